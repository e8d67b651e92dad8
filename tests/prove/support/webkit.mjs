// A WebKit browser and what a person does in it, over plain WebDriver: Debian's MiniBrowser on a screen that nobody sees.
// It is for `make prove` alone: what it needs is not part of the set-up, since not every system has it.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const DRIVER = "WebKitWebDriver";
const SCREEN = "Xvfb";
/** Everything is local: what has not happened by then will not. */
const MOST_S = 20;

/** What is missing on this machine, of what a WebKit browser needs. */
export const missing = () => [DRIVER, SCREEN].filter((name) => spawnSync("which", [name]).status !== 0);

/** Waits until a question is answered with something true, and returns that. Nothing where it never was. */
export async function eventually(ask) {
  for (const end = Date.now() + MOST_S * 1000; Date.now() < end; await wait(50)) {
    const answer = await ask();
    if (answer) return answer;
  }
}

/** Lends `body` a browser that knows nothing of the one before: `{open, run, until, tap}`. */
export async function withBrowser(body) {
  const screen = spawn(SCREEN, ["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], { stdio: ["ignore", "pipe", "ignore"] });
  let driver;
  let told = "";
  const stop = () => {
    // The browser is in the driver's group, and would outlive it.
    if (driver) killGroup(driver.pid);
    screen.kill();
  };
  process.on("exit", stop);
  try {
    const [number] = await Promise.race([first(screen.stdout), ended(screen, SCREEN)]);
    const port = await freePort();
    driver = spawn(DRIVER, [`--port=${port}`], { detached: true, stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, DISPLAY: `:${String(number).trim()}` } });
    for (const stream of [driver.stdout, driver.stderr]) stream.on("data", (data) => (told += data));
    const died = ended(driver, DRIVER);
    died.catch(() => {});
    const ask = asking(`http://127.0.0.1:${port}`);
    assert.ok(await Promise.race([eventually(() => ask("GET", "/status").catch(() => null)), died]), `${DRIVER} does not answer`);
    const { sessionId } = await ask("POST", "/session", { capabilities: {} });
    const session = `/session/${sessionId}`;
    await body(person((method, path, content) => ask(method, session + path, content)));
    await ask("DELETE", session);
  } catch (error) {
    console.error(told);
    throw error;
  } finally {
    process.off("exit", stop);
    stop();
  }
}

/** What somebody does in the browser. */
function person(ask) {
  /** Calls a function in the page. Elements can be given to it, and come back. */
  const run = (body, ...args) => ask("POST", "/execute/sync", { script: `return (${body}).apply(null, arguments)`, args });

  /** Waits until a function answers with something true in the page, and returns that. */
  const until = async (what, body, ...args) => {
    const answer = await eventually(() => run(body, ...args));
    if (!answer) assert.fail(`${what}: not after ${MOST_S} seconds\n${await run(() => `${location.href}\n${document.body.innerText}`)}`);
    return answer;
  };

  /** Taps what has this name or text, as soon as it is there and rests: a real pointer, which counts as a gesture. */
  const tap = async (name) => {
    const target = await until(`"${name}" can be tapped`, (name) => {
      const isIt = (element) => (element.ariaLabel ?? element.innerText).replace(/\s+/g, " ").trim() === name && element.checkVisibility();
      const found = [...document.querySelectorAll("button:not(:disabled), a[href], .switch__label")].find(isIt);
      if (!found) return null;
      const { left, top, width, height } = found.getBoundingClientRect();
      const isHit = found.contains(document.elementFromPoint(left + width / 2, top + height / 2));
      if (!isHit) found.scrollIntoView({ block: "center", behavior: "instant" });
      // What has just come may still be moved, by what comes above it or by a page that begins at its top.
      const place = `${left} ${top}`;
      const rests = isHit && globalThis.lastSeen?.element === found && lastSeen.place === place;
      globalThis.lastSeen = { element: found, place };
      return rests ? found : null;
    }, name);
    await ask("POST", "/actions", {
      actions: [
        {
          type: "pointer",
          id: "finger",
          parameters: { pointerType: "touch" },
          actions: [{ type: "pointerMove", origin: target, x: 0, y: 0 }, { type: "pointerDown", button: 0 }, { type: "pointerUp", button: 0 }],
        },
      ],
    });
  };

  return { open: (url) => ask("POST", "/url", { url }), run, until, tap };
}

/** A function that asks the driver for something. */
function asking(address) {
  return async (method, path, content) => {
    const response = await fetch(address + path, { method, body: content && JSON.stringify(content) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  };
}

const first = (stream) => new Promise((done) => stream.once("data", (data) => done([data])));

const ended = (child, name) =>
  new Promise((_, failed) => {
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`${name} ended with ${code}`)));
  });

function killGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}
