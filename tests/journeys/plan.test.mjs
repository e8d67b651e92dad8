// A plan: from a newcomer's first tap to what changes after some sessions, and what stops it.

import assert from "node:assert/strict";
import { ASKED, begin, button, chooseFigure, feels, key, makePlan, noneOfThese, saved, shows, start, toTheEnd } from "./support/app.mjs";
import { arrived, journey, pass, until } from "./support/journey.mjs";
import { live } from "./support/past.mjs";

const DAY = 24 * 60 * 60_000;
/** Words a minute that an adult reads of easy text. */
const READS = 240;
/** Milliseconds to find a button and tap it. */
const TAPS = 1000;

/** The milliseconds that reading the page takes, but for the small print of who says so, and tapping once. */
async function effort(page) {
  const words = await page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true);
    for (const mark of copy.querySelectorAll(".source-mark, svg")) mark.remove();
    for (const part of copy.querySelectorAll("*")) part.append(" ");
    return copy.textContent.split(/\s+/).filter(Boolean).length;
  });
  return (words / READS) * 60_000 + TAPS;
}

/** One whole session of the plan, with pain before and after, and how hard it was. */
async function session(page, { before, after, effort }) {
  await button(page, "Start the next session").click();
  await feels(page, "Pain", before);
  await start(page).click();
  await toTheEnd(page);
  await saved(page);
  await feels(page, "Pain", after);
  await page.getByText("Stiffness, effort, a note").click();
  await feels(page, "Effort", effort);
}

/** Two days later, on the page of the plan. */
async function twoDaysLater(page, open) {
  await page.clock.fastForward(2 * DAY);
  await open("#/plan");
  await button(page, "Start the next session").waitFor();
}

journey("a newcomer has a first plan in under a minute of reading and tapping", async ({ page, open, t }) => {
  await open();
  let took = TAPS;
  await page.getByRole("link", { name: "Make me a plan" }).click();
  await page.getByText("First: does any of this apply to you?").waitFor();
  took += await effort(page);
  await noneOfThese(page);
  await page.getByText("Question 1 of 8").waitFor();
  took += await effort(page);
  await button(page, "Between the shoulder blades").click();
  await button(page, "Next").click();
  took += await effort(page);
  await button(page, "10 min").click();
  took += TAPS;
  await button(page, "Skip the rest").click();
  await shows(page, "Your plan");
  await page.getByText("3 times a week, about 10 min each.").waitFor();
  t.diagnostic(`${(took / 1000).toFixed(0)} s of reading and tapping`);
  assert.ok(took < 60_000, `it took ${took / 1000} s`);
});

journey("all questions can be answered, one after the other, and changed later", async ({ page, open }) => {
  await open("#/questions");
  await noneOfThese(page);
  for (const answers of [["Neck", "Middle of the back"], ["20 min"], ["4"], ["Foam roller"], ["Yes, but I can't kneel"], ["At work"], ["Leave them out"]]) {
    for (const answer of answers) await button(page, answer).click();
    await button(page, "Next").click();
  }
  await button(page, "Yes, I am used to them").click();
  await button(page, "Show my plan").click();
  await shows(page, "Your plan");
  await page.getByText("4 times a week, about 20 min each.").waitFor();
  await open("#/");
  await page.getByText("of 4 days this week").waitFor();
  await open("#/questions");
  // On the picture of a back the same places are buttons without a text.
  const pressed = async () => (await page.locator("main [aria-pressed=true]").allInnerTexts()).filter(Boolean);
  assert.equal(await page.locator(".back__place[aria-pressed=true]").count(), 2);
  assert.deepEqual(await pressed(), [
    "Neck", "Middle of the back", "20 min", "4", "Chair", "Wall", "Doorway", "Foam roller", "Yes, but I can't kneel", "At work",
    "Leave them out", "Yes, I am used to them",
  ]);
  await button(page, "1 min").click();
  await page.getByRole("link", { name: "Show my plan" }).click();
  await page.getByText("4 times a week, about 1 min each.").waitFor();
});

