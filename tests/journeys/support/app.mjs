// The app as a person meets it: what is pressed and read in the journeys, in one place.

import assert from "node:assert/strict";
import { arrived, hasCome, pass } from "./journey.mjs";
import { said } from "./language.mjs";

/** The button of this name. */
export const button = (page, name) => page.getByRole("button", { name: said(name), exact: true });

/** What says that a professional was asked, and has agreed. */
export const ASKED = "I've asked, and I've been told I can exercise";

/** Says in the player that it hurts, and how. */
export async function hurts(page, how) {
  await button(page, "This hurts").click();
  await button(page, how).click();
}

/** The heading of the page. */
export const heading = (page) => page.locator("main h1").first();

/** Waits until the page of this heading is shown, with what it holds. */
export async function shows(page, title) {
  await page.getByRole("heading", { name: said(title), level: 1, exact: true }).waitFor();
  await hasCome(page);
}

/** Goes to a page that is not in the navigation. */
export async function fromMore(page, name) {
  await page.getByRole("navigation").getByRole("link", { name: said("More"), exact: true }).click();
  await page.locator("main").getByRole("link", { name: said(name), exact: true }).click();
}

/** Answers the safety questions with "None of these". */
export async function noneOfThese(page) {
  await button(page, "None of these").click();
}

/** Makes a plan without answering more than the warning signs, and ends on its page. */
export async function makePlan(page, open) {
  await open("#/questions");
  await noneOfThese(page);
  await button(page, "Skip the rest").click();
  await shows(page, "Your plan");
  await button(page, "Start the next session").waitFor();
}

/** Taps a figure of the session that comes next in the plan, and says what it is called. */
export async function chooseFigure(page, number = 0) {
  await page.locator(".plan__day.card .strip button").nth(number).click();
  return page.locator(".plan__item h4 a").innerText();
}

/** Starts a built-in routine for somebody who is here for the first time. */
export async function startFirstTime(page, open, slug = "quick-daily-reset") {
  await open(`#/routine/${slug}`);
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
}

/** The button that starts the session that is set out: pages before it have one of that name as well. */
export const start = (page) => page.locator(".deck").getByRole("button", { name: said("Start"), exact: true });

/** Starts a session without saying how it feels. */
export async function begin(page) {
  await start(page).click();
  await playing(page);
}

/** Opens the player's sheet with all controls. */
export async function controls(page) {
  await page.locator(".deck .peek").click();
  await page.locator(".sheet .key").first().waitFor();
}

/** Presses one of the player's keys: in the deck of a session that was paused, and else in the sheet. */
export async function key(page, name) {
  const shown = button(page, name);
  if (!(await shown.isVisible())) await controls(page);
  await shown.click();
}

/** Says on a slider how much of something there is. */
export async function feels(page, what, level) {
  await page.getByRole("slider", { name: said(what), exact: true }).fill(String(level));
}

/** Waits until the player runs. */
export async function playing(page) {
  await button(page, "Pause").waitFor();
}

/** Lets a whole session pass, however long it is. */
export async function toTheEnd(page, atMostMs = 20 * 60_000) {
  const enough = button(page, "I'm done with this one");
  for (let passed = 0; passed < atMostMs; passed += 30_000) {
    await pass(page, 30_000);
    // A stay without an end is over when the person says so.
    if (await enough.isVisible()) await enough.click();
    if (page.url().endsWith("#/done")) return arrived(page);
  }
  assert.fail(`the session was not over after ${atMostMs / 60_000} minutes`);
}

/** Waits until the app says that the record is safe on disk. */
export async function saved(page) {
  await page.getByText(said("Saved on this device")).waitFor();
}

/** The milliseconds that the player says are left. */
export async function left(page) {
  const text = await page.locator(".player__left").innerText();
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text);
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** Names of the exercises in the history, of the newest session first. */
export async function historyOf(page, open) {
  await open("#/history");
  await page.locator("main [aria-busy=false]").waitFor();
  return page.locator(".session").evaluateAll((cards) =>
    cards.map((card) => ({
      name: card.querySelector(".card__title").innerText,
      tags: [...card.querySelectorAll(".tag")].map((tag) => tag.innerText),
      did: [...card.querySelectorAll(".did__row")].map((row) => row.innerText.replace(/\s+/g, " ")),
    })),
  );
}
