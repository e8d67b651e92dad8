// Making a routine: by mouse, by touch and by keyboard alone, with undo across a reload, in two tabs, and all the way to
// paper and to somebody else.

import assert from "node:assert/strict";
import { button, makePlan, shows } from "./support/app.mjs";
import { history } from "./support/past.mjs";
import { newPage, journey, open as openPage, pass, until } from "./support/journey.mjs";

const TOUCH = { context: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true } };
const DESK = { context: { viewport: { width: 1440, height: 900 } } };

/** Six exercises that stand far from each other in the catalogue. */
const SIX = ["Chin tucks", "Scapular squeeze", "Wall angels", "Cat-cow", "Bird dog", "Child's pose"];
const SLUGS = ["chin-tucks", "scapular-squeeze", "wall-angels", "cat-cow", "bird-dog", "childs-pose"];

const rows = (page) => page.locator(".builder__rows > li");
const names = (page) => page.locator(".builder-row__name").allTextContents();
const told = (page, text) => page.getByRole("status").filter({ hasText: text }).waitFor();
const title = (page) => page.getByRole("textbox", { name: "Name of the routine" });
const chosen = (page) => page.locator(".builder__panel");
const handle = (page, nth) => rows(page).nth(nth).locator("[data-handle]");

/** Waits until the draft is on disk. */
const saved = (page) => page.locator(".builder__bar").getByText("Saved", { exact: true }).waitFor();

/** Waits until the rows are these. */
async function are(page, expected) {
  await page.waitForFunction((expected) => {
    const names = [...document.querySelectorAll(".builder-row__name")].map((it) => it.textContent);
    return JSON.stringify(names) === expected;
  }, JSON.stringify(expected));
}

/** The link of a routine with these exercises. */
const linkOf = (slugs) => `1~_For%20Anna~${slugs.join("~")}`;
/** Thirty exercises, of which no two neighbours are the same. */
const THIRTY = Array.from({ length: 30 }, (_, nth) => SLUGS[nth % SLUGS.length]);

