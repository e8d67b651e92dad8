// What is given away on paper, or as a code to scan.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { button } from "./support/app.mjs";
import { journey } from "./support/journey.mjs";

/** Routines of so many exercises. */
const SLUGS = ["chin-tucks", "scapular-squeeze", "cat-cow", "thread-the-needle", "doorway-pec-stretch", "open-book"];
const link = (count) => `1~_For%20Anna~${Array.from({ length: count }, (_, nth) => SLUGS[nth % SLUGS.length]).join("~")}`;

/** The pages of a PDF, as Chromium writes it. */
const pagesOf = (pdf) => [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;

const sheet = (page) => page.locator(".hand-out__sheet");

journey("a routine is shown as a code, which can be saved as a picture and for print", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "QR code").click();
  const dialog = page.getByRole("dialog", { name: "QR code" });
  await dialog.getByRole("img", { name: "QR code of the link" }).waitFor();
  const shown = await dialog.locator("path").last().getAttribute("d");
  const saved = async (name) => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
    return [download.suggestedFilename(), readFileSync(await download.path())];
  };
  const [png, picture] = await saved("Save as a picture");
  assert.equal(png, "unhunch.png");
  assert.deepEqual([...picture.subarray(1, 4)], [...Buffer.from("PNG")]);
  const [svg, drawn] = await saved("Save for print (SVG)");
  assert.equal(svg, "unhunch.svg");
  assert.ok(drawn.toString().includes(shown));
});

journey("a routine that is too long for a code says so, and can be sent as a link", async ({ page, open }) => {
  await open(`#/r/${link(60)}`);
  await button(page, "QR code").click();
  await page.getByText("This is too long for a QR code. Send the link instead.").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Hand-out to print" }).click();
  await sheet(page).getByText("#/r/").waitFor();
});

journey("a hand-out holds what is done and how much, a week to tick off, when to stop, and a code", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await page.getByRole("link", { name: "Hand-out to print" }).click();
  await sheet(page).getByRole("heading", { name: "Quick daily reset" }).waitFor();
  assert.equal(await sheet(page).getByRole("listitem").count(), 3);
  await sheet(page).getByText("10 times, hold 5 s").first().waitFor();
  await sheet(page).getByText(/call for emergency help now/).waitFor();
  await sheet(page).getByRole("img", { name: "QR code of the link" }).waitFor();
  const rows = () => sheet(page).locator("tbody th").allTextContents();
  assert.deepEqual(await rows(), ["Done", "Pain, 0 to 10"]);
  await page.getByRole("group", { name: "How many times a day?" }).getByRole("button", { name: "3" }).click();
  assert.deepEqual(await rows(), ["Morning", "Midday", "Evening", "Pain, 0 to 10"]);
});

journey("on a hand-out the figure shows the side that comes first", async ({ page, open }) => {
  await open("#/hand-out/1~_For%20Anna~open-book~open-book.b-left~open-book.b-right");
  const figures = sheet(page).locator(".hand-out__exercise canvas");
  await figures.nth(5).waitFor({ state: "attached" });
  const [usual, left, right] = await figures.evaluateAll((all) => {
    dispatchEvent(new Event("beforeprint"));
    return [1, 3, 5].map((nth) => all[nth].toDataURL());
  });
  assert.ok(usual.length > 5000, "it is drawn");
  assert.notEqual(left, right);
  assert.ok([left, right].includes(usual));
});

journey("what is filled in stays on the page, and out of link and storage", async ({ page, open }) => {
  await open(`#/hand-out/${link(2)}`);
  const before = page.url();
  await sheet(page).getByLabel("Name").fill("Anna Example");
  await sheet(page).getByLabel("Date").fill("3 March");
  await page.getByRole("group", { name: "How many times a day?" }).getByRole("button", { name: "2" }).click();
  assert.equal(await sheet(page).getByLabel("Name").inputValue(), "Anna Example");
  assert.equal(page.url(), before);
  const stored = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  assert.ok(!stored.includes("Anna Example"));
});

journey("a summary for the record can be copied", async ({ page, context, site, open }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
  await open(`#/hand-out/1~_For%20Anna~chin-tucks.r10.h5~cat-cow.r6`);
  await page.getByRole("group", { name: "How many times a day?" }).getByRole("button", { name: "2" }).click();
  await button(page, "Copy a summary").click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(copied, /^Home exercises given \("For Anna"\), twice a day, about \d+ min: Chin tucks, 10 times, hold 5 s; Cat-cow, 6 times\.$/);
});

for (const [format, ofFifteen] of [
  ["A4", 2],
  ["Letter", 3],
]) {
  journey(`on ${format}, up to six exercises are one page, and nothing is lost of more`, async ({ page, open }) => {
    for (const [count, pages] of [
      [1, 1],
      [6, 1],
      [7, 2],
      [15, ofFifteen],
    ]) {
      await open(`#/hand-out/${link(count)}`);
      await sheet(page).waitFor();
      assert.equal(pagesOf(await page.pdf({ format, printBackground: false })), pages, `${count} exercises`);
    }
    // With all that somebody may say of six, too.
    const [version, title, ...six] = link(6).split("~");
    const noted = six.map((item) => `${item}.n-Only_as_far_as_it_feels_easy`);
    await open(`#/hand-out/${[version, title, "_g-Hello_Anna", "_i-Twice_a_day_until_Friday", "_d2", ...noted].join("~")}`);
    await sheet(page).getByText("Hello Anna").waitFor();
    assert.equal(pagesOf(await page.pdf({ format, printBackground: false })), 1, "six exercises with words");
  });
}

journey("a picture of the code that cannot be saved is told", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "QR code").click();
  await page.locator(".code__picture").waitFor();
  await page.evaluate(() => {
    URL.createObjectURL = () => {
      throw new Error("no");
    };
  });
  await button(page, "Save as a picture").click();
  await page.getByRole("status").filter({ hasText: "Your browser did not save the file." }).waitFor();
});
