// What every journey has in common: a fresh profile, a host, a clock that the journey holds, and
// the promises that hold on every page: nothing is asked of another origin, nothing goes wrong
// unseen.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { launch, newContext } from "./browser.mjs";
import { host } from "./site.mjs";

/** When every journey begins, unless it says otherwise: a Saturday morning. */
export const BEGIN = new Date("2026-11-21T07:30:00+01:00");

let browser;
after(() => browser?.close());

/** The browser that the journeys of a file share; a new one after it died. */
export async function theBrowser() {
  if (!browser?.isConnected()) browser = await launch();
  return browser;
}

/**
 * A journey: `body({page, context, site, open})`.
 * `without` takes abilities away from the browser: voice, audio, wakeLock, share, vibration,
 * database, storage, or `full` for storage without room. `clock: false` leaves time alone.
 */
export function journey(name, options, body) {
  if (typeof options === "function") [options, body] = [{}, options];
  test(name, async (t) => {
    const site = await host(options.host);
    const faults = [];
    let context;
    let page;
    try {
      context = await newContext(await theBrowser(), options.context);
      await watch(context, site, faults, options.expect ?? []);
      await prepare(context, options.without ?? []);
      page = await newPage(context, options);
      await body({ page, context, site, t, open: (hash = "") => open(page, site, hash) });
      assert.deepEqual(faults, [], "something went wrong unseen");
    } catch (error) {
      await picture(page, name);
      throw error;
    } finally {
      // The host first, and whatever happened: a browser that died cannot be closed.
      await site.stop();
      await context?.close().catch(() => {});
    }
  });
}

/** A page of this context, with the journey's clock. */
export async function newPage(context, { clock = true } = {}) {
  const page = await context.newPage();
  if (clock) {
    await page.clock.install({ time: BEGIN });
    await page.clock.pauseAt(new Date(BEGIN.getTime() + 1000));
  }
  return page;
}

/** Goes to an address of the app, such as `#/history`, and waits until its page is there. */
export async function open(page, site, hash = "") {
  await page.goto(site.url + hash);
  await arrived(page);
}

/** Waits until the app has started and shows a page. */
export async function arrived(page) {
  await page.locator("main:not(#boot) h1").first().waitFor();
}

/** Lets time pass on the page, as it does when somebody is there. */
export async function pass(page, ms) {
  await page.clock.runFor(ms);
}

/** Waits until this is true on the page, in real time and across reloads. */
export async function until(page, what, isSo) {
  for (let asked = 0; asked < 200; asked += 1) {
    // A page that is being loaded again never answers.
    const answer = page.evaluate(isSo).catch(() => false);
    if (await Promise.race([answer, wait(1000, false)])) return;
    await wait(50);
  }
  assert.fail(`${what}: not after ten seconds`);
}

/** The tones so far, as `[milliseconds on the page's clock, hertz]`: those that began and were not taken back. */
export function sounded(page) {
  return page.evaluate(() => {
    const now = performance.now();
    return globalThis.oscillators
      .filter(({ starts, stops }) => starts < stops && starts <= now)
      .map(({ starts, hertz }) => [Math.round(starts), hertz])
      .sort(([a], [b]) => a - b);
  });
}

/** What the voice has said so far. */
export function spoken(page) {
  return page.evaluate(() => globalThis.spoken);
}

async function picture(page, name) {
  if (!page || page.isClosed()) return;
  mkdirSync("target/journeys", { recursive: true });
  const path = `target/journeys/${name.replace(/\W+/g, "-").slice(0, 80)}.png`;
  await page.screenshot({ path }).catch(() => {});
  const text = await page.locator("body").innerText().catch(() => "");
  console.error(`${name}: ${page.url()}\n${path}\n${text}\n`);
}

/** Notes every request to another origin, every error in the console and every exception. What is
 * `expected` may go wrong; that a request leaves the origin never is. */
