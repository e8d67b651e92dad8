// The player as it is looked at from the floor: the figure has the room, nothing moves but the figure, and everything
// else is two taps away. What is measured is printed.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { begin, button, controls, key, left, noneOfThese, playing, saved, shows, start, startFirstTime } from "./support/app.mjs";
import { launch, newContext } from "./support/browser.mjs";
import { journey, newPage, open as openIn, pass, prepare } from "./support/journey.mjs";
import { boxes, outOfView, wordsIn, wordsInView } from "./support/seen.mjs";
import { host } from "./support/site.mjs";

const SIZES = [
  [360, 740],
  [740, 360],
  [768, 1024],
  [1440, 900],
];
const PARTS = [".stage", ".deck", ".hurts-button", ".deck__main", ".peek"];

journey("the figure's room has half of a phone, and all that the deck leaves elsewhere", async ({ page, open, t }) => {
  await startFirstTime(page, open);
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    const { ".stage": stage, ".deck": deck } = await boxes(page, PARTS);
    const share = stage[3] / height;
    const area = (stage[2] * stage[3]) / (width * height);
    t.diagnostic(`${width}x${height}: the stage has ${Math.round(100 * share)} % of the height, ${Math.round(100 * area)} % of the area`);
    assert.ok(share >= 0.5, `${width}x${height}: ${share}`);
    const covered = stage[2] * stage[3] + deck[2] * deck[3];
    const isBeside = width > height;
    if (isBeside) assert.ok(Math.abs(covered - width * height) < 2 * (width + height), `${width}x${height}: something is left over`);
    assert.ok(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1), "the page scrolls");
    assert.deepEqual(await outOfView(page, PARTS), [], `${width}x${height}`);
  }
});

for (const [routine, width, height] of [
  ["end-of-day-relief", 360, 740],
  ["posture-support", 740, 360],
  ["quick-daily-reset", 1440, 900],
]) {
  journey(`in a whole session neither room nor controls move by a pixel: ${routine} at ${width}x${height}`, async ({ page, open, t }) => {
    await page.setViewportSize({ width, height });
    await open(`#/routine/${routine}`);
    await button(page, "Start").click();
    await noneOfThese(page);
    await start(page).waitFor();
    const before = await boxes(page, [".stage", ".deck", ".deck__main"]);
    await begin(page);
    const first = await boxes(page, PARTS);
    for (const part of [".stage", ".deck"]) assert.deepEqual(first[part], before[part], `${part} moves at the start`);
    const [floor, feet] = await page.locator(".stage, .stage__figure").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().bottom));
    assert.equal(feet, floor, "a figure that is cut off ends above the edge of its room");
    let looks = 0;
    let most = 0;
    const look = async (what) => {
      looks += 1;
      const now = await boxes(page, PARTS);
      for (const part of PARTS) {
        const move = Math.max(...now[part].map((at, index) => Math.abs(at - first[part][index])));
        most = Math.max(most, move);
        assert.equal(move, 0, `${part} moves by ${move} px: ${what}`);
      }
    };
    const enough = button(page, "I'm done with this one");
    const phases = new Set();
    for (let second = 0; second < 40 * 60 && !page.url().endsWith("#/done"); second += 7) {
      const phase = await page.locator(".stage").getAttribute("data-phase");
      if (!phases.has(phase)) {
        // Of each kind of moment also what is shown while it stands.
        phases.add(phase);
        await look(phase);
        await button(page, "Pause").click();
        await button(page, "Go on").waitFor();
        await look(`${phase}, paused`);
        await button(page, "Go on").click();
        await playing(page);
      }
      if (await enough.isVisible()) await enough.click();
      await look(`after ${second} s`);
      await pass(page, 7000);
    }
    await saved(page);
    t.diagnostic(`${routine} at ${width}x${height}: moves of ${most} px in ${looks} looks at ${[...phases].join(", ")}`);
  });
}

/** What the player of old had on its page, and how each is done now. */
const OLD = {
  Pause: (page) => button(page, "Pause"),
  "This hurts": (page) => button(page, "This hurts"),
  Back: "Back",
  Skip: "Skip",
  "10 s more": "10 s more",
  "How to do it": "How to do it",
  "All parts": (page) => page.locator(".sheet .part").first(),
  Change: "Change",
  Sound: "Sound",
  End: "End",
  "The way to the first page": (page) => page.getByRole("link", { name: "Back to the start" }),
};

journey("each control of the player of old is there in two taps at most", async ({ page, open, t }) => {
  for (const paused of [false, true]) {
    for (const [name, how] of Object.entries(OLD)) {
      if (paused && name === "Pause") continue;
      await open("#/now/cat-cow");
      if (!(await page.getByRole("link", { name: "Go back to it" }).isVisible())) {
        await button(page, "Start").click();
        if (!(await start(page).isVisible())) await noneOfThese(page).catch(() => {});
        await begin(page);
      } else {
        await open("#/play");
        await button(page, "Go on").click();
      }
      await playing(page);
      if (paused) await button(page, "Pause").click();
      const target = typeof how === "string" ? button(page, how) : how(page);
      let taps = 1;
      if (!(await target.isVisible())) {
        await controls(page);
        taps += 1;
      }
      await target.click();
      t.diagnostic(`${name}, ${paused ? "paused" : "running"}: ${taps} ${taps > 1 ? "taps" : "tap"}`);
      assert.ok(taps <= 2);
      if (paused && ["Back", "Skip", "10 s more", "End", "How to do it", "Change", "Sound"].includes(name)) assert.equal(taps, 1);
      await page.keyboard.press("Escape");
    }
  }
});

