// The page of an exercise: few words before what is folded, Start always in view, and all there is behind the folds.

import assert from "node:assert/strict";
import { button, shows } from "./support/app.mjs";
import { journey, pass } from "./support/journey.mjs";

/** Words that are read before the first part that is folded. */
const MOST_WORDS = 120;

/** Where the exercises lead, from the list of all of them. */
async function exercises(page, open) {
  await open("#/exercises");
  return page.locator(".exercise-card a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
}

/** In the page: the words that are to be seen before the first fold. */
function wordsBeforeFolds() {
  const first = document.querySelector("main details");
  const isBefore = (node) => first.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING;
  const texts = document.createTreeWalker(document.querySelector("main .exercise"), NodeFilter.SHOW_TEXT);
  const seen = [];
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    if (isBefore(node) && node.parentElement.checkVisibility()) seen.push(node.data);
  }
  return seen.join(" ").split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** In the page: whether the button that starts it is on the screen, and nothing over it but what is told for a moment. */
function startIsSeen() {
  const start = document.querySelector(".exercise__start button");
  const { left, right, top, bottom } = start.getBoundingClientRect();
  const corners = [[left + 32, top + 4], [right - 32, top + 4], [(left + right) / 2, bottom - 4]];
  const isOver = (element) => !element.closest(".shell__notices");
  return corners.every(([x, y]) => start.contains(document.elementsFromPoint(x, y).find(isOver) ?? null));
}

journey("each exercise is told in 120 words at most before the first fold, with Start in view on a phone", async ({ page, open, t }) => {
  const all = await exercises(page, open);
  assert.equal(all.length, 25);
  const counts = [];
  for (const hash of all) {
    await open(hash);
    await page.locator(".exercise__start").waitFor();
    counts.push([await page.evaluate(wordsBeforeFolds), hash.split("/").pop()]);
    assert.ok(await page.evaluate(startIsSeen), `${hash}: Start is in view`);
    assert.equal(await page.locator(".cues li").count(), 4, hash);
  }
  counts.sort(([a], [b]) => b - a);
  for (const [words, name] of counts) t.diagnostic(`${words} words: ${name}`);
  assert.ok(counts[0][0] <= MOST_WORDS, `${counts[0]}`);
  assert.ok(counts.at(-1)[0] > 20, "they are counted");
});

for (const [width, height] of [[320, 568], [360, 740], [740, 360], [768, 1024], [1440, 900]]) {
  journey(`Start is in view at ${width}x${height}, wherever the page is scrolled`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open("#/exercise/cat-cow");
    for (const title of ["How to do it", "Who says what"]) {
      assert.ok(await page.evaluate(startIsSeen), `before ${title}`);
      await page.getByText(title).click();
    }
    assert.ok(await page.evaluate(startIsSeen));
    await button(page, "Start").click();
    await shows(page, "Before you start");
  });
}

journey("nothing of what was there to read is lost behind the folds", async ({ page, open }) => {
  await open("#/exercise/wall-angels");
  const article = page.locator(".exercise");
  for (const title of ["How to do it", "Common mistakes", "Why do it", "Easier, harder, instead", "Who says what"]) {
    assert.equal(await article.locator("details[open]", { hasText: title }).count(), 0, title);
    await page.getByText(title, { exact: true }).click();
  }
  for (const heading of ["Breathing", "Tips", "Other ways to do it", "Instead", "Where the sources differ", "Sources"]) {
    await article.getByRole("heading", { name: heading, exact: true }).waitFor();
  }
  await page.getByRole("link", { name: "Share it as a link" }).click();
  await shows(page, "Wall angels");
  assert.ok(page.url().endsWith("#/now/wall-angels"));
});

journey("a mark unfolds who says so, with the keyboard too, and on paper it is printed", async ({ page, open }) => {
  await open("#/exercise/cat-cow");
  const mark = page.locator(".exercise__head .source-mark").last();
  const sign = mark.getByRole("button", { name: "Who says so?" });
  const card = mark.locator(".source-mark__card");
  assert.equal(await sign.getAttribute("aria-expanded"), "false");
  assert.equal(await card.isVisible(), false);
  const { width, height } = await sign.boundingBox();
  assert.ok(width >= 44 && height >= 44, `${width} by ${height}`);
  await sign.focus();
  await page.keyboard.press("Enter");
  assert.equal(await sign.getAttribute("aria-expanded"), "true");
  assert.equal(await card.isVisible(), true);
  await page.keyboard.press("Enter");
  assert.equal(await card.isVisible(), false);
  await page.emulateMedia({ media: "print" });
  assert.equal(await card.isVisible(), true);
  assert.equal(await sign.isVisible(), false);
  // What is folded is on paper as well.
  const steps = page.locator(".steps li").first();
  assert.ok(await steps.evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true })), "the steps are printed");
  await page.emulateMedia({ media: "screen" });
  await pass(page, 100);
});
