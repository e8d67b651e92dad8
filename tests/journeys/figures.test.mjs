// Figures: they go with the session, stand when it stands, can be watched on their own, and keep
// still for those who asked their device for less motion.

import assert from "node:assert/strict";
import { begin, button, key, noneOfThese } from "./support/app.mjs";
import { figureComes, journey, pass, until } from "./support/journey.mjs";

const MOVING = { context: { reducedMotion: "no-preference" } };
const STILL = { context: { reducedMotion: "reduce" } };

/** What the figure on the page looks like, once it is drawn. */
async function look(page, within = "main") {
  const seen = `${within} .figure__sheet[data-front]`;
  await figureComes(page, page.locator(seen));
  return page.locator(seen).first().evaluate((sheet) => sheet.toDataURL());
}

/** How many pixels of each still picture within something are drawn; they come one a frame. */
async function drawn(page, within) {
  const stills = page.locator(`${within} canvas.figure`);
  const counts = () =>
    stills.evaluateAll((all) =>
      all.map((sheet) => {
        if (sheet.width * sheet.height === 0) return 0;
        const copy = new OffscreenCanvas(sheet.width, sheet.height).getContext("2d", { willReadFrequently: true });
        copy.drawImage(sheet, 0, 0);
        const { data } = copy.getImageData(0, 0, sheet.width, sheet.height);
        return data.filter((part, index) => index % 4 === 3 && part > 200).length;
      }),
    );
  for (let frame = 0; frame < 400 && (await counts()).some((count) => count === 0); frame += 1) await pass(page, 20);
  return counts();
}

/** Starts a routine of one exercise and skips getting ready. */
async function exercising(page, open, slug) {
  await open(`#/now/${slug}`);
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await key(page, "Skip");
}

/** Counts the frames that the page asks for from now on. */
const countFrames = (page) =>
  page.evaluate(() => {
    globalThis.framesAsked = 0;
    const ask = globalThis.requestAnimationFrame;
    globalThis.requestAnimationFrame = (callback) => {
      globalThis.framesAsked += 1;
      return ask(callback);
    };
  });
const framesAsked = (page) => page.evaluate(() => globalThis.framesAsked);

journey("the figure moves with the session, freezes with it, and is never made anew", MOVING, async ({ page, open }) => {
  await exercising(page, open, "cat-cow");
  await pass(page, 500);
  const first = await look(page, ".stage");
  await page.locator(".stage .figure").evaluate((figure) => {
    figure.known = true;
  });
  await pass(page, 500);
  const moved = await look(page, ".stage");
  assert.ok(moved !== first, "it moves");
  await button(page, "Pause").click();
  await pass(page, 100);
  const paused = await look(page, ".stage");
  await countFrames(page);
  await pass(page, 5000);
  assert.equal(await look(page, ".stage"), paused, "it stands while the session stands");
  assert.equal(await framesAsked(page), 0, "and nothing is computed for it");
  await button(page, "Go on").click();
  await pass(page, 500);
  assert.ok((await look(page, ".stage")) !== paused, "it goes on");
  const known = await page.locator(".stage .figure").evaluate((figure) => figure.known);
  assert.equal(known, true, "it is the same that stood there before");
});

journey("the figure holds when the person holds", MOVING, async ({ page, open }) => {
  await exercising(page, open, "chin-tucks");
  await page.locator(".stage[data-phase=out]").waitFor();
  const start = await look(page, ".stage");
  await pass(page, 2600);
  await page.locator(".stage[data-phase=hold]").waitFor();
  const held = await look(page, ".stage");
  assert.notEqual(held, start);
  await countFrames(page);
  await pass(page, 2000);
  await page.locator(".stage[data-phase=hold]").waitFor();
  assert.equal(await look(page, ".stage"), held);
  assert.equal(await framesAsked(page), 0, "no frame is asked for in a hold");
  await pass(page, 3500);
  await page.locator(".stage[data-phase=back]").waitFor();
  assert.ok((await look(page, ".stage")) !== held, "it moves again after the hold");
});

