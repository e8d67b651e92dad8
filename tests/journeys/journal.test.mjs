// The journal: how a day was, what is changed of sessions that are over, and how one moves.

import assert from "node:assert/strict";
import { button, feels, historyOf, saved, shows, startFirstTime, toTheEnd } from "./support/app.mjs";
import { findsNothing } from "./support/axe.mjs";
import { arrived, journey, newPage, open as openAt, pass, until } from "./support/journey.mjs";
import { copies } from "./support/store.mjs";

const TODAY = "#/day/2026-11-21";
const slider = (page, name) => page.getByRole("slider", { name, exact: true });
const noted = (page) => page.getByText("Noted.", { exact: true }).waitFor();

/** What both copies hold under the keys that begin so, once they are the same and hold so many. */
async function stored(page, begin, many) {
  for (let asked = 0; asked < 200; asked += 1) {
    const both = await copies(page);
    const [local, mirror] = [both.local, both.mirror].map((copy) => Object.entries(copy).filter(([key]) => key.startsWith(begin)).sort());
    if (local.length === many && JSON.stringify(local) === JSON.stringify(mirror)) return Object.fromEntries(local);
  }
  const both = await copies(page);
  assert.fail(`not ${many} of ${begin} in both copies: ${JSON.stringify(both, null, 1)}`);
}

/** Does a whole session. */
async function beenHere(page, open) {
  await startFirstTime(page, open);
  await toTheEnd(page);
  await saved(page);
}

journey("one tap from Today one says how it is, and more where one wants to", async ({ page, open }) => {
  await beenHere(page, open);
  await open("#/");
  await page.getByRole("link", { name: "How is it today?" }).click();
  await shows(page, "Saturday 21 November 2026");
  assert.ok(page.url().endsWith(TODAY), page.url());
  await feels(page, "Pain", 4);
  await button(page, "Done").click();
  await noted(page);
  const day = (await stored(page, "d:", 1))["d:2026-11-21"];
  assert.match(day, /^v=1&f=4\*&key=/);
  await page.getByText("Stiffness, where it hurts, a note").click();
  await feels(page, "Stiffness", 6);
  await button(page, "Between the shoulder blades").click();
  await page.getByLabel("A note to yourself").fill("Slept well");
  assert.equal(await page.getByText("Noted.", { exact: true }).count(), 0, "it is not noted before it is");
  await button(page, "Done").click();
  await noted(page);
  await open(TODAY);
  await slider(page, "Pain").waitFor();
  await until(page, "the level of before", () => document.querySelector("main .slider__input").value === "4");
  assert.match((await stored(page, "d:", 1))["d:2026-11-21"], /&f=4\*6&u=between-blades&t=Slept%20well&key=/);
});

journey("severe pain on a day stops, and a note afterwards does not stop again", async ({ page, open }) => {
  await beenHere(page, open);
  await open(TODAY);
  await feels(page, "Pain", 9);
  await page.getByRole("alert").first().waitFor();
  await button(page, "Done").click();
  await noted(page);
  await stored(page, "w:", 1);
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await until(page, "nothing starts", () => location.hash === "#/safety");
});

journey("a session of the past is changed, deleted, and brought back", async ({ page, open }) => {
  await beenHere(page, open);
  const record = await stored(page, "s:", 1);
  await open(TODAY);
  await button(page, "Change").click();
  const lines = await page.locator(".stepper__value", { hasText: "10 of 10" }).first().evaluate((value) => {
    const text = document.createRange();
    text.selectNodeContents(value);
    return new Set([...text.getClientRects()].map(({ top }) => top)).size;
  });
  assert.equal(lines, 1, "how much was done stands in several lines");
  const less = button(page, "Less: Chin tucks");
  for (let n = 0; n < 4; n += 1) await less.click();
  await feels(page, "Pain before", 5);
  await feels(page, "Pain after", 3);
  await page.getByLabel("Time", { exact: true }).fill("06:15");
  await button(page, "Save changes").click();
  await noted(page);
  // Another time is another record, in the place of the one that was; that stays as it was written.
  const both = await stored(page, "s:", 2);
  for (const [key, raw] of Object.entries(record)) assert.equal(both[key], raw, "a record is never rewritten");
  let [session, ...others] = await historyOf(page, open);
  assert.deepEqual(others, []);
  assert.deepEqual(session.did[0], "Chin tucks 6 of 10");
  assert.ok(session.tags.some((tag) => /6:15/.test(tag)), session.tags.join());
  await page.getByText(/5.*3/).first().waitFor();

  await page.locator(".day__date a").click();
  await button(page, "Delete").click();
  await page.getByText("Deleted: Quick daily reset.").waitFor();
  await page.getByText("No session on this day.").waitFor();
  await pass(page, 100);
  await until(page, "the focus is on the way back", () => document.activeElement?.textContent === "Undo");
  await page.keyboard.press("Enter");
  await button(page, "Change").waitFor();
  [session] = await historyOf(page, open);
  assert.deepEqual(session.did[0], "Chin tucks 6 of 10");

  await open(TODAY);
  await button(page, "Delete").click();
  await page.getByText("Deleted: Quick daily reset.").waitFor();
  await stored(page, "e:", 2);
  await page.reload();
  await arrived(page);
  await page.getByText("No session on this day.").waitFor();
});

