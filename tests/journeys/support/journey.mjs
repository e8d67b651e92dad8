// What every journey has in common: a fresh profile, a host, a clock that the journey holds, and
// the promises that hold on every page: nothing is asked of another origin, nothing goes wrong
// unseen.

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { after, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { launch, newContext } from "./browser.mjs";
import { said } from "./language.mjs";
import { prepare } from "./prepare.mjs";
import { host } from "./site.mjs";

export { prepare };

/** When every journey begins, unless it says otherwise: a Saturday morning. */
export const BEGIN = new Date("2026-11-21T07:30:00+01:00");

const browsers = new Map();
after(() => Promise.all([...browsers.values()].map((browser) => browser.close())));

/** The browser that the journeys of a file share, which is the `whole` one if need be; a new one after it died. */
export async function theBrowser({ whole = false } = {}) {
  if (!browsers.get(whole)?.isConnected()) browsers.set(whole, await launch({ whole }));
  return browsers.get(whole);
}

/**
 * A journey: `body({page, context, site, open})`.
 * `without` takes abilities away from the browser: voice, audio, wakeLock, share, vibration,
 * database, storage, or `full` for storage without room. `clock: false` leaves time alone, and `whole: true` takes the
 * browser with everything around a page.
 */
export function journey(name, options, body) {
  if (typeof options === "function") [options, body] = [{}, options];
  test(name, async (t) => {
    const site = await host(options.host);
    const faults = [];
    let context;
    let page;
    try {
      context = await newContext(await theBrowser(options), options.context);
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
  const isFirst = context.pages().length === 0;
  const page = await context.newPage();
  if (clock) {
    // It runs until it is stopped, and on a busy machine that may be seconds later. All pages have the same clock, and what
    // passes for a second one passes for the first.
    await page.clock.install({ time: new Date(BEGIN.getTime() - (isFirst ? 60_000 : 0)) });
    await page.clock.pauseAt(new Date(BEGIN.getTime() + 1000));
  }
  return page;
}

/** Goes to an address of the app, such as `#/history`, and waits until its page is there. */
export async function open(page, site, hash = "") {
  await page.goto(site.url + hash);
  await arrived(page);
}

/** Waits until the app has started and shows a page, as far as its first part can. */
export async function drawn(page) {
  await page.locator("main:not(#boot *) h1").first().waitFor();
}

/** Waits until the app has started, has the part with the session, and shows a page, not one that stands in for it. */
export async function arrived(page) {
  await drawn(page);
  // What that part draws at the foot of every page, even where there is nothing to tell.
  await page.locator(".shell__notices > div").first().waitFor({ state: "attached" });
  await hasCome(page);
}

/** Waits until no page is shown that stands in for one whose part has not come yet. */
export async function hasCome(page) {
  await page.locator("main .page[aria-busy=true] > p", { hasText: new RegExp(`^${said("Loading…")}$`) }).first().waitFor({ state: "detached" });
}

/** Lets time pass on the page, as it does when somebody is there. */
export async function pass(page, ms) {
  await page.clock.runFor(ms);
}

/** Passes frames until this part of a figure is to be seen: the browser says in real time how large it is, and it is drawn in frames. */
export async function figureComes(page, part) {
  await page.locator(".figure").first().waitFor({ state: "attached" });
  for (let frame = 0; frame < 200; frame += 1) {
    if (await part.first().isVisible()) return;
    await pass(page, 20);
    await wait(50);
  }
  assert.fail(`${part} has not come`);
}

/** Waits until this is true on the page, in real time and across reloads; `meanwhile` is done again and again. */
export async function until(page, what, isSo, meanwhile = () => {}) {
  for (let asked = 0; asked < 200; asked += 1) {
    // A page that is being loaded again never answers.
    const answer = page.evaluate(isSo).catch(() => false);
    if (await Promise.race([answer, wait(1000, false)])) return;
    await meanwhile();
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
