// What goes wrong on real devices: damaged storage, no storage, a clock that jumps, missing abilities.

import assert from "node:assert/strict";
import { ASKED, begin, button, historyOf, key, left, playing, saved, shows, startFirstTime, toTheEnd } from "./support/app.mjs";
import { arrived, journey, pass, spoken, until } from "./support/journey.mjs";
import { spoil } from "./support/store.mjs";

/** The keys of localStorage that begin so, after the app's own prefix. */
const keys = (page, part) =>
  page.evaluate((part) => Object.keys(localStorage).filter((key) => key.includes(`:1:${part}`)), part);

async function finish(page, open) {
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
}

journey("damaged, foreign and half-written entries are kept aside and shown; the rest is there", async ({ page, open }) => {
  await finish(page, open);
  const [key] = await keys(page, "s:");
  const bad = await page.evaluate((key) => {
    const prefix = key.slice(0, key.indexOf("s:"));
    const raw = localStorage.getItem(key);
    const entries = {
      [`${prefix}s:01KAHZZZZZ0000000000000001`]: raw.slice(0, 40),
      [`${prefix}s:01KAHZZZZZ0000000000000002`]: raw.replace("quick", "thick"),
      [`${prefix}s:01KAHZZZZZ0000000000000003`]: "\u0000\ud800<img src=x onerror=alert(1)>",
      [`${prefix}s:__proto__`]: "{}",
      [`${prefix}plan:9`]: "from the future",
      somebodyElse: "not ours",
    };
    for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value);
    return entries;
  }, key);
  await page.reload();
  const sessions = await historyOf(page, open);
  assert.equal(sessions.length, 1, "the good one is there");
  await page.getByText("5 entries were set aside").click();
  await page.getByText("Nothing was deleted.").waitFor();
  const after = await page.evaluate(() => ({ ...localStorage }));
  for (const [name, value] of Object.entries(bad)) assert.equal(after[name], value, `${name} is untouched`);
});

journey("a record that was damaged comes back from the second copy", async ({ page, open }) => {
  await finish(page, open);
  const [key] = await keys(page, "s:");
  await page.evaluate((key) => localStorage.setItem(key, localStorage.getItem(key).slice(0, 20)), key);
  await page.reload();
  await page.getByText("1 session came back from the second copy.").waitFor();
  assert.equal((await historyOf(page, open)).length, 1);
  assert.equal((await keys(page, "q:")).length, 1, "the damaged text is kept aside");
});

journey("a cleared localStorage comes back from the second copy, settings and all", async ({ page, open }) => {
  await finish(page, open);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.getByText("1 session came back from the second copy.").waitFor();
  assert.equal((await historyOf(page, open)).length, 1);
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await begin(page);
});

journey("a journal that cannot be read is said, and nothing else is lost", async ({ page, open }) => {
  await finish(page, open);
  await spoil(page, "local", "live", "v=1&nonsense");
  await spoil(page, "mirror", "live", "v=1&other nonsense");
  await page.reload();
  await page.getByText("is damaged and cannot be read: where you were in your last session.").waitFor();
  assert.equal((await historyOf(page, open)).length, 1);
});

journey("old settings that cannot be read fall back, are told and are kept aside", async ({ page, open }) => {
  // Once both copies were read: what comes before that is told at once.
  await historyOf(page, open);
  await page.evaluate(() => {
    const prefix = `unhunch:${location.pathname}:1:`;
    localStorage.setItem(`${prefix}settings`, "%%% not settings %%%");
  });
  await page.reload();
  await page.getByText("is damaged and cannot be read: your settings.").waitFor();
  const aside = await page.evaluate(() => Object.entries({ ...localStorage }).find(([key]) => key.includes(":q:settings."))?.[1]);
  assert.equal(aside, "%%% not settings %%%");
});

journey("a clock on the wall that is set changes nothing, and over days asks", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 30_000);
  const before = await left(page);
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() - 86_400_000;
  });
  await pass(page, 5_000);
  assert.equal(before - (await left(page)), 5_000, "backwards: it goes on");
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 600_000;
  });
  await pass(page, 5_000);
  assert.equal(before - (await left(page)), 10_000, "ten minutes ahead, while tones sound: it goes on");
  await page.evaluate(() => {
    const real = Date.now;
    Date.now = () => real() + 2 * 86_400_000;
  });
  await pass(page, 5_000);
  await page.getByText("Is it still the same session?").waitFor();
  assert.equal(await button(page, "Count the time").count(), 0, "nobody has done anything");
  assert.ok(before - (await left(page)) <= 15_000, "days ahead: as if the device had slept");
  await button(page, "Go on").click();
  await playing(page);
});

