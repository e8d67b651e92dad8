// Who shows the exercises: chosen in the settings or with one tap in the first run, kept, and drawn everywhere at once.

import assert from "node:assert/strict";
import { button, noneOfThese, playing, saved, start, startFirstTime, toTheEnd } from "./support/app.mjs";
import { arrived, journey, newPage, open as openIn, pass, until } from "./support/journey.mjs";

const group = (page, name) => page.getByRole("group", { name, exact: true });
const choice = (page, of, name) => group(page, of).getByRole("button", { name, exact: true });
const WHO = "Who should show you the exercises?";
const HERE = ["Body shape", "Skin tone", "Hair", "Sleeves"];

/** The choices that are pressed, of each group. */
async function pressed(page, groups = HERE) {
  const of = (name) => group(page, name).locator("[aria-pressed=true]").allInnerTexts();
  return (await Promise.all(groups.map(of))).flat();
}

/** The first still picture within something, once it is drawn otherwise than this. */
async function picture(page, within, otherThan = "") {
  const look = () =>
    page.locator(`${within} canvas.figure`).first().evaluate((sheet) => {
      if (sheet.width * sheet.height === 0) return "";
      const copy = new OffscreenCanvas(sheet.width, sheet.height).getContext("2d", { willReadFrequently: true });
      copy.drawImage(sheet, 0, 0);
      const { data } = copy.getImageData(0, 0, sheet.width, sheet.height);
      return data.some((part) => part > 0) ? sheet.toDataURL() : "";
    });
  for (let frame = 0; frame < 200; frame += 1) {
    const now = await look();
    if (now !== "" && now !== otherThan) return now;
    await pass(page, 20);
  }
  throw new Error(`Nothing else was drawn in ${within}.`);
}

journey("who is chosen in the settings is kept, and is drawn at once in every tab", async ({ page, context, site, open }) => {
  const other = await newPage(context);
  await openIn(other, site, "#/routine/quick-daily-reset");
  const usual = await picture(other, ".prescription");
  await open("#/settings");
  assert.deepEqual(await pressed(page), ["Straight", "Tone 3", "Short", "Short"]);
  for (const [of, name] of [
    ["Body shape", "Fuller"],
    ["Skin tone", "Tone 6"],
    ["Hair", "In a bun"],
    ["Sleeves", "Long"],
  ]) {
    await choice(page, of, name).click();
  }
  const chosen = ["Fuller", "Tone 6", "In a bun", "Long"];
  assert.deepEqual(await pressed(page), chosen);
  const changed = await picture(other, ".prescription", usual);
  await page.reload();
  await arrived(page);
  await choice(page, "Hair", "In a bun").waitFor();
  assert.deepEqual(await pressed(page), chosen);
  await openIn(page, site, "#/routine/quick-daily-reset");
  assert.equal(await picture(page, ".prescription", usual), changed, "the same in both tabs");
});

journey("each choice shows the person as they would be", async ({ page, open }) => {
  await open("#/settings");
  const shown = [];
  for (const name of ["Short", "Very short", "To the chin", "In a bun", "None"]) {
    await choice(page, "Hair", name).scrollIntoViewIfNeeded();
    shown.push(await picture(page, `[role=group][aria-label=Hair] .person:has-text("${name}")`));
  }
  assert.equal(new Set(shown).size, 5, "no two look alike");
  // With another tone of skin they all are others.
  await choice(page, "Skin tone", "Tone 1").click();
  await choice(page, "Hair", "In a bun").scrollIntoViewIfNeeded();
  await picture(page, '[role=group][aria-label=Hair] .person:has-text("In a bun")', shown[3]);
});

journey("to the left-handed, pictures are shown in a mirror where it matters", async ({ page, context, site, open }) => {
  const other = await newPage(context);
  // One foot steps forward; nothing is said of sides.
  await openIn(other, site, "#/now/doorway-pec-stretch");
  const usual = await picture(other, ".prescription");
  await open("#/settings");
  await page.getByRole("switch", { name: "I am left-handed" }).click();
  const mirrored = await picture(other, ".prescription", usual);
  await page.reload();
  assert.ok(await page.getByRole("switch", { name: "I am left-handed" }).isChecked());
  await page.getByRole("switch", { name: "I am left-handed" }).click();
  assert.equal(await picture(other, ".prescription", mirrored), usual);
});

journey("a choice by key keeps the focus", async ({ page, open }) => {
  await open("#/settings");
  await choice(page, "Skin tone", "Tone 4").focus();
  await page.keyboard.press("Space");
  await until(page, "it is chosen, and has the focus", () => {
    const { activeElement } = document;
    return activeElement.ariaPressed === "true" && activeElement.innerText === "Tone 4";
  });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.deepEqual(await pressed(page, ["Skin tone"]), ["Tone 5"]);
});

journey("in the first run one tap chooses who shows the exercises", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await noneOfThese(page);
  await button(page, "Who shows you the exercises?").click();
  await choice(page, WHO, "Hair in a bun, tone 6").click();
  assert.deepEqual(await pressed(page, [WHO]), ["Hair in a bun, tone 6"]);
  await page.keyboard.press("Escape");
  await start(page).click();
  await playing(page);
  await open("#/settings");
  await choice(page, "Hair", "In a bun").waitFor();
  assert.deepEqual(await pressed(page), ["Curvy", "Tone 6", "In a bun", "Short"]);
});

journey("who is not asked for stays away: nothing has to be chosen, and later nobody is asked again", async ({ page, open }) => {
  await startFirstTime(page, open);
  await toTheEnd(page);
  await saved(page);
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await start(page).waitFor();
  assert.equal(await button(page, "Who shows you the exercises?").count(), 0);
  await open("#/settings");
  await choice(page, "Hair", "Short").waitFor();
  assert.deepEqual(await pressed(page), ["Straight", "Tone 3", "Short", "Short"]);
  assert.deepEqual(await page.evaluate(() => Object.keys(localStorage).filter((key) => /:p:(build|hair|sleeves|skin|left)$/.test(key))), []);
});
