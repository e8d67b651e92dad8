// A program that breaks down while somebody uses it: it says so, does nothing more, and what was saved is there after it was
// loaded again.

import assert from "node:assert/strict";
import { button, left, playing, shows, startFirstTime } from "./support/app.mjs";
import { arrived, journey, pass, spoken, until } from "./support/journey.mjs";

const SORRY = "Sorry, something went wrong, and Unhunch had to stop";
const expect = [/^console: /, /^exception: /];
const why = (page) => page.locator("#boot-why").innerText();

/** Notes each error that nobody has caught, from now on. */
function errorsOf(context) {
  const errors = [];
  context.on("weberror", (error) => errors.push(error.error().message));
  return errors;
}

/** `(module (func (export "f") unreachable))` */
const TRAP = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];

/**
 * From the next load of this page on, the program can be broken by `breakProgram`: whichever of its functions is called, by a
 * key or by a part that comes late, it traps.
 */
const breakable = (page) =>
  page.addInitScript((trap) => {
    const { instantiate } = WebAssembly;
    const tables = new Set();
    WebAssembly.instantiate = async (...args) => {
      const made = await instantiate.apply(WebAssembly, args);
      for (const it of Object.values(made.exports)) if (it instanceof WebAssembly.Table) tables.add(it);
      return made;
    };
    globalThis.breakProgram = () => {
      const { f } = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(trap))).exports;
      for (const table of tables) for (let at = 0; at < table.length; at += 1) if (typeof table.get(at) === "function") table.set(at, f);
    };
  }, TRAP);

/** It is said, the way on has the focus, and nothing of the app is there any more. */
async function isSaid(page) {
  await page.getByRole("alert").getByText(SORRY).waitFor();
  await until(page, "the way on has the focus", () => document.activeElement.textContent === "Load it again");
  assert.equal(await page.locator(":is(.shell, dialog):not(#boot *)").count(), 0);
  assert.equal(await page.getByRole("heading", { level: 1 }).innerText(), "Unhunch");
  assert.equal(await page.title(), "Unhunch");
}

journey("a program that breaks down in a session falls silent, says so, and goes on where it was", { expect }, async ({ page, context, open }) => {
  await breakable(page);
  await startFirstTime(page, open);
  await pass(page, 30_000);
  const before = await left(page);
  const errors = errorsOf(context);
  assert.equal(await page.evaluate(() => globalThis.screenHolds), 1);
  await page.evaluate(() => globalThis.breakProgram());
  await page.keyboard.press("ArrowRight");
  await isSaid(page);
  // Tones were handed to the hardware long ahead.
  assert.deepEqual(await page.evaluate(() => globalThis.hardware.map(({ state }) => state)), ["closed"]);
  assert.equal(await page.evaluate(() => globalThis.screenHolds), 0);
  const words = await spoken(page);
  assert.equal(errors.length, 1, `${errors}`);
  // Nothing of it is called any more: by no timer, no key, and no event of the page.
  await pass(page, 60_000);
  await page.keyboard.press("ArrowRight");
  await page.evaluate(() => {
    for (const name of ["freeze", "resume", "visibilitychange"]) document.dispatchEvent(new Event(name));
    for (const name of ["focus", "pageshow", "pagehide", "resize", "online"]) window.dispatchEvent(new Event(name));
    location.hash = "#/history";
  });
  await pass(page, 1000);
  assert.equal(errors.length, 1, `${errors}`);
  assert.deepEqual(await spoken(page), words);
  await isSaid(page);
  await page.goBack();
  await button(page, "Load it again").click();
  await arrived(page);
  await button(page, "Go on").click();
  await playing(page);
  const after = await left(page);
  assert.ok(after >= before - 1000 && after <= before + 1000, `${before} ms were left, and ${after} after it was loaded again`);
});

journey("a part that comes to a program that has broken down breaks nothing else", { expect }, async ({ page, context, site, open }) => {
  await breakable(page);
  site.hang(/\/paper-/);
  await open("#/settings");
  while (!site.asked.some((path) => /\/paper-/.test(path))) await pass(page, 100);
  const errors = errorsOf(context);
  await page.evaluate(() => globalThis.breakProgram());
  site.hang(null);
  await isSaid(page);
  assert.equal(errors.length, 1, `${errors}`);
});

journey("a panic says where it was", { expect }, async ({ page, open }) => {
  await open("#/settings");
  await page.evaluate(() => {
    Document.prototype.createElement = () => {
      throw new Error("no more elements");
    };
  });
  await page.evaluate(() => (location.hash = "#/about"));
  await isSaid(page);
  assert.match(await why(page), /^What happened: panicked at …:\d+:\d+:.*no more elements/s);
  // Whatever it is, all of it and the way on are on a small screen.
  for (const it of await page.locator("#boot main > :visible").all()) {
    const { x, y, width, height } = await it.boundingBox();
    assert.ok(x >= 0 && y >= 0 && x + width <= 360 && y + height <= 740, `${await it.textContent()}: ${[x, y, width, height]}`);
  }
  await button(page, "Load it again").click();
  await shows(page, "About Unhunch");
});

journey("an exception that goes through the program is no better than a panic", { expect }, async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 10_000);
  await page.evaluate(() => {
    globalThis.performance.now = () => {
      throw new Error("no clock");
    };
  });
  await page.keyboard.press("ArrowRight");
  await isSaid(page);
  assert.match(await why(page), /no clock/);
});

journey("a program that breaks down before it has drawn anything does not blame the network", { expect }, async ({ page, site }) => {
  await page.addInitScript(() => {
    Document.prototype.createElement = () => {
      throw new Error("no elements");
    };
  });
  await page.goto(site.url);
  await isSaid(page);
  assert.equal(await page.getByText("Please check your connection").count(), 0);
});

journey("what goes wrong elsewhere on the page, and a promise that is refused, stop nobody", { expect }, async ({ page, context, open }) => {
  await open("#/settings");
  const errors = errorsOf(context);
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error("of an extension");
    });
    Promise.reject(new DOMException("not now", "AbortError"));
  });
  await button(page, "Dark").click();
  await until(page, "it is dark", () => document.documentElement.dataset.theme === "dark");
  assert.equal(errors.length, 2, `${errors}`);
});
