// What many years cost: with ten sessions, a thousand and ten thousand, on a processor four times slower, how long it
// takes
//
// * to open the app: until the part with the session is there, from the beginning of the navigation. Ten thousand may
//   take 200 ms more than ten, and before the first paint no record is read and the database is not gone through;
// * to come to Progress: from the tap until the browser has painted all that is on the screen, at most 200 ms; and until
//   it has all, the band around the line and the list of sessions below the screen too, at most 500 ms more, while
//   nothing that is on the screen moves;
// * to save a session: from the tap that adds one to a day until it is in local storage, and until the database has it.
//   Ten thousand may take 50 ms more than ten;
//
// and what it takes of memory. Nothing else should run on the machine meanwhile.

import { launch, newContext, sizes } from "../journeys/support/browser.mjs";
import { arrived } from "../journeys/support/journey.mjs";
import { falling, history } from "../journeys/support/past.mjs";
import { prepare } from "../journeys/support/prepare.mjs";
import { host } from "../journeys/support/site.mjs";
import { keepMemories, memory } from "./support/memories.mjs";

const SLOWDOWN = 4;
const ROUNDS = 5;
const SESSIONS = [10, 1_000, 10_000];
const MOST_OPENING_MS = 200;
const MOST_PROGRESS_MS = 200;
const MOST_REST_MS = 500;
const MOST_SAVING_MS = 50;
/** Bytes that the program and the page's heap may take with ten thousand sessions. */
const MOST_MEMORY = 100e6;

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

/** In the page: from a tap on the way to Progress until it was painted, and until all of it was; and by how much what is
 * on the screen has moved between. */
async function timeProgress() {
  const until = async (isSo) => {
    while (!isSo()) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - begin;
  };
  const places = () => [...document.querySelectorAll(".progress h1, .progress .choice, .progress__chart, .plot__box")].map((it) => it.getBoundingClientRect().top);
  const begin = performance.now();
  document.querySelector('nav a[href="#/history"]').click();
  const seen = await until(() => document.querySelector(".progress__charts"));
  const before = places();
  const all = await until(() => document.querySelector(".plot__band") && document.querySelector(".progress .days > li"));
  const after = places();
  return { seen, all, moved: Math.max(...before.map((top, index) => Math.abs(top - after[index]))) };
}

/** In the page: from a tap that adds a session to the day that is shown until it is in local storage, and until the
 * database says that it has it. */
async function timeSaving() {
  const isRecord = (key) => /:1:s:/.test(key);
  const [{ prototype: storage }, { prototype: table }] = [Storage, IDBObjectStore];
  const { setItem } = storage;
  const { put } = table;
  const begin = performance.now();
  const times = {};
  const done = new Promise((done) => {
    storage.setItem = function (key, value) {
      setItem.call(this, key, value);
      if (isRecord(key)) times.local = performance.now() - begin;
    };
    table.put = function (value, key) {
      if (isRecord(key)) this.transaction.addEventListener("complete", done);
      return put.call(this, value, key);
    };
  });
  document.querySelector(".day-page__add .chips button").click();
  await done;
  Object.assign(storage, { setItem });
  Object.assign(table, { put });
  return { ...times, mirror: performance.now() - begin };
}

const [opening, savingMs] = [{}, {}];
const failed = [];
for (const sessions of SESSIONS) {
  const context = await newContext(browser, { viewport: sizes.phone });
  await prepare(context);
  await context.addInitScript(watchReading);
  await context.addInitScript(keepMemories);
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
  const [opened, painted, progress, whole, local, mirror] = [[], [], [], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto(site.url);
    await page.locator(".shell__notices > div").first().waitFor({ state: "attached" });
    opened.push(await page.evaluate(() => performance.now()));
    await page.locator(".goes strong").waitFor();
    const [paint, first] = await page.evaluate(() => [performance.getEntriesByName("first-contentful-paint")[0].startTime, Math.min(...globalThis.readAt)]);
    painted.push(paint);
    if (first < paint) failed.push(`${sessions}: something was read ${Math.round(paint - first)} ms before the first paint`);
    const { seen, all, moved } = await page.evaluate(timeProgress);
    progress.push(seen);
    whole.push(all - seen);
    if (moved > 0) failed.push(`${sessions}: something on Progress moved by ${moved} px`);
  }
  opening[sessions] = median(opened);
  const { heap, program } = await memory(page, devtools);
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate((day) => void (location.hash = `#/day/${day}`), new Date(Date.now() - 86_400_000).toISOString().slice(0, 10));
    await page.locator(".day-page__add > button").click();
    await page.locator(".day-page__add .chips button").first().waitFor();
    const saved = await page.evaluate(timeSaving);
    local.push(saved.local);
    mirror.push(saved.mirror);
    await page.evaluate(() => void (location.hash = "#/"));
    await page.locator(".goes strong").waitFor();
  }
  savingMs[sessions] = median(mirror);
  const ms = (times) => `${Math.round(median(times))} ms`;
  const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `${sessions} sessions: first paint ${ms(painted)}, open ${ms(opened)}, Progress ${ms(progress)} and ${ms(whole)}, ` +
      `saved ${ms(local)} and ${ms(mirror)}, program ${mb(program)}, heap ${mb(heap)}`,
  );
  if (median(progress) > MOST_PROGRESS_MS) failed.push(`${sessions}: Progress took ${ms(progress)}`);
  if (median(whole) > MOST_REST_MS) failed.push(`${sessions}: the rest of Progress took ${ms(whole)} more`);
  if (heap + program > MOST_MEMORY) failed.push(`${sessions}: it takes ${mb(heap + program)}`);
  await context.close();
}
const more = opening[SESSIONS.at(-1)] - opening[SESSIONS[0]];
if (more > MOST_OPENING_MS) failed.push(`opening took ${Math.round(more)} ms more with ${SESSIONS.at(-1)} sessions`);
const longer = savingMs[SESSIONS.at(-1)] - savingMs[SESSIONS[0]];
if (longer > MOST_SAVING_MS) failed.push(`saving took ${Math.round(longer)} ms more with ${SESSIONS.at(-1)} sessions`);
await browser.close();
await site.stop();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
