// Before the app is there: what is drawn, and what is said when it cannot come.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { shows } from "./support/app.mjs";
import { journey } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

test("the page names every file relative to itself, and forbids everything else", () => {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  for (const [, url] of html.matchAll(/\s(?:href|src)=["']?([^"'\s>]+)/g)) assert.match(url, /^(\.\/|#|data:,$)/, url);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /connect-src 'self'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
});

const start = (page) => page.getByRole("button", { name: /^Start/ });

journey("the boot screen is drawn before the app arrives", async ({ page, site }) => {
  site.hang(/\.wasm$/);
  await page.goto(`${site.url}#/exercises`, { waitUntil: "commit" });
  await page.locator("#boot").getByRole("heading", { name: "Unhunch" }).waitFor();
  await page.getByRole("progressbar", { name: "Loading" }).waitFor();
  await page.clock.runFor(9000);
  await page.getByRole("alert").getByText("Still loading.").waitFor();
});

for (const [what, missing] of Object.entries({ program: /_bg\.wasm$/, module: /\/unhunch-[0-9a-f]+\.js$/ })) {
  journey(`an app whose ${what} cannot be loaded says so, with a way to try again`, { expect: [/./] }, async ({ page, site }) => {
    site.fail(missing);
    for (const hash of ["#/exercises", ""]) {
      await page.goto("about:blank");
      await page.goto(site.url + hash);
      await page.getByRole("alert").getByText("Unhunch could not be loaded.").waitFor();
      assert.equal(await start(page).count(), 0, "there is nothing to start");
      assert.equal(await page.getByRole("progressbar").count(), 0);
    }
    await page.evaluate(() => (location.hash = "#/routines"));
    await page.getByText("Unhunch could not be loaded.").waitFor();
    site.fail(null);
    await page.getByRole("button", { name: "Try again" }).click();
    await shows(page, "Routines");
  });
}

journey("a browser without WebAssembly is told so", { expect: [/./] }, async ({ page, site }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(site.url);
  await page.getByText("This browser cannot run Unhunch").waitFor();
  assert.equal(await start(page).count(), 0, "there is nothing to start");
});

journey("without JavaScript the page says what it needs", { clock: false, context: { javaScriptEnabled: false } }, async ({ page, site }) => {
  await page.goto(site.url);
  // Not by its text: Playwright looks past what stands in a noscript element.
  assert.match(await page.locator("noscript p").innerText(), /for that it needs JavaScript/);
  assert.deepEqual(await page.getByRole("heading").allInnerTexts(), ["Unhunch"]);
});