/** The middle of an element on the screen. */
async function middle(locator) {
  const box = await locator.boundingBox();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** A frame of the page: it draws, and scrolls along. */
const frames = (page, count) => pass(page, 16 * count);

/** A finger on the screen: `down`, `to` and `up`. */
async function finger(page) {
  const session = await page.context().newCDPSession(page);
  const send = (type, points) => session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
  return {
    down: (at) => send("touchStart", [at]),
    to: (at) => send("touchMove", [at]),
    up: () => send("touchEnd", []),
  };
}

journey("six exercises from nothing take one tap each, and the whole is told", TOUCH, async ({ page, open }) => {
  await open("#/build");
  await button(page, "An empty one").tap();
  for (const name of SIX) await page.getByRole("button", { name: new RegExp(`^Add ${name}`) }).tap();
  await told(page, /^Added: Child's pose\. 6 exercises, \d+ min/);
  await page.locator(".builder__catalogue").getByRole("button", { name: "Done" }).tap();
  assert.deepEqual(await names(page), SIX);
  await saved(page);
});

journey("by mouse: search, add, drag, change, double, remove, and take it all back", DESK, async ({ page, open }) => {
  await open("#/build");
  const find = page.getByRole("searchbox", { name: "Search 25 exercises" });
  for (const name of ["Chin tucks", "Cat-cow", "Wall angels"]) {
    await find.fill(name);
    await page.getByRole("button", { name: new RegExp(`^Add ${name}`) }).click();
  }
  await are(page, ["Chin tucks", "Cat-cow", "Wall angels"]);

  await page.mouse.move(...(await middle(handle(page, 0))));
  await page.mouse.down();
  const [x, y] = await middle(handle(page, 2));
  await page.mouse.move(x, y + 5, { steps: 5 });
  await page.mouse.up();
  await are(page, ["Cat-cow", "Wall angels", "Chin tucks"]);
  await told(page, "Chin tucks is now 3 of 3.");

  await rows(page).nth(1).locator(".builder-row__open").click();
  await chosen(page).getByRole("heading", { name: "Wall angels" }).waitFor();
  await chosen(page).getByRole("button", { name: "Smaller arc" }).click();
  await button(page, "More: Repetitions").click();
  await chosen(page).getByRole("textbox", { name: "Note" }).fill("Only as far as it feels easy");
  await rows(page).nth(1).getByText("11 times").waitFor();
  await rows(page).nth(1).getByText("Only as far as it feels easy").waitFor();
  await button(page, "Duplicate").click();
  await are(page, ["Cat-cow", "Wall angels", "Wall angels", "Chin tucks"]);
  await button(page, "Remove").click();
  await are(page, ["Cat-cow", "Wall angels", "Chin tucks"]);

  // Added three times, moved, another way, counted, noted, doubled and removed.
  for (let step = 0; step < 9; step += 1) await button(page, "Undo").click();
  await are(page, []);
  for (let step = 0; step < 9; step += 1) await button(page, "Redo").click();
  await are(page, ["Cat-cow", "Wall angels", "Chin tucks"]);
  await rows(page).nth(1).getByText("11 times").waitFor();
});

journey("a mouse carries an exercise from the catalogue to its place in the routine, and what is let go elsewhere stays out of it", DESK, async ({ page, open }) => {
  await open(`#/build/${linkOf(["cat-cow", "chin-tucks"])}`);
  await are(page, ["Cat-cow", "Chin tucks"]);
  const tile = page.getByRole("button", { name: /^Add Wall angels/ });
  /** Takes the tile up, over these places, and lets it go at the last. */
  const carry = async (...places) => {
    await page.mouse.move(...(await middle(tile)));
    await page.mouse.down();
    for (const [x, y] of places) await page.mouse.move(x, y, { steps: 4 });
    await frames(page, 1);
  };
  const [x, y] = await middle(rows(page).nth(1));
  await carry([x, y - 20]);
  await page.locator(".builder__rows[data-drag]").waitFor();
  await page.mouse.up();
  await are(page, ["Cat-cow", "Wall angels", "Chin tucks"]);
  await told(page, /^Added: Wall angels\. 3 exercises/);
  assert.equal(await page.locator("[data-drag]").count(), 0);

  await carry([x, y], await middle(tile));
  await page.mouse.up();
  await carry([x, y]);
  await page.keyboard.press("Escape");
  await page.mouse.up();
  await are(page, ["Cat-cow", "Wall angels", "Chin tucks"]);

  await button(page, "Undo").click();
  await are(page, ["Cat-cow", "Chin tucks"]);
  await tile.click();
  await are(page, ["Cat-cow", "Chin tucks", "Wall angels"]);
});

journey("by keyboard alone: add, move, change and close, and the focus is never lost", DESK, async ({ page, open }) => {
  await open("#/build");
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) {
      await page.keyboard.press(key);
      await frames(page, 2);
    }
  };
  for (const name of ["Cat-cow", "Chin tucks", "Wall angels"]) {
    await page.getByRole("button", { name: new RegExp(`^Add ${name}`) }).focus();
    await press("Enter");
  }
  await are(page, ["Cat-cow", "Chin tucks", "Wall angels"]);
  await handle(page, 0).focus();
  await press("ArrowDown", 2);
  await are(page, ["Chin tucks", "Wall angels", "Cat-cow"]);
  await told(page, "Cat-cow is now 3 of 3.");
  assert.match(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), /^Move Cat-cow, 3 of 3/);
  await press("Home");
  await are(page, ["Cat-cow", "Chin tucks", "Wall angels"]);

  await press("Tab");
  await press("Alt+ArrowDown");
  await are(page, ["Chin tucks", "Cat-cow", "Wall angels"]);
  await press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Cat-cow");
  await button(page, "Move up").focus();
  await press("Space");
  await are(page, ["Cat-cow", "Chin tucks", "Wall angels"]);
  await press("Escape");
  assert.match(await page.evaluate(() => document.activeElement.id), /^builder-row-/);
  await press("Control+z");
  await are(page, ["Chin tucks", "Cat-cow", "Wall angels"]);
  await press("Control+Shift+z");
  await are(page, ["Cat-cow", "Chin tucks", "Wall angels"]);
});

journey("thirty rows on a small telephone: the handle drags and scrolls along, all else scrolls the page", TOUCH, async ({ page, open }) => {
  await open(`#/build/${linkOf(THIRTY)}`);
  await rows(page).nth(29).waitFor();
  const before = await names(page);
  const touch = await finger(page);
  const scrolled = () => page.evaluate(() => Math.round(document.documentElement.scrollTop));

  // A row is a place to scroll by.
  const [x, y] = await middle(rows(page).nth(3).locator(".builder-row__text"));
  await touch.down([x, y]);
  for (let way = 20; way <= 300; way += 20) await touch.to([x, y - way]);
  await touch.up();
  await until(page, "the page has scrolled", () => document.documentElement.scrollTop > 100);
  assert.deepEqual(await names(page), before);

  // A handle drags, and the page stays where it is.
  await rows(page).nth(10).scrollIntoViewIfNeeded();
  await until(page, "the page stands", () => {
    const now = document.documentElement.scrollTop;
    const stands = globalThis.stood === now;
    globalThis.stood = now;
    return stands;
  });
  await page.evaluate(() => document.querySelectorAll(".builder__rows > li")[10].scrollIntoView({ block: "center", behavior: "instant" }));
  const stood = await scrolled();
  const from = await middle(handle(page, 10));
  const to = await middle(handle(page, 11));
  await touch.down(from);
  await touch.to([from[0], (from[1] + to[1]) / 2]);
  await touch.to([to[0], to[1] + 4]);
  await touch.up();
  const moved = [...before];
  moved.splice(11, 0, ...moved.splice(10, 1));
  await are(page, moved);
  assert.equal(await scrolled(), stood);

  // Held near the foot of the screen it goes on to the end of the list.
  const start = await middle(handle(page, 11));
  await touch.down(start);
  await touch.to([start[0], 500]);
  await touch.to([start[0], 555]);
  for (let frame = 0; frame < 400; frame += 1) await frames(page, 1);
  await touch.up();
  moved.push(...moved.splice(11, 1));
  await are(page, moved);
});

