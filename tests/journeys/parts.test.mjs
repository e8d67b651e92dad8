// The parts of the program: what is in which, and what happens when one does not come. A word in the wrong part has come
// with the code that says it, which is then fetched too early.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { PARTS, filesOfParts } from "../../tools/parts.mjs";
import { journey } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

/** Texts that are said by the pages of one part only. */
const SAID_BY = {
  first: ["Gentle exercises, counted and spoken for you."],
  session: [
    // The player
    "Put the device where you can hear it.",
    "You left in the middle. Everything up to here is saved.",
    // The safety questions
    "A recent fall, accident or injury",
  ],
  // What the style sheet calls the parts of a figure.
  body: ["f-sleeve-far"],
  later: [
    // Learn
    "What our sources say about upper back pain, in short.",
    "Our five sources do not agree on everything.",
    // The questions of the plan
    "A few taps. Skip what you like, and change it later.",
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

journey("a part that hangs is given up after ten seconds, and comes when it is asked for again", async ({ page, site }) => {
  site.hang(/\/later-/);
  const asked = page.waitForRequest(/\/later-/);
  await page.goto(`${site.url}#/settings`);
  await asked;
  await page.clock.runFor(9000);
  assert.equal(await page.getByText("This page could not be loaded.").count(), 0);
  await page.clock.runFor(2000);
  await page.getByText("This page could not be loaded.").waitFor();
  site.hang(null);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByText("How much the voice says").waitFor();
});
