// Every page and a whole session in a language that nobody speaks: English with accents and 40 % longer. Where a plain
// vowel is left, a word stayed English; where something is cut, other languages would be.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pseudo } from "../../tools/pseudo/letters.mjs";
import { button, startFirstTime, toTheEnd } from "./support/app.mjs";
import { arrived, journey, pass, spoken } from "./support/journey.mjs";
import { speaks } from "./support/language.mjs";
import { PAGES } from "./support/pages.mjs";
import { cutOn, textsOf } from "./support/reading.mjs";

/** The site that speaks it. */
const PSEUDO_DIST = fileURLToPath(new URL("../../target/pseudo", import.meta.url));
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

/** In the page: what stands in its head and is read elsewhere, as `[where, text]`. */
function told() {
  const isForMachines = "[http-equiv], [charset], [name=viewport], [name=referrer], [property='og:type'], [property='og:image'], [name='twitter:card']";
  const others = ", [name=color-scheme], [name=theme-color], [name=mobile-web-app-capable], [name=unhunch-build]";
  const texts = [...document.querySelectorAll(`meta:not(${isForMachines}${others})`)].map((meta) => [meta.outerHTML.split(" content")[0], meta.content]);
  return [...texts, ["noscript", document.querySelector("noscript").textContent]];
}

journey("the page itself and the manifest are in that language", options, async ({ page, site }) => {
  site.hang(/\.wasm$/);
  await page.goto(site.url, { waitUntil: "commit" });
  await page.locator("#boot-retry").waitFor({ state: "attached" });
  const texts = await page.evaluate(told);
  assert.ok(texts.length > 5, texts.join("\n"));
  assert.deepEqual(english(texts), []);
  const manifest = await page.evaluate(() => fetch("manifest.webmanifest").then((response) => response.json()));
  assert.deepEqual([manifest.lang, manifest.short_name], ["en-XA", pseudo("Unhunch")]);
  const { name, description, shortcuts, screenshots } = manifest;
  const names = shortcuts.flatMap((it) => [it.name, it.short_name]);
  assert.deepEqual(english([name, description, ...names, ...screenshots.map(({ label }) => label)].map((text) => ["manifest", text])), []);
});

journey("what is said before the app is there, or when it cannot be, is in that language, and nothing of it is cut", { ...options, expect: [/./] }, async ({ page, site }) => {
  const says = async (...wanted) => {
    const texts = await textsOf(page);
    for (const text of wanted) assert.ok(texts.some(([, it]) => it.includes(pseudo(text))), `${text}\n${texts.join("\n")}`);
    assert.deepEqual(english(texts), []);
    assert.deepEqual(await cutOn(page), []);
  };
  await page.setViewportSize({ width: 320, height: 740 });
  site.fail(/_bg\.wasm$/);
  await page.goto(site.url);
  await button(page, "Try again").waitFor();
  await says("Unhunch could not be loaded.");
  site.fail(null);
  site.hang(/\.wasm$/);
  await page.reload({ waitUntil: "commit" });
  await page.locator(".first-screen [data-start]").click();
  await page.clock.runFor(9_000);
  await says("One moment…", "Still loading. Only the first visit needs the network.", "Gentle upper-back exercises, in your own time.");
  site.hang(null);
  await page.reload();
  await arrived(page);
  await page.evaluate(() => globalThis.unhunch.breakDown(7));
  await button(page, "Load it again").waitFor();
  await says("Sorry, something went wrong", "What happened: 7");
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.reload();
  await button(page, "Try again").waitFor();
  await says("This browser cannot run Unhunch");
});

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
