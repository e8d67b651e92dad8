// What is stored stays, whatever happens to it: a database that is slow, a full disk, two tabs, damage.

import assert from "node:assert/strict";
import { begin, button, fromMore, historyOf, makePlan, noneOfThese, saved, shows, startFirstTime, toTheEnd } from "./support/app.mjs";
import { arrived, journey, newPage, open as openAt, pass, until } from "./support/journey.mjs";
import { copies, play, spoil, withFaults } from "./support/store.mjs";

const ANNA = "#/r/1~_For%20Anna~chin-tucks.r5.h3~thread-the-needle.r1.h20";

/** Keeps the routine for Anna, chooses dark, and leaves in the middle of a session. */
async function beenHere(page, open) {
  await open("#/settings");
  await button(page, "Dark").click();
  await open(ANNA);
  await button(page, "Keep it").click();
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await pass(page, 20_000);
  await button(page, "Pause").click();
  await button(page, "Go on").waitFor();
}

/** Removes the routine, chooses light, and ends another session. */
async function changeItAll(page, open) {
  await open("#/routines");
  await page.getByRole("link", { name: /^For Anna/ }).click();
  await button(page, "Remove").click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await shows(page, "Routines");
  await open("#/settings");
  await button(page, "Light").click();
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await begin(page);
  await key(page, "End");
  await button(page, "End it").click();
  await arrived(page);
}

/** All of that is so. */
async function isChanged(page, open) {
  await open("#/routines");
  await page.locator("main h1").waitFor();
  await until(page, "the theme", () => document.documentElement.dataset.theme === "light");
  assert.equal(await page.getByRole("link", { name: /^For Anna/ }).count(), 0, "the routine stays removed");
  await open("#/play");
  assert.equal(await page.getByText("You left in the middle").count(), 0, "the session of before is over");
}

/** Both copies are the same. */
async function areOne(page) {
  let both;
  for (let asked = 0; asked < 100; asked += 1) {
    both = await copies(page);
    if (JSON.stringify(Object.entries(both.local).sort()) === JSON.stringify(Object.entries(both.mirror).sort())) return both;
  }
  assert.deepEqual(both.mirror, both.local);
}

for (const [when, meanwhile] of [
  ["opens after that", (page) => page.evaluate(() => openDatabase())],
  [
    "opens when nobody waits for it any more",
    async (page) => {
      await pass(page, 6000);
      await page.evaluate(() => openDatabase());
    },
  ],
  ["never opens", (page) => pass(page, 6000)],
  ["refuses", async () => {}],
]) {
  journey(`what is removed, changed and ended stays so where the database ${when}`, async ({ page, open }) => {
    await withFaults(page);
    await beenHere(page, open);
    await areOne(page);
    await play(page, when === "refuses" ? "refuse" : "hold");
    await page.reload();
    await arrived(page);
    await changeItAll(page, open);
    await meanwhile(page);
    if (when.startsWith("opens")) {
      const { local } = await areOne(page);
      assert.match(Object.entries(local).find(([key]) => key.startsWith("k:"))[1], /gone=1/);
      await isChanged(page, open);
    }
    await play(page);
    await page.reload();
    await arrived(page);
    await isChanged(page, open);
    await areOne(page);
  });
}

journey("a removed routine does not come back when the page is loaded anew at once", async ({ page, open }) => {
  await beenHere(page, open);
  await open("#/routines");
  await page.getByRole("link", { name: /^For Anna/ }).click();
  await button(page, "Remove").click();
  // In one go, so that the database has no time.
  await page.getByRole("dialog").evaluate((dialog) => {
    [...dialog.querySelectorAll("button")].find((it) => it.textContent === "Remove").click();
    location.reload();
  });
  await arrived(page);
  await open("#/routines");
  await areOne(page);
  assert.equal(await page.getByRole("link", { name: /^For Anna/ }).count(), 0);
});