journey("ten seconds more are added to what is being done, and credited only as they pass", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 18_000);
  const before = await left(page);
  await key(page, "10 s more");
  assert.equal((await left(page)) - before, 10_000);
  await page.locator(".sheet").waitFor({ state: "hidden" });
});

journey("from far away there is the figure, the number and the side, until a tap or Escape", async ({ page, open }) => {
  await open("#/now/thread-the-needle");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await pass(page, 40_000);
  const before = await boxes(page, [".stage"]);
  for (const leave of [() => page.keyboard.press("Escape"), () => page.mouse.click(180, 100), () => page.mouse.click(180, 700)]) {
    await key(page, "Far view");
    const far = page.getByRole("button", { name: "Leave the far view" });
    await far.waitFor();
    assert.deepEqual(await boxes(page, [".stage"]), before, "the figure stays where it is");
    assert.match(await far.innerText(), /^\d+\s+(Left|Right) side/);
    const { height } = await page.locator(".far__number").boundingBox();
    assert.ok(height > 0.3 * 360, `the number is ${height} px high`);
    assert.equal(await wordsInView(page), 3, "nothing else is to be read");
    await leave();
    await far.waitFor({ state: "detached" });
    await playing(page);
  }
});

journey("while it stands the figure has its views, in sight", { context: { reducedMotion: "no-preference" } }, async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 20_000);
  const views = page.getByRole("group", { name: "Look at it from" });
  assert.ok(!(await views.isVisible()));
  await button(page, "Pause").click();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    assert.ok(await views.isVisible(), `${width}x${height}`);
    assert.deepEqual(await outOfView(page, [".turning__view:first-child", ".turning__view:last-child"]), [], `${width}x${height}`);
  }
});

journey("the questions before the first session are short, and both answers are always in view", async ({ page, open, t }) => {
  await open("#/safety");
  const words = await wordsIn(page, "main:not(#boot *)");
  t.diagnostic(`the gate has ${words} words`);
  assert.ok(words <= 120, `${words} words`);
  for (const [width, height] of [[320, 568], ...SIZES]) {
    await page.setViewportSize({ width, height });
    assert.deepEqual(await outOfView(page, [".gate__answers > :first-child", ".gate__answers > :last-child"]), [], `${width}x${height}`);
  }
  await button(page, "Who says so, and when to stop").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Pain that flares up, or that makes everyday life harder: get medical advice.").waitFor();
  await dialog.getByText("Dizziness: stop at once.").waitFor();
  assert.equal(await dialog.locator(".statements > li").count(), 9 + 3 + 2 + 13, "every sign is there, with who names it");
});

journey("from the address to the first movement: three taps and few words", async ({ page, open, t }) => {
  const seen = [];
  const read = async (name) => seen.push([name, await wordsInView(page)]);
  await open();
  await read("first page");
  await page.getByRole("button", { name: /^Start/ }).first().click();
  await shows(page, "Before you start");
  const gate = await wordsIn(page, "main:not(#boot *)");
  await noneOfThese(page);
  await start(page).waitFor();
  await read("before");
  await start(page).click();
  await playing(page);
  await read("getting ready");
  const words = seen.reduce((sum, [, count]) => sum + count, 0);
  t.diagnostic(`3 taps; ${seen.map(([name, count]) => `${name} ${count}`).join(", ")}: ${words} words, and ${gate} of the gate`);
  assert.ok(gate <= 120, `${gate} words`);
  assert.ok(words <= 150, `${words} words`);
});

const browsers = [];
after(() => Promise.all(browsers.map((browser) => browser.close())));

test("with text twice as large, Pause and \"This hurts\" stay in view", async (t) => {
  const browser = await launch({ text: 32 });
  browsers.push(browser);
  const site = await host();
  try {
    for (const [width, height] of SIZES) {
      const context = await newContext(browser, { viewport: { width, height } });
      await prepare(context);
      const page = await newPage(context);
      const open = (hash) => openIn(page, site, hash);
      await startFirstTime(page, open);
      for (const wait of [3000, 15_000, 4000]) {
        await pass(page, wait);
        assert.deepEqual(await outOfView(page, [".deck__main", ".hurts-button", ".stage"]), [], `${width}x${height}`);
        const tall = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        assert.ok(tall <= 1, `${width}x${height}: ${tall} px too tall`);
      }
      const { ".stage": stage } = await boxes(page, [".stage"]);
      t.diagnostic(`${width}x${height}: the stage has ${Math.round((100 * stage[3]) / height)} % of the height`);
      await context.close();
    }
  } finally {
    await site.stop();
  }
});
