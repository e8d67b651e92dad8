// The right day, the right time: a page left open overnight, flights, a session that waits for days, and how weeks and
// times of day are told.

import assert from "node:assert/strict";
import { begin, button, historyOf, makePlan, playing, saved, shows, startFirstTime, toTheEnd } from "./support/app.mjs";
import { newContext } from "./support/browser.mjs";
import { arrived, BEGIN, journey, newPage, open as openOn, pass, prepare, theBrowser } from "./support/journey.mjs";

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;

/** What the first page says of today, and its week: the letters, of which those done are large and today's is in brackets. */
async function today(page) {
  const line = await page.locator("main h1").innerText();
  const days = await page.locator(".week__day").evaluateAll((days) =>
    days.map((day) => {
      const mark = day.querySelector(".week__mark");
      const letter = mark.hasAttribute("data-done") ? day.textContent : day.textContent.toLowerCase();
      return mark.hasAttribute("data-today") ? `[${letter}]` : letter;
    }),
  );
  return `${days.join("")} ${line}`;
}

/** Waits until the first page says this of today. */
async function says(page, expected) {
  await page.locator(".week__mark").first().waitFor();
  for (let asked = 0; asked < 100 && (await today(page)) !== expected; asked += 1) await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.equal(await today(page), expected);
}

/** Does the next session of the plan from the first page. */
async function doSession(page) {
  await page.locator("main").getByRole("button", { name: /^Start / }).click();
  await begin(page);
  await toTheEnd(page);
  await saved(page);
}

const DONE = "Done for today";
const DUE = "First session this week";
const SECOND = "Second session this week";
const REST = "You can rest today";

journey("a first page that is left open follows the day at midnight and after a sleep", async ({ page, open }) => {
  await page.clock.setSystemTime(new Date("2026-11-23T22:00:00+01:00"));
  await makePlan(page, open);
  await open();
  await says(page, `[m]twtfss ${DUE}`);
  await doSession(page);
  await open();
  await says(page, `[M]twtfss ${DONE}`);
  await page.clock.fastForward(new Date("2026-11-23T23:59:30+01:00") - (await page.evaluate(() => Date.now())));
  await says(page, `[M]twtfss ${DONE}`);
  await pass(page, 30_000);
  await says(page, `M[t]wtfss ${REST}`);
  const note = await page.evaluate(() => Object.entries(localStorage).find(([key]) => key.endsWith(":first"))[1]);
  assert.equal(note, `2026-11-24 ${REST}`, "what is shown first the next time");
  // A device that sleeps: no timer has run, the clock is another.
  await page.clock.setSystemTime(new Date("2026-11-25T07:00:00+01:00"));
  await says(page, `M[t]wtfss ${REST}`);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await says(page, `Mt[w]tfss ${SECOND}`);
  await open("#/plan");
  await shows(page, "Your plan");
});

journey("the page of a device that slept with it in front follows the day within a minute", async ({ page, open }) => {
  await makePlan(page, open);
  await open();
  await says(page, `mtwtf[s]s ${DUE}`);
  await page.clock.setSystemTime(new Date(BEGIN.getTime() + 2 * DAY));
  await pass(page, 60_000);
  await says(page, `[m]twtfss ${DUE}`);
});

journey("a flight west makes no session tomorrow's, nor due again", { context: { timezoneId: "Asia/Tokyo" } }, async ({ page, context, open, site }) => {
  const monday = new Date("2026-11-23T08:00:00+09:00");
  await page.clock.setSystemTime(monday);
  await makePlan(page, open);
  await open();
  await doSession(page);
  await open();
  await says(page, `[M]twtfss ${DONE}`);
  const storageState = await context.storageState();
  const there = await newContext(await theBrowser(), { timezoneId: "Pacific/Honolulu", storageState });
  try {
    await prepare(there, []);
    const arrival = await newPage(there);
    for (const [hours, expected] of [
      // It is Sunday afternoon there.
      [1, `[M]twtfss ${DONE}`],
      [12, `[M]twtfss ${DONE}`],
      [24, `[M]twtfss ${DONE}`],
      [36, `M[t]wtfss ${REST}`],
      [60, `Mt[w]tfss ${SECOND}`],
    ]) {
      await arrival.clock.setSystemTime(new Date(monday.getTime() + hours * HOUR));
      await openOn(arrival, site);
      await says(arrival, expected);
    }
    const [session] = await historyOf(arrival, (hash) => openOn(arrival, site, hash));
    assert.ok(session.tags.includes("08:00"), `${session.tags}`);
    await arrival.getByRole("heading", { name: "Monday 23 November 2026" }).waitFor();
  } finally {
    await there.close();
  }
});