journey("a note is stored while it is typed, and says when it is too long", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 40_000);
  await key(page, "End");
  await button(page, "End it").click();
  await saved(page);
  const note = page.getByLabel("A note to yourself");
  await note.pressSequentially("Left side");
  await page.getByText("9 of 280 characters").waitFor();
  await page.reload();
  await arrived(page);
  assert.equal(await note.inputValue(), "Left side");
  await note.press("End");
  await note.pressSequentially(" better");
  await page.getByRole("link", { name: "See your history" }).click();
  await page.getByText("Left side better").waitFor();
  await page.goBack();
  const long = "0123456789".repeat(30);
  await note.fill(long);
  await page.getByText("Only the first 280 characters are kept.").waitFor();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  assert.equal(await note.inputValue(), long, "nothing is cut in the field");
  await page.reload();
  await arrived(page);
  assert.equal(await note.inputValue(), long.slice(0, 280));
});

journey("with a full local storage the database keeps everything, and nothing else is said", async ({ page, open }) => {
  await withFaults(page);
  await open("#/settings");
  await button(page, "Dark").click();
  await play(page, "full");
  await page.reload();
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  await open("#/settings");
  await button(page, "Light").click();
  await page.getByText("Everything is kept in this browser").waitFor();
  await until(page, "the database has it", async () => {
    const open = indexedDB.open(`unhunch:${location.pathname}`);
    const database = await new Promise((done) => (open.onsuccess = () => done(open.result)));
    const get = database.transaction("records").objectStore("records").get(`unhunch:${location.pathname}:1:p:theme`);
    const raw = await new Promise((done) => (get.onsuccess = () => done(get.result)));
    database.close();
    return raw.includes("is=light");
  });
  assert.equal(await page.getByText("There is no room left").count(), 0);
  await page.reload();
  await arrived(page);
  await until(page, "the theme", () => document.documentElement.dataset.theme === "light");
  assert.equal((await historyOf(page, open)).length, 1);
});

journey("where neither copy has room, it is said", async ({ page, open }) => {
  await withFaults(page);
  await open("#/settings");
  await button(page, "Dark").click();
  await play(page, "full refuse");
  await page.reload();
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await page.getByText("There is no room left in this browser.").waitFor();
  await page.getByText("It is only here until you close the page.").waitFor();
});

journey("without local storage the database keeps everything, and nobody is told that it is lost", { without: ["storage"] }, async ({ page, open }) => {
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  assert.equal(await page.getByText("does not let Unhunch keep anything").count(), 0);
  await open("#/settings");
  await page.getByText("Everything is kept in this browser").waitFor();
  await page.reload();
  await arrived(page);
  assert.equal((await historyOf(page, open)).length, 1);
});

journey("different settings that two tabs change at the same moment are both kept", async ({ page, open, context, site }) => {
  await withFaults(page);
  await open("#/settings");
  await play(page, "deaf");
  await page.reload();
  await arrived(page);
  const other = await newPage(context);
  await withFaults(other);
  await openAt(other, site, "#/settings");
  await play(other, "deaf");
  await other.reload();
  await arrived(other);
  await Promise.all([button(page, "Dark").click(), other.getByRole("switch", { name: /^Tones/ }).uncheck()]);
  // What one process writes reaches the storage of another a moment later.
  await until(page, "what the other has written", () => Object.keys(localStorage).some((key) => key.endsWith(":p:tones")));
  const { local } = await areOne(page);
  assert.match(local["p:theme"], /is=dark/);
  assert.match(local["p:tones"], /is=0/);
  await page.reload();
  await arrived(page);
  await until(page, "the theme", () => document.documentElement.dataset.theme === "dark");
  assert.equal(await page.getByRole("switch", { name: /^Tones/ }).isChecked(), false);
});

journey("what is kept, removed and felt in one tab is there in the other", async ({ page, open, context, site }) => {
  await open("#/routines");
  const other = await newPage(context);
  await openAt(other, site, ANNA);
  await button(other, "Keep it").click();
  await page.getByRole("link", { name: /^For Anna/ }).click();
  await button(page, "Remove").click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await button(other, "Keep it").waitFor();
  await button(other, "Start").click();
  await noneOfThese(other);
  await begin(other);
  await toTheEnd(other, 6 * 60_000);
  await saved(other);
  await page.getByRole("link", { name: "Progress" }).click();
  await other.getByLabel("A note to yourself").pressSequentially("Better");
  await page.getByText("Better", { exact: true }).waitFor();
});

