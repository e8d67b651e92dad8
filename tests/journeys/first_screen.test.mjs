// What stands in the page itself, before anything of the program is there: for whom it is right, what can be done
// with it, and how the app takes it over.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shows } from "./support/app.mjs";
import { findsNothing } from "./support/axe.mjs";
import { sizes } from "./support/browser.mjs";
import { arrived, drawn, journey, until } from "./support/journey.mjs";
import { DIST } from "./support/site.mjs";

const WASM = /\.wasm$/;
const start = (page) => page.locator("[data-start]");
const loading = (page) => page.getByRole("progressbar", { name: "Loading" });
const link = (page, href) => page.locator(`#boot a[href="${href}"]`).first();

/** Goes there for the first time, on a network on which no program arrives. */
async function visit(page, site, hash = "") {
  site.hang(WASM);
  await page.goto("about:blank");
  await page.goto(site.url + hash);
}

/** Puts these texts into the storage in place of all that was there; names are without the path. */
function store(page, texts) {
  return page.evaluate((texts) => {
    localStorage.clear();
    for (const [name, text] of Object.entries(texts)) localStorage.setItem(`unhunch:${location.pathname}:${name}`, text);
  }, texts);
}

journey("somebody new sees the first page before any of the program is there", async ({ page, site }) => {
  await visit(page, site);
  await page.getByRole("heading", { level: 1, name: "Five minutes for your upper back" }).waitFor();
  await start(page).waitFor();
  assert.equal(await loading(page).count(), 0);
  assert.equal(await page.getByRole("main").count(), 1);
});

for (const [what, viewport] of Object.entries(sizes)) {
  journey(`the first screen arrives piece by piece, and nothing in it moves: ${what}`, { context: { viewport }, clock: false }, async ({ page, context, site }) => {
    await context.addInitScript(() => {
      globalThis.shifts = [];
      const what = ({ node }) => node?.outerHTML?.slice(0, 60) ?? node?.data;
      new PerformanceObserver((list) => globalThis.shifts.push(...list.getEntries().map(({ value, sources }) => [value, sources.map(what)]))).observe({ type: "layout-shift", buffered: true });
    });
    const pieces = readFileSync(join(DIST, "index.html"), "utf8").split(/(?<=<\/(?:svg|li|h1|h2|p|div|section|span|button|a|nav|header)>)/);
    assert.ok(pieces.length > 50, "a page in pieces");
    let arriving;
    const begun = new Promise((done) => {
      site.answerBy(/\/$/, (response) => {
        response.writeHead(200, { "content-type": "text/html" }).write(pieces[0]);
        done((arriving = response));
      });
    });
    site.hang(WASM);
    await page.goto(site.url, { waitUntil: "commit" });
    await begun;
    for (const piece of pieces.slice(1)) {
      arriving.write(piece);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    }
    arriving.end();
    await start(page).waitFor();
    const shifts = await page.evaluate(() => globalThis.shifts);
    // Within Start its sign makes room for the words: that is a move of a few pixels.
    assert.ok(shifts.reduce((sum, [value]) => sum + value, 0) < 0.001, `moved: ${JSON.stringify(shifts)}`);
  });
}

journey("axe finds nothing on the first screen, before and after an early tap, and on the calm one", async ({ page, site }) => {
  await visit(page, site);
  await start(page).waitFor();
  await findsNothing(page, "the first screen");
  await start(page).click();
  await findsNothing(page, "the first screen, tapped");
  await link(page, "#/about").click();
  await loading(page).waitFor();
  await findsNothing(page, "the calm screen");
});

/** In the page: all that is seen of the first page, each with its place and its looks. */
function seen(shell) {
  // Figures come to where they are awaited, and what is told in passing comes and goes.
  const all = [...shell.querySelectorAll(".skip-link, .topbar *, main, main *")].filter((it) => !it.closest(".figure, .topbar__told"));
  // A place that is empty, for what may come there, is not seen.
  const shown = all.filter((element) => element.getBoundingClientRect().height > 0);
  return shown.map((element) => {
    const box = element.getBoundingClientRect();
    // What is one text in the page may be two in the app, which moves what follows by a 64th of a pixel.
    const place = [box.x, box.y, box.width, box.height].map(Math.round);
    const { color, backgroundColor, font, margin, padding } = getComputedStyle(element);
    const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map(({ data }) => data);
    return [element.tagName, element.getAttribute("class"), text.join(""), ...place, color, backgroundColor, font, margin, padding].join(" ");
  });
}

