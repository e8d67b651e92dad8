// Learn: how one comes to it, what it holds, and the search over it and the exercises.

import assert from "node:assert/strict";
import { begin, button, fromMore, heading, key, shows } from "./support/app.mjs";
import { journey } from "./support/journey.mjs";

const search = (page) => page.getByRole("searchbox");
const results = (page, part) => page.locator("section", { has: page.getByRole("heading", { name: part, exact: true }) }).locator("li").getByRole("link").allInnerTexts();
/** The marks behind statements, which tell who makes them. */
const marks = (within) => within.getByRole("button", { name: "Who says so?" });
const told = (page) => page.locator("main").getByRole("status");

/** Goes to an address within the app, as a link does. */
async function goTo(page, hash, title) {
  await page.evaluate((hash) => void (location.hash = hash), hash);
  await shows(page, title);
}

journey("one comes to it by tapping, and to a difference and its exercise", async ({ page, open }) => {
  await open();
  await fromMore(page, "Learn");
  await shows(page, "Learn");
  assert.equal(await page.title(), "Learn · Unhunch");
  await page.getByRole("link", { name: /^Where the sources differ/ }).click();
  await shows(page, "Where the sources differ");
  await page.getByRole("link", { name: /^Wall angels: staying in touch with the wall\s*only a matter of detail$/ }).waitFor();
  await page.getByRole("link", { name: "Wall angels: how your arms move", exact: true }).click();
  await shows(page, "Wall angels: how your arms move");
  await page.getByText("The sources disagree about this.").waitFor();
  assert.equal(await page.title(), "Wall angels: how your arms move · Unhunch");
  assert.equal(await page.getByRole("navigation").getByRole("link", { name: "More" }).getAttribute("aria-current"), "page");
  await page.locator("main").getByRole("link", { name: "Wall angels", exact: true }).click();
  await shows(page, "Wall angels");
});

journey("one comes to it by keyboard, and the focus is on the heading of each page", async ({ page, open }) => {
  await open();
  const focused = (name) => page.evaluate(() => document.activeElement?.innerText.split("\n")[0]).then((text) => text === name);
  const tabTo = async (name) => {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      await page.keyboard.press("Tab");
      if (await focused(name)) return page.keyboard.press("Enter");
    }
    assert.fail(`the Tab key does not come to “${name}”`);
  };
  const tabToMark = async () => {
    const isMark = () => page.evaluate(() => document.activeElement.matches(".source-mark__sign"));
    for (let pressed = 0; pressed < 80 && !(await isMark()); pressed += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
  };
  const isOnHeading = async (title) => {
    await shows(page, title);
    await page.clock.runFor(100);
    assert.ok(await focused(title), `the focus is on “${title}”`);
  };
  await tabTo("More");
  await isOnHeading("More");
  await tabTo("Learn");
  await isOnHeading("Learn");
  await tabTo("Questions and answers");
  await isOnHeading("Questions and answers");
  await tabTo("How often?");
  await isOnHeading("How often?");
  await tabToMark();
  await tabTo("Bone and Spine");
  await isOnHeading("Bone and Spine");
  await page.goBack();
  await isOnHeading("How often?");
});

journey("a search finds an exercise, a question, a topic and a difference", async ({ page, open }) => {
  await open("#/learn");
  await search(page).fill("neck");
  assert.match(await told(page).innerText(), /^\d+ results$/);
  assert.ok((await results(page, "Exercises")).includes("Neck flexion and extension"));
  assert.ok((await results(page, "Questions and answers")).includes("Why neck work?"));
  assert.ok((await results(page, "Topics")).length > 0);
  assert.ok((await results(page, "Where the sources differ")).includes("Where your head goes when you bend backward"));
  assert.equal((await results(page, "Questions and answers"))[0], "Why neck work?", "what has it in its title comes first");
  await search(page).fill("wall angels how");
  assert.deepEqual((await results(page, "Where the sources differ")).slice(0, 2), ["Wall angels: how far your feet are from the wall", "Wall angels: how your arms move"]);
  await page.getByRole("link", { name: "Wall angels: how your arms move" }).click();
  await shows(page, "Wall angels: how your arms move");
});

journey("what is looked for stands in the address, and the field keeps the focus", async ({ page, open }) => {
  await open("#/learn?q=popping%20helpful");
  assert.equal(await search(page).inputValue(), "popping helpful");
  assert.deepEqual(await results(page, "Questions and answers"), ["Is popping the upper back helpful?"]);
  await search(page).fill("");
  await search(page).pressSequentially("DESK");
  assert.ok(page.url().endsWith("#/learn?q=DESK"), page.url());
  assert.ok((await results(page, "Topics")).includes("Your desk"));
  assert.ok(await search(page).evaluate((field) => field === document.activeElement));
  await page.reload();
  await page.getByRole("link", { name: "Your desk" }).click();
  await shows(page, "Your desk");
  await page.goBack();
  await shows(page, "Learn");
  assert.equal(await search(page).inputValue(), "DESK");
  await button(page, "Clear").click();
  assert.ok(page.url().endsWith("#/learn"), page.url());
  await page.getByRole("heading", { name: "More to read" }).waitFor();
});

journey("nothing found says so, and all that was found can be shown", async ({ page, open }) => {
  await open("#/learn");
  await search(page).fill("levitation");
  assert.match(await told(page).innerText(), /^Nothing found\./);
  await search(page).fill("back");
  const first = (await results(page, "Questions and answers")).length;
  assert.equal(first, 4);
  await page.getByRole("button", { name: /^Show all \d+$/ }).click();
  assert.ok((await results(page, "Questions and answers")).length > first);
  await search(page).fill("bac");
  assert.equal((await results(page, "Questions and answers")).length, 4);
});

