// The browser is killed one second after the app has said "saved", ten times over: the session is
// there ten times. A second of real time passes on purpose: it is what the promise is about.

import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { begin, button, historyOf, noneOfThese, saved, toTheEnd } from "./support/app.mjs";
import { kill, newProfile, persistent } from "./support/browser.mjs";
import { newPage, open as openIn, prepare, watch } from "./support/journey.mjs";
import { killAtRandom, randomFrom } from "./support/killed.mjs";
import { host } from "./support/site.mjs";

const TIMES = 10;

test(`a session that was said to be saved survives ${TIMES} kills out of ${TIMES}`, async (t) => {
  const site = await host();
  t.after(site.stop);
  const profile = newProfile();
  const faults = [];
  for (let time = 1; time <= TIMES + 1; time += 1) {
    const context = await persistent(profile);
    t.after(() => context.close().catch(() => {}));
    await watch(context, site, faults);
    await prepare(context);
    const page = await newPage(context);
    const open = (hash = "") => openIn(page, site, hash);
    const sessions = await historyOf(page, open);
    assert.equal(sessions.length, time - 1, `after kill ${time - 1}`);
    if (time > TIMES) {
      await context.close();
      break;
    }
    await open("#/r/1~_Killed~chin-tucks.r2.h1");
    await button(page, "Start").click();
    if (time === 1) await noneOfThese(page);
    await begin(page);
    await toTheEnd(page, 60_000);
    await saved(page);
    await wait(1000);
    await kill(profile);
    await context.close().catch(() => {});
  }
  assert.deepEqual(faults, []);
});

test("a session survives 5 kills at random instants, and loses less than a second each time", async () => {
  const seed = Date.now();
  console.log(`seed ${seed}`);
  await killAtRandom(5, randomFrom(seed));
});