for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ["light", "dark"]) {
    journey(`the app draws the same as the first screen: ${size}, ${colorScheme}`, { context: { viewport, colorScheme } }, async ({ page, site }) => {
      await visit(page, site);
      const before = await page.locator("#boot .shell").evaluate(seen);
      assert.ok(before.length > 50, `${before.length} elements`);
      site.hang(/session[^/]*\.wasm$/);
      await drawn(page);
      assert.equal(await page.locator("#boot").count(), 0);
      assert.deepEqual(await page.locator(".shell").evaluate(seen), before, "with the first part");
      site.hang(null);
      await arrived(page);
      assert.deepEqual(await page.locator(".shell").evaluate(seen), before, "with all parts");
    });
  }
}

journey("each link of the first screen works before the program is there", async ({ page, site }) => {
  await visit(page, site);
  await start(page).waitFor();
  const hrefs = await page.locator("#boot a").evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute("href")))]);
  const pages = hrefs.filter((href) => href.startsWith("#/") && href !== "#/");
  assert.ok(pages.length >= 8, pages.join());
  for (const href of pages) {
    await link(page, href).click();
    await loading(page).waitFor();
    assert.equal(await start(page).isVisible(), false, href);
    assert.ok(page.url().endsWith(href));
    await page.goBack();
    await start(page).waitFor();
  }
  await link(page, "#/exercises").click();
  site.hang(null);
  await arrived(page);
  await shows(page, "Exercises");
  await page.goBack();
  await page.locator("main:not(#boot *)").getByRole("button", { name: /^Start / }).waitFor();
});

journey("the first screen has a way past its links", async ({ page, site }) => {
  await visit(page, site);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await until(page, "the focus is on the content", () => document.activeElement.id === "main");
  assert.ok(!page.url().includes("#main"));
  assert.ok(await start(page).isVisible());
});

journey("the first screen is shown only to whom it is right for", async ({ page, site }) => {
  await visit(page, site);
  const LINK = "#/r/1~_For%20Anna~chin-tucks.r5.h3";
  for (const [what, isRight, texts, hash = ""] of [
    ["nothing is known", true, {}],
    ["the home page", true, {}, "#/"],
    ["a place on it", true, {}, "#main"],
    ["another app of the host", true, { "2:x": "1" }],
    ["the app says that it is right", true, { first: "en", "1:s:1": "a session" }],
    ["it is right by now", true, { first: "en 1000" }],
    ["it will be right", false, { first: "en 9999999999999" }],
    ["a page", false, {}, "#/exercises"],
    ["a page, for whom it would be right", false, { first: "en" }, "#/exercises"],
    ["a link that was received", false, {}, LINK],
    ["a plan", false, { "1:p:plan": "a plan" }],
    ["a session that waits", false, { "1:live": "a session" }],
    ["another language", false, { first: "de" }],
    ["something of a later version", false, { first: "" }],
  ]) {
    await store(page, texts);
    await page.goto("about:blank");
    await page.goto(site.url + hash);
    await (isRight ? start(page) : loading(page)).waitFor();
    assert.equal(await start(page).isVisible(), isRight, what);
    assert.equal(await loading(page).isVisible(), !isRight, what);
  }
});

journey("for who was here before, the session's part does not wait for the first, and comes once", { clock: false }, async ({ page, site }) => {
  await visit(page, site);
  await store(page, { first: "en" });
  site.hang(/unhunch-[^/]*\.(?:js|wasm)$/);
  await page.goto("about:blank");
  const asked = page.waitForRequest(/session[^/]*\.wasm$/);
  await page.goto(site.url);
  await asked;
  await start(page).waitFor();
  assert.equal(await page.locator("main:not(#boot *)").count(), 0);
  site.hang(null);
  // That comes after it.
  await page.waitForRequest(/body[^/]*\.wasm$/);
  const times = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /session[^/]*\.wasm$/.test(name)).length);
  assert.equal(times, 1);
});

