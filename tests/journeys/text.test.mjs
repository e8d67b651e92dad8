// Text twice as large as usual, as a person may set it in their browser, on a phone: nothing leaves the screen, and all
// that can be pressed is in reach.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, newContext, sizes } from "./support/browser.mjs";
import { newPage, open, prepare, watch } from "./support/journey.mjs";
import { PAGES } from "./support/pages.mjs";
import { host } from "./support/site.mjs";

const USUAL = 16;
const SHOWN = [
  "home", "exercise", "exercises-filtered", "routine", "questions-sore", "questions-later", "plan-why", "plan-grown", "plan-resting", "plan-told",
  "home-plan", "safety", "before", "player-hold", "player-ready", "player-hurts", "player-change", "player-sound", "done", "history", "settings",
  "build", "build-six", "build-adding", "breaks-on", "breaks-offer", "learn-search", "learn-question", "about",
];

let browser;
before(async () => {
  browser = await launch({ text: 2 * USUAL });
});
after(() => browser.close());

for (const name of SHOWN) {
  test(`${name} fits with text twice as large`, async () => {
    const { go } = PAGES.find((it) => it.name === name);
    const site = await host();
    const faults = [];
    const context = await newContext(browser, { viewport: sizes.phone });
    try {
      await watch(context, site, faults);
      await prepare(context);
      const page = await newPage(context);
      await go(page, (hash = "") => open(page, site, hash));
      assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), `${2 * USUAL}px`);
      const outside = await page.evaluate(() => {
        const { clientWidth } = document.documentElement;
        const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
        const isLost = (element) => {
          const { width, left, right } = element.getBoundingClientRect();
          if (width === 0 || (left > -1 && right < clientWidth + 1)) return false;
          for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return false;
          return true;
        };
        const seen = document.querySelectorAll("body *:not(svg *, .visually-hidden)");
        return [...seen].filter(isLost).map((element) => `${element.localName}.${element.className}`);
      });
      assert.deepEqual(outside, [], "outside of the screen");
      assert.deepEqual(faults, []);
    } finally {
      await site.stop();
      await context.close();
    }
  });
}
