// A report for the appointment, results in a link, and four weeks in a picture.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { button, fromMore, shows } from "./support/app.mjs";
import { newContext } from "./support/browser.mjs";
import { arrived, journey, newPage, open as openOn, prepare, theBrowser, until } from "./support/journey.mjs";
import { falling, history } from "./support/past.mjs";

/** The pages of a PDF, as Chromium writes it. */
const pagesOf = (pdf) => [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length;

const sheet = (page) => page.locator(".report__sheet").first();
const text = async (place) => (await place.innerText()).replace(/\s+/g, " ");
/** All that is stored, but for what the first screen may show the next time. */
const stored = (page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage).filter(([key]) => key.includes(":1:")).sort()));

journey("a report has the days and the notes that were chosen, and is one page of A4 and Letter", async ({ page, open }) => {
  await open("#/report");
  await page.getByText("Nothing to report yet.").waitFor();
  // As much as can be of everything.
  const note = "Slept badly, and it was fine after. ".repeat(8).slice(0, 280);
  const day = (date, wall) => [`d:${date}`, `v=1&f=5*4&u=neck,shoulders,between-blades,mid-back&g=4&m=${wall}*3*40`];
  const goal = ["d:goal", "v=1&t=Lift%20my%20child%20and%20carry%20the%20shopping%20home%20without%20a%20rest%20on%20the%20way&since=2024-01-01"];
  const hurts = (nth) => `&h=${nth % 4}*sharp,${(nth + 1) % 4}*spreading,${(nth + 2) % 4}*dizzy,${(nth + 3) % 4}*too-much,${nth % 4}*new`;
  const more = Object.fromEntries([day("2025-03-01", 90), day("2026-11-20", 85), goal]);
  await history(page, 400, { pain: falling(400), note, hurts, more });
  const before = await stored(page);
  await fromMore(page, "For your appointment");
  await sheet(page).getByText("14 sessions, on 14 of 28 days").waitFor();
  await sheet(page).getByText("About 3.5 days a week. The sources suggest 3 to 4 days a week.").waitFor();
  assert.equal(await sheet(page).getByText("Slept badly").count(), 0, "no note by itself");
  await page.getByRole("checkbox").first().focus();
  await page.keyboard.press("Space");
  await sheet(page).getByText("Slept badly").waitFor();
  await button(page, "3 months").click();
  await sheet(page).locator("tbody tr:nth-child(13)").waitFor();
  await button(page, "All").click();
  await sheet(page).getByRole("heading", { name: "How it went, 9 weeks in each row" }).waitFor();
  assert.equal(await sheet(page).locator("tbody tr").count(), 13);
  while ((await page.getByRole("checkbox", { checked: true }).count()) < 4) await page.getByRole("checkbox", { checked: false, disabled: false }).first().click();
  for (const part of ["What hurt", "What helped", "Where it hurt", "Would like to do again", "Self-checks", "Notes"]) await sheet(page).getByRole("heading", { name: part }).waitFor();
  for (const format of ["A4", "Letter"]) assert.equal(pagesOf(await page.pdf({ format, printBackground: false })), 1, format);
  await button(page, "Other days").click();
  await page.getByLabel("From").fill("2026-11-01");
  await page.getByLabel("To").fill("2026-11-07");
  await sheet(page).getByText("1 to 7 Nov 2026", { exact: true }).waitFor();
  assert.equal(await sheet(page).locator("tbody tr").count(), 1);
  assert.equal(await stored(page), before, "nothing of it is kept");
});

journey("results are previewed, consented to and copied; on another device they read the same, and nothing is written there", async ({ page, context, site, open }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: site.origin });
  await open("#/report");
  await history(page, 20, { pain: falling(20), note: "Anna said so" });
  await page.getByRole("checkbox").first().click();
  assert.equal(await button(page, "Copy the link").count(), 0);
  await button(page, "Show what they will see").click();
  const preview = page.locator(".report__preview .report__sheet");
  await preview.waitFor();
  assert.equal(await button(page, "Copy the link").count(), 0, "not before the consent");
  await page.getByRole("switch", { name: "I want to send this" }).focus();
  await page.keyboard.press("Space");
  await button(page, "Copy the link").click();
  await page.getByRole("status").filter({ hasText: "Copied" }).waitFor();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(address.length < 600, `${address.length}: ${address}`);
  assert.ok(!/anna|slept/i.test(address), address);
  const seen = await text(preview);
  // Other days are another thing to consent to.
  await button(page, "1 year").click();
  await button(page, "Copy the link").waitFor({ state: "detached" });

  const theirs = await newContext(await theBrowser());
  try {
    await prepare(theirs);
    const other = await newPage(theirs);
    const hash = address.slice(address.indexOf("#"));
    // Whoever opens it waits for no charts, and for nothing on paper.
    site.hang(/\/(progress|paper)-/);
    await openOn(other, site, hash);
    await shows(other, "How the exercises went");
    assert.equal(await text(sheet(other)), seen);
    await sheet(other).getByText("Self-reported").waitFor();
    await sheet(other).getByText("Made on 21 Nov 2026").waitFor();
    await sheet(other).getByText("it isn\u2019t a diagnosis").waitFor();
    assert.equal(await stored(other), "[]");
    const databases = await other.evaluate(async () => (await indexedDB.databases()).length);
    // Another page that nothing is written by has as many.
    await openOn(other, site, "#/about");
    assert.equal(await other.evaluate(async () => (await indexedDB.databases()).length), databases);
    for (const [broken, says] of [
      [hash.slice(0, -3), "The end of the link is missing."],
      [hash.replace("~w", "~w1"), "Something in this link was changed on its way"],
      [hash.replace("/1~", "/2~"), "A newer version of Unhunch made this link."],
    ]) {
      await other.goto("about:blank");
      await openOn(other, site, broken);
      await other.getByText(says).waitFor();
      assert.equal(await other.locator(".report__sheet").count(), 0, "no number is shown");
    }
    assert.equal(await stored(other), "[]");
  } finally {
    site.hang(null);
    await theirs.close();
  }
});

journey("four weeks are a picture, seen before it is saved, light or dark", async ({ page, open }) => {
  await open("#/picture");
  await page.getByText("Nothing to report yet.").waitFor();
  await history(page, 20, { pain: falling(20) });
  await arrived(page);
  await page.getByRole("img", { name: /^My last four weeks, 25 Oct to 21 Nov 2026: 14 sessions on 14 days\. Pain 5 → 3 of 10\.$/ }).waitFor();
  const saved = async () => {
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save the picture").click()]);
    assert.equal(download.suggestedFilename(), "unhunch-four-weeks.png");
    return readFileSync(await download.path());
  };
  // Whoever shows the exercises stands where there would be one colour otherwise.
  const stands = () => until(page, "the figure stands in the picture", () => {
    const part = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    part.drawImage(document.querySelector(".picture__sheet"), -730, -40);
    return new Set(part.getImageData(0, 0, 270, 150).data).size > 40;
  });
  await stands();
  const light = await saved();
  assert.deepEqual([...light.subarray(1, 4)], [...Buffer.from("PNG")]);
  assert.deepEqual([light.readUInt32BE(16), light.readUInt32BE(20)], [1080, 1350]);
  await button(page, "Dark").click();
  await stands();
  const dark = await saved();
  assert.deepEqual([dark.readUInt32BE(16), dark.readUInt32BE(20)], [1080, 1350]);
  assert.notDeepEqual(light, dark);
});