journey("a session that is done in one tab counts in the plan, on the first page and in the history of the other", async ({ page, open, context, site }) => {
  await makePlan(page, open);
  const tabs = [page];
  for (const hash of ["#/", "#/history"]) {
    const tab = await newPage(context);
    await openAt(tab, site, hash);
    tabs.push(tab);
  }
  const [plan, home, history] = tabs;
  await home.getByText("0 of 3 days this week").waitFor();
  await history.getByText("Nothing here yet.").waitFor();
  assert.equal(await history.locator(".session").count(), 0);
  const doing = await newPage(context);
  await openAt(doing, site, "#/plan");
  await button(doing, "Start the next session").click();
  await begin(doing);
  await toTheEnd(doing);
  await saved(doing);
  await home.getByText("1 of 3 days this week").waitFor();
  await plan.locator(".plan__day--done").waitFor();
  await history.locator(".session").waitFor();
  assert.equal(await history.locator(".session").count(), 1);
});

journey("a session that was ended and taken up again in one tab is there once in the other", async ({ page, open, context, site }) => {
  await open("#/history");
  const other = await newPage(context);
  await startFirstTime(other, (hash) => openAt(other, site, hash));
  await pass(other, 60_000);
  await key(other, "End");
  await button(other, "End it").click();
  await saved(other);
  await page.locator(".session").waitFor();
  await button(other, "Take it up again").click();
  await button(other, "Go on").click();
  await toTheEnd(other, 6 * 60_000);
  await saved(other);
  await page.locator(".session .tag--warn").waitFor({ state: "detached" });
  assert.equal(await page.locator(".session").count(), 1);
});

journey("what a tab of an earlier version writes shows up, and what is no good or gone changes nothing", async ({ page, open, context, site }) => {
  await open("#/routines");
  const other = await newPage(context);
  await openAt(other, site, ANNA);
  await button(other, "Keep it").click();
  await page.getByRole("link", { name: /^For Anna/ }).waitFor();
  const write = (entries) =>
    other.evaluate((entries) => {
      for (const [key, raw] of entries) localStorage.setItem(`unhunch:${location.pathname}:1:${key}`, raw);
    }, entries);
  await write([
    ["s:01KJM1DTJ000000000000000YV", "v=1&z=0&n=childs-pose&o=1&a=75&d=childs-pose*1*1*60"],
    ["s:01KJM1DTJ000000000000000YW", "\u0000 nothing"],
    ["s:__proto__", "{}"],
    ["s:01KJM1DTJ000000000000000YX", "v=9&something=else#00000000"],
    ["settings", "v=1&theme=dark&voice=0&tones=1&vibration=1&ready=100"],
    ["live", "v=9"],
    ["plan:9", "from the future"],
    // The one that is whole comes last, so that all others have been heard of.
    ["s:01KJM1DSJR000000000000000T", "v=1&z=0&n=childs-pose&o=1&a=75&d=childs-pose*1*1*60#2f8ec6fb"],
  ]);
  await page.getByRole("link", { name: "Progress" }).click();
  await page.locator(".session").waitFor();
  assert.equal(await page.locator(".session").count(), 1);
  await fromMore(page, "Routines");
  const kept = page.getByRole("link", { name: /^For Anna/ });
  await kept.waitFor();
  // Taken away by somebody, and not by the app, it is still known here.
  await other.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.includes(":1:k:")) localStorage.removeItem(key);
  });
  await other.evaluate(() => localStorage.clear());
  await page.getByRole("link", { name: "Progress" }).click();
  await page.locator(".session").waitFor();
  await fromMore(page, "Routines");
  await kept.waitFor();
});

journey("a tab that said that a session runs elsewhere says so no more once that is over", async ({ page, open, context, site }) => {
  await startFirstTime(page, open);
  await pass(page, 30_000);
  const other = await newPage(context);
  await openAt(other, site, "#/");
  const elsewhere = other.getByText("A session is running in another tab");
  await elsewhere.first().waitFor();
  await key(page, "End");
  await button(page, "End it").click();
  await saved(page);
  await elsewhere.first().waitFor({ state: "detached" });
});