journey("the list of exercises names what there is to read", async ({ page, open }) => {
  await open("#/exercises");
  await search(page).fill("angels");
  await page.getByText("1 of 25 exercises").waitFor();
  assert.deepEqual(await page.locator(".exercise-card h2:visible").allInnerTexts(), ["Wall angels"]);
  assert.ok((await results(page, "Also in Learn")).includes("Wall angels: how your arms move"));
  await page.getByRole("link", { name: "See all of them in Learn" }).click();
  await shows(page, "Learn");
  assert.equal(await search(page).inputValue(), "angels");
});

journey("every part has a page with its heading, and says who says it", async ({ page, open }) => {
  await open("#/learn");
  for (const [group, title, count] of [
    ["topics", "Topics", 11],
    ["questions", "Questions and answers", 30],
    ["differences", "Where the sources differ", 27],
    ["references", "What the sources refer to", 7],
  ]) {
    await goTo(page, `#/learn/${group}`, title);
    const parts = await page.locator("main .reads__link").evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.firstElementChild.innerText]));
    assert.equal(parts.length, count, title);
    for (const [hash, heading] of parts) {
      await goTo(page, hash, heading);
      assert.ok((await page.title()).startsWith(heading), hash);
      const n = await page.locator("main article").locator(".source-mark, .who a").count();
      assert.ok(n >= 1, `${hash} says who says it`);
    }
  }
});

journey("an unknown part says so and shows what there is", async ({ page, open }) => {
  await open("#/learn/F99");
  await shows(page, "Learn");
  await page.getByText("Learn has no page with this name.").waitFor();
  await page.getByRole("link", { name: /^Your desk/ }).waitFor();
});

journey("an exercise sets all doses side by side and says where the sources differ", async ({ page, open }) => {
  await open("#/exercise/scapular-squeeze");
  await page.getByText("Who says what").click();
  const rows = await page.locator(".doses tr:not(.doses__note)").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.replaceAll(/\s+/g, " ").trim())));
  const within = ", our starting number is in this range";
  assert.deepEqual(rows, [
    ["By", "Sets", "Times", "Hold", "How often"],
    ["Unhunch", "1", "10", "5 s", "Up to you"],
    ["Bone and Spine We start here", "– Not said", `10 to 15 ✓ ${within}`, `5 to 10 s ✓ ${within}`, "– Not said"],
    ["Vykoukal", "2 to 3", `10 ✓ ${within}`, "2 to 3 s", "– Not said"],
    ["One Body LDN", "– Not said", `10 to 15 ✓ ${within}`, `5 to 10 s ✓ ${within}`, "3 to 4 days a week at least; every day is fine too"],
  ]);
  await page.getByRole("link", { name: "Scapular squeeze: how long to hold" }).click();
  await shows(page, "Scapular squeeze: how long to hold");
});

journey("where no source gives a number it says so", async ({ page, open }) => {
  await open("#/exercise/childs-pose");
  await marks(page.locator(".exercise__dose")).click();
  await page.locator(".exercise__dose").getByText("No source gives a number, so this one is ours.").waitFor();
  assert.equal(await page.locator(".doses").count(), 0);
  await open("#/exercise/cat-cow");
  await page.getByText("Who says what").click();
  await page.getByRole("row", { name: /^Sword Health/ }).getByText("Gives no numbers.").waitFor();
});

journey("a source mark leads to the source, and the source to what it says", async ({ page, open }) => {
  await open("#/exercise/cat-cow");
  await page.getByText("How to do it").click();
  const steps = page.locator(".steps").first();
  assert.equal(await steps.getByRole("link").count(), 0, "the page reads as prose");
  await marks(steps).first().click();
  await steps.getByRole("link", { name: "One Body LDN" }).click();
  await shows(page, "One Body LDN");
  assert.ok(page.url().endsWith("#/about/one-body-ldn"), page.url());
  await page.getByText("Kurt Johnson").waitFor();
  await page.getByRole("link", { name: "Wall angels", exact: true }).waitFor();
  await page.getByRole("link", { name: "Foam roller: the position of your body" }).waitFor();
  await page.getByRole("link", { name: "Sources" }).click();
  await shows(page, "About Unhunch");
  await page.getByRole("link", { name: "What the sources refer to" }).click();
  await shows(page, "What the sources refer to");
});

journey("in the player a source mark leads nowhere", async ({ page, open }) => {
  await open("#/now/cat-cow");
  await button(page, "Start").click();
  await button(page, "None of these").click();
  await begin(page);
  await key(page, "How to do it");
  const mark = marks(page.getByRole("dialog")).first();
  await mark.click();
  await page.getByRole("dialog").locator(".source-mark__card:visible").waitFor();
  assert.equal(await page.getByRole("dialog").locator(".source-mark a").count(), 0);
  assert.equal(await heading(page).count(), 1);
});

journey("the safety questions lead to when to see somebody", async ({ page, open }) => {
  await open("#/safety");
  await page.getByRole("link", { name: "When to see somebody" }).click();
  await shows(page, "When to see somebody");
});

journey("the links of the navigation are large enough on the narrowest phone", async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open("#/learn");
  const sizes = await page.locator(".nav__link").evaluateAll((links) => links.map((link) => {
    const { width, height } = link.getBoundingClientRect();
    return [link.innerText, width, height, link.scrollWidth - link.clientWidth];
  }));
  assert.equal(sizes.length, 5);
  for (const [name, width, height, over] of sizes) {
    assert.ok(width >= 48 && height >= 48, `${name}: ${width} by ${height}`);
    assert.ok(over <= 0, `${name} fits`);
  }
});
