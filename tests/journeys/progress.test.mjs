// The page that says how it goes: with one session, twenty, four hundred and ten thousand; and its line on the first page.

import assert from "node:assert/strict";
import { button, shows } from "./support/app.mjs";
import { findsNothing } from "./support/axe.mjs";
import { arrived, journey, pass, until } from "./support/journey.mjs";
import { falling, history, live } from "./support/past.mjs";
import { play, withFaults } from "./support/store.mjs";

const PHONE = { viewport: { width: 360, height: 740 } };
const chart = (page) => page.locator(".progress__chart").first();
const slider = (page) => chart(page).getByRole("slider");
const says = (page, sentence) => page.getByRole("heading", { name: sentence, level: 1 }).waitFor();
const choose = (page, period) => page.getByRole("button", { name: period, exact: true }).click();

/** The rows of the table behind a chart, the oldest first. */
async function rows(place) {
  const table = place.locator(".plot__table").first();
  if (!(await table.evaluate((it) => it.open))) await table.locator("summary").click();
  await table.locator("tbody tr").first().waitFor();
  const all = await table.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
  return all.reverse();
}

/** So many dots are drawn of what was said before the sessions. */
const dots = (place) => place.locator("path.plot__told").evaluate((path) => path.getAttribute("d").split("M").length - 1);

journey("after one session the page says what is true, and what comes next", { context: PHONE }, async ({ page, open }) => {
  await open("#/history");
  await page.getByRole("link", { name: "Go to Today" }).waitFor();
  await history(page, 1, { pain: () => 6 });
  await shows(page, "Off to a good start");
  await page.getByText("Say how you feel at 5 more sessions, and you can see here how it goes.").waitFor();
  await page.getByText("1 session in all").waitFor();
  await page.getByText("Your first session", { exact: true }).waitFor();
  assert.equal(await dots(chart(page)), 1);
  assert.equal(await chart(page).locator(".plot__trend").getAttribute("d"), "");
});

journey("twenty sessions are a chart that is read by keyboard, and its table agrees with what was said", { context: PHONE }, async ({ page, open }) => {
  await open("#/history");
  const pain = falling(20);
  await history(page, 20, { pain });
  await shows(page, "Pain 7 → 3 in five weeks");
  await page.getByText("Much less than at the start").waitFor();
  const table = await rows(chart(page));
  assert.deepEqual(table.map((cells) => Number(cells[1])), Array.from({ length: 20 }, (_, nth) => pain(nth)));
  assert.equal(await dots(chart(page)), 20);
  // Each point, from the last to the first, as the table has it.
  await slider(page).focus();
  for (const [day, before, after] of table.reverse()) {
    const said = await slider(page).getAttribute("aria-valuetext");
    assert.ok(said.startsWith(`${day}: ${before} before`), said);
    assert.equal(said.includes("after"), after !== "", said);
    assert.equal(await chart(page).locator(".plot__said").innerText(), said);
    await page.keyboard.press("ArrowLeft");
  }
  await page.keyboard.press("End");
  assert.ok((await slider(page).getAttribute("aria-valuetext")).startsWith(table[0][0]));
  // The weeks, by the days of their table.
  const weeks = page.locator("section", { has: page.getByRole("heading", { name: "Your weeks" }) });
  const days = (await rows(weeks)).reduce((sum, cells) => sum + Number(cells[1]), 0);
  assert.equal(days, 20);
  const year = page.locator(".year");
  assert.equal((await rows(year)).reduce((sum, cells) => sum + Number(cells[1]), 0), 20);
  await findsNothing(page, "twenty sessions");
});

journey("another period shows its own points, and all of it what there is", { context: PHONE }, async ({ page, open }) => {
  await open("#/history");
  await history(page, 400, { pain: falling(400) });
  await says(page, /^Pain 7 → 2 in/);
  assert.equal(await dots(chart(page)), 45, "thirteen weeks, every other day");
  await choose(page, "4 weeks");
  assert.equal(await dots(chart(page)), 14);
  await choose(page, "All");
  const spans = await dots(chart(page));
  assert.ok(spans > 60 && spans <= 120, `${spans}`);
  const sum = (await rows(chart(page))).reduce((sum, cells) => sum + Number(cells.at(-1)), 0);
  assert.equal(sum, 400, "each session is in one point");
  await pass(page, 100);
  await chart(page).locator(".plot__band").waitFor({ state: "attached" });
  // What was chosen is still so after another page.
  await page.evaluate(() => (location.hash = "#/plan"));
  await shows(page, "Your plan");
  await page.goBack();
  await says(page, /^Pain 7/);
  assert.equal(await button(page, "All").getAttribute("aria-pressed"), "true");
  // An exercise, with what is counted of it.
  await page.locator(".practised summary", { hasText: "Chin tucks" }).click();
  const practised = page.locator(".practised details[open]").first();
  await practised.getByRole("button", { name: "Repetitions" }).click();
  const amounts = await rows(practised.locator(".plot"));
  assert.ok(amounts.every((cells) => cells[1] === "10"), JSON.stringify(amounts));
});

