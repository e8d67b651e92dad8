// Your data: saved as a file, deleted, brought back, and undone.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { button, fromMore, hurts, key, saved, shows, startFirstTime } from "./support/app.mjs";
import { findsNothing } from "./support/axe.mjs";
import { arrived, journey, newPage, open as openAt, pass, until } from "./support/journey.mjs";
import { falling, history } from "./support/past.mjs";
import { copies, spoil } from "./support/store.mjs";

/** Saves a file with the button of this name: what it is called, and what is in it. */
async function save(page, name) {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return [download.suggestedFilename(), readFileSync(await download.path(), "utf8")];
}

/** Chooses a file with this in it. */
const choose = (page, text, name = "file.json") =>
  page.getByLabel("Choose a file").setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });

/** Adds the file that is looked at; a copy of what is here is saved first. */
async function add(page) {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Add it").click()]);
  await page.getByText("Added. You can undo this").waitFor();
  return readFileSync(await download.path(), "utf8");
}

/** Deletes everything, as a person would. */
async function deleteAll(page) {
  await button(page, "Delete…").first().click();
  const dialog = page.getByRole("dialog", { name: "Delete everything?" });
  await dialog.getByRole("button", { name: "Delete…" }).click();
  await dialog.getByText("Are you sure?").waitFor();
  await dialog.getByRole("button", { name: "Yes, delete everything" }).click();
}

/** A session that was broken off, a note, a kept routine and a setting. */
async function lived(page, open) {
  await startFirstTime(page, open);
  await pass(page, 40_000);
  await key(page, "End");
  await button(page, "End it").click();
  await saved(page);
  const note = page.getByLabel("A note to yourself");
  await note.waitFor({ state: "attached" });
  if (!(await note.isVisible())) await page.getByText("Stiffness, effort, a note").click();
  await note.fill('=Better, "really"');
  await open("#/r/1~_For%20Anna~chin-tucks.r5.h3");
  await button(page, "Keep it").click();
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  await open("#/settings");
  await button(page, "Dark").click();
}

/** What is stored in both copies, once they are the same. */
async function both(page) {
  let both;
  const sorted = (copy) => JSON.stringify(Object.entries(copy).sort());
  for (let asked = 0; asked < 100; asked += 1) {
    both = await copies(page);
    if (sorted(both.local) === sorted(both.mirror)) return both.local;
  }
  assert.deepEqual(both.mirror, both.local);
}

/** What is stored, without stamps: what a person has, and not how it came to be. */
async function meant(page) {
  const stored = Object.entries(await both(page)).filter(([key, text]) => !["erased", "live"].includes(key) && !text.includes("gone=1"));
  return Object.fromEntries(stored.map(([key, text]) => [key, text.replace(/&(seq|s)=.*/, "")]));
}

journey("all that is stored is saved as a file, deleted, and brought back as it was", async ({ page, open }) => {
  await lived(page, open);
  await fromMore(page, "Your data");
  await shows(page, "Your data");
  await page.getByText("1 session and 1 kept routine.").waitFor();
  await page.getByText(/take up about [\d.]+ MB here/).waitFor();
  const before = await meant(page);
  const [name, file] = await save(page, "Save everything");
  assert.equal(name, "unhunch-2026-11-21.json");
  const [, table] = await save(page, "Save as a table");
  assert.match(table, /^\ufeffdate,started,/);
  assert.match(table, /"'=Better, ""really"""\r\n/);

  await deleteAll(page);
  await page.getByText("0 sessions and 0 kept routines.").waitFor();
  assert.deepEqual(Object.keys(await both(page)), ["erased"]);
  await until(page, "the theme", () => !document.documentElement.dataset.theme);

  await choose(page, file);
  await page.getByText("This file was saved by Unhunch.").waitFor();
  await page.getByText("1 session: 1 new.").waitFor();
  assert.equal(JSON.parse(await add(page)).sessions.length, 0, "what was here before is saved first");
  await page.getByText("1 session and 1 kept routine.").waitFor();
  await until(page, "the theme", () => document.documentElement.dataset.theme === "dark");
  assert.deepEqual(await meant(page), before);
  assert.deepEqual(JSON.parse((await save(page, "Save everything"))[1]).sessions, JSON.parse(file).sessions);

  await choose(page, file);
  await page.getByText("Everything in this file is here already.").waitFor();
  assert.equal(await button(page, "Add it").count(), 0);

  await page.reload();
  await arrived(page);
  assert.deepEqual(await meant(page), before, "it is in both copies");
  await open("#/history");
  await page.locator("main").getByText("Quick daily reset").first().waitFor();
});

