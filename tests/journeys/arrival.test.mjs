// The parts of the program as they come, late, not at all, or from another version: nothing that was tapped is lost,
// nothing wrong is shown, and there is always a way on.

import assert from "node:assert/strict";
import { begin, button, hurts, makePlan, noneOfThese, playing, saved, shows, startFirstTime, toTheEnd } from "./support/app.mjs";
import { arrived, drawn, journey, pass, sounded, until } from "./support/journey.mjs";
import { DIST, otherBuild, partsOf } from "./support/site.mjs";
import { comeBack } from "./support/worker.mjs";

const WASM = /\.wasm$/;
/** All that comes with the session's part, and what comes after it. */
const SESSION = /\/session[^/]*\.wasm$/;
const FIGURES = /\/body[^/]*\.wasm$/;
const LATER = /\/later[^/]*\.wasm$/;
const start = (page) => page.locator("[data-start]");
const loading = (page) => page.getByRole("progressbar", { name: "Loading" });
const isBusy = (page) => start(page).and(page.locator("[aria-busy=true]"));
const gone = [/Failed to load resource|ERR_FAILED|answered 404|AbortError|aborted/];

/** Whether the page has been told to sound, and how its hardware stands. */
const sound = (page) => page.evaluate(() => globalThis.hardware.map(({ state }) => state));

/** Makes somebody who has answered the safety questions, has heard the sound check, and is not asked how it feels. */
async function atOnce(page, open) {
  await startFirstTime(page, open);
  await open("#/settings");
  await page.getByRole("switch", { name: "Ask how it feels" }).click();
  await open("#/");
  await button(page, "End and save what I did").click();
  // What was ended can be taken up again for ten minutes.
  await pass(page, 11 * 60_000);
}

journey("an early tap of somebody new leads to the safety questions, and then into the session", async ({ page, site }) => {
  await comeBack(page, site);
  await start(page).click();
  await isBusy(page).waitFor();
  assert.deepEqual(await sound(page), ["running"]);
  site.hang(null);
  await shows(page, "Before you start");
  await page.locator("main:not(#boot *) h1:focus").waitFor();
  await noneOfThese(page);
  await begin(page);
  assert.deepEqual(await sound(page), ["running"], "the sound of the tap was taken up");
});

journey("an early tap of somebody known starts the session by itself, and it is heard", async ({ page, site, open }) => {
  await atOnce(page, open);
  await comeBack(page, site);
  await start(page).click();
  await page.evaluate(() => {
    globalThis.seen = new Set();
    const look = () => {
      if (document.querySelector("main:not(#boot *) .today")) globalThis.seen.add("today");
      globalThis.seen.add(document.documentElement.dataset.boot ?? "app");
    };
    look();
    new MutationObserver(look).observe(document, { attributes: true, childList: true, subtree: true });
  });
  site.hang(null);
  await playing(page);
  assert.deepEqual(await page.evaluate(() => [...globalThis.seen]), ["first", "app"], "nothing else is shown for a moment");
  assert.deepEqual(await sound(page), ["running"]);
  await pass(page, 20_000);
  assert.ok((await sounded(page)).length > 0);
});

journey("an early tap of somebody known waits for its session alone, and the second copy is read after that", async ({ page, site, open }) => {
  await atOnce(page, open);
  await open("#/settings");
  await button(page, "Dark").click();
  await open("#/");
  const stored = () => Object.entries(localStorage).find(([key]) => key.endsWith(":1:p:theme"));
  const theme = await page.evaluate(stored);
  // The second copy still has it.
  await page.evaluate(([key]) => localStorage.removeItem(key), theme);
  await comeBack(page, site);
  await start(page).click();
  await page.evaluate(() => {
    globalThis.noted = [];
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      const runs = [...document.querySelectorAll("button")].some((it) => it.textContent.trim() === "Pause");
      if (key.endsWith(":first")) noted.push(runs);
      return setItem.call(this, key, value);
    };
  });
  site.hang(null);
  await playing(page);
  await until(page, "the first page is followed", () => noted.length > 0);
  assert.ok(await page.evaluate(() => noted.every(Boolean)), "the session ran before that");
  await until(page, "what was lost is back", () => Object.keys(localStorage).some((key) => key.endsWith(":1:p:theme")));
  assert.deepEqual(await page.evaluate(stored), theme);
});

journey("what was broken off and cannot be taken up any more does not hold up Start", async ({ page, site, open }) => {
  await atOnce(page, open);
  await comeBack(page, site, "", SESSION);
  await drawn(page);
  await start(page).waitFor();
});