journey("undo goes back through a reload, and what was typed in one go is one step", async ({ page, open }) => {
  await open("#/build");
  await button(page, "Use this one").click();
  const before = await names(page);
  await title(page).fill("");
  await title(page).pressSequentially("For Anna’s neck");
  await page.getByRole("textbox", { name: "When and how to do it" }).pressSequentially("Twice a day until Friday");
  await rows(page).first().locator(".builder-row__open").click();
  await button(page, "Remove").click();
  await are(page, before.slice(1));
  await saved(page);
  await page.reload();
  await are(page, before.slice(1));
  assert.equal(await title(page).inputValue(), "For Anna’s neck");
  const undo = async () => {
    await button(page, "Undo").click();
    await told(page, "Undone.");
  };
  await undo();
  await are(page, before);
  await undo();
  assert.equal(await page.getByRole("textbox", { name: "When and how to do it" }).inputValue(), "");
  await undo();
  assert.equal(await title(page).inputValue(), "At a desk, 5 min");
  await undo();
  await shows(page, "Make a routine");
  await button(page, "Use this one").waitFor();
});

journey("what would not fit is said, and nothing is changed", async ({ page, open }) => {
  const sixty = Array.from({ length: 60 }, (_, nth) => SLUGS[nth % SLUGS.length]);
  await open(`#/build/${linkOf(sixty)}`);
  await rows(page).nth(59).waitFor();
  await rows(page).first().locator(".builder-row__open").click();
  await button(page, "Duplicate").click();
  await told(page, /room for 60 exercises/);
  assert.equal(await rows(page).count(), 60);
});

journey("a copy is changed beside what was being made, and undo brings that back", async ({ page, open }) => {
  await open(`#/build/${linkOf(["cat-cow", "bird-dog"])}`);
  await are(page, ["Cat-cow", "Bird dog"]);
  await open("#/routine/quick-daily-reset");
  await page.getByRole("link", { name: "Change a copy" }).click();
  await told(page, "A new routine. Undo brings back the one before.");
  await are(page, ["Chin tucks", "Scapular squeeze", "Doorway pec stretch"]);
  assert.equal(await title(page).inputValue(), "Quick daily reset");
  await until(page, "the address has no link", () => location.hash === "#/build");
  await button(page, "Undo").click();
  await are(page, ["Cat-cow", "Bird dog"]);
  assert.equal(await title(page).inputValue(), "For Anna");
});

journey("two tabs: the newer one counts, the other says so, and loses nothing", async ({ page, context, site, open }) => {
  await open(`#/build/${linkOf(["cat-cow", "bird-dog"])}`);
  await are(page, ["Cat-cow", "Bird dog"]);
  await saved(page);
  const other = await newPage(context);
  await openPage(other, site, "#/build");
  await are(other, ["Cat-cow", "Bird dog"]);
  await title(page).fill("Of the first");
  await saved(page);
  await other.waitForFunction(() => document.querySelector(".builder__title").value === "Of the first");
  await title(other).fill("Of the second");
  await saved(other);
  await told(page, "This routine was changed in another tab.");
  assert.equal(await title(page).inputValue(), "Of the second");
  await button(page, "Undo").click();
  assert.equal(await title(page).inputValue(), "Of the first");
  await saved(page);
  await told(other, "This routine was changed in another tab.");
  await button(other, "Undo").click();
  assert.equal(await title(other).inputValue(), "Of the second");
});

journey("where there is no room that is said, and what is being made stays on the page", { without: ["full", "database"] }, async ({ page, open }) => {
  await open("#/build");
  await button(page, "Use this one").click();
  await page.getByText("Not saved: there is no room on this device").waitFor();
  const made = await names(page);
  await open("#/more");
  await page.getByRole("link", { name: "Make a routine" }).click();
  await are(page, made);
});