export async function watch(context, site, faults, expected = []) {
  const note = (fault) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.origin && protocol !== "data:" && protocol !== "blob:") faults.push(`left the origin: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) note(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => note(`exception: ${error.error().message}`));
}

/** Gives the browser a voice that only notes what it says, and takes abilities away. */
export async function prepare(context, without = []) {
  await context.addInitScript((without) => {
    globalThis.spoken = [];
    const gone = (target, name) => Object.defineProperty(target, name, { value: undefined, configurable: true });

    if (without.includes("voice")) {
      gone(globalThis, "speechSynthesis");
      gone(globalThis, "SpeechSynthesisUtterance");
    } else {
      const voice = { name: "Test", lang: "en-GB", localService: true, default: true, voiceURI: "test" };
      class Utterance extends EventTarget {
        constructor(text) {
          super();
          this.text = text;
          this.volume = 1;
        }
      }
      const synthesis = new EventTarget();
      Object.assign(synthesis, {
        speaking: false,
        pending: false,
        paused: false,
        getVoices: () => [voice],
        cancel() {},
        pause() {},
        resume() {},
        speak(utterance) {
          // What unlocks the voice is silent and says nothing.
          if (utterance.text.trim() && utterance.volume > 0) globalThis.spoken.push(utterance.text);
          for (const name of ["start", "end"]) {
            const event = Object.assign(new Event(name), { utterance });
            utterance[`on${name}`]?.(event);
            utterance.dispatchEvent(event);
          }
        },
      });
      Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis, configurable: true });
      Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
    }

    if (without.includes("audio")) {
      gone(globalThis, "AudioContext");
      gone(globalThis, "webkitAudioContext");
    } else if (!without.includes("silent audio")) {
      // The hardware keeps the journey's clock, and notes what is scheduled on it.
      globalThis.oscillators = [];
      const level = () => ({ value: 0, setValueAtTime() {}, linearRampToValueAtTime() {}, setTargetAtTime() {} });
      const node = () => ({ gain: level(), connect() {}, disconnect() {} });
      globalThis.AudioContext = class extends EventTarget {
        state = "suspended";
        destination = node();
        #from = 0;
        #played = 0;
        get currentTime() {
          return (this.#played + (this.state === "running" ? performance.now() - this.#from : 0)) / 1000;
        }
        async #become(state) {
          if (this.state === state) return;
          this.#played = this.currentTime * 1000;
          this.#from = performance.now();
          this.state = state;
          this.dispatchEvent(new Event("statechange"));
        }
        resume = () => this.#become("running");
        suspend = () => this.#become("suspended");
        close = () => this.#become("closed");
        createGain = node;
        createOscillator = () => {
          const note = { starts: Infinity, stops: Infinity, hertz: 0 };
          const onClock = (seconds) => performance.now() + (seconds - this.currentTime) * 1000;
          globalThis.oscillators.push(note);
          return {
            ...node(),
            frequency: { setValueAtTime: (hertz) => (note.hertz = hertz) },
            start: (at) => (note.starts = onClock(at)),
            stop: (at) => (note.stops = onClock(at)),
          };
        };
      };
    }
    if (without.includes("wakeLock")) {
      gone(Navigator.prototype, "wakeLock");
    } else {
      globalThis.screenHolds = 0;
      const wakeLock = {
        async request() {
          globalThis.screenHolds += 1;
          const held = new EventTarget();
          held.released = false;
          held.release = async () => {
            if (held.released) return;
            held.released = true;
            globalThis.screenHolds -= 1;
            held.dispatchEvent(new Event("release"));
          };
          return held;
        },
      };
      Object.defineProperty(Navigator.prototype, "wakeLock", { value: wakeLock, configurable: true });
    }
    if (without.includes("share")) gone(Navigator.prototype, "share");
    if (without.includes("vibration")) gone(Navigator.prototype, "vibrate");
    if (without.includes("database")) gone(globalThis, "indexedDB");
    if (without.includes("storage")) {
      Object.defineProperty(globalThis, "localStorage", {
        configurable: true,
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    }
    if (without.includes("full")) {
      Storage.prototype.setItem = () => {
        throw new DOMException("There is no room.", "QuotaExceededError");
      };
    }
  }, without);
}