journey("what was added can be undone", async ({ page, open }) => {
  await lived(page, open);
  const before = await meant(page);
  await open("#/data");
  await choose(page, readFileSync("tests/formats/export-1.json", "utf8"));
  await page.getByText("2 sessions: 2 new.").waitFor();
  await add(page);
  await page.getByText("3 sessions and 2 kept routines.").waitFor();
  await page.getByRole("navigation").getByRole("link", { name: "Exercises" }).click();
  await page.goBack();
  await button(page, "Undo adding the file").click();
  await page.getByText("Undone. Everything is as it was before.").waitFor();
  await page.getByText("1 session and 1 kept routine.").waitFor();
  assert.deepEqual(await meant(page), before);
  assert.equal(await button(page, "Undo adding the file").count(), 0);
});

journey("workouts of another app are added, and severe pain in them stops", async ({ page, open }) => {
  await open("#/data");
  const rows = ["2025-10-01,1,Cat Cow,10,8,2,9,\"bad night\"", "2025-10-02,1,Cat Cow,10,x,2,3,"];
  await choose(page, `Date,Phase,Exercise,Left Reps,Right Reps,Sets,Pain Level,Notes\n${rows.join("\n")}\n`, "rehab_workouts.csv");
  await page.getByText("These are workouts from rehab-tracker.").waitFor();
  await page.getByText("1 entry is left out, because they can't be read.").waitFor();
  await add(page);
  await page.getByText("1 session and 0 kept routines.").waitFor();
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await until(page, "the questions", () => location.hash === "#/safety");
});

journey("a file that cannot be used is refused, and nothing changes", async ({ page, open }) => {
  await lived(page, open);
  await open("#/data");
  const before = await both(page);
  const whole = readFileSync("tests/formats/export-1.json", "utf8");
  const large = join(mkdtempSync(join(tmpdir(), "large-")), "large.json");
  writeFileSync(large, " ".repeat(50_000_000));
  await page.getByLabel("Choose a file").setInputFiles(large);
  await page.getByText("This file has more than 5 MB").waitFor();
  rmSync(dirname(large), { recursive: true });
  for (const [text, said] of [
    [whole.slice(0, 900), "This file ends in the middle."],
    [whole.replace('"version": 1', '"version": 2'), "A newer version wrote this file."],
    [whole.replace('"ratings"', '"sessions"'), /This file is damaged at line \d+/],
    [`{"format":"unhunch","version":1,"sessions":${"[".repeat(100_000)}`, /ends in the middle|is damaged/],
    ["GIF89a\0\0", "Unhunch does not know this kind of file."],
    ["date,started,session\n1,2,3\n", "This is the table for spreadsheets."],
  ]) {
    await choose(page, text);
    await page.getByText(said).waitFor();
    assert.equal(await button(page, "Add it").count(), 0);
  }
  assert.deepEqual(await both(page), before);
});

journey("where there is no room, nothing of a file is added, wherever that ends", async ({ page, open }) => {
  await lived(page, open);
  await open("#/data");
  const before = await meant(page);
  const file = readFileSync("tests/formats/export-1.json", "utf8");
  for (const [what, writes] of [["local", 9], ["mirror", 9]]) {
    for (let room = 0; room < writes; room += 1) {
      await choose(page, file);
      await button(page, "Add it").waitFor();
      await page.evaluate(
        ([what, room]) => {
          const full = () => new DOMException("There is no room.", "QuotaExceededError");
          const limit = (target, name) => {
            const real = target[name];
            let left = room;
            target[name] = function (...args) {
              left -= 1;
              if (left < 0) throw full();
              return real.apply(this, args);
            };
            globalThis.again = () => (target[name] = real);
          };
          if (what === "local") limit(Storage.prototype, "setItem");
          else limit(IDBObjectStore.prototype, "put");
        },
        [what, room],
      );
      await button(page, "Add it").click();
      await page.getByText("There is not enough room").waitFor();
      await page.evaluate(() => globalThis.again());
      assert.deepEqual(await meant(page), before, `${what} with room for ${room}`);
      await page.getByText("1 session and 1 kept routine.").waitFor();
    }
  }
});

