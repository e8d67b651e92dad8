// What holds on every page: axe finds nothing in light and in dark, and nothing is wider than the screen, down to 320
// pixels; what is on is told from what is off in the colours of the system; paper is white; and it can be translated.

import assert from "node:assert/strict";
import { findsNothing } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { unmarkedOn, unprintableOn } from "./support/looks.mjs";
import { PAGES } from "./support/pages.mjs";
import { strays, translate } from "./support/translator.mjs";

for (const { name, go, still } of PAGES) {
  journey(`${name}: accessible in light and dark, fits, and is told, printed and translated`, async ({ page, open }) => {
    await page.emulateMedia({ reducedMotion: still ? "reduce" : "no-preference" });
    await go(page, open);
    assert.deepEqual(await unmarkedOn(page), [], "on looks like off in forced colours");
    assert.deepEqual(await unprintableOn(page), [], "it cannot be read on paper");
    await page.emulateMedia({ reducedMotion: still ? "reduce" : "no-preference" });
    await findsNothing(page, `${name} in light`);
    // Of what axe looks at, the dark changes the colours alone.
    await page.emulateMedia({ colorScheme: "dark" });
    await findsNothing(page, `${name} in the dark`, ["color-contrast"]);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${name} is ${wide} wide on a screen of ${width}`);
    }
    await translate(page);
    assert.deepEqual(await strays(page), [], "it was not translated");
    // What is drawn on the way there and back stands where the translator has put other elements.
    for (const hash of ["#/learn/F08", new URL(page.url()).hash || "#/"]) {
      await page.evaluate((hash) => (location.hash = hash), hash);
      await page.locator("main:not(#boot *) h1").first().waitFor();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual(await strays(page), [], `${hash} was not translated`);
    }
  });
}
