// A session in a browser that is killed again and again, as by a crash or a flat battery: how far the place where it is
// taken up lies behind the place where it was. Real time passes here on purpose; nobody else's clock dies with a browser.

import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";
import { begin, button, historyOf, key, noneOfThese, playing } from "./app.mjs";
import { kill, newProfile, persistent } from "./browser.mjs";
import { arrived, newPage, open as openIn, prepare, watch } from "./journey.mjs";
import { host } from "./site.mjs";

/** A hundred chin tucks: 15 s to get ready, then 2 s out, 5 s hold, 2 s back, each a segment. */
const LINK = "#/r/1~_Killed~chin-tucks.r100.h5";
const READY_MS = 15_000;
const PARTS_MS = [2000, 5000, 2000];
const REP_MS = 9000;

/** The most that may be lost. */
const MOST_LOST_MS = 1000;

/** Milliseconds from the start to the place of a journal. */
function offset(journal) {
  const fields = new URLSearchParams(journal.slice(0, journal.lastIndexOf("#")));
  const [segment, elapsed] = [Number(fields.get("segment")), Number(fields.get("elapsed"))];
  if (segment === 0) return elapsed;
  const part = (segment - 1) % 3;
  const before = PARTS_MS.slice(0, part).reduce((sum, ms) => sum + ms, 0);
  return READY_MS + Math.floor((segment - 1) / 3) * REP_MS + before + elapsed;
}

/** The journals of both copies, as the killed browser has left them. */
function journals(page) {
  return page.evaluate(async () => {
    const prefix = `unhunch:${location.pathname}:1:`;
    const open = indexedDB.open(`unhunch:${location.pathname}`);
    const database = await new Promise((done, fail) => Object.assign(open, { onsuccess: () => done(open.result), onerror: fail }));
    const get = database.transaction("records").objectStore("records").get(`${prefix}live`);
    const mirrored = await new Promise((done, fail) => Object.assign(get, { onsuccess: () => done(get.result), onerror: fail }));
    database.close();
    return [localStorage.getItem(`${prefix}live`), mirrored].filter(Boolean);
  });
}

/**
 * Kills a browser so many times at random instants of one session, and checks each time that it is taken up within a
 * second of where it was and that the history is whole. Returns how much was lost each time, in milliseconds.
 */
export async function killAtRandom(times, random) {
  const site = await host();
  const profile = newProfile();
  const faults = [];
  const lost = [];
  // Where it was when it was killed: at least, and at most, since it takes a while to start and to kill it.
  let [least, most] = [0, 0];
  let context;
  try {
    for (let time = 0; time <= times; time += 1) {
      context = await persistent(profile);
      await watch(context, site, faults);
      await prepare(context);
      const page = await newPage(context, { clock: false });
      const open = (hash = "") => openIn(page, site, hash);
      let from;
      if (time === 0) {
        await open(LINK);
        await button(page, "Start").click();
        await noneOfThese(page);
        await begin(page);
        // Only what was exercised is a session to keep.
        from = Date.now();
        await key(page, "Skip");
        least = most = READY_MS;
      } else {
        await open("#/play");
        await page.getByText("You left in the middle").waitFor();
        const isAt = Math.max(...(await journals(page)).map(offset));
        lost.push(least - isAt);
        assert.ok(least - MOST_LOST_MS <= isAt && isAt <= most, `kill ${time}: it was at ${least} to ${most} ms and is at ${isAt} ms`);
        const shown = await page.locator(".player__left").innerText();
        const [, minutes, seconds] = /(\d+):(\d\d)/.exec(shown);
        const left = READY_MS + 100 * REP_MS - isAt;
        assert.ok(Math.abs((Number(minutes) * 60 + Number(seconds)) * 1000 - left) <= 600, `kill ${time}: it shows ${shown}, and ${left} ms are left`);
        from = Date.now();
        await button(page, "Go on").click();
        least = most = isAt;
        await playing(page);
      }
      const began = Date.now();
      if (time === times) {
        await key(page, "End");
        await button(page, "End it").click();
        await page.getByText("Saved on this device").waitFor();
        await arrived(page);
        const sessions = await historyOf(page, open);
        assert.equal(sessions.length, 1, "one session, however often it was cut off");
        break;
      }
      await wait(300 + random() * 3000);
      least += Date.now() - began;
      await kill(profile);
      most += Date.now() - from;
      await context.close().catch(() => {});
    }
  } finally {
    await context?.close().catch(() => {});
    await site.stop();
  }
  assert.deepEqual(faults, []);
  return lost;
}

/** Random numbers from 0 to 1 that are the same for the same seed. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
