// The parts of the program: what is in which, and what happens when one does not come. A word in the wrong part has come
// with the code that says it, which is then fetched too early.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PARTS, filesOfParts } from "../../tools/parts.mjs";
import { journey, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

/** Texts that are said by the pages of one part only. */
const SAID_BY = {
  first: ["A few short questions, and it tells you why."],
  session: [
    // The player
    "You left in the middle. Everything up to here is saved.",
    // The safety questions
    "A recent fall, accident or injury",
  ],
  routine: [
    "Somebody sent you this routine. Nothing is saved until you say so.",
    "Starts lighter, because it hurt.",
  ],
  body: [
    // What the style sheet calls what a figure is drawn on.
    "figure__sheet",
    "Sitting tall, seen from the side: the head glides straight back and returns, the eyes level.",
  ],
  progress: ["Nothing here yet. What you do shows up here, day by day.", "Take everything with you, or bring it back."],
  report: ["One page for the person who treats you. It stays on this device until you print it or send it."],
  paper: ["Tick off what you have done"],
  later: [
    // What can be set
    "How fast it speaks",
    "Do this exercise again",
    // Learn
    "What our sources say about upper back pain, in short.",
    "Our five sources do not agree on everything.",
    // The questions of the plan
    "Skip what you like, and change it later.",
  ],
};

const files = filesOfParts(DIST);
const programs = Object.fromEntries(
  PARTS.map(({ name }) => [name, files[name].filter((file) => file.endsWith(".wasm")).map((file) => readFileSync(join(DIST, file)))]),
);

test("each part of the list is in the site, and says something of its own", () => {
  for (const { name } of PARTS) {
    assert.ok(programs[name].length > 0, name);
    assert.ok(SAID_BY[name]?.length > 0, name);
  }
});

for (const [part, texts] of Object.entries(SAID_BY)) {
  for (const text of texts) {
    test(`"${text}" is in the part "${part}" alone`, () => {
      const found = Object.keys(programs).filter((name) => programs[name].some((program) => program.includes(text)));
      assert.deepEqual(found, [part]);
    });
  }
}

const missing = (page) => page.getByText("This page could not be loaded.");

/** Goes to a page of which a part hangs, and comes back once the program counts the seconds of that: until then, no time
 * that passes on the page counts. It counts for the session's part first, and for what comes later after that. What comes
 * beside what hangs, the last of which is this, has come by then, since each sign of anything makes it count anew. */
async function openHanging(page, address, counts, last) {
  await page.addInitScript(() => {
    const begin = globalThis.setInterval;
    globalThis.counts = 0;
    globalThis.setInterval = (task, ms, ...more) => {
      if (ms === 1000) globalThis.counts += 1;
      return begin(task, ms, ...more);
    };
  });
  const came = last && page.waitForEvent("requestfinished", (request) => last.test(request.url()));
  await page.goto(address);
  await until(page, "the seconds are counted", `globalThis.counts >= ${counts}`);
  await came;
}

/** Lets seconds pass until it is said that something did not come: ten of them after the last sign of anything. What comes
 * beside it may give that sign late. */
async function untilMissing(page) {
  for (let seconds = 0; seconds < 22 && (await missing(page).count()) === 0; seconds += 1) await page.clock.runFor(1000);
  await missing(page).waitFor();
}

for (const [part, hash, there, counts, last] of [
  ["later", "#/settings", "How much the voice says", 2],
  ["session", "#/routine/end-of-day-relief", "End-of-day relief", 1],
  ["routine", "#/routine/end-of-day-relief", "End-of-day relief", 2, /\/later-/],
  // The pages are asked for after the figures.
  ["body", "#/settings", "How much the voice says", 2],
]) {
  const file = new RegExp(`/${part}-`);

  journey(`while ${part} hangs, its pages offer to ask again after ten seconds, and come then`, async ({ page, site }) => {
    site.hang(file);
    await openHanging(page, site.url + hash, counts, last);
    await page.clock.runFor(9000);
    assert.equal(await missing(page).count(), 0);
    await untilMissing(page);
    assert.equal(await page.getByText("Loading…").count(), 0);
    // The first request hangs on, and a second one is answered.
    const once = site.asked.filter((url) => file.test(url)).length;
    site.answerOthers();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText(there, { exact: true }).first().waitFor();
    assert.ok(site.asked.filter((url) => file.test(url)).length > once);
  });

  journey(`${part} is taken even if it comes after that was said`, async ({ page, site }) => {
    site.hang(file);
    await openHanging(page, site.url + hash, counts, last);
    await untilMissing(page);
    site.hang(null);
    await missing(page).waitFor({ state: "detached" });
    await page.getByText(there, { exact: true }).first().waitFor();
  });
}