journey("where nothing can be stored everybody is new", { without: ["storage"] }, async ({ page, site }) => {
  await visit(page, site);
  await start(page).waitFor();
});

journey("the first line of somebody who comes back is shown on its day, and not on the next", async ({ page, site }) => {
  await page.clock.setSystemTime(new Date("2026-11-21T23:30:00+01:00"));
  await visit(page, site);
  await store(page, { first: "2026-11-21 Session <3> of 4 is for today.", "1:p:plan": "a plan" });
  const line = page.locator("#boot-line");
  const usual = line.filter({ hasText: "Gentle upper-back exercises, in your own time." });
  const own = line.filter({ hasText: "Session <3> of 4 is for today." });
  await page.reload();
  await own.waitFor();
  await loading(page).waitFor();
  assert.equal(await usual.count(), 0, "in the place of the usual one");
  await page.clock.setSystemTime(new Date("2026-11-22T00:30:00+01:00"));
  await page.reload();
  await usual.waitFor();
  await loading(page).waitFor();
  assert.equal(await own.count(), 0);
});

journey("that it takes long is said without hiding the first screen", async ({ page, site }) => {
  await visit(page, site);
  await start(page).waitFor();
  await page.clock.runFor(9000);
  await page.getByRole("status").getByText("Still loading.").waitFor();
  assert.ok(await start(page).isVisible());
});

journey("the app takes the first screen over without painting anything larger, and loads after it was drawn", { clock: false }, async ({ page, site }) => {
  await visit(page, site);
  await start(page).waitFor();
  const first = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  await until(page, "the first paint", () => performance.getEntriesByName("first-contentful-paint").length > 0);
  // A browser that is busy paints what it has read of the page so far: all of it was painted by then.
  await until(page, "the whole first screen", () => document.readyState !== "loading");
  const whole = await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now())))));
  site.hang(null);
  await arrived(page);
  await page.getByText("Ready to use offline.").waitFor();
  const largest = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((seen) => done(seen.getEntries().map(({ startTime, element }) => [startTime, element?.className ?? ""]))).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
  assert.ok(largest.length > 0);
  assert.deepEqual(largest.filter(([at]) => at > whole), [], `the whole first screen was there at ${whole}`);
  const painted = await page.evaluate(first);
  const fetched = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name, startTime }) => [name, startTime]));
  assert.ok(fetched.some(([name]) => name.endsWith(".wasm")));
  assert.deepEqual(fetched.filter(([, at]) => at < painted), []);
});

journey("an early tap on Start is heard, and makes sound possible", async ({ page, site }) => {
  await visit(page, site);
  const box = await start(page).boundingBox();
  await start(page).click();
  assert.equal(await start(page).getAttribute("aria-busy"), "true");
  assert.equal(await start(page).innerText(), "One moment…");
  assert.deepEqual(await start(page).boundingBox(), box, "nothing jumps");
  const made = () => [globalThis.unhunch.tapped, globalThis.hardware.map(({ state }) => state).join(), globalThis.unhunch.audio === globalThis.hardware[0], globalThis.unhunch.utterance.volume];
  assert.deepEqual(await page.evaluate(made), [true, "running", true, 0]);
  await start(page).click();
  assert.deepEqual(await page.evaluate(made), [true, "running", true, 0], "a second tap makes nothing new");
});

journey("an early tap with a key counts, and does without sound where there is none", { without: ["audio", "voice"] }, async ({ page, site }) => {
  await visit(page, site);
  await start(page).focus();
  await page.keyboard.press("Enter");
  assert.equal(await start(page).innerText(), "One moment…");
  assert.equal(await page.evaluate(() => globalThis.unhunch.tapped), true);
});

