// What goes with a routine that somebody hands on: how often, sections, rounds, and their words, which never pass for ours.

import assert from "node:assert/strict";
import { begin, button, key, noneOfThese, shows } from "./support/app.mjs";
import { journey } from "./support/journey.mjs";

const ANNA =
  "2~_For%20Anna~_g-Hello_Anna-x~_i-Until_Friday-c_then_we_look_again-d~_d2~_w~cat-cow.r6.n-Slowly-c_with_your_breath-d" +
  "~_m2~chin-tucks.r5.h3~scapular-squeeze.r5.h3~_s~doorway-pec-stretch.r1.h20~3ypynsp";

/** Script in the title, the greeting and a note; instructions from right to left. */
const SCRIPT =
  "2~_%3Cb%3Ex~_g--u003cimg_src-gx_onerror-gdocument-dtitle-g-k0wned-k-u003e~_i-%D8%A2%D8%B1%D8%A7%D9%85-c_%D9%84%D8%B7%D9%81%D8%A7" +
  "~chin-tucks.r5.n--u003cscript-u003ealert-o1-e-u003c-sscript-u003e~0t9kp7p";

const NOTE = "Slowly, with your breath.";

/** What the page of a routine shows of Anna's. */
async function isShown(page) {
  await shows(page, "For Anna");
  const said = page.locator(".from-them").first();
  assert.deepEqual(await said.locator("p").allInnerTexts(), [
    "From the person who made this routine",
    "Hello Anna!",
    "Until Friday, then we look again.",
    "Do it twice a day.",
  ]);
  const inside = page.locator("section", { has: page.getByRole("heading", { name: "What is in it" }) });
  assert.deepEqual(await inside.locator("h3").allInnerTexts(), ["Warm-up", "Main part, 2 rounds", "Stretch"]);
  const first = inside.locator(".prescription").first();
  assert.equal(await first.locator(".from-them").innerText(), NOTE);
  assert.equal(await page.getByText("From the person who made this routine").count(), 1);
  // Each round counts.
  await page.getByText("6 exercises", { exact: true }).waitFor();
}

journey("what goes with a routine is shown where it came by link, and where it was kept", async ({ page, open }) => {
  await open(`#/r/${ANNA}`);
  await isShown(page);
  await button(page, "Keep it").click();
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  // The same again is known.
  await open(`#/r/${ANNA.replaceAll("~", "%7E")}`);
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  await open("#/routines");
  await page.getByRole("link", { name: /^For Anna/ }).click();
  await isShown(page);
});

journey("the player shows the note of the exercise that is done, also after a reload", async ({ page, open }) => {
  await open(`#/r/${ANNA}`);
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  const glance = page.locator(".stage__note");
  assert.equal(await glance.innerText(), `Note: \u2068${NOTE}\u2069`);
  const note = page.getByRole("dialog").locator(".from-them");
  await key(page, "How to do it");
  assert.deepEqual(await note.locator("p").allInnerTexts(), ["From the person who made this routine", NOTE]);
  await page.reload();
  await key(page, "How to do it");
  assert.deepEqual(await note.locator("p").allInnerTexts(), ["From the person who made this routine", NOTE]);
});

journey("a hand-out prints all that goes with a routine", async ({ page, context, site, open }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
  await open(`#/hand-out/${ANNA}`);
  const sheet = page.locator(".hand-out__sheet");
  await sheet.getByText("Hello Anna!").waitFor();
  await sheet.getByText("Until Friday, then we look again.").waitFor();
  await sheet.getByText(NOTE).waitFor();
  const titles = await sheet.locator("h3").allInnerTexts();
  assert.deepEqual(titles, ["Warm-up", "Cat-cow", "Main part, 2 rounds", "Chin tucks", "Scapular squeeze", "Stretch", "Doorway pec stretch"]);
  assert.deepEqual(await sheet.locator("tbody th").allTextContents(), ["Morning", "Evening", "Pain, 0 to 10"]);
  const before = page.url();
  await page.getByRole("group", { name: "How many times a day?" }).getByRole("button", { name: "3" }).click();
  assert.equal(page.url(), before);
  await button(page, "Copy a summary").click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /"For Anna"\), three times a day, /);
});

journey("a stranger's words are only ever words, in the direction of their script", async ({ page, open }) => {
  for (const where of ["r", "hand-out"]) {
    await open(`#/${where}/${SCRIPT}`);
    await page.getByText('<img src=x onerror=document.title="0wned">').first().waitFor();
    await page.getByText("<script>alert(1)</script>").first().waitFor();
    assert.equal(await page.locator("main :is(img, script, b)").count(), 0);
    assert.doesNotMatch(await page.title(), /0wned/);
    const persian = page.getByText("آرام, لطفا");
    assert.equal(await persian.evaluate((it) => getComputedStyle(it).direction), "rtl");
  }
});

journey("a cut link says so and shows the words that are whole", async ({ page, open }) => {
  await open(`#/r/${ANNA.slice(0, ANNA.indexOf("~_s"))}`);
  await shows(page, "For Anna");
  await page.getByText("Part of this link could not be read").waitFor();
  await page.getByText(/^The end of it is missing/).waitFor();
  await page.getByText("Hello Anna!").waitFor();
});