journey("a figure can be watched, stopped, moved by hand and slowed down", MOVING, async ({ page, open }) => {
  await open("#/exercise/cat-cow");
  await button(page, "Look closer").click();
  const place = page.getByRole("slider", { name: "Place in the movement" });
  const first = await look(page);
  await pass(page, 700);
  const played = Number(await place.inputValue());
  assert.notEqual(await look(page), first, "it plays by itself");
  assert.ok(played > 0, "and the slider goes with it");
  await button(page, "Pause").click();
  await pass(page, 100);
  const stopped = await look(page);
  await pass(page, 1000);
  assert.equal(await look(page), stopped, "it can be stopped");
  await place.focus();
  await page.keyboard.press("End");
  await pass(page, 100);
  const end = await look(page);
  assert.notEqual(end, stopped, "and moved with the keyboard");
  await page.keyboard.press("Home");
  await pass(page, 100);
  await page.getByRole("combobox", { name: "Speed" }).selectOption("Half speed");
  await button(page, "Play").click();
  await pass(page, 700);
  const slow = Number(await place.inputValue());
  assert.ok(Math.abs(slow - played / 2) < played / 6, `half as fast: ${slow} after ${played}`);
});

journey("with less motion the poses stand side by side, with arrows, and nothing moves", STILL, async ({ page, open }) => {
  await open("#/exercise/wall-angels");
  const row = page.getByRole("img", { name: /wall/i }).first();
  await row.waitFor();
  assert.equal(await row.locator("canvas.figure").count(), 2);
  const counts = await drawn(page, ".exercise__figure");
  assert.equal(counts.length, 2);
  for (const count of counts) assert.ok(count > 500, `${count} pixels are drawn`);
  assert.equal(await page.getByRole("slider").count(), 0);
  await exercising(page, open, "chin-tucks");
  const before = await drawn(page, ".stage");
  // What comes next is drawn after what is done, and a part of the program that comes asks for a frame as well.
  await pass(page, 500);
  await page.waitForLoadState("networkidle");
  await countFrames(page);
  await pass(page, 2500);
  assert.deepEqual(await drawn(page, ".stage"), before);
  assert.equal(await framesAsked(page), 0);
});

journey("the gallery shows every figure, and each says what it shows", STILL, async ({ page, open }) => {
  await open("#/exercises");
  await page.getByRole("link", { name: "See all movements at once" }).click();
  await until(page, "all figures", () => document.querySelectorAll(".gallery .figure-row").length === 31);
  const texts = await page.locator(".gallery [role=img]").evaluateAll((all) => all.map((it) => it.getAttribute("aria-label")));
  assert.equal(new Set(texts).size, 31, "each has a text of its own");
  for (const text of texts) assert.ok(text.length > 30, `"${text}" says too little`);
});

/** A figure that stands, on the page of an exercise. */
async function standing(page, open, slug) {
  await open(`#/exercise/${slug}`);
  await look(page);
  await button(page, "Pause").first().click();
  await pass(page, 500);
}

/** From a place of the figure so far to the side, as a finger or a mouse would. */
async function drag(page, pointerType, by) {
  await page.locator(".turning").first().evaluate(
    (figure, { pointerType, by }) => {
      const { x, y, width, height } = figure.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2 };
      const send = (type, more = 0) =>
        figure.dispatchEvent(
          new PointerEvent(type, { bubbles: true, pointerId: 1, pointerType, isPrimary: true, ...at, clientX: at.clientX + more }),
        );
      send("pointerdown");
      for (const share of [0.1, 0.5, 1]) send("pointermove", by * share);
      send("pointerup", by);
      figure.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    },
    { pointerType, by },
  );
  await pass(page, 600);
}

journey("a figure is turned with a finger, and a tap turns nothing", MOVING, async ({ page, open }) => {
  await standing(page, open, "scapular-squeeze");
  const before = await look(page);
  await drag(page, "touch", 6);
  assert.equal(await look(page), before, "a finger that slips a little taps");
  await drag(page, "touch", 90);
  assert.ok((await look(page)) !== before, "it is turned");
  await button(page, "Look closer").first().click();
  await button(page, "Best view").first().click();
  await pass(page, 1500);
  assert.equal(await look(page), before, "it springs back");
  await page.getByRole("button", { name: "Above" }).first().click();
  await pass(page, 1500);
  assert.ok((await look(page)) !== before, "it is seen from above");
});

journey("a figure is turned by two buttons on its floor, there and back", MOVING, async ({ page, open }) => {
  await standing(page, open, "scapular-squeeze");
  const before = await look(page);
  await button(page, "Turn it to the left").click();
  await pass(page, 1500);
  assert.ok((await look(page)) !== before, "it is turned");
  await button(page, "Turn it to the right").click();
  await pass(page, 1500);
  assert.equal(await look(page), before, "it is turned back");
});

