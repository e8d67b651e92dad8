// What many years cost: with ten sessions, a thousand and ten thousand, on a processor four times slower, how long it
// takes
//
// * to open the app: until the part with the session is there, from the beginning of the navigation. Ten thousand may
//   take 200 ms more than ten, and before the first paint no record is read and the database is not gone through;
// * to come to Progress, with its charts and the list of sessions: from the tap until the browser has painted, at most
//   200 ms;
//
// and what it takes of memory. Nothing else should run on the machine meanwhile.

import { launch, newContext, sizes } from "../journeys/support/browser.mjs";
import { arrived } from "../journeys/support/journey.mjs";
import { falling, history } from "../journeys/support/past.mjs";
import { prepare } from "../journeys/support/prepare.mjs";
import { host } from "../journeys/support/site.mjs";

const SLOWDOWN = 4;
const ROUNDS = 5;
const SESSIONS = [10, 1_000, 10_000];
const MOST_OPENING_MS = 200;
const MOST_PROGRESS_MS = 200;

const browser = await launch();
const site = await host();
const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

/** In the page, before all else: notes when a record is read, and when the database is gone through. */
function watchReading() {
  globalThis.readAt = [];
  const note = (of, name, isOne) => {
    const old = of.prototype[name];
    of.prototype[name] = function (...args) {
      if (isOne(args)) globalThis.readAt.push(performance.now());
      return old.apply(this, args);
    };
  };
  note(Storage, "getItem", ([key]) => /:1:s:/.test(key));
  for (const name of ["getAll", "getAllKeys", "openCursor"]) note(IDBObjectStore, name, () => true);
}

/** In the page: from a tap on this link of the navigation until what it leads to was painted. */
async function timeTo([href, there]) {
  const seen = () => document.querySelector(there) !== null;
  const begin = performance.now();
  document.querySelector(`nav a[href="${href}"]`).click();
  while (!seen()) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begin;
}

const opening = {};
const failed = [];
for (const sessions of SESSIONS) {
  const context = await newContext(browser, { viewport: sizes.phone });
  await prepare(context);
  await context.addInitScript(watchReading);
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(site.url);
  await arrived(page);
  await history(page, sessions, { every: 0.5, pain: falling(sessions) });
  // Both copies have it by then.
  await page.locator(".goes strong").waitFor();
  await page.waitForTimeout(2_000);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const [opened, painted, progress] = [[], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(site.url);
    await page.locator(".shell__notices > div").first().waitFor({ state: "attached" });
    opened.push(await page.evaluate(() => performance.now()));
    await page.locator(".goes strong").waitFor();
    const [paint, first] = await page.evaluate(() => [performance.getEntriesByName("first-contentful-paint")[0].startTime, Math.min(...globalThis.readAt)]);
    painted.push(paint);
    if (first < paint) failed.push(`${sessions}: something was read ${Math.round(paint - first)} ms before the first paint`);
    progress.push(await page.evaluate(timeTo, ["#/history", ".progress .days > li"]));
  }
  opening[sessions] = median(opened);
  for (let round = 0; round < 3; round += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  const ms = (times) => `${Math.round(median(times))} ms`;
  console.log(`${sessions} sessions: first paint ${ms(painted)}, open ${ms(opened)}, Progress ${ms(progress)}, heap ${(usedSize / 1e6).toFixed(1)} MB`);
  if (median(progress) > MOST_PROGRESS_MS) failed.push(`${sessions}: Progress took ${ms(progress)}`);
  await context.close();
}
const more = opening[SESSIONS.at(-1)] - opening[SESSIONS[0]];
if (more > MOST_OPENING_MS) failed.push(`opening took ${Math.round(more)} ms more with ${SESSIONS.at(-1)} sessions`);
await browser.close();
await site.stop();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