journey("another tab brings nothing back that was deleted", async ({ page, context, site, open }) => {
  await lived(page, open);
  const other = await newPage(context);
  await openAt(other, site, "#/build");
  await button(other, "An empty one").click();
  await other.getByLabel("Name of the routine").fill("Mine");
  await until(other, "the draft", () => Object.keys(localStorage).some((key) => key.endsWith(":draft")));
  await open("#/data");
  await deleteAll(page);
  await page.getByText("0 sessions and 0 kept routines.").waitFor();
  // The other tab is loaded anew, and begins with nothing.
  await button(other, "An empty one").waitFor();
  assert.deepEqual(Object.keys(await both(page)), ["erased"]);
  await openAt(other, site, "#/data");
  await other.getByText("0 sessions and 0 kept routines.").waitFor();
});

journey("a copy from before brings nothing back, whichever it is", async ({ page, open }) => {
  await lived(page, open);
  await open("#/data");
  const before = await both(page);
  await deleteAll(page);
  await page.getByText("0 sessions and 0 kept routines.").waitFor();
  for (const copy of ["local", "mirror"]) {
    // As if that copy had slept through it.
    for (const [name, raw] of Object.entries(before)) await spoil(page, copy, name, raw);
    await page.evaluate(async (copy) => {
      const key = `unhunch:${location.pathname}:1:erased`;
      if (copy === "local") return localStorage.removeItem(key);
      const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: reject }));
      const database = await done(indexedDB.open(`unhunch:${location.pathname}`));
      await done(database.transaction("records", "readwrite").objectStore("records").delete(key));
      database.close();
    }, copy);
    await page.reload();
    await arrived(page);
    await page.getByText("0 sessions and 0 kept routines.").waitFor();
    assert.deepEqual(Object.keys(await both(page)), ["erased"], copy);
  }
});

journey("a month is deleted with what was said in it, and all else stays", async ({ page, open }) => {
  await open("#/");
  await history(page, 30, { every: 2, pain: falling(30) });
  await open("#/data");
  const months = page.getByLabel("Delete a month", { exact: true });
  const options = await months.locator("option").allInnerTexts();
  assert.deepEqual(options, ["November 2026: 10 sessions", "October 2026: 16 sessions", "September 2026: 4 sessions"]);
  await months.selectOption(options[1]);
  await button(page, "Delete this month…").click();
  const dialog = page.getByRole("dialog", { name: "Delete this month?" });
  await dialog.getByText(options[1]).waitFor();
  await dialog.getByRole("button", { name: "Delete…" }).click();
  await findsNothing(page, "the question");
  await dialog.getByRole("button", { name: "Yes, delete this month" }).click();
  await page.getByText("14 sessions and 0 kept routines.").waitFor();
  assert.deepEqual(await months.locator("option").allInnerTexts(), [options[0], options[2]]);
  const stays = Object.entries(await both(page));
  const gone = stays.filter(([, raw]) => raw.includes("gone=1")).map(([key]) => key.slice(0, 2));
  assert.deepEqual([gone.filter((kind) => kind === "e:").length, gone.filter((kind) => kind === "a:").length], [16, 11]);
  await page.reload();
  await arrived(page);
  await page.getByText("14 sessions and 0 kept routines.").waitFor();
});

journey("a stop for safety stays when everything is deleted, and that is said", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 20_000);
  await hurts(page, "Numb, tingling or weak");
  await open("#/data");
  await button(page, "Delete…").first().click();
  await page.getByText("You told Unhunch about a warning sign. That stays").waitFor();
  await page.keyboard.press("Escape");
  await deleteAll(page);
  await page.getByText("0 sessions and 0 kept routines.").waitFor();
  const stays = Object.keys(await both(page)).map((key) => key.replace(/:.*\./, ":"));
  assert.deepEqual(stays.sort(), ["erased", "w:numb"]);
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await until(page, "the stop", () => location.hash === "#/safety");
});

journey("while a session waits, nothing is deleted", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 20_000);
  await button(page, "Pause").click();
  await open("#/data");
  await deleteAll(page);
  await page.getByText("A session is going on").waitFor();
  assert.ok("live" in (await both(page)));
});

journey("the page can be used by keyboard, and axe finds nothing", async ({ page, open }) => {
  await lived(page, open);
  await open("#/data");
  await button(page, "Save everything").focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  assert.ok(download);
  for (const name of ["Save as a table", "Choose a file", "Delete a month", "Delete this month…", "Delete…"]) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.labels?.[0]?.innerText ?? document.activeElement.innerText);
    assert.equal(focused.trim(), name);
  }
  await choose(page, readFileSync("tests/formats/export-1.json", "utf8"));
  await button(page, "Add it").waitFor();
  await findsNothing(page, "a file that is looked at");
  await button(page, "Delete…").first().press("Enter");
  await page.keyboard.press("Tab");
  await findsNothing(page, "the question");
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("dialog").count(), 0);
});