journey("what was done without the app is added with two taps", async ({ page, open }) => {
  await open("#/day/2026-11-19");
  await page.getByText("No session on this day.").waitFor();
  await button(page, "Add a session").click();
  await button(page, "Quick daily reset").click();
  await page.getByText("Added.", { exact: true }).waitFor();
  await pass(page, 100);
  await until(page, "the focus is on what may be changed of it", () => document.activeElement?.textContent === "Change");
  await button(page, "Change").click();
  await page.getByLabel("Day", { exact: true }).fill("2026-11-18");
  await button(page, "Save changes").click();
  await until(page, "it is on another day", () => location.hash === "#/day/2026-11-18");
  await button(page, "Change").waitFor();
  const [session] = await historyOf(page, open);
  assert.equal(session.name, "Quick daily reset");
  assert.ok(session.tags.some((tag) => /12:00/.test(tag)), session.tags.join());
});

journey("an edit in one tab is seen in the other", async ({ page, open, context, site }) => {
  await beenHere(page, open);
  await open(TODAY);
  await button(page, "Delete").waitFor();
  const other = await newPage(context);
  await openAt(other, site, TODAY);
  await button(other, "Delete").click();
  await page.getByText("No session on this day.").waitFor();
  await button(other, "Undo").click();
  await button(page, "Delete").waitFor();
  await feels(other, "Pain", 2);
  await button(other, "Done").click();
  await until(page, "the level of the other tab", () => document.querySelector("main .slider__input").value === "2");
});

journey("a goal is said in one's own words, and how well it goes", async ({ page, open }) => {
  await open("#/checks");
  await page.getByLabel("One thing I want to do again").fill("Lift my child");
  await button(page, "Keep it").click();
  await page.getByText("Lift my child").waitFor();
  await page.getByRole("link", { name: "Say how well it goes today" }).click();
  await feels(page, "How well does it go?", 3);
  await button(page, "Done").click();
  await noted(page);
  await open("#/checks");
  await page.getByText("3 of 10").waitFor();
  await button(page, "Remove it").click();
  await page.getByLabel("One thing I want to do again").waitFor();
  await until(page, "what was said of it goes with it", () => !document.body.innerText.includes("3 of 10"));
});

journey("a self-check is kept, and the next one comes in two weeks", async ({ page, open }) => {
  await open("#/checks");
  await button(page, "Keep this check").click();
  await page.getByText("Please check the numbers").waitFor();
  await page.getByLabel("From the wall to your neck, in cm").fill("8.5");
  await button(page, "3").click();
  await page.getByLabel("Held for, in seconds").fill("30");
  await button(page, "Keep this check").click();
  await noted(page);
  await page.getByText("8.5 cm, 3 places touch, held 30 s").waitFor();
  await page.getByText(/^Next check: .*5 December/).waitFor();
  await findsNothing(page, "checks with results");
});

journey("two tabs that save 500 sessions each at once leave a thousand", { clock: false }, async ({ page, open, context, site }) => {
  await open("#/day/2024-01-01");
  const other = await newPage(context, { clock: false });
  await openAt(other, site, "#/day/2024-01-01");
  const add = (tab) =>
    tab.evaluate(async () => {
      const frame = () => new Promise((resolve) => setTimeout(resolve, 0));
      const found = async (find) => {
        for (let asked = 0; asked < 2000; asked += 1) {
          const it = find();
          if (it) return it;
          await frame();
        }
        throw new Error(`nothing on ${location.hash}`);
      };
      const named = (name) => [...document.querySelectorAll("main button")].find((it) => it.textContent.trim() === name);
      for (let day = 0; day < 500; day += 1) {
        const name = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
        location.hash = `#/day/${name}`;
        await found(() => document.querySelector(`main a[href="#/day/${new Date(Date.UTC(2024, 0, day)).toISOString().slice(0, 10)}"]`));
        (await found(() => named("Add a session"))).click();
        (await found(() => named("Quick daily reset"))).click();
      }
    });
  await Promise.all([add(page), add(other)]);
  await stored(page, "s:", 1000);
  for (const tab of [page, other]) {
    for (const day of ["2024-01-01", "2024-08-01", "2025-05-14"]) {
      await openAt(tab, site, `#/day/${day}`);
      await until(tab, "both of the day", () => document.querySelectorAll("main .session").length === 2);
    }
  }
});