journey("where an early tap did not unlock the sound, one more tap is asked for", async ({ page, context, site, open }) => {
  await atOnce(page, open);
  await context.addInitScript(() => {
    globalThis.locked = true;
    globalThis.AudioContext = class extends AudioContext {
      constructor() {
        super();
        const { resume } = this;
        this.resume = () => (globalThis.locked ? new Promise(() => {}) : resume());
      }
    };
  });
  await comeBack(page, site);
  await start(page).click();
  site.hang(null);
  await until(page, "the player is there", () => location.hash === "#/play");
  assert.equal(await button(page, "Pause").count(), 0, "nothing runs in silence");
  await shows(page, "Quick daily reset");
  await page.evaluate(() => (globalThis.locked = false));
  await button(page, "Start").click();
  await playing(page);
  assert.deepEqual(await sound(page), ["running"]);
});

journey("a tap while the session's part is on its way is said to be heard, and is not lost", async ({ page, site }) => {
  await comeBack(page, site, "", SESSION);
  await drawn(page);
  await start(page).click();
  await isBusy(page).waitFor();
  assert.equal(await start(page).innerText(), "One moment…");
  assert.deepEqual(await sound(page), ["running"]);
  site.hang(null);
  await noneOfThese(page);
  await begin(page);
});

journey("who goes elsewhere before the session's part is there is not led into a session", async ({ page, site }) => {
  await comeBack(page, site, "", SESSION);
  await drawn(page);
  await start(page).click();
  await isBusy(page).waitFor();
  await page.getByRole("link", { name: "Exercises", exact: true }).click();
  await shows(page, "Loading…");
  site.hang(null);
  await shows(page, "Exercises");
  await page.goBack();
  assert.match(await start(page).innerText(), /^Start\b/);
});

journey("a session's part that fails is said after a tap, and comes when Start is tapped again", { expect: gone }, async ({ page, site }) => {
  site.fail(SESSION, 500);
  await page.goto(site.url);
  await drawn(page);
  await start(page).click();
  await page.getByRole("alert").getByText("That did not load.").waitFor();
  assert.match(await start(page).innerText(), /^Start\b/);
  site.fail(null);
  await start(page).click();
  await noneOfThese(page);
  await begin(page);
});

journey("a session's part that hangs is given up, said, and comes when Start is tapped again", { expect: gone }, async ({ page, site }) => {
  await comeBack(page, site, "", SESSION);
  await drawn(page);
  await start(page).click();
  await isBusy(page).waitFor();
  await pass(page, 12_000);
  await page.getByRole("alert").getByText("That did not load.").waitFor();
  site.hang(/^never$/);
  await start(page).click();
  await noneOfThese(page);
  await begin(page);
});

journey("what was given up brings all else with it when it comes after all", { expect: gone }, async ({ page, site }) => {
  await comeBack(page, site, "#/learn", SESSION);
  await until(page, "the first part is there", () => document.querySelector("link[rel=manifest]") !== null);
  await pass(page, 12_000);
  await page.getByText("This page could not be loaded.").waitFor();
  site.hang(null);
  await shows(page, "Learn");
});

journey("a page waits for the session's part in calm, and says where it does not come", { expect: gone }, async ({ page, site }) => {
  await comeBack(page, site, "#/routine/quick-daily-reset", SESSION);
  await loading(page).waitFor();
  site.fail(SESSION, 500);
  site.hang(/^never$/);
  await page.reload();
  await page.getByText("This page could not be loaded.").waitFor();
  site.fail(null);
  await button(page, "Try again").click();
  await shows(page, "Quick daily reset");
});

journey("an address that changes while the session's part is on its way is the one that is shown", async ({ page, site }) => {
  const asked = page.waitForRequest(SESSION);
  await comeBack(page, site, "#/done", SESSION);
  await asked;
  await loading(page).waitFor();
  // The first part has read the address by then.
  await until(page, "the first part is there", () => document.querySelector("link[rel=manifest]") !== null);
  await page.evaluate(() => (location.hash = "#/history"));
  site.hang(null);
  await shows(page, "Progress");
});

journey("a link that was received waits for no other page and no figure, and its routine starts", async ({ page, site, open }) => {
  await comeBack(page, site, "#/r/1~_For%20Anna~chin-tucks.r5.h3", /\/(body|later)[^/]*\.wasm$/);
  await arrived(page);
  await shows(page, "For Anna");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  site.hang(null);
  await open("#/learn");
  await shows(page, "Learn");
});

journey("without the figures a session is led all the same", { expect: gone }, async ({ page, site, open }) => {
  site.fail(FIGURES, 500);
  await startFirstTime(page, open);
  await pass(page, 30_000);
  assert.ok((await sounded(page)).length > 0);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});

journey("somebody with a plan sees their own first line that day, and not on the next", async ({ page, site, open }) => {
  await makePlan(page, open);
  await open("#/");
  await page.getByText("First session this week").waitFor();
  await comeBack(page, site);
  await loading(page).waitFor();
  const line = page.locator("#boot-line");
  await line.filter({ hasText: "First session this week" }).waitFor();
  site.hang(null);
  await arrived(page);
  await page.getByRole("button", { name: /^Start / }).waitFor();
  assert.equal(await page.getByText("Make me a plan").count(), 0);

  await page.clock.setSystemTime(new Date("2026-11-22T09:00:00+01:00"));
  await comeBack(page, site);
  await page.getByText("Gentle upper-back exercises, in your own time.").waitFor();
  assert.equal(await line.filter({ hasText: "First session this week" }).count(), 0);
  site.hang(null);
  await arrived(page);
});

