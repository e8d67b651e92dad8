// What helps: the yes, what is left out then, what is said after 15 and 30 sessions, and taking the yes back.

import assert from "node:assert/strict";
import { button, makePlan, shows } from "./support/app.mjs";
import { journey } from "./support/journey.mjs";
import { history, live, tried } from "./support/past.mjs";

/** The texts of these places, one by one. */
const texts = (page, selector) => page.locator(selector).allTextContents();

journey("after a yes the plan leaves exercises out and says so, and after a no it does not", async ({ page, open }) => {
  await makePlan(page, open);
  await live(page, 2);
  await open("#/plan");
  await page.getByRole("heading", { name: "Which of these help you?" }).waitFor();
  // The keyboard alone leads there, and through the question.
  await page.getByRole("link", { name: "See how" }).press("Enter");
  await shows(page, "What helps me");
  await page.getByText("For a while, you do the exercises that you test half as often.").waitFor();
  await page.getByText("Nothing was left out on purpose", { exact: false }).waitFor();
  await button(page, "Yes, try it out").press("Enter");
  const names = await page.getByText("Left out now and then:").textContent();
  assert.match(names, /: .+\./);

  await open("#/plan");
  await button(page, "Start the next session").waitFor();
  assert.equal(await page.getByRole("heading", { name: "Which of these help you?" }).count(), 0, "it is asked once");
  // Each is left out of two of four sessions, so some of these leave something out.
  const lines = await texts(page, ".left-out");
  assert.ok(lines.length > 0, "a session says what it leaves out");
  for (const line of lines) {
    const [, out] = /: (.+?)\./.exec(line);
    assert.ok(out.split(", ").every((name) => names.includes(name)), line);
  }

  await open("#/helps");
  await button(page, "Stop testing").click();
  await page.getByText("You have stopped testing.", { exact: false }).waitFor();
  await open("#/plan");
  await button(page, "Start the next session").waitFor();
  assert.deepEqual(await texts(page, ".left-out"), []);
});

journey("before 15 sessions there is no number that looks exact", async ({ page, open }) => {
  await makePlan(page, open);
  await tried(page, 14);
  await open("#/helps");
  await page.getByText("14 of the 15 sessions for the next look").waitFor();
  for (const said of await texts(page, ".helps__said")) assert.match(said, /^Too early to tell\. \d+ sessions? with it, \d+ without$/);
  assert.equal(await page.locator(".helps__picture").count(), 0);
  await page.getByText("How this is worked out").click();
  assert.equal(await page.locator(".helps__method > li").count(), 5);
});

for (const [sessions, next] of [[15, 30], [30, 60]]) {
  journey(`after ${sessions} sessions it says what seems to help, and how sure that is`, async ({ page, open }) => {
    await makePlan(page, open);
    await tried(page, sessions);
    await open("#/helps");
    await page.getByText(`As seen after ${sessions} sessions`, { exact: false }).waitFor();
    await page.getByText(`${sessions} of the ${next} sessions for the next look`).waitFor();
    const helps = page.locator(".helps__verdict", { hasText: "Doorway" });
    await helps.getByText("Seems to help").waitFor();
    const said = await helps.textContent();
    assert.match(said, /about [\d.]+ points? less pain\. It is likely between [\d.]+ and [\d.]+ less\./);
    assert.match(said, /\d+ sessions with it, \d+ without/);
  });
}

journey("after the last look all comes back, what was found stands, and one may begin again", async ({ page, open }) => {
  await makePlan(page, open);
  await tried(page, 60);
  await open("#/helps");
  await page.getByRole("heading", { name: "This is as far as it goes" }).waitFor();
  await page.getByText("60 sessions. This was the last look.").waitFor();
  const helps = page.locator(".helps__verdict", { hasText: "Doorway" });
  await helps.getByText("Seems to help").waitFor();
  assert.equal(await page.getByText("Too early to tell").count(), 0, "nothing will tell more");
  await open("#/plan");
  await button(page, "Start the next session").waitFor();
  assert.deepEqual(await texts(page, ".left-out"), []);

  await open("#/helps");
  await button(page, "Begin again").press("Enter");
  await page.getByText("0 of the 15 sessions for the next look").waitFor();
  await page.getByText("Left out now and then:").waitFor();
  await page.getByRole("heading", { name: "What you found before" }).waitFor();
  await helps.getByText("Seems to help").waitFor();
});

journey("without a plan it only tells what was seen, and what is always done cannot be told", async ({ page, open }) => {
  await open("#/helps");
  await page.getByText("Do a session, and say how you feel before and after it.", { exact: false }).waitFor();
  await history(page, 12, { pain: () => 4 });
  await open("#/helps");
  await page.getByText("You need a plan for this.", { exact: false }).waitFor();
  await page.getByText("It isn\u2019t a test.", { exact: false }).waitFor();
  await page.locator(".helps__row", { hasText: /^Chin tucks.*can\u2019t be told/ }).waitFor();
  await page.locator(".helps__row", { hasText: /sessions: 1 less pain afterwards/ }).first().waitFor();
});

journey("one exercise can be looked at alone", async ({ page, open }) => {
  await makePlan(page, open);
  await history(page, 4, { pain: () => 4 });
  await open("#/helps");
  await button(page, "Yes, try it out").click();
  await page.getByText("Left out now and then:").waitFor();
  const name = await page.getByLabel("Which one").locator("option").first().textContent();
  await button(page, "Look at this one").click();
  await page.getByText(`${name}: 0 of 24 sessions`).waitFor();
  await page.getByText(`Left out now and then: ${name}.`).waitFor();
  await button(page, "Stop looking at this one").click();
  await button(page, "Look at this one").waitFor();
});
