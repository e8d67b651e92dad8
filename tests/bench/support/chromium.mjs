// Chromium without a driver that keeps its pages awake: the raw protocol over a pipe, so that a page behind another one
// is as hidden as it is for a person.

import { spawn } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { executablePath, newProfile } from "../../journeys/support/browser.mjs";
import { prepare } from "../../journeys/support/prepare.mjs";

const args = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--remote-debugging-pipe",
  "--window-size=360,740",
];

/** A browser: `send(method, params, session)`, `close()`. */
export function start() {
  const process = spawn(executablePath(), [...args, `--user-data-dir=${newProfile()}`], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [, , , input, output] = process.stdio;
  const waiting = new Map();
  let last = 0;
  let rest = "";
  output.setEncoding("utf8").on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const { id, result, error } of messages.map((message) => JSON.parse(message))) {
      const ask = waiting.get(id);
      waiting.delete(id);
      if (error) ask?.fail(new Error(error.message));
      else ask?.done(result);
    }
  });
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const close = async () => {
    const ended = new Promise((done) => process.once("exit", done));
    await Promise.race([send("Browser.close").catch(() => {}), ended]);
    await ended;
  };
  return { send, close };
}

/** A page of the browser, with the voice of the journeys and these scripts of one's own. */
export async function newPage({ send }, scripts = []) {
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  const ask = (method, params) => send(method, params, sessionId);
  await ask("Page.enable");
  await ask("Page.setBypassCSP", { enabled: true });
  const add = (source) => ask("Page.addScriptToEvaluateOnNewDocument", { source });
  await prepare({ addInitScript: (script, argument) => add(`(${script})(${JSON.stringify(argument)})`) }, ["silent audio"]);
  for (const script of scripts) await add(`(${script})()`);
  /** The value of an expression on the page, as if a person had asked for it. */
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await ask("Runtime.evaluate", { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const until = async (expression, atMostMs = 15_000) => {
    for (const end = Date.now() + atMostMs; Date.now() < end; await wait(200)) {
      if (await evaluate(expression).catch(() => false)) return;
    }
    throw new Error(`It never came to this: ${expression}`);
  };
  const button = (name) => `[...document.querySelectorAll("button")].find((it) => it.innerText.trim() === ${JSON.stringify(name)})`;
  /** Clicks the button of this name, once it is there. */
  const click = async (name) => {
    await until(`!!${button(name)}`);
    await evaluate(`${button(name)}.click()`);
  };
  return { ask, evaluate, until, click, targetId };
}