journey("the plan is made with the keyboard alone, and the focus goes with the questions", async ({ page, open }) => {
  await open("#/questions");
  const focused = () => page.evaluate(() => document.activeElement?.innerText);
  /** Goes on with Tab until the focus stands there. */
  const to = async (name) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`Tab never comes to "${name}"`);
  };
  await to("None of these");
  await page.keyboard.press("Enter");
  await pass(page, 100);
  assert.equal(await focused(), "Where is it stiff or sore?");
  await to("Neck");
  await page.keyboard.press("Space");
  await to("Next");
  await page.keyboard.press("Enter");
  await pass(page, 100);
  assert.equal(await focused(), "How many minutes at a time?");
  await to("Skip the rest");
  await page.keyboard.press("Enter");
  await shows(page, "Your plan");
  const onFigure = () => page.evaluate(() => document.activeElement?.matches(".strip button"));
  for (let steps = 0; steps < 60 && !(await onFigure()); steps += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await to("More of this");
  await page.keyboard.press("Enter");
  await pass(page, 100);
  assert.equal(await focused(), "More of this", "the focus stays where it was");
});

journey("after three good sessions a dose grows, says why, and can be refused", async ({ page, open }) => {
  await makePlan(page, open);
  for (let n = 0; n < 3; n += 1) {
    await session(page, { before: 4, after: 3, effort: 3 });
    await twoDaysLater(page, open);
  }
  const changes = page.locator(".plan__changes");
  const told = await changes.innerText();
  assert.match(told, /instead of/);
  assert.match(told, /It went well several times in a row\./);
  // The plan began on a Saturday; two of the three sessions are in its second week.
  await open("#/");
  await page.getByText("2 of 3 days this week").waitFor();
  await page.getByText(/changed in your plan/).waitFor();
  await open("#/plan");
  const row = changes.locator("li").first();
  const [exercise] = (await row.innerText()).split(":");
  const count = await changes.locator("li").count();
  await row.getByRole("button", { name: "Not yet" }).click();
  await until(page, "one change less", new Function(`return document.querySelectorAll(".plan__changes li").length === ${count - 1}`));
  assert.equal(await changes.getByText(exercise).count(), 0, "it is refused");
});