/** A session that was paused on Saturday, and the page loaded two days later. */
async function twoDaysLater(page, open) {
  await startFirstTime(page, open);
  await pass(page, 60_000);
  await button(page, "Pause").click();
  await page.clock.setSystemTime(new Date(BEGIN.getTime() + 2 * DAY));
  await page.reload();
  await arrived(page);
  await page.getByText("You last did this on Saturday 21 November 2026. Is it still the same session?").waitFor();
}

journey("a session that has waited for two days asks, and counts for the day on which it is done", async ({ page, open }) => {
  await twoDaysLater(page, open);
  // Nothing but the answer makes it go on.
  await page.keyboard.press("Space");
  await pass(page, 5_000);
  assert.equal(await button(page, "Pause").count(), 0, "it stands");
  await open();
  await page.getByText("Is it still the same session?").waitFor();
  await button(page, "Go on with that session").click();
  await playing(page);
  await toTheEnd(page);
  await saved(page);
  const history = await historyOf(page, open);
  assert.equal(history.length, 1, "it is one session");
  assert.equal(await page.locator(".day__date").innerText(), "Monday 23 November 2026");
});

journey("a session that has waited for two days can be done anew, and what was done of it is kept", async ({ page, open }) => {
  await twoDaysLater(page, open);
  await button(page, "Start from the beginning").click();
  await button(page, "Start").click();
  await playing(page);
  await toTheEnd(page);
  await saved(page);
  await historyOf(page, open);
  assert.deepEqual(await page.locator(".day__date").allInnerTexts(), ["Monday 23 November 2026", "Saturday 21 November 2026"]);
});

journey("a page that stays open asks after hours too, and no more offers what cannot be taken up", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 60_000);
  await button(page, "Pause").click();
  await open();
  await page.getByRole("link", { name: "Go on" }).waitFor();
  await page.clock.fastForward(4 * HOUR);
  await button(page, "Go on with that session").waitFor();
  await button(page, "End and save what I did").click();
  await open();
  await button(page, "Take it up again").waitFor();
  await page.clock.fastForward(11 * 60_000);
  await button(page, "Take it up again").waitFor({ state: "detached" });
});

journey("weeks and times of day are told as the device says, or as one has set", { context: { locale: "en-US" } }, async ({ page, open }) => {
  await makePlan(page, open);
  await open();
  await says(page, `smtwtf[s] ${DUE}`);
  await doSession(page);
  const time = async () => (await historyOf(page, open))[0].tags[0];
  assert.equal(await time(), "7:30 am");
  await open("#/settings");
  const week = page.getByRole("group", { name: "My week starts on" });
  const clock = page.getByRole("group", { name: "Times of day" });
  await button(week, "Monday").click();
  await button(clock, "24 hours").click();
  assert.equal(await time(), "07:30");
  await open();
  await says(page, `mtwtf[S]s ${DONE}`);
  await page.reload();
  await arrived(page);
  await says(page, `mtwtf[S]s ${DONE}`);
  await open("#/settings");
  await button(week, "Saturday").click();
  await button(clock, "Same as my device").click();
  await open();
  await says(page, `[S]smtwtf ${DONE}`);
  assert.equal(await time(), "7:30 am");
  await open("#/breaks");
  await button(page, "45 min").click();
  const from = page.getByRole("combobox", { name: "From" });
  assert.equal(await from.evaluate((field) => field.selectedOptions[0].text), "9:00 am");
});

journey("in Europe weeks begin with Monday and days have 24 hours", { context: { locale: "de-AT" } }, async ({ page, open }) => {
  await makePlan(page, open);
  await open();
  await says(page, `mtwtf[s]s ${DUE}`);
  await open("#/breaks");
  await button(page, "45 min").click();
  const from = page.getByRole("combobox", { name: "From" });
  assert.equal(await from.evaluate((field) => field.selectedOptions[0].text), "09:00");
});
