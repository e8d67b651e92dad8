// A session that carries itself by ear: tones on time, gaps, and what a device may do to a page.

import assert from "node:assert/strict";
import { button, left, playing, saved, startFirstTime, toTheEnd } from "./support/app.mjs";
import { journey, pass, sounded } from "./support/journey.mjs";

/** The browser freezes the page for so long, as it does with hidden tabs. */
async function freeze(page, ms) {
  await page.evaluate(() => document.dispatchEvent(new Event("freeze")));
  await page.clock.fastForward(ms);
  await page.evaluate(() => document.dispatchEvent(new Event("resume")));
}

/** Goes to the middle of the first hold of the quick reset: 15 s to get ready, 2 s out, 5 s hold. */
async function inAHold(page, open) {
  await startFirstTime(page, open);
  await pass(page, 19_000);
}

journey("tones sound at their times, also while the page is woken once a minute", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 1000);
  // Getting ready begins with 440 Hz; before that comes the sound check.
  const [start] = (await sounded(page)).find(([, hertz]) => hertz === 440);
  // Nothing of ours runs in between, as in a hidden tab.
  for (let minute = 0; minute < 3; minute += 1) await page.clock.fastForward(60_000);
  const tones = (await sounded(page)).map(([at, hertz]) => [at - start, hertz]);
  // Out begins with 523.25 Hz, in the quick reset every nine seconds after the first 15.
  const out = tones.filter(([at, hertz]) => at > 0 && hertz === 523.25).map(([at]) => at);
  const expected = Array.from({ length: 10 }, (_, rep) => 15_000 + rep * 9_000);
  assert.deepEqual(out.slice(0, 10).map((at) => Math.round(at / 20) * 20), expected);
  assert.ok(out[9] - out[0] === 81_000, `they keep their distance: ${out}`);
  assert.equal(await button(page, "Go on").count(), 0, "it runs");
});

journey("a tab frozen for 30 seconds stands where it was, and goes on from there", async ({ page, open }) => {
  await inAHold(page, open);
  const before = await left(page);
  const toneCount = (await sounded(page)).length;
  await freeze(page, 30_000);
  await page.getByText("The page was asleep for 30 s.").waitFor();
  assert.equal(await left(page), before);
  assert.equal((await sounded(page)).length, toneCount, "nothing sounded meanwhile");
  await button(page, "Go on").click();
  await playing(page);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});

journey("the time of a gap can be counted", async ({ page, open }) => {
  await inAHold(page, open);
  const before = await left(page);
  await freeze(page, 30_000);
  await button(page, "I did it: count the time").click();
  await playing(page);
  assert.equal(before - (await left(page)), 30_000);
});

journey("after a gap one may end", async ({ page, open }) => {
  await inAHold(page, open);
  await freeze(page, 30_000);
  await button(page, "End").click();
  await button(page, "End it").click();
  await saved(page);
});

journey("a gap while getting ready simply counts", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 2000);
  const before = await left(page);
  await freeze(page, 10_000);
  await pass(page, 1000);
  assert.equal(before - (await left(page)), 11_000);
  assert.equal(await button(page, "Go on").count(), 0, "it runs");
});