journey("a tab that was frozen for an hour stands where it was left", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 30_000);
  const before = await left(page);
  // One timer fires at the end of the hour, as after a freeze.
  await page.clock.fastForward(3_600_000);
  await pass(page, 200);
  await page.getByText("The page was asleep for 1 h.").waitFor();
  assert.ok(before - (await left(page)) <= 200);
  await button(page, "Go on").click();
  await playing(page);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  const [session] = await historyOf(page, open);
  assert.ok(!session.tags.some((tag) => /\bh\b|\d{2,} min/.test(tag)), `the hour does not count: ${session.tags}`);
});

journey("without a voice it says so, and tones guide", { without: ["voice"] }, async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 10_000);
  await page.getByText("This device has no voice for English. Tones will guide you.").waitFor();
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});

journey("without sound, vibration, wake lock or share sheet everything else works", { without: ["audio", "vibration", "wakeLock", "share"] }, async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  assert.equal(await button(page, "Share").count(), 0);
  await button(page, "Start").click();
  await button(page, "None of these").click();
  await begin(page);
  await page.getByText("Your screen may go dark.").waitFor();
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});

journey("without storage the app says so and works", { without: ["storage", "database"] }, async ({ page, open }) => {
  await open();
  await page.getByText("This browser does not let Unhunch keep anything.").waitFor();
  await page.getByRole("button", { name: /^Start/ }).click();
  await button(page, "None of these").click();
  await begin(page);
  await toTheEnd(page, 6 * 60_000);
  await page.getByText("This browser would not keep it.").waitFor();
});

journey("without room in the storage the session still stands in the second copy", { without: ["full"] }, async ({ page, open }) => {
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});

journey("without the second copy the record is safe in the first", { without: ["database"] }, async ({ page, open }) => {
  await finish(page, open);
  await page.reload();
  await arrived(page);
  assert.equal((await historyOf(page, open)).length, 1);
});

journey("voice and tones can each be switched off", async ({ page, open }) => {
  await open("#/settings");
  await page.getByRole("switch", { name: /^Voice/ }).uncheck();
  await startFirstTime(page, open);
  await pass(page, 60_000);
  assert.deepEqual(await spoken(page), []);
  await page.reload();
  await arrived(page);
  await open("#/settings");
  assert.equal(await page.getByRole("switch", { name: /^Voice/ }).isChecked(), false);
});

journey("a chosen theme goes before the system's, and is there from the first picture on", async ({ page, open }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open("#/settings");
  await button(page, "Dark").click();
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await until(page, "it is dark", () => getComputedStyle(document.documentElement).backgroundColor === "rgb(24, 27, 26)");
  await page.reload({ waitUntil: "commit" });
  await page.locator("body").waitFor();
  assert.equal(await paper(), "rgb(24, 27, 26)");
  await arrived(page);
  await button(page.getByRole("group", { name: "Light or dark" }), "Same as my device").click();
  await until(page, "it is light", () => getComputedStyle(document.documentElement).backgroundColor === "rgb(248, 243, 233)");
});

journey("one sign that applies leads to advice before any exercise", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await button(page, "One or more apply").click();
  await page.getByText("Please ask a doctor or physiotherapist first").waitFor();
  await button(page, ASKED).click();
  await begin(page);
});

journey("the questions are asked once, and can be read again", async ({ page, open }) => {
  await startFirstTime(page, open);
  await key(page, "End");
  await button(page, "End it").click();
  await arrived(page);
  await open("#/exercise/cat-cow");
  await button(page, "Start").click();
  await begin(page);
  await open("#/settings");
  await page.getByRole("link", { name: "Read the safety questions again" }).click();
  await shows(page, "Before you start");
  await page.getByText("You said that none of these applies.").waitFor();
});

journey("exercises can be searched and filtered, and the address remembers it", async ({ page, open }) => {
  await open("#/exercises");
  await page.getByRole("searchbox").fill("needle");
  await page.getByText("1 of 25 exercises").waitFor();
  await page.getByRole("searchbox").fill("");
  await page.getByText("Filters").click();
  await button(page, "Standing").click();
  await button(page, "Strength").click();
  const names = await page.locator(".exercise-card:visible h2").allInnerTexts();
  assert.ok(names.length > 0 && names.length < 25, names.join());
  await page.reload();
  await arrived(page);
  assert.deepEqual(await page.locator(".exercise-card:visible h2").allInnerTexts(), names);
  await button(page, "Clear all").click();
  await page.getByText("25 of 25 exercises").waitFor();
});
