// An early tap on Start in WebKit, whose rules for sound are the strictest (`make prove`): a page may sound only inside a
// gesture, and the app is not there yet when that comes. The journeys show the same in Chromium, with hardware that is
// played; here the browser's own sound and its own rules are at work, over a sink that nobody hears.

import assert from "node:assert/strict";
import { host } from "../journeys/support/site.mjs";
import { eventually, missing, withBrowser } from "./support/webkit.mjs";

// Not a failure: on some systems there is no such browser to install, and the other proofs hold there all the same.
const gone = missing();
if (gone.length > 0) {
  console.log(`Nothing was shown in WebKit: there is no ${gone.join(" and no ")} here. On Debian, apt-get install webkit2gtk-driver xvfb gstreamer1.0-plugins-good brings them.`);
  process.exit(0);
}

const WASM = /\.wasm$/;
const START = "Start 5 min";

/** In the page: notes from now on what goes wrong, and every sound hardware that is opened. */
function listen() {
  globalThis.faults = [];
  for (const name of ["error", "unhandledrejection", "securitypolicyviolation"]) {
    addEventListener(name, (event) => faults.push(`${name}: ${event.message ?? event.reason ?? event.violatedDirective}`), true);
  }
  for (const name of ["error", "warn"]) {
    const tell = console[name];
    console[name] = (...told) => {
      faults.push(`console: ${told.join(" ")}`);
      tell.apply(console, told);
    };
  }
  globalThis.opened = [];
  globalThis.AudioContext = class extends AudioContext {
    constructor() {
      super();
      this.notes = 0;
      opened.push(this);
    }
    createOscillator() {
      this.notes += 1;
      return super.createOscillator();
    }
  };
}

/** Opens the site where its program does not arrive, and stays on what stands there until it does. */
async function arrive({ open, run, until }, site) {
  site.hang(WASM);
  const from = site.asked.length;
  await open(site.url);
  await until("the first screen is there", () => document.documentElement.dataset.boot);
  assert.equal(await run(() => document.documentElement.dataset.boot), "first", "until now nothing went wrong");
  assert.equal(await run(() => document.querySelector("[data-start]").innerText.replace(/\s+/g, " ").trim()), START);
  await run(listen);
  assert.ok(await eventually(() => site.asked.slice(from).some((path) => WASM.test(path))), "the program is asked for, painted or not");
}

const runs = () => [...document.querySelectorAll("button")].some((button) => button.innerText.trim() === "Pause");
const shows = ({ until }, title) => until(`"${title}" is shown`, (title) => document.querySelector("main:not(#boot *) h1")?.innerText === title, title);
const nothingWrong = async ({ run }) => assert.deepEqual(await run(() => faults), [], "something went wrong unseen");

async function earlyTap(browser) {
  const { run, until, tap } = browser;
  const site = await host();
  await arrive(browser, site);

  const order = await run(() => ({
    painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
    loaded: performance.getEntriesByType("resource").find(({ name }) => /\/unhunch-[^/]*\.js$/.test(name)).startTime,
  }));
  const isAfter = order.painted <= order.loaded;
  // Half a second is the most that it waits for a browser that is slow, or does not tell.
  assert.ok(isAfter || order.loaded >= 500, `painted at ${order.painted} ms, loaded from ${order.loaded} ms on`);
  console.log(`the program was asked for ${isAfter ? "once the first screen was painted" : "without waiting for the paint any longer"}`);

  // What was made outside a gesture must stay silent, or this browser has no rule and the rest shows nothing.
  await run(() => {
    globalThis.outside = new AudioContext();
    outside.resume().catch(() => {});
  });
  await tap(START);
  await until("the tap has made the sound run", () => unhunch.audio?.state === "running");
  const tapped = await run(() => {
    globalThis.kept = unhunch.audio;
    const button = document.querySelector("[data-start]");
    return { busy: button.getAttribute("aria-busy"), says: button.innerText.trim(), utters: unhunch.utterance instanceof SpeechSynthesisUtterance };
  });
  assert.deepEqual(tapped, { busy: "true", says: "One moment…", utters: true });
  await until("the sound goes on for half a second", () => kept.currentTime > 0.5);
  assert.deepEqual(await run(() => [outside.state, outside.currentTime]), ["suspended", 0], "without a gesture it stays silent");
  console.log("the tap made the sound run; what was made outside a tap stayed silent");

  site.hang(null);
  await until("the app has taken the screen over", () => !document.documentElement.dataset.boot);
  await tap("None of these");
  await tap("Start");
  await until("the session runs", runs);
  await until("the session's own tones are on it", () => kept.notes > 0);
  const running = await run(() => ({ state: kept.state, taken: !unhunch.audio && !unhunch.utterance, opened: opened.length }));
  assert.deepEqual(running, { state: "running", taken: true, opened: 2 }, "the sound of the tap, and no other");
  console.log("the session runs on the sound of the tap, with no other opened");
  await nothingWrong(browser);
  await site.stop();
}

async function lockedSound(browser) {
  const { open, run, until, tap } = browser;
  const site = await host();
  // Somebody who is asked nothing any more, so that a tap on Start leads straight into a session.
  await open(`${site.url}#/settings`);
  await tap("Ask how it feels");
  await open(`${site.url}#/safety`);
  await tap("None of these");
  await shows(browser, "Five minutes for your upper back");
  await until("the worker is there", async () => Boolean((await navigator.serviceWorker.getRegistration())?.active));
  await run(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await arrive(browser, site);

  // A tap that the browser takes for none: what is made in it may not sound.
  await run(() => document.querySelector("[data-start]").click());
  await until("the tap is kept", () => document.querySelector("[data-start]").getAttribute("aria-busy"));
  site.hang(null);
  await shows(browser, "Quick daily reset");
  assert.deepEqual(await run(() => opened.map(({ state }) => state)), ["suspended"], "this tap unlocks nothing");
  assert.equal(await run(runs), false, "nothing runs in silence");
  await tap("Start");
  await until("the session runs", runs);
  await until("it is heard", () => opened.some(({ state, notes, currentTime }) => state === "running" && notes > 0 && currentTime > 0.5));
  console.log("with the sound locked no session started by itself; one more tap started it, and it was heard");
  await nothingWrong(browser);
  await site.stop();
}

async function pageByLink(browser) {
  const { open, run, until, tap } = browser;
  const site = await host();
  await open(`${site.url}#/r/1~_For%20Anna~chin-tucks.r5.h3`);
  await run(listen);
  await shows(browser, "For Anna");
  await tap("Exercises");
  await shows(browser, "Exercises");
  await until("all is kept for offline use", () => document.body.innerText.includes("Ready to use offline."));
  await nothingWrong(browser);
  await site.stop();
  await open("about:blank");
  await open(`${site.url}#/learn`);
  await shows(browser, "Learn");
  console.log("a received link opened, and the app works without its host");
}

for (const show of [earlyTap, lockedSound, pageByLink]) await withBrowser(show);
