// What holds on every page: axe finds nothing in light and in dark, and nothing is wider than the
// screen, down to 320 pixels.

import assert from "node:assert/strict";
import { findsNothing } from "./support/axe.mjs";
import { journey } from "./support/journey.mjs";
import { PAGES } from "./support/pages.mjs";

for (const { name, go, still } of PAGES) {
  journey(`${name}: accessible in light and dark, and fits`, async ({ page, open }) => {
    await page.emulateMedia({ reducedMotion: still ? "reduce" : "no-preference" });
    await go(page, open);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme });
      await findsNothing(page, `${name} in ${colorScheme}`);
    }
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 740 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= width, `${name} is ${wide} wide on a screen of ${width}`);
    }
  });
}