journey("who goes elsewhere after an early tap is not led into a session", async ({ page, site }) => {
  await visit(page, site);
  const name = await start(page).innerText();
  await start(page).click();
  await link(page, "#/exercises").click();
  await loading(page).waitFor();
  assert.equal(await page.evaluate(() => globalThis.unhunch.tapped), false);
  await page.goBack();
  await start(page).waitFor();
  assert.equal(await start(page).innerText(), name);
  assert.equal(await start(page).getAttribute("aria-busy"), null);
});

journey("once the app starts sessions by itself nobody else listens", async ({ page, site }) => {
  await page.goto(site.url);
  await arrived(page);
  await start(page).click();
  await until(page, "it led to the safety questions", () => location.hash === "#/safety");
  assert.deepEqual(await page.evaluate(() => [globalThis.unhunch.tapped, globalThis.unhunch.audio]), [undefined, undefined]);
});

for (const [what, of] of Object.entries({ Start: "[data-start]", "a link": 'a[href="#/about"]', "the content": "#main" })) {
  journey(`focus and place on the page survive the take-over: ${what}`, async ({ page, site }) => {
    await visit(page, site);
    await page.locator(`#boot ${of}`).first().focus();
    await page.evaluate(() => scrollTo(0, 150));
    const about = () => [document.activeElement.tagName, document.activeElement.getAttribute("href"), document.activeElement.textContent, scrollY];
    const before = await page.evaluate(about);
    assert.equal(before[3], 150);
    site.hang(null);
    await arrived(page);
    assert.equal(await page.locator("#boot").count(), 0);
    assert.deepEqual(await page.evaluate(about), before);
  });
}

journey("what is under a finger is not exchanged", async ({ page, site }) => {
  await visit(page, site);
  await link(page, "#/exercises").hover();
  await page.mouse.down();
  site.hang(null);
  await until(page, "the app waits", () => Boolean(globalThis.unhunch.released));
  assert.ok(await start(page).isVisible());
  await page.mouse.up();
  await arrived(page);
  await shows(page, "Exercises");
});

journey("nor is what a finger has come to while the app was starting", async ({ page, context, site }) => {
  await context.addInitScript(() => {
    const { instantiate } = WebAssembly;
    WebAssembly.instantiate = async (...given) => {
      const program = await instantiate(...given);
      WebAssembly.instantiate = instantiate;
      document.querySelector("[data-start]").dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
      return program;
    };
  });
  await page.goto(site.url);
  await until(page, "the app waits", () => Boolean(globalThis.unhunch.released));
  assert.ok(await start(page).and(page.locator("#boot *")).isVisible());
  await start(page).dispatchEvent("click");
  await until(page, "the tap was not lost", () => location.hash === "#/safety");
});

journey("a finger that never says that it was lifted is not waited for", async ({ page, site }) => {
  await visit(page, site);
  await page.locator("#boot h1").first().hover();
  await page.mouse.down();
  site.hang(null);
  await until(page, "the app waits", () => Boolean(globalThis.unhunch.released));
  await page.clock.runFor(3000);
  await arrived(page);
});

journey("a second's worth of frames is left to the figures of the first page before what it can do without is asked for", { clock: false }, async ({ page, site }) => {
  await page.addInitScript(() => {
    globalThis.frames = [];
    requestAnimationFrame(function next() {
      globalThis.frames.push(performance.now());
      requestAnimationFrame(next);
    });
  });
  await page.goto(site.url);
  const files = (which) => `performance.getEntriesByType("resource").filter(({ name }) => /\\/(?:${which})-/.test(name))`;
  await until(page, "the last parts", `${files("progress|report|paper")}.length === 3`);
  const [from, to] = await page.evaluate(`[
    ${files("later")}[0].responseEnd,
    Math.min(...${files("progress|report|paper")}.map(({ startTime }) => startTime)),
  ]`);
  const between = await page.evaluate(([from, to]) => globalThis.frames.filter((at) => from < at && at < to).length, [from, to]);
  assert.ok(between >= 59, `${between} frames`);
});
