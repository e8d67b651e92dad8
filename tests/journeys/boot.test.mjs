// Before the app is there: what is drawn, and what is said when it cannot come.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { journey } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

test("the page names every file relative to itself, and forbids everything else", () => {
  const html = readFileSync(join(DIST, "index.html"), "utf8");
  for (const [, url] of html.matchAll(/\s(?:href|src)=["']?([^"'\s>]+)/g)) assert.match(url, /^(\.\/|#)/, url);
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /connect-src 'self'/);
  assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
});

journey("the boot screen is drawn before the app arrives", async ({ page, site }) => {
  site.hang(/\.wasm$/);
  await page.goto(site.url, { waitUntil: "commit" });
  await page.locator("#boot").getByRole("heading", { name: "Unhunch" }).waitFor();
  await page.getByRole("progressbar", { name: "Loading" }).waitFor();
  await page.clock.runFor(9000);
  await page.getByText("Still loading.").waitFor();
});

journey("an app that cannot be loaded is said, with a way to try again", { expect: [/./] }, async ({ page, site }) => {
  site.fail(/\.wasm$/);
  await page.goto(site.url);
  await page.getByText("Unhunch could not be loaded.").waitFor();
  site.fail(null);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("main:not(#boot) h1").waitFor();
});

journey("a browser without WebAssembly is told so", { expect: [/./] }, async ({ page, site }) => {
  await page.addInitScript(() => delete globalThis.WebAssembly);
  await page.goto(site.url);
  await page.getByText("This browser cannot run Unhunch").waitFor();
});

journey("without JavaScript the page says what it needs", { clock: false, context: { javaScriptEnabled: false } }, async ({ page, site }) => {
  await page.goto(site.url);
  // Not by its text: Playwright looks past what stands in a noscript element.
  assert.match(await page.locator("noscript p").innerText(), /for that it needs JavaScript/);
  assert.equal(await page.getByRole("heading", { name: "Unhunch" }).count(), 1);
});
