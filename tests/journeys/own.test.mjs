// An exercise of somebody's own: made, sent, opened by somebody else, done, and found again in their history.

import assert from "node:assert/strict";
import { begin, button, key, noneOfThese, playing, saved, toTheEnd } from "./support/app.mjs";
import { arrived, journey, newPage, open as openPage, pass, prepare, spoken, theBrowser } from "./support/journey.mjs";
import { newContext } from "./support/browser.mjs";

const DESK = { context: { viewport: { width: 1440, height: 900 } } };
const MARK = "From the person who made this routine, not from Unhunch";

const panel = (page) => page.locator(".builder__panel");
const names = (page) => page.locator(".builder-row__name").allTextContents();
const choose = (page, group, name) => panel(page).getByRole("group", { name: group, exact: true }).getByRole("button", { name, exact: true }).click();
const text = (page, name) => panel(page).getByRole("textbox", { name, exact: true });

/** Waits until the draft is on disk. */
const drafted = (page) => page.locator(".builder__bar").getByText("Saved", { exact: true }).waitFor();

/** Makes a routine with an exercise of somebody's own and one of ours. */
async function make(page, open) {
  await open("#/build");
  await button(page, "Add your own exercise").first().click();
  await text(page, "Name").fill("Chin tucks");
  await text(page, "How to do it").fill("Lie on your back.\nPress your head into the towel.");
  await choose(page, "Position", "On your back");
  await choose(page, "Sides", "One after the other");
  await choose(page, "What you need", "Rolled towel");
  await choose(page, "How much", "Time");
  await page.getByRole("button", { name: /^Add Chin tucks/ }).click();
  await drafted(page);
}

/** The link of what was made. */
async function linkOf(page) {
  await page.locator(".builder__ends").getByRole("button", { name: "Send" }).click();
  return page.getByRole("textbox", { name: "Link to this routine" }).inputValue();
}

journey("an own exercise is made, sent, marked as the sender's, done, and found in the history", DESK, async ({ page, site, open }) => {
  await make(page, open);
  assert.deepEqual(await names(page), ["Chin tucks", "Chin tucks"]);
  const link = await linkOf(page);
  assert.match(link, /~_x[0-9a-z]{8}\.Chin_tucks\.supine\.each\.towel\.Lie_on_your_back-d\.Press_your_head_into_the_towel-d~own-/);

  const context = await newContext(await theBrowser(), {});
  await prepare(context, []);
  const other = await newPage(context);
  await openPage(other, site, link.slice(link.indexOf("#")));
  const [theirs, ours] = [0, 1].map((nth) => other.locator(".prescription").nth(nth));
  await theirs.getByText(MARK).waitFor();
  assert.deepEqual(await theirs.locator("li").allInnerTexts(), ["Lie on your back.", "Press your head into the towel."]);
  assert.equal(await theirs.getByRole("link").count(), 0, "it leads to no page of ours");
  assert.equal(await ours.getByText(MARK).count(), 0);
  await ours.getByRole("link", { name: "Chin tucks" }).waitFor();

  await button(other, "Start").first().click();
  await noneOfThese(other);
  await begin(other);
  assert.equal(await other.locator(".stage__note").innerText(), MARK);
  await pass(other, 1000);
  const said = JSON.stringify(await spoken(other));
  assert.ok(said.includes("Chin tucks. Lie on your back. Press your head into the towel. Right side first."), said);
  await other.reload();
  await arrived(other);
  await key(other, "How to do it");
  const dialog = other.getByRole("dialog");
  await dialog.getByText(MARK).waitFor();
  await dialog.getByText("Press your head into the towel.").waitFor();
  await other.keyboard.press("Escape");
  await button(other, "Go on").click();
  await playing(other);
  await toTheEnd(other);
  await saved(other);
  await openPage(other, site, "#/history");
  const done = other.locator(".did dt");
  assert.deepEqual(await done.allTextContents(), ["\u2068Chin tucks\u2069", "Chin tucks"]);
  await context.close();
});

journey("an own exercise can be taken back and comes again, also after a reload", DESK, async ({ page, open }) => {
  await make(page, open);
  await page.reload();
  await page.locator(".builder-row").first().waitFor();
  assert.deepEqual(await names(page), ["Chin tucks", "Chin tucks"]);
  await page.locator(".builder-row__open").first().click();
  assert.equal(await text(page, "How to do it").inputValue(), "Lie on your back.\nPress your head into the towel.");
  await text(page, "Name").fill("Towel press");
  assert.deepEqual(await names(page), ["Towel press", "Chin tucks"]);
  await button(page, "Undo").click();
  assert.deepEqual(await names(page), ["Chin tucks", "Chin tucks"]);
  assert.equal(await text(page, "Name").inputValue(), "Chin tucks");
});

journey("a hand-out has the sender's steps under their name", DESK, async ({ page, open }) => {
  await make(page, open);
  const link = await linkOf(page);
  await open(`#/hand-out/${link.slice(link.indexOf("#/r/") + 4)}`);
  const theirs = page.locator(".hand-out__exercise").first();
  await theirs.getByText(MARK).waitFor();
  assert.deepEqual(await theirs.locator("li").allInnerTexts(), ["Lie on your back.", "Press your head into the towel."]);
});

const SCRIPT =
  "2~_Anna~_xk3f9x2m7.-u003cscript-u003ealert-o1-e-u003c-sscript-u003e.prone.both.nothing.%D8%A2%D8%B1%D8%A7%D9%85~own-k3f9x2m7.r3~35m46qv";

journey("script in an own exercise is only a text, in the direction of its script", async ({ page, open }) => {
  for (const where of ["r", "hand-out"]) {
    await open(`#/${where}/${SCRIPT}`);
    await page.getByText("<script>alert(1)</script>").first().waitFor();
    assert.equal(await page.locator("main :is(img, script)").count(), 0);
    const persian = page.getByText("آرام");
    assert.equal(await persian.evaluate((it) => getComputedStyle(it).direction), "rtl");
  }
});