journey("a figure is turned by the keyboard alone", MOVING, async ({ page, open }) => {
  await standing(page, open, "scapular-squeeze");
  const before = await look(page);
  await page.getByRole("group", { name: /Turn the figure/ }).first().focus();
  await page.keyboard.press("ArrowRight");
  await pass(page, 1500);
  const turned = await look(page);
  assert.ok(turned !== before);
  await page.keyboard.press("ArrowLeft");
  await pass(page, 1500);
  assert.equal(await look(page), before);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Home");
  await pass(page, 1500);
  assert.equal(await look(page), before);
});

journey("in a session only a figure that stands is turned; then the arrow keys are its own", MOVING, async ({ page, open }) => {
  await exercising(page, open, "cat-cow");
  await pass(page, 500);
  const figure = page.getByRole("group", { name: /Turn the figure/ });
  assert.equal(await page.getByRole("button", { name: "Above" }).count(), 0, "nothing is offered while it moves");
  await button(page, "Pause").click();
  await pass(page, 500);
  const before = await look(page, ".stage");
  const step = await page.locator(".stage").getAttribute("data-phase");
  await figure.focus();
  await page.keyboard.press("ArrowRight");
  await pass(page, 1500);
  assert.ok((await look(page, ".stage")) !== before, "it is turned");
  assert.equal(await page.locator(".stage").getAttribute("data-phase"), step, "and nothing is skipped");
  await drag(page, "mouse", 80);
  await button(page, "Go on").waitFor();
  await button(page, "Go on").click();
  await button(page, "Pause").waitFor();
});

/** How many pixels wide each still picture is for each point of the page. */
const stills = (page) =>
  page.locator("canvas.figure:visible").evaluateAll((all) => all.map((sheet) => sheet.width / sheet.clientWidth));

journey("what is printed has its figures drawn for paper first", STILL, async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await open("#/routine/quick-daily-reset");
  await until(page, "figures", () => document.querySelectorAll("canvas.figure").length > 2);
  await page.evaluate(() => {
    globalThis.printed = new Promise((done) => {
      globalThis.print = () => {
        const all = [...document.querySelectorAll("canvas.figure")].filter((it) => it.checkVisibility());
        done(all.map((sheet) => [sheet.width / sheet.clientWidth, sheet.toDataURL()]));
        globalThis.dispatchEvent(new Event("afterprint"));
      };
    });
  });
  await page.locator(".script-card > summary").click();
  await button(page, "Print it").click();
  const printed = await page.evaluate(() => globalThis.printed);
  assert.ok(printed.length > 2);
  for (const [density] of printed) assert.ok(density > 3, `${density} pixels for each point of the page`);
  await pass(page, 500);
  for (const density of await stills(page)) assert.ok(density < 3, `${density}: the screen has its own again`);
  // Whoever prints with the browser's own command gets the same light, and nothing is blank.
  const own = await page.evaluate(() => {
    globalThis.dispatchEvent(new Event("beforeprint"));
    const seen = [...document.querySelectorAll("canvas.figure")].filter((it) => it.checkVisibility());
    const all = seen.map((sheet) => [sheet.width, sheet.toDataURL()]);
    globalThis.dispatchEvent(new Event("afterprint"));
    return all;
  });
  assert.equal(own.length, printed.length);
  for (const [width] of own) assert.ok(width > 0, "nothing is blank");
  await pass(page, 500);
  const dark = await page.locator("canvas.figure").first().evaluate((sheet) => sheet.toDataURL());
  assert.ok(dark !== own[0][1], "on paper it is drawn in ink");
});

journey("pictures that are far from the screen take no memory", { context: { ...STILL.context, deviceScaleFactor: 2 } }, async ({ page, open }) => {
  await open("#/exercises");
  await page.getByRole("link", { name: "See all movements at once" }).click();
  await until(page, "all figures", () => document.querySelectorAll(".gallery .figure-row").length === 31);
  const taken = () => page.locator("canvas").evaluateAll((all) => all.map((it) => it.width * it.height * 4));
  for (const share of [0, 0.5, 1]) {
    await page.evaluate((share) => scrollTo(0, share * document.body.scrollHeight), share);
    const isDrawn = () =>
      [...document.querySelectorAll("canvas")]
        .filter((it) => it.getBoundingClientRect().bottom > 0 && it.getBoundingClientRect().top < innerHeight)
        .every((it) => it.width > 0);
    for (let frame = 0; frame < 400 && !(await page.evaluate(isDrawn)); frame += 1) await pass(page, 20);
    const bytes = await taken();
    assert.ok(await page.evaluate(isDrawn), "what is near is drawn");
    assert.ok(bytes.filter((it) => it === 0).length > bytes.length / 2, "most are far, and empty");
    assert.ok(bytes.reduce((sum, it) => sum + it, 0) < 40e6);
  }
});
