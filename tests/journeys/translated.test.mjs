// A page that the browser translates goes on as before.

import assert from "node:assert/strict";
import { journey, pass } from "./support/journey.mjs";
import { strays, translate } from "./support/translator.mjs";

/** What is read there, without the marks. */
const text = async (page, selector) => (await page.locator(selector).first().textContent()).replaceAll("*", "");

journey("a session on a translated page goes on to be shown as it is counted and spoken", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await translate(page);
  await page.getByRole("button", { name: "Start*", exact: true }).click();
  await page.getByRole("button", { name: "None of these*" }).click();
  await page.locator(".deck").getByRole("button", { name: "Start*", exact: true }).click();
  await page.getByRole("button", { name: "Pause*" }).waitFor();
  const seen = { phase: new Set(), count: new Set(), exercise: new Set(), now: new Set(), place: new Set() };
  const at = { phase: ".deck__phase", count: "[data-count]", exercise: ".stage__name", now: ".deck__cue", place: ".player__where" };
  let before = await text(page, ".player__left");
  for (let second = 0; second < 120; second += 1) {
    await pass(page, 1000);
    for (const [name, selector] of Object.entries(at)) seen[name].add(await text(page, selector));
    const now = await text(page, ".player__left");
    assert.notEqual(now, before, `after ${second} s it says that as much is left`);
    before = now;
  }
  for (const [name, texts] of Object.entries(seen)) assert.ok(texts.size > 1, `${name}: ${[...texts]}`);
  assert.ok([...seen.count].every((count) => /^\d+$/.test(count)), `${[...seen.count]}`);
  assert.deepEqual(await strays(page), []);
  // The number is the same in every language, and would be sent away each second.
  assert.equal(await page.locator("[data-count] font").count(), 0);
});

journey("on a translated page everything can be changed, folded, searched and left, and nothing of before stays", async ({ page, open }) => {
  await open("#/settings");
  await translate(page);
  await page.getByRole("button", { name: "Dark*" }).click();
  await page.getByRole("switch", { name: /^Voice/ }).uncheck();
  await page.getByRole("link", { name: "Exercises*", exact: true }).first().click();
  await page.getByText("25 of 25 exercises*").waitFor();
  await page.getByRole("searchbox").fill("needle");
  await page.getByText("1 of 25 exercises*").waitFor();
  await page.getByRole("link", { name: "More*", exact: true }).first().click();
  await page.getByRole("link", { name: /^Learn\*/ }).first().click();
  for (const [word, found] of [["neck", /\d+ results?/], ["levitation", /Nothing found/], ["sleep", /\d+ results?/]]) {
    await page.getByRole("searchbox").fill(word);
    await page.getByRole("status").filter({ hasText: found }).first().waitFor();
    assert.deepEqual(await strays(page), [], word);
  }
  await page.goBack();
  await page.goBack();
  await page.getByText("1 of 25 exercises*").waitFor();
  assert.deepEqual(await strays(page), []);
});
