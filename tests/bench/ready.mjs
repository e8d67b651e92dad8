// How soon somebody exercises: from the begin of the navigation to the first running segment of a session, on a processor
// four times slower, on the site as it was and as it is, in turns. It is somebody who was here before: the safety
// questions and the sound check are answered, and how it feels is not to be asked, so one tap on Start is all. That was
// done once on each site, dated a day before, as a person does it; each run begins with a copy of that browser profile,
// in a browser of its own.
//
// * cold: on slow 4G, with nothing in a cache and no service worker; only what the person has stored is there.
// * offline: the host is gone, and the service worker answers, which is not running yet. Timed once to the first page,
//   when its Start can be seen and tapped, and once to the session.
//
// Start is tapped with a finger, in the first frame in which it can be seen and touched, whether the site is ready for it
// or not. A tap that is lost is part of the time: where the page has had it, has drawn a second's worth of frames since,
// and still shows a Start that does not say that it has been heard (`aria-busy`), it is tapped again, as anybody would.
// That a session runs is said by its Pause; a run counts only if the time that is left then goes down. Sound and voice
// are the browser's own. The host speaks HTTP/1.1, and connections do not begin slowly as those of TCP do.
//
// The times depend on the machine, so what is compared with other days is how they relate to those of the site before, in
// the same run: it may not be more than 5 % worse than what is noted in ready.json. `--note` notes it anew. Nothing else
// should run on the machine meanwhile.
//
//     node tests/bench/ready.mjs [--note] [folder of the site before] [folder of the site now]

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { button, key, noneOfThese, playing } from "../journeys/support/app.mjs";
import { newProfile, persistent } from "../journeys/support/browser.mjs";
import { arrived } from "../journeys/support/journey.mjs";
import { host } from "../journeys/support/site.mjs";
import { slowly } from "./support/link.mjs";
import { median, sites } from "./support/sites.mjs";

/** The site that this one is compared with. */
const BEFORE = "edc56ea71334a0b2daddbf98ff53c686d4c3c64a";
const RUNS = 15;
const SLOWDOWN = 4;
const MOST_WORSE = 1.05;
const OFFLINE_FIRST_PAGE_MS = 500;
const AT_MOST_MS = 60_000;
/** Where the browser profiles are. */
const PROFILES = newProfile();
/** How many frames somebody waits before they tap again: those of a second, and of longer where a page stutters. */
const PATIENCE = 60;
const NOTED = new URL("ready.json", import.meta.url);

const phone = { isMobile: true, hasTouch: true, reducedMotion: "no-preference" };

/** On the page, from its begin: looks in each frame what is there, and asks for taps on Start. */
function watch([taps, patience]) {
  const times = { start: 0, running: 0, taps: 0 };
  globalThis.times = times;
  const isSeen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const isInReach = (element) => isSeen(element) && element.contains(document.elementFromPoint(...middle(element)));
  const find = (where, is) => [...document.querySelectorAll(where)].find(is);
  // The frame in which something is found is drawn by then.
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => {
    const now = performance.now();
    for (const what of data) {
      times[what] ||= now;
      globalThis.tell(JSON.stringify({ found: what }));
    }
  };
  let frames = patience;
  addEventListener("pointerup", () => (frames = 0), { capture: true });

  requestAnimationFrame(function look() {
    const start = find("main button", (it) => it.textContent.trim().startsWith("Start") && isInReach(it));
    if (taps && start && start.ariaBusy !== "true" && frames >= patience) {
      // Not again before the page has had this one.
      frames = -Infinity;
      times.taps += 1;
      globalThis.tell(JSON.stringify({ tapAt: middle(start) }));
    }
    const found = {
      start,
      running: find("button", (it) => it.textContent.trim() === "Pause" && isInReach(it)),
    };
    const names = Object.keys(found).filter((name) => found[name] && !times[name]);
    if (names.length > 0) port2.postMessage(names);
    frames += 1;
    if (!times.running) requestAnimationFrame(look);
  });
}

/** The profile of somebody who was here before; without `worker`, nothing but what they have stored is left. */
async function profileOf(url, { worker }) {
  const folder = mkdtempSync(join(PROFILES, "seed-"));
  const context = await persistent(folder, phone);
  const page = await context.newPage();
  // The day before, so that the session that is broken off here is not offered again.
  await page.clock.setSystemTime(Date.now() - 24 * 3_600_000);
  await page.goto(url);
  await arrived(page);
  await page.locator("main button").filter({ hasText: /^Start/ }).first().click();
  await noneOfThese(page);
  // The site before asks it here, this one in the session.
  const [heard, never] = [button(page, "Yes, I heard it"), button(page, "Do not ask again")];
  await heard.or(never).waitFor();
  if (await heard.isVisible()) await heard.click();
  await never.click();
  await playing(page);
  await key(page, "End");
  await button(page, "End it").click();
  await page.waitForURL("**/#/done");
  await page.goto(url);
  await arrived(page);
  await page.evaluate(() => void navigator.serviceWorker.ready.then(() => (globalThis.isOffline = true)));
  await page.waitForFunction(() => globalThis.isOffline);
  if (!worker) {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Storage.clearDataForOrigin", { origin: new URL(url).origin, storageTypes: "service_workers,cache_storage" });
    await devtools.send("Network.clearBrowserCache");
  }
  await context.close();
  return folder;
}