journey("what was done today is in the first line the same day", async ({ page, site, open }) => {
  await makePlan(page, open);
  await button(page, "Start the next session").click();
  await begin(page);
  await toTheEnd(page);
  await saved(page);
  await comeBack(page, site);
  await page.locator("#boot-line", { hasText: "Done for today" }).waitFor();
});

for (const who of ["somebody", "somebody with a plan"]) {
  journey(`${who} is offered nothing to start before it is known that a session waits`, async ({ page, site, open }) => {
    if (who === "somebody") await startFirstTime(page, open);
    else {
      await makePlan(page, open);
      await button(page, "Start the next session").click();
      await begin(page);
    }
    await pass(page, 60_000);
    await comeBack(page, site);
    await loading(page).waitFor();
    assert.equal(await start(page).isVisible(), false);
    // Whether what waits was there, each time the page offered a start.
    await page.evaluate(() => {
      globalThis.starts = [];
      new MutationObserver(() => {
        const page = document.querySelector("main:not(#boot *)");
        const offers = [...(page?.querySelectorAll("button") ?? [])].some((it) => it.textContent.startsWith("Start"));
        if (offers) starts.push(page.textContent.includes("You stopped in the middle"));
      }).observe(document.body, { childList: true, subtree: true });
    });
    site.hang(null);
    await page.getByRole("link", { name: "Go on" }).waitFor();
    await arrived(page);
    await page.getByRole("button", { name: /^Start/ }).first().waitFor();
    const starts = await page.evaluate(() => globalThis.starts);
    assert.ok(starts.length > 0 && starts.every(Boolean), `${starts}`);
  });
}

journey("after a safety stop nobody is offered a start, at any moment", async ({ page, site, open }) => {
  await startFirstTime(page, open);
  await pass(page, 30_000);
  await hurts(page, "Numb, tingling or weak");
  await open("#/");
  await page.getByText("Your exercises are on hold").waitFor();
  await comeBack(page, site);
  await loading(page).waitFor();
  assert.equal(await start(page).isVisible(), false);
  site.hang(null);
  await arrived(page);
  assert.equal(await start(page).count(), 0);
});

journey("a stop that the first screen does not know of yet meets an early tap", async ({ page, site, open }) => {
  await startFirstTime(page, open);
  await pass(page, 30_000);
  await hurts(page, "Numb, tingling or weak");
  await saved(page);
  await page.evaluate(() => localStorage.setItem(`unhunch:${location.pathname}:first`, "en"));
  await comeBack(page, site);
  await start(page).click();
  site.hang(null);
  await until(page, "the stop is shown", () => location.hash === "#/safety");
  assert.equal(await button(page, "Pause").count(), 0);
});

journey("a ready time of one's own hides the first screen, and is in the lengths from the start", async ({ page, site, open }) => {
  await open("#/settings");
  await button(page, "Very long").click();
  await open("#/");
  const own = await start(page).innerText();
  assert.doesNotMatch(own, /\b5 min/);
  await comeBack(page, site);
  await loading(page).waitFor();
  assert.equal(await start(page).isVisible(), false);
  site.hang(null);
  await arrived(page);
  assert.equal(await start(page).innerText(), own);
});

for (const file of partsOf(DIST)) {
  const part = file.split("-")[0];
  journey(`a host that has the next version already, and nothing of ${part} any more, leads to that version`, { expect: gone }, async ({ page, site }) => {
    site.hang(WASM);
    await page.goto(site.url);
    await start(page).waitFor();
    const next = otherBuild(`without ${part}`, file);
    // The first part comes from the version before, as from the browser's own cache.
    site.show(DIST);
    site.fail(new RegExp(`/${file}$`));
    site.hang(null);
    await drawn(page);
    if (part.startsWith("session")) {
      await start(page).click();
      await page.getByRole("alert").getByText("That did not load.").waitFor();
      site.show(next.dir);
      await start(page).click();
    } else if (part.includes("later")) {
      await page.getByRole("link", { name: "Exercises", exact: true }).click();
      await page.getByText("This page could not be loaded.").waitFor();
      site.show(next.dir);
      await button(page, "Try again").click();
    } else {
      // Figures: nobody needs them, and the next visit has them.
      await page.getByRole("link", { name: "Exercises", exact: true }).click();
      await shows(page, "Exercises");
      site.show(next.dir);
      await page.reload();
    }
    site.fail(null);
    await page.locator(`meta[name=unhunch-build][content="${next.build}"]`).waitFor({ state: "attached" });
    await arrived(page);
  });
}