journey("an older setting that somebody writes back is put right by the tab that knows better", async ({ page, open, context, site }) => {
  await open("#/settings");
  await button(page, "Dark").click();
  const { local: before } = await areOne(page);
  await button(page, "Light").click();
  const { local: now } = await areOne(page);
  const other = await newPage(context);
  await openAt(other, site, "#/");
  await other.evaluate(([key, raw]) => localStorage.setItem(`unhunch:${location.pathname}:1:${key}`, raw), ["p:theme", before["p:theme"]]);
  await until(page, "the newer one is there again", new Function(`return localStorage.getItem(\`unhunch:\${location.pathname}:1:p:theme\`) === ${JSON.stringify(now["p:theme"])}`));
});

journey("a plan that is damaged in local storage is there from the second copy, twice, and both texts are kept", async ({ page, open }) => {
  await makePlan(page, open);
  const { local } = await areOne(page);
  const whole = local["p:plan"];
  for (const [nth, damaged] of [whole.slice(0, 20), whole.replace("v=1", "v=7")].entries()) {
    await spoil(page, "local", "p:plan", damaged);
    await page.reload();
    await arrived(page);
    await page.getByText("A second copy was fine, so nothing is lost.").waitFor();
    await button(page, "Start the next session").waitFor();
    const both = await areOne(page);
    assert.equal(both.local["p:plan"], whole);
    const aside = Object.entries(both.local).filter(([key]) => key.startsWith("q:p:plan."));
    assert.equal(aside.length, nth + 1);
    assert.ok(aside.some(([, raw]) => raw === damaged));
    await page.reload();
    await arrived(page);
    await areOne(page);
    assert.equal(await page.getByText("nothing is lost").count(), 0, "it is told once");
  }
  await historyOf(page, open);
  await page.getByText("2 entries were set aside").click();
});

journey("a plan that is damaged in both copies is told as lost, and nothing else is", async ({ page, open }) => {
  await open("#/settings");
  await button(page, "Dark").click();
  await makePlan(page, open);
  const { local } = await areOne(page);
  await spoil(page, "local", "p:plan", local["p:plan"].slice(0, 20));
  await spoil(page, "mirror", "p:plan", "");
  await page.reload();
  await arrived(page);
  await page.getByText("is damaged and cannot be read: your plan.").waitFor();
  await until(page, "the theme", () => document.documentElement.dataset.theme === "dark");
  await historyOf(page, open);
  await page.getByText("2 entries were set aside").click();
  await page.getByText("Nothing was deleted.").waitFor();
});

journey("what was stored by the first versions is read, and changes of today go before it", async ({ page, open }) => {
  await open();
  const old = "v=1&theme=dark&voice=0&tones=1&vibration=1&ready=100";
  const link = "1~_For%20Anna~chin-tucks.r5.h3~thread-the-needle.r1.h20";
  const crc = (text) => {
    let crc = ~0;
    for (const byte of new TextEncoder().encode(text)) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return `${text}#${(~crc >>> 0).toString(16).padStart(8, "0")}`;
  };
  for (const copy of ["local", "mirror"]) {
    await spoil(page, copy, "settings", crc(old));
    await spoil(page, copy, "k:01KJM1DTJ000000000000000YV", link);
  }
  await page.reload();
  await arrived(page);
  const { local } = await areOne(page);
  assert.match(local["k:01KJM1DTJ000000000000000YV"], /^v=1&link=/);
  await open("#/routines");
  await page.getByRole("link", { name: /^For Anna/ }).waitFor();
  await open("#/settings");
  assert.equal(await page.getByRole("switch", { name: /^Voice/ }).isChecked(), false);
  await button(page, "Light").click();
  await page.reload();
  await arrived(page);
  await until(page, "the theme", () => document.documentElement.dataset.theme === "light");
  assert.equal(await page.getByRole("switch", { name: /^Voice/ }).isChecked(), false);
  assert.equal((await areOne(page)).local.settings, crc(old), "it is left as it was");
});
