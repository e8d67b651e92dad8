// What the graphics processor draws, here played by software, which is told to call itself otherwise: half a second a
// frame, so no journey waits for more than a few.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { begin, button, key, noneOfThese } from "./support/app.mjs";
import { launch, newContext } from "./support/browser.mjs";
import { figureComes, newPage, open as go, pass, prepare, until } from "./support/journey.mjs";
import { host } from "./support/site.mjs";

const browser = await launch({ gpu: true });
after(() => browser.close());

/** In the page: the processor has a name of its own, and counts the contexts that were made and their drawings. */
function unmask() {
  globalThis.contexts = new Set();
  globalThis.drawings = 0;
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, options) {
    const wanted = kind === "webgl2" ? { ...options, failIfMajorPerformanceCaveat: false } : options;
    const context = getContext.call(this, kind, wanted);
    if (kind === "webgl2" && context) globalThis.contexts.add(context);
    return context;
  };
  const { getParameter, drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    const value = getParameter.call(this, name);
    return typeof value === "string" && value.includes("SwiftShader") ? "Processor" : value;
  };
  WebGL2RenderingContext.prototype.drawElements = function (...all) {
    globalThis.drawings += 1;
    return drawElements.call(this, ...all);
  };
}

function journey(name, body) {
  test(name, async () => {
    const site = await host();
    const context = await newContext(browser, { reducedMotion: "no-preference" });
    try {
      await prepare(context, []);
      await context.addInitScript(unmask);
      const page = await newPage(context);
      await body({ page, open: (hash) => go(page, site, hash) });
    } finally {
      await site.stop();
      await context.close();
    }
  });
}

/** Passes some frames, until something was drawn. */
async function frames(page, count) {
  const before = await page.evaluate(() => globalThis.drawings);
  for (let frame = 0; frame < 50; frame += 1) {
    await pass(page, 20);
    if ((await page.evaluate(() => globalThis.drawings)) >= before + 2 * count) return;
  }
  assert.fail("nothing was drawn");
}

const live = (page) => page.evaluate(() => [...globalThis.contexts].filter((it) => !it.isContextLost()).length);
const stageOf = (page) => page.locator(".figure__stage");

journey("one figure after the other has the one canvas that moves, and the others stand", async ({ page, open }) => {
  await open("#/exercise/wall-angels");
  await figureComes(page, stageOf(page));
  await frames(page, 2);
  assert.equal(await live(page), 1);
  await page.getByText("Easier, harder, instead").click();
  const others = page.locator(".way");
  assert.ok((await others.count()) > 1);
  await others.first().getByRole("button", { name: "Play" }).click();
  await figureComes(page, others.first().locator(".figure__stage"));
  assert.equal(await others.first().locator(".figure__stage").count(), 1, "the canvas went to who plays now");
  assert.equal(await live(page), 1, "there is one context");
  // The first one goes on in still pictures.
  await frames(page, 2);
  assert.equal(await others.first().locator(".figure__stage").count(), 1, "nobody takes it back");
  await figureComes(page, page.locator(".exercise__figure .figure__sheet[data-front]"));
  await open("#/exercise/cat-cow");
  await figureComes(page, stageOf(page));
  assert.equal(await live(page), 1);
});

/** Takes the context away, as a browser does that runs out of memory. */
async function loses(page) {
  await page.evaluate(() => {
    const [context] = globalThis.contexts;
    globalThis.loser = context.getExtension("WEBGL_lose_context");
    globalThis.loser.loseContext();
  });
  await until(page, "it is lost", () => [...globalThis.contexts].every((it) => it.isContextLost()));
}

/** Gives it back. */
async function restores(page) {
  await page.evaluate(() => globalThis.loser.restoreContext());
  await until(page, "it is back", () => [...globalThis.contexts].some((it) => !it.isContextLost()));
}

/** The still picture that is to be seen. */
const still = (page) => page.locator(".figure__sheet[data-front]").first();
/** How many pixels wide the still pictures are that lie behind the canvas. */
const behind = (page) => page.locator(".figure:has(> .figure__stage) > .figure__sheet").evaluateAll((all) => all.map((it) => it.width));

journey("a context that is lost leaves a still picture, and comes back", async ({ page, open }) => {
  await open("#/exercise/cat-cow");
  await figureComes(page, stageOf(page));
  await frames(page, 1);
  await loses(page);
  await pass(page, 1000);
  await still(page).waitFor();
  await restores(page);
  await frames(page, 2);
  assert.deepEqual(await behind(page), [0, 0], "nothing shines through from behind");
});

journey("a context that is lost in a session stops nothing: the figure goes on in still pictures until it is back", async ({ page, open }) => {
  await open("#/now/cat-cow");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await key(page, "Skip");
  await figureComes(page, stageOf(page));
  await frames(page, 1);
  await loses(page);
  await pass(page, 500);
  const first = await still(page).evaluate((sheet) => sheet.toDataURL());
  const drawings = await page.evaluate(() => globalThis.drawings);
  await pass(page, 1000);
  assert.notEqual(await still(page).evaluate((sheet) => sheet.toDataURL()), first, "it moves on with the count");
  assert.equal(await page.evaluate(() => globalThis.drawings), drawings, "nothing is asked of what is not there");
  await button(page, "Pause").click();
  await button(page, "Go on").click();
  await button(page, "Pause").waitFor();
  await restores(page);
  await frames(page, 2);
  assert.equal(await live(page), 1);
  assert.equal(await stageOf(page).count(), 1, "it is the same canvas, in its place");
  assert.deepEqual(await behind(page), [0, 0], "nothing shines through from behind");
  // And once more, while the session stands.
  await button(page, "Pause").click();
  await loses(page);
  await restores(page);
  await button(page, "Go on").click();
  await frames(page, 1);
});

journey("what the processor has drawn is a still picture on paper", async ({ page, open }) => {
  await open("#/exercise/cat-cow");
  await figureComes(page, stageOf(page));
  await frames(page, 1);
  await page.evaluate(() => globalThis.dispatchEvent(new Event("beforeprint")));
  const widths = await page.locator(".figure__sheet").evaluateAll((all) => all.map((it) => it.width));
  assert.ok(Math.max(...widths) > 0, "it is not blank");
});

journey("on the first page the figure moves in the very place of the still one", async ({ page, open }) => {
  await open("");
  await figureComes(page, page.locator(".today__room .figure__stage"));
  await frames(page, 2);
  const box = (selector) => page.locator(`.today__room ${selector}`).evaluate((it) => Object.values(it.getBoundingClientRect().toJSON()));
  assert.deepEqual(await box(".figure__stage"), await box(".still-place"));
  assert.equal(await page.locator(".still").isVisible(), false);
});
