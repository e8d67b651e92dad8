// Movement breaks in the journeys: turned on, and somebody who works.

import { button, shows } from "./app.mjs";
import { pass } from "./journey.mjs";
import { said } from "./language.mjs";

/** A working day. */
export const MONDAY = new Date("2026-11-23T10:00:00+01:00");

/** Turns breaks on, one every 45 minutes, and stays on their page. */
export async function breaksOn(page, open, time = MONDAY) {
  await page.clock.setSystemTime(time);
  await open("#/breaks");
  await shows(page, "Movement breaks");
  // A notice that comes at this moment moves the button away from under the finger; then one taps again.
  const hours = page.getByText(said("At which hours?"));
  for (let taps = 0; taps < 5 && !(await hours.isVisible()); taps += 1) {
    await button(page, "45 min").click();
    await hours.waitFor({ timeout: 2000 }).catch(() => {});
  }
  await hours.waitFor();
}

/** What is offered when a break is due. */
export const offer = (page) => page.locator(".offer");

/** Lets minutes pass in which somebody works on the page. */
export async function work(page, minutes) {
  for (let minute = 0; minute < minutes; minute += 1) {
    await pass(page, 60_000);
    await page.evaluate(() => window.dispatchEvent(new Event("pointermove")));
  }
}