journey("ten thousand sessions show some days, and earlier ones when asked", { context: PHONE }, async ({ page, open }) => {
  await open("#/history");
  await history(page, 10_000, { every: 0.5, pain: falling(10_000) });
  await says(page, /^Pain 7 → 2 in 14 years/);
  const days = page.locator(".days > li");
  await days.first().waitFor();
  assert.equal(await days.count(), 7);
  assert.ok((await page.locator("main *").count()) < 3000, "it draws what is asked for");
  await button(page, "Show earlier ones").click();
  assert.equal(await days.count(), 14);
  // Who comes back finds the place that they left.
  await button(page, "Show earlier ones").scrollIntoViewIfNeeded();
  const y = await page.evaluate(() => scrollY);
  assert.ok(y > 2000, `${y}`);
  await page.evaluate(() => (location.hash = "#/plan"));
  await shows(page, "Your plan");
  await page.goBack();
  await says(page, /^Pain 7/);
  assert.equal(await days.count(), 14);
  await pass(page, 100);
  await until(page, "the place is as it was left", `Math.abs(scrollY - ${y}) < 2`);
});

journey("of many sessions the keys are listed once, and the newest read, before the page is there", async ({ page, open }) => {
  await withFaults(page);
  await open("#/");
  await history(page, 500);
  await page.addInitScript(() => {
    globalThis.asked = { lists: 0, records: 0 };
    const { ownKeys } = Reflect;
    Reflect.ownKeys = (of) => {
      if (of === localStorage) asked.lists += 1;
      return ownKeys(of);
    };
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (key) {
      if (/:1:s:/.test(key)) asked.records += 1;
      return getItem.call(this, key);
    };
  });
  // All else is read once there is an answer of the database.
  await play(page, "hold");
  await page.reload();
  await arrived(page);
  assert.deepEqual(await page.evaluate(() => asked), { lists: 1, records: 400 });
});

journey("what is below the screen is drawn after it, and moves nothing", { context: PHONE }, async ({ page, open }) => {
  await open("#/");
  await history(page, 40, { pain: falling(40) });
  await page.locator(".goes strong").waitFor();
  const [first, all] = await page.evaluate(async () => {
    const places = () => [...document.querySelectorAll(".progress__lead, .progress .choice, .progress__chart")].map((it) => Math.round(it.getBoundingClientRect().top));
    const busy = () => document.querySelector(".progress")?.getAttribute("aria-busy");
    const drawn = new Promise((done) => new MutationObserver(() => document.querySelector(".progress__charts") && done([places(), document.querySelectorAll(".days").length, busy()])).observe(document.body, { childList: true, subtree: true }));
    location.hash = "#/history";
    const first = await drawn;
    // No timer of this page goes by itself.
    const turn = () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    while (busy() !== "false") await turn();
    return [first, [places(), document.querySelectorAll(".days").length, busy()]];
  });
  assert.deepEqual(first.slice(1), [0, "true"]);
  assert.deepEqual(all, [first[0], 1, "false"]);
});

journey("over four weeks the sentence on the first page changes", { context: PHONE }, async ({ page, open }) => {
  await open("#/");
  assert.equal(await page.locator(".goes").count(), 0);
  const said = [];
  for (let week = 0; week < 4; week += 1) {
    await live(page, 1, { pain: (nth) => 7 - week - (nth > 1 ? 1 : 0) });
    await page.locator(".goes strong").waitFor();
    said.push(await page.locator(".goes strong").innerText());
  }
  assert.deepEqual(said, ["One good week", "Pain 7 → 6 in 12 days", "Pain 7 → 5 in three weeks", "Pain 7 → 4 in four weeks"]);
  await page.locator(".goes__link").click();
  await shows(page, said[3]);
});

journey("the sentence comes into the room that is kept for it", { context: PHONE }, async ({ page, site, open }) => {
  site.hang(/\/progress-/);
  await open("#/");
  await history(page, 20, { pain: falling(20) });
  await page.locator(".goes-slot").waitFor({ state: "attached" });
  const more = page.locator("main h2", { hasText: "More time?" });
  const before = await more.boundingBox();
  assert.equal(await page.locator(".goes strong").count(), 0);
  site.hang(null);
  await page.locator(".goes strong").waitFor();
  assert.deepEqual(await more.boundingBox(), before);
});