journey("each exercise, dose and number of days says why, and each reason leads to who gives it", async ({ page, open }) => {
  await makePlan(page, open);
  const said = [];
  const figures = page.locator(".strip button");
  for (let number = 0; number < (await figures.count()); number += 1) {
    await figures.nth(number).click();
    said.push(
      await page.locator(".plan__item").evaluate((item) =>
        [...item.querySelectorAll(".plan__what > p, .statements > li")].map((reason) => ({
          text: reason.textContent,
          isMarked: reason.querySelector(".source-mark") !== null,
          ways: [...reason.querySelectorAll(".source-mark a")].map((link) => link.getAttribute("href")),
        })),
      ),
    );
  }
  assert.ok(said.length >= 6, `${said.length} exercises`);
  for (const reasons of said) {
    // The dose, what it is there for, and how often it comes.
    assert.ok(reasons.length >= 3, JSON.stringify(reasons));
    for (const { text, isMarked } of reasons) assert.ok(isMarked, text);
  }
  const ofDays = await page.locator(".plan__part > p.lead .source-mark a").evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  assert.ok(ofDays.length > 0, "the number of days has its sources");
  const ways = new Set([...ofDays, ...said.flat().flatMap(({ ways }) => ways)]);
  assert.ok(ways.size >= 4, [...ways].join(" "));
  for (const way of ways) {
    await open(way);
    assert.match(page.url(), /#\/about\/[a-z-]+$/);
    await page.getByRole("heading", { level: 1 }).waitFor();
    assert.equal(await page.getByText("no page with this name").count(), 0, way);
  }
});

journey("what hurts grows lighter in the plan", async ({ page, open }) => {
  await makePlan(page, open);
  await button(page, "Start the next session").click();
  await begin(page);
  await pass(page, 25_000);
  const exercise = await page.locator("main h1, main h2").first().innerText();
  await button(page, "This hurts").click();
  await button(page, "Just too much").click();
  await button(page, "Leave this one out").click();
  await page.keyboard.press("Escape");
  await toTheEnd(page);
  await saved(page);
  await twoDaysLater(page, open);
  const told = await page.locator(".plan__changes").innerText();
  assert.match(told, /It hurt\./, exercise);
});

journey("a red flag stops the plan, until a professional was asked", async ({ page, open }) => {
  await open("#/questions");
  await button(page, "One or more apply").click();
  await page.getByRole("alert").waitFor();
  await open("#/plan");
  await page.getByRole("link", { name: "Make me a plan" }).waitFor();
  assert.equal(await button(page, "Start the next session").count(), 0);
  await open("#/questions");
  await button(page, ASKED).click();
  await button(page, "Skip the rest").click();
  await button(page, "Start the next session").waitFor();
  // Answered again, it stops the plan that is there.
  await open("#/safety");
  await button(page, "One or more apply").click();
  await open("#/plan");
  await page.getByText("Your exercises are on hold").waitFor();
  await open("#/");
  await page.getByText("Your exercises are on hold").waitFor();
  assert.equal(await page.getByRole("button", { name: /^Start/ }).count(), 0);
});

journey("a red flag is met again wherever something is started", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await button(page, "One or more apply").click();
  await page.getByRole("alert").waitFor();
  await page.getByRole("link", { name: "Rest for now" }).click();
  assert.equal(await page.getByRole("button", { name: /^Start/ }).count(), 0);
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await page.getByRole("alert").waitFor();
  await button(page, ASKED).click();
  await begin(page);
  await page.getByRole("heading", { name: "Chin tucks", level: 1 }).waitFor();
});

journey("numbness told in a session stops the plan, until a professional was asked", async ({ page, open }) => {
  await makePlan(page, open);
  await button(page, "Start the next session").click();
  await begin(page);
  await pass(page, 25_000);
  await button(page, "This hurts").click();
  await button(page, "Numb, tingling or weak").click();
  await saved(page);
  await open("#/");
  assert.equal(await page.getByRole("button", { name: /^Start/ }).count(), 0);
  await page.getByRole("link", { name: "See what to do" }).click();
  await page.getByText("Numb, tingling or weak").waitFor();
  await button(page, ASKED).click();
  await open("#/plan");
  await button(page, "Start the next session").waitFor();
  await page.reload();
  await arrived(page);
  await button(page, "Start the next session").waitFor();
});

journey("severe pain is answered before a session begins", async ({ page, open }) => {
  await makePlan(page, open);
  await button(page, "Start the next session").click();
  await feels(page, "Pain", 8);
  await page.getByText("That's severe pain.").waitFor();
  await feels(page, "Pain", 7);
  await page.getByText("That's severe pain.").waitFor({ state: "detached" });
});

journey("after six good weeks it offers less, comes to rest, and is taken up again with what worked", async ({ page, open }) => {
  await makePlan(page, open);
  await live(page, 6);
  await page.getByText("Six good weeks. Well done!").waitFor();
  await open("#/");
  await page.getByText("Six good weeks. See what comes next.").waitFor();
  await open("#/plan");
  await button(page, "Two a week from now on").click();
  await page.getByText("2 times a week").waitFor();
  await button(page, "Pause my plan").click();
  await page.getByText("Your plan is paused.").waitFor();
  const worked = await page.locator(".plan .tile__name").allInnerTexts();
  assert.deepEqual(worked, ["Chin tucks", "Wall angels"]);
  await page.reload();
  await arrived(page);
  await button(page, "Start my plan again").click();
  await page.getByText("3 times a week").waitFor();
  await page.getByRole("button", { name: /^Chin tucks/ }).first().click();
  await page.getByText("It was in your earlier plan.").waitFor();
});