journey("the physiotherapist's minute: made, printed and sent, with its steps and words counted", { context: { ...TOUCH.context, permissions: ["clipboard-read", "clipboard-write"] } }, async ({ page, open }) => {
  await open("#/build");
  let steps = 0;
  const tap = async (locator) => {
    steps += 1;
    await locator.tap();
  };
  const type = async (locator, text) => {
    steps += 1;
    await locator.fill(text);
  };
  await tap(button(page, "Not on the floor"));
  await tap(button(page, "Use this one"));
  await type(title(page), "For Anna’s neck");
  await type(page.getByRole("textbox", { name: "When and how to do it" }), "Twice a day until Friday");
  const words = (await page.locator("main").innerText()).split(/\s+/).length;
  await tap(button(page, "Print"));
  await page.locator(".hand-out__sheet").getByRole("heading", { name: "For Anna’s neck" }).waitFor();
  await page.goBack();
  await tap(button(page, "Send"));
  await tap(button(page, "Copy the link"));
  await told(page, "Copied");
  const sent = await page.evaluate(() => navigator.clipboard.readText());
  assert.match(sent, /#\/r\/2~_For_Anna|#\/r\/2~_For%20Anna/);
  assert.ok(steps <= 7, `${steps} steps`);
  assert.ok(words <= 120, `${words} words`);
});

journey("what is sent opens elsewhere as it was made, and can be started and kept", async ({ page, open }) => {
  await open(`#/build/${linkOf(["chin-tucks", "cat-cow"])}`);
  await are(page, ["Chin tucks", "Cat-cow"]);
  await button(page, "Keep it").click();
  await told(page, "Kept. You’ll find it under Routines.");
  await open("#/routines");
  await page.getByRole("link", { name: /^For Anna/ }).click();
  await page.getByRole("link", { name: "Change a copy" }).click();
  await are(page, ["Chin tucks", "Cat-cow"]);
  await button(page, "Start").click();
  await button(page, "None of these").waitFor();
});

journey("a copy of what was sent is kept beside it, and says what it was changed from", async ({ page, open }) => {
  await open(`#/r/${linkOf(["thread-the-needle", "cat-cow"])}`);
  await button(page, "Keep it").click();
  await told(page, /^Kept\. /);
  await page.getByRole("link", { name: "Change a copy" }).click();
  await rows(page).first().locator(".builder-row__open").click();
  await chosen(page).getByRole("group", { name: "Start with" }).getByRole("button", { name: "Left side" }).click();
  await rows(page).first().getByText("each side, left first").waitFor();
  await saved(page);
  await page.reload();
  await rows(page).first().getByText("each side, left first").waitFor();
  await button(page, "Keep it").click();
  await told(page, "Kept. You’ll find it under Routines.");
  await open("#/routines");
  const cards = page.getByRole("link", { name: /^For Anna/ });
  assert.equal(await cards.count(), 2);
  const changed = cards.filter({ hasText: "Changed from: \u2068For Anna\u2069" });
  assert.equal(await changed.count(), 1);
  await changed.click();
  await page.getByText("each side, left first").waitFor();
  await page.getByRole("link", { name: "Changed from: \u2068For Anna\u2069" }).click();
  await page.getByText("Somebody sent you this routine.").waitFor();
  assert.equal(await page.getByText("left first").count(), 0, "what was sent is as it was sent");
});

journey("one can begin with the plan, or with what was done last, also with what was one's own in it long ago", DESK, async ({ page, open }) => {
  await makePlan(page, open);
  const planned = await page.locator(".plan__day.card").first().locator(".strip button").count();
  await history(page, 1, { of: () => ["own-k3f9x2m7.Towel%2520press*16*16*100", "chin-tucks*8*8*60"] });
  await open("#/build");
  await button(page, "My plan").click();
  await until(page, "the plan stands there", () => document.querySelectorAll(".builder-row__name").length > 0);
  assert.equal((await names(page)).length, planned);
  await button(page, "Start a new one").click();
  await button(page, "What I did last").click();
  await are(page, ["Towel press", "Chin tucks"]);
  assert.deepEqual(await page.locator(".builder-row__dose").allTextContents(), ["16 times", "8 times, hold 5 s"]);
  assert.match(await page.getByRole("textbox", { name: "Name of the routine" }).inputValue(), /plan/i);

  // Its day knows it too, and less of it can be said to have been done.
  await open("#/day/2026-11-20");
  await button(page, "Change").click();
  await page.getByRole("button", { name: /^Less: .*Towel press/ }).click();
  await button(page, "Save changes").click();
  await page.getByText("15 of 16").first().waitFor();
});
