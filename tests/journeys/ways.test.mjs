// Going about in the app: back and forward, and past the links at the top.

import assert from "node:assert/strict";
import { button, shows } from "./support/app.mjs";
import { arrived, drawn, journey, pass, until } from "./support/journey.mjs";

const scrolled = (page) => page.evaluate(() => Math.round(window.scrollY));

/** Scrolls so far, or as far as the page goes, and says how far. */
async function scrollTo(page, y) {
  await page.evaluate((y) => window.scrollTo(0, y), y);
  return scrolled(page);
}

/** What has scrolled the page when it was drawn has done so. */
async function isAt(page, y, what) {
  await pass(page, 100);
  const now = await scrolled(page);
  assert.ok(Math.abs(now - y) <= 1, `${what}: at ${now}, and not at ${y}`);
}

/** Goes to a page by the first link to it that is seen where the page is scrolled, and back, forward, and back again. */
async function thereAndBack(page, y, link, title) {
  await page.evaluate((link) => document.querySelector(`main a[href="${link}"]`).click(), link);
  await shows(page, title);
  await isAt(page, 0, "a new page begins at its top");
  const there = await scrollTo(page, 200);
  for (const way of ["back", "forward", "back"]) {
    await page.evaluate((way) => history[way](), way);
    await page.getByRole("heading", { level: 1, name: title, exact: true }).waitFor({ state: way === "back" ? "detached" : "attached" });
    await isAt(page, way === "back" ? y : there, `${way} to ${page.url()}`);
  }
}

journey("back and forward find exercises that were searched as they were left", async ({ page, open }) => {
  await open("#/exercises");
  await page.getByRole("searchbox").fill("s");
  await page.getByText(/of 25 exercises/).waitFor();
  const y = await scrollTo(page, 900);
  assert.equal(y, 900);
  await thereAndBack(page, y, "#/exercise/cat-cow", "Cat-cow");
  assert.equal(await page.getByRole("searchbox").inputValue(), "s");
  // The same page at another place of the history has a place of its own.
  await scrollTo(page, 300);
  await page.getByRole("navigation").getByRole("link", { name: "Today" }).click();
  await isAt(page, 0, "home");
  await page.getByRole("navigation").getByRole("link", { name: "Exercises" }).click();
  await isAt(page, 0, "exercises, come to anew");
  await page.goBack();
  await page.goBack();
  await isAt(page, 300, "exercises, come back to");
});

journey("back finds filters that were chosen, and the place in the list", async ({ page, open }) => {
  await open("#/exercises");
  await page.getByText("Filters").click();
  await button(page, "Mobility").click();
  const y = await scrollTo(page, 700);
  assert.equal(y, 700);
  await thereAndBack(page, y, "#/exercise/cat-cow", "Cat-cow");
});

journey("back finds all that was found in Learn, where all was asked for", async ({ page, open }) => {
  await open("#/learn");
  await page.getByRole("searchbox").fill("neck");
  await page.getByRole("button", { name: /^Show all/ }).click();
  const y = await scrollTo(page, 900);
  assert.equal(y, 900);
  await thereAndBack(page, y, "#/exercise/chin-tucks", "Chin tucks");
  assert.equal(await page.getByRole("button", { name: /^Show all/ }).isVisible(), false);
  await page.getByRole("searchbox").fill("back");
  await page.getByRole("button", { name: /^Show all/ }).waitFor();
});

journey("back finds the place in the settings, and in a page that is reached by two ways", async ({ page, open }) => {
  await open("#/settings");
  const y = await scrollTo(page, 800);
  await thereAndBack(page, y, "#/about", "About Unhunch");
});

journey("the link past the navigation leads to the page, and the address stays", async ({ page, site, open }) => {
  const skip = page.getByRole("link", { name: "Skip to the content" });
  for (const hash of ["#/exercises?q=neck", "#/routine/quick-daily-reset", ""]) {
    await open(hash);
    const before = page.url();
    const entries = await page.evaluate(() => history.length);
    await skip.last().focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("main") !== null), "the next stop is in the page");
    assert.equal(page.url(), before);
    assert.equal(await page.evaluate(() => history.length), entries);
  }
  // Before the app is there, on the first screen.
  await page.evaluate(() => localStorage.clear());
  site.hang(/\.wasm$/);
  await page.goto("about:blank");
  await page.goto(site.url);
  await skip.focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "main");
  assert.equal(page.url(), site.url);
  site.hang(null);
  await drawn(page);
  await arrived(page);
  await until(page, "the app has taken over", () => document.getElementById("boot") === null);
  assert.equal(page.url(), site.url);
});

const onHeading = () => document.activeElement === document.querySelector("main h1");

for (const [part, hash, title] of [
  ["routine", "#/routine/end-of-day-relief", "End-of-day relief"],
  ["later", "#/learn", "Learn"],
  ["progress", "#/history", "Progress"],
]) {
  journey(`whoever waits for a page of the part ${part} is put on its heading when it comes`, async ({ page, site }) => {
    site.hang(new RegExp(`/${part}-`));
    await page.goto(site.url);
    await arrived(page);
    await page.evaluate((hash) => (location.hash = hash), hash);
    await page.locator("main [aria-busy=true] h1").waitFor();
    await pass(page, 100);
    site.hang(null);
    await page.locator("main [aria-busy=true]").waitFor({ state: "detached" });
    await shows(page, title);
    await pass(page, 100);
    await until(page, "the focus is on the heading", onHeading);
  });
}

journey("what comes later leaves a page as it is being read", async ({ page, site }) => {
  site.hang(/\/later-/);
  await page.setViewportSize({ width: 360, height: 480 });
  await page.goto(site.url);
  await arrived(page);
  await page.locator("main a[href='#/routine/end-of-day-relief']").click();
  await shows(page, "End-of-day relief");
  await pass(page, 100);
  await until(page, "the focus is on the heading", onHeading);
  const y = await scrollTo(page, 300);
  assert.equal(y, 300);
  site.hang(null);
  await page.getByText("What the voice will say").waitFor();
  await isAt(page, y, "the page that is read");
  await until(page, "the focus is where it was", onHeading);
});