journey("when six weeks bring nothing, it says to see somebody and does not congratulate", async ({ page, open }) => {
  await makePlan(page, open);
  await live(page, 7, { pain: () => 5 });
  await page.getByText("Six weeks have gone by, and it is no better.").waitFor();
  assert.equal(await page.getByText("Well done!").count(), 0);
  await open("#/");
  await page.getByText("Please see a doctor or physiotherapist").waitFor();
});

journey("never this one, and another one instead, hold at once and can be taken back", async ({ page, open }) => {
  await makePlan(page, open);
  const names = () => page.locator(".plan__holds").first().innerText();
  const first = await chooseFigure(page);
  await button(page, "Never this one").click();
  await page.getByText(`Never: ${first}`).waitFor();
  assert.equal(await page.getByRole("button", { name: new RegExp(`^${first},`) }).count(), 0, "it is in no session");
  await page.locator(".plan__item").waitFor();
  await page.reload();
  await arrived(page);
  await page.getByText(`Never: ${first}`).waitFor();
  await button(page, "Undo").click();
  await until(page, "no marks", () => !document.body.innerText.includes("Never: "));
  assert.ok((await names()).includes(first), "it is back");
  await chooseFigure(page);
  await button(page, "Another one instead").click();
  const other = page.locator(".plan__others button").first();
  const name = await other.innerText();
  await other.click();
  await page.getByText(`${name} instead of ${first}`).waitFor();
  assert.equal(await page.locator(".plan__item h4 a").innerText(), name, "it stands in the very place");
  assert.equal(await page.locator(".plan__why li").first().innerText(), `You chose it instead of ${first}.`, "what was said comes first");
});

journey("a plan that was deleted leaves the history", async ({ page, open }) => {
  await makePlan(page, open);
  await button(page, "Delete this plan").click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete this plan" }).click();
  await page.getByRole("link", { name: "Make me a plan" }).waitFor();
  await open("#/");
  await page.getByRole("link", { name: "Make me a plan" }).waitFor();
  await button(page, "Start 5 min").waitFor();
});

journey("in a routine and in the player another exercise can stand in, without any plan", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  const names = () => page.locator(".prescription__name").allInnerTexts();
  const [first, second, third] = await names();
  await page.locator(".prescription summary").first().click();
  await page.getByText("Another one instead").first().click();
  const other = page.locator(".swaps li button").first();
  const name = await other.innerText();
  await other.click();
  await page.getByText(`${name} instead of ${first}`).waitFor();
  assert.deepEqual((await names()).slice(0, 2), [name, second]);
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await page.getByRole("heading", { name, level: 1 }).waitFor();
  // In the player: never the next one again.
  // Getting ready, and then the exercise.
  await key(page, "Skip");
  await key(page, "Skip");
  await page.getByRole("heading", { name: second, level: 1 }).waitFor();
  await key(page, "Change");
  await button(page, "Never this one").click();
  // It is left at once, and the session goes on with the next.
  await page.getByRole("heading", { name: third, level: 1 }).waitFor();
  assert.equal(await page.getByRole("dialog").count(), 0);
  await key(page, "End");
  await button(page, "End it").click();
  await arrived(page);
  await open("#/routine/quick-daily-reset");
  await page.getByText(`Never: ${second}`).waitFor();
  assert.ok(!(await names()).includes(second));
  await open("#/");
  await page.getByRole("link", { name: "Make me a plan" }).waitFor();
});

journey("without the second part of the program a session can be done, and other pages say what is missing", { expect: [/ERR_FAILED|Failed to load/] }, async ({ page, context, open }) => {
  const later = /\/later-[0-9a-f]+\.wasm$/;
  await context.route(later, (route) => route.abort());
  await open("#/settings");
  await page.getByText("This page could not be loaded.").waitFor();
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await pass(page, 20_000);
  await button(page, "This hurts").click();
  await button(page, "Just too much").click();
  await button(page, "End here").click();
  await saved(page);
  await context.unroute(later);
  await open("#/settings");
  await page.reload();
  await page.getByText("How much the voice says").waitFor();
});
