// Every page and a whole session in a language that nobody speaks: English with accents and 40 % longer. Where a plain
// vowel is left, a word stayed English; where something is cut, other languages would be.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { button, startFirstTime, toTheEnd } from "./support/app.mjs";
import { journey, pass, spoken } from "./support/journey.mjs";
import { speaks } from "./support/language.mjs";
import { PAGES } from "./support/pages.mjs";
import { PSEUDO_DIST, pseudo } from "./support/pseudo.mjs";
import { cutOn, textsOf } from "./support/reading.mjs";

if (!existsSync(PSEUDO_DIST)) throw new Error(`There is no site in ${PSEUDO_DIST}. Build it first with: make test STEPS=pseudo`);
speaks(pseudo);

const options = { host: { dir: PSEUDO_DIST } };

/** What is the same in every language. What stands in an element with a language of its own is left out by itself. */
const NO_LANGUAGE = [
  // The build, and what finds a work.
  /\b[0-9a-f]{16}\b/g,
  /\bdoi:10\.\S+/g,
  // What somebody has written into a link, and what was damaged in it; what they say of an exercise of their own, and their goal.
  "For Anna's neck",
  /^Anna$/g,
  "Towel press",
  "Lie on your back, knees bent.",
  "Press your head into the towel.",
  "Only as far as it feels easy",
  "Lift my child",
  "It went well",
  "Mixed",
  "“levitation”",
  "“cat ”",
  // A voice of the device.
  /^Test$/g,
  // Who wrote the sources.
  "Dr. Michael Derry",
  "Dr. Arun Pal Singh",
  "Jaydee Vykoukal",
  "Kurt Johnson",
];

/** Those of these texts that are in no other language than English. */
const english = (texts) => {
  const left = (text) => NO_LANGUAGE.reduce((rest, it) => rest.replaceAll(it, ""), text);
  return texts.filter(([, text]) => /[aeiouAEIOU]/.test(left(text))).map((found) => found.join(": "));
};

for (const { name, go, still } of PAGES) {
  journey(`${name}: nothing is English, and nothing is cut`, options, async ({ page, open }) => {
    await page.emulateMedia({ reducedMotion: still ? "reduce" : "no-preference" });
    await go(page, open);
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en-XA");
    assert.deepEqual(english(await textsOf(page)), [], "it stayed English");
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      assert.deepEqual(await cutOn(page), [], `at a width of ${width}`);
    }
  });
}

journey("a session is led to its end, and every word of it is in that language", options, async ({ page, open }) => {
  await startFirstTime(page, open);
  const seen = [];
  const enough = button(page, "I'm done with this one");
  for (let passed = 0; passed < 200_000; passed += 5_000) {
    await pass(page, 5_000);
    if (await enough.isVisible()) break;
    seen.push(...english(await textsOf(page)));
    const cut = await cutOn(page);
    if (cut.length) seen.push(...cut);
  }
  await toTheEnd(page);
  const words = await spoken(page);
  assert.ok(words.includes(pseudo("All done. Well done.")), words.join("\n"));
  assert.deepEqual([...new Set(seen)], []);
  assert.deepEqual(english(words.map((text) => ["voice", text])), []);
});