/** What went wrong, and how the page stands. */
async function stands(page, fault) {
  const times = JSON.stringify(await page.evaluate(() => globalThis.times));
  return `${fault} on ${page.url()}. So far: ${times}. The page shows:\n${await page.locator("body").innerText()}`;
}

/** On the page: whether it and the first part of the program came from the host. */
function isCold() {
  const program = performance.getEntriesByType("resource").filter(({ name }) => /\/unhunch-[^/]*\.(js|wasm)$/.test(name));
  const entries = [...performance.getEntriesByType("navigation"), ...program];
  return entries.length > 2 && entries.every(({ transferSize, workerStart }) => transferSize > 0 && workerStart === 0);
}

/** One start of the browser with a copy of this profile; the times until `what` is there. */
async function visit(url, profile, what, { cold = false } = {}) {
  const folder = mkdtempSync(join(PROFILES, "visit-"));
  cpSync(profile, folder, { recursive: true });
  const context = await persistent(folder, phone);
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    // Playwright's own ways to wait and to be called put a lot into the page, which takes it a while.
    await devtools.send("Runtime.enable");
    await devtools.send("Runtime.addBinding", { name: "tell" });
    const there = new Promise((done, late) => {
      setTimeout(late, AT_MOST_MS).unref();
      devtools.on("Runtime.bindingCalled", ({ payload }) => {
        const { found, tapAt } = JSON.parse(payload);
        if (found === what) done();
        if (tapAt) page.touchscreen.tap(...tapAt).catch(late);
      });
    });
    await page.addInitScript(watch, [what === "running", PATIENCE]);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    await page.goto(url, { waitUntil: "commit", timeout: AT_MOST_MS });
    await there.catch(async () => {
      throw new Error(await stands(page, `It never came to “${what}”`));
    });
    if (what === "running") {
      const left = await page.locator(".player__left").innerText();
      await page.waitForFunction((left) => document.querySelector(".player__left").innerText !== left, left).catch(async () => {
        throw new Error(await stands(page, "The session does not run"));
      });
    }
    if (cold && !(await page.evaluate(isCold))) throw new Error("The page or its program did not come from the host: this visit was not cold.");
    return await page.evaluate(() => globalThis.times);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

const options = process.argv.slice(2);
const folders = sites(BEFORE, options.filter((option) => option !== "--note"));
const all = [];
for (const [name, dir] of Object.entries(folders)) {
  const site = await host({ dir });
  const line = await slowly(site);
  all.push({ name, site, line, cold: await profileOf(line.url, { worker: false }), warm: await profileOf(site.url, { worker: true }) });
}

const CASES = [
  { name: "cold, to the session", what: "running", visit: ({ line, cold }) => visit(line.url, cold, "running", { cold: true }) },
  { name: "offline, to the first page", what: "start", most: OFFLINE_FIRST_PAGE_MS, visit: ({ site, warm }) => visit(site.url, warm, "start") },
  { name: "offline, to the session", what: "running", visit: ({ site, warm }) => visit(site.url, warm, "running") },
];

const failed = [];
const notes = {};
console.log(`Ready, in ms, processor ${SLOWDOWN} times slower, ${RUNS} visits each; the median, and all:`);
for (const { name, what, most, visit } of CASES) {
  if (name.startsWith("offline")) for (const { site } of all) await site.stop();
  const visits = { before: [], now: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const site of all) visits[site.name].push(await visit(site));
  }
  const middle = {};
  for (const [site, times] of Object.entries(visits)) {
    const values = times.map((time) => time[what]);
    middle[site] = median(values);
    const start = `Start was seen at ${median(times.map((time) => time.start)).toFixed(0)}`;
    const taps = what === "running" ? `, taps ${times.map((time) => time.taps).join(" ")}` : "";
    console.log(`  ${name.padEnd(27)} ${site.padEnd(6)} ${middle[site].toFixed(0).padStart(6)}  (${values.map((value) => value.toFixed(0)).join(" ")}; ${start}${taps})`);
  }
  const ratio = middle.now / middle.before;
  console.log(`  ${name.padEnd(27)} now is ${ratio.toFixed(3)} of before`);
  notes[name] = { now: Math.round(middle.now), ratio: Number(ratio.toFixed(3)) };
  if (!(ratio <= MOST_WORSE)) failed.push(`${name}: ${ratio.toFixed(3)} of the time before; at most ${MOST_WORSE} is allowed.`);
  if (most && !(middle.now <= most)) failed.push(`${name}: ${middle.now.toFixed(0)} ms; at most ${most} ms is allowed.`);
}
await Promise.all(all.map(({ line }) => line.stop()));

const noted = existsSync(NOTED) ? JSON.parse(readFileSync(NOTED, "utf8")) : null;
if (options.includes("--note")) {
  if (failed.length === 0) writeFileSync(NOTED, `${JSON.stringify({ before: BEFORE, ...notes }, null, 2)}\n`);
  else failed.push("So nothing was noted.");
} else if (noted?.before !== BEFORE) {
  failed.push("Nothing is noted in ready.json to compare with this site before. On a quiet machine, run: node tests/bench/ready.mjs --note");
} else {
  for (const [name, { ratio }] of Object.entries(notes)) {
    const most = noted[name].ratio * MOST_WORSE;
    if (!(ratio <= most)) failed.push(`${name}: ${ratio.toFixed(3)} of the time before, where ${noted[name].ratio} is noted: over 5 % worse.`);
  }
}
if (failed.length > 0) {
  console.error(`\n${failed.join("\n")}`);
  process.exitCode = 1;
}
