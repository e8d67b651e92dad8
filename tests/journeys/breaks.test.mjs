// Movement breaks with a controlled clock: when they come, when they do not, and what one may say.

import assert from "node:assert/strict";
import { ASKED, begin, button, historyOf, key, makePlan, noneOfThese, playing, saved, shows, toTheEnd } from "./support/app.mjs";
import { breaksOn, MONDAY, offer, work } from "./support/breaks.mjs";
import { arrived, journey, newPage, open as openAt, pass, sounded, spoken, until } from "./support/journey.mjs";
import { live } from "./support/past.mjs";

const MINUTE = 60_000;

/** Lets the page think that it is hidden, in front, or behind another window. */
async function become(page, how) {
  await page.evaluate((how) => {
    Object.defineProperty(document, "visibilityState", { value: how === "hidden" ? "hidden" : "visible", configurable: true });
    document.hasFocus = () => how === "in front";
    document.dispatchEvent(new Event("visibilitychange"));
    window.dispatchEvent(new Event(how === "in front" ? "focus" : "blur"));
  }, how);
}

/** Notifications that note what is shown, and the answer that the person gives when asked. */
const withNotifications = (page, answer = "granted") =>
  page.addInitScript((answer) => {
    globalThis.notes = [];
    globalThis.Notification = class extends EventTarget {
      static permission = "default";
      static requestPermission = async () => (Notification.permission = answer);
      constructor(title, options) {
        super();
        globalThis.notes.push(Object.assign(this, { title, ...options, open: true }));
      }
      close() {
        this.open = false;
      }
    };
    // The page shows them itself: what the worker does is another test.
    const getRegistration = ServiceWorkerContainer.prototype.getRegistration;
    ServiceWorkerContainer.prototype.getRegistration = async () => undefined;
    globalThis.realRegistration = () => getRegistration.call(navigator.serviceWorker);
  }, answer);
/** Waits until so many were shown in all. */
async function shown(page, count) {
  await until(page, "a notification", `globalThis.notes.length >= ${count}`);
  assert.equal((await notes(page)).length, count);
}
const notes = (page) => page.evaluate(() => globalThis.notes.map(({ title, tag, silent, open }) => ({ title, tag, silent, open })));

/** Answers what is asked once, so that an offer starts at once. */
async function beenHere(page, open) {
  await open("#/now/chin-tucks");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await key(page, "End");
  await button(page, "End it").click();
}

journey("an offer comes after the interval, starts a short set, and the next one comes an interval later", async ({ page, open }) => {
  await beenHere(page, open);
  await breaksOn(page, open);
  await open("#/history");
  await work(page, 44);
  assert.equal(await offer(page).count(), 0);
  await work(page, 1);
  await offer(page).waitFor();
  assert.match(await offer(page).getByRole("status").innerText(), /^Time to move for a minute\? .+\.$/);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", "it takes no focus");
  await button(page, "Start").click();
  await playing(page);
  assert.equal(await offer(page).count(), 0);
  await pass(page, 1000);
  const said = (await spoken(page)).length;
  assert.ok(said > 0, "a normal session");
  await toTheEnd(page, MINUTE + 30_000);
  await saved(page);
  assert.equal(await page.getByText("And how is it now?").count(), 0, "nobody is asked how it feels");
  await work(page, 44);
  assert.equal(await offer(page).count(), 0);
  await work(page, 1);
  await offer(page).waitFor();
  const [session] = await historyOf(page, open);
  assert.equal(session.name, "Movement break");
  assert.equal(session.did.length, 1);
});

journey("put off by five minutes it comes back after five, and not before", async ({ page, open }) => {
  await breaksOn(page, open);
  const before = (await sounded(page)).length;
  await work(page, 45);
  await offer(page).waitFor();
  await pass(page, 1000);
  assert.equal((await sounded(page)).length, before + 1, "one soft tone, in front");
  const text = await offer(page).getByRole("status").innerText();
  await button(page, "In 5 min").click();
  assert.equal(await offer(page).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1", "the focus is not lost");
  await work(page, 4);
  assert.equal(await offer(page).count(), 0);
  await work(page, 1);
  assert.equal(await offer(page).getByRole("status").innerText(), text);
  for (const [name, minutes] of [["In 1 min", 1], ["In 15 min", 15]]) {
    await button(page, name).click();
    await work(page, minutes - 1);
    await pass(page, 30_000);
    assert.equal(await offer(page).count(), 0, name);
    // The clock is looked at every 15 seconds.
    await pass(page, 45_000);
    await offer(page).waitFor();
  }
});

journey("not today holds today, also after loading anew, and can be taken back", async ({ page, open }) => {
  await breaksOn(page, open);
  await work(page, 45);
  await button(page, "Not today").click();
  await page.getByText("No more breaks today.").waitFor();
  await work(page, 100);
  assert.equal(await offer(page).count(), 0);
  await page.reload();
  await arrived(page);
  await button(page, "Turn them back on for today").waitFor();
  await work(page, 100);
  assert.equal(await offer(page).count(), 0);
  await button(page, "Turn them back on for today").click();
  await work(page, 45);
  await offer(page).waitFor();
});

journey("tomorrow there are breaks again", async ({ page, open }) => {
  await breaksOn(page, open);
  await work(page, 45);
  await button(page, "Not today").click();
  await page.getByText("No more breaks today.").waitFor();
  await page.clock.setSystemTime(new Date("2026-11-24T10:00:00+01:00"));
  await work(page, 1);
  await page.getByText("No more breaks today.").waitFor({ state: "detached" });
  await work(page, 45);
  await offer(page).waitFor();
});

journey("while the page is hidden nothing sounds, and one notification is shown", async ({ page, open }) => {
  await withNotifications(page);
  await breaksOn(page, open);
  await page.getByRole("switch", { name: /^Notification/ }).check();
  assert.ok(await page.getByRole("switch", { name: /^Notification/ }).isChecked());
  await become(page, "hidden");
  const before = (await sounded(page)).length;
  await pass(page, 89 * MINUTE);
  await until(page, "a notification", () => globalThis.notes.length === 1);
  const [note] = await notes(page);
  assert.deepEqual(note, { title: "Time to move for a minute?", tag: "unhunch-break", silent: true, open: true });
  assert.equal((await sounded(page)).length, before);
  await become(page, "in front");
  await offer(page).waitFor();
  assert.equal((await notes(page))[0].open, false, "it is taken back when the page is in front");
  assert.equal((await sounded(page)).length, before);
});

journey("behind another window it is silent too, and after two ignored ones it waits longer", async ({ page, open }) => {
  await withNotifications(page);
  await breaksOn(page, open);
  await page.getByRole("switch", { name: /^Notification/ }).check();
  await become(page, "behind");
  const before = (await sounded(page)).length;
  for (const count of [1, 2, 2, 3, 3, 4]) {
    await pass(page, 45 * MINUTE);
    await shown(page, count);
  }
  await button(page, "In 15 min").waitFor();
  assert.ok((await notes(page)).every(({ tag, silent }) => tag === "unhunch-break" && silent), "each in the place of the one before");
  assert.equal((await sounded(page)).length, before);
});

journey("a browser that says no to notifications is told of, and the offer waits on the page", async ({ page, open }) => {
  await withNotifications(page, "denied");
  await breaksOn(page, open);
  const notify = page.getByRole("switch", { name: /^Notification/ });
  await notify.click();
  await page.getByText("Your browser does not allow notifications").waitFor();
  assert.equal(await notify.isChecked(), false);
  await become(page, "hidden");
  await pass(page, 100 * MINUTE);
  assert.deepEqual(await notes(page), []);
  await become(page, "in front");
  await offer(page).waitFor();
});

journey("outside of the hours and on other days there is nothing", async ({ page, open }) => {
  await breaksOn(page, open, new Date("2026-11-23T17:30:00+01:00"));
  await work(page, 120);
  assert.equal(await offer(page).count(), 0, "in the evening");
  await page.clock.setSystemTime(new Date("2026-11-28T10:00:00+01:00"));
  await work(page, 120);
  assert.equal(await offer(page).count(), 0, "on Saturday");
  await page.getByRole("switch", { name: /^Only Monday to Friday/ }).uncheck();
  await work(page, 46);
  await offer(page).waitFor();
  await page.getByLabel("To", { exact: true }).selectOption("12:00");
  await work(page, 1);
  assert.equal(await offer(page).count(), 0, "hours that are over take it back");
});

journey("five minutes without a touch are a break, and so is a computer asleep", async ({ page, open }) => {
  await breaksOn(page, open);
  await work(page, 40);
  await pass(page, 20 * MINUTE);
  assert.equal(await offer(page).count(), 0, "nobody was there");
  await work(page, 44);
  assert.equal(await offer(page).count(), 0);
  await work(page, 2);
  await offer(page).waitFor();
  await page.clock.fastForward(10 * MINUTE);
  await until(page, "the offer is taken back", () => !document.querySelector(".offer"));
  await work(page, 44);
  assert.equal(await offer(page).count(), 0);
  await work(page, 2);
  await offer(page).waitFor();
});

journey("a hidden page that the browser has stopped goes on counting, and one that says nothing of it was asleep", async ({ page, open }) => {
  await breaksOn(page, open);
  await become(page, "hidden");
  const title = () => page.title();
  await pass(page, 20 * MINUTE);
  await page.clock.fastForward(24 * MINUTE);
  await pass(page, 2 * MINUTE);
  assert.equal(await title(), "Movement breaks \u00b7 Unhunch", "asleep");
  await pass(page, 18 * MINUTE);
  await page.evaluate(() => document.dispatchEvent(new Event("freeze")));
  await page.clock.fastForward(24 * MINUTE);
  await pass(page, 2 * MINUTE);
  assert.match(await title(), /^Time to move/, "stopped");
});

journey("a session that runs is never interrupted, and counts as a break", async ({ page, open }) => {
  await breaksOn(page, open);
  await work(page, 44);
  await open("#/routine/posture-support");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await work(page, 5);
  assert.equal(await offer(page).count(), 0);
  await toTheEnd(page, 20 * MINUTE);
  await work(page, 44);
  assert.equal(await offer(page).count(), 0);
  await work(page, 1);
  await offer(page).waitFor();
});

journey("everything with the keyboard alone", async ({ page, open }) => {
  await beenHere(page, open);
  await page.clock.setSystemTime(MONDAY);
  await open("#/settings");
  await page.getByRole("link", { name: "Set up short movement breaks" }).press("Enter");
  await shows(page, "Movement breaks");
  await button(page, "30 min").press("Enter");
  await page.getByLabel("From", { exact: true }).press("Home");
  for (let minute = 0; minute < 30; minute += 1) {
    await pass(page, MINUTE);
    await page.keyboard.press("Shift");
  }
  await offer(page).waitFor();
  // The offer stands after the page, as it is seen.
  await page.locator("main h1").focus();
  const focused = () => page.evaluate(() => document.activeElement.innerText.trim());
  const passed = [];
  while (passed.at(-1) !== "In 15 min" && passed.length < 40) {
    await page.keyboard.press("Tab");
    passed.push(await focused());
  }
  assert.deepEqual(passed.slice(-5), ["Start", "Not today", "In 1 min", "In 5 min", "In 15 min"]);
  for (let back = 0; back < 4; back += 1) await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await playing(page);
});

journey("one may be taken at once, and fits two minutes", async ({ page, open }) => {
  await beenHere(page, open);
  await breaksOn(page, open);
  await button(page, "2 min").click();
  await button(page, "Take one now").click();
  await playing(page);
  await toTheEnd(page, 2 * MINUTE + 30_000);
  await saved(page);
  const [session] = await historyOf(page, open);
  assert.equal(session.name, "Movement break");
  assert.ok(session.did.length >= 2, session.did.join());
});

/** What the service worker does when a notification is tapped, or a button on it: closes it first. */
async function tap(context, page, action = "", pages = undefined) {
  await until(page, "the worker serves", () => Boolean(navigator.serviceWorker.controller), () => pass(page, 500));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  return worker.evaluate(
    async ([action, pages]) => {
      const done = [];
      // A real focus, and a new window, need a real tap.
      self.WindowClient.prototype.focus = async function () {
        done.push(`in front: ${this.url}`);
        return this;
      };
      self.Clients.prototype.openWindow = async (url) => void done.push(`opened: ${url}`);
      const matchAll = self.Clients.prototype.matchAll;
      if (pages) self.Clients.prototype.matchAll = async () => pages;
      let waited;
      const event = Object.assign(new Event("notificationclick"), {
        action,
        notification: { close: () => done.push("closed") },
        waitUntil: (promise) => (waited = promise),
      });
      self.dispatchEvent(event);
      await waited;
      self.Clients.prototype.matchAll = matchAll;
      return done;
    },
    [action, pages],
  );
}

journey("a tap on a notification comes back to the page, or opens that of breaks", async ({ page, open, context, site }) => {
  await open();
  assert.deepEqual(await tap(context, page), ["closed", `in front: ${page.url()}`]);
  assert.deepEqual(await tap(context, page, "", []), ["closed", `opened: ${site.url}#/breaks`]);
  assert.deepEqual(await tap(context, page, "later", []), ["closed"]);
});

journey("the buttons of a notification put the break off, and stop for today", async ({ page, open, context }) => {
  await breaksOn(page, open);
  await work(page, 45);
  await offer(page).waitFor();
  assert.deepEqual(await tap(context, page, "later"), ["closed"], "the page stays where it is");
  await offer(page).waitFor({ state: "detached" });
  await work(page, 4);
  assert.equal(await offer(page).count(), 0);
  await work(page, 1);
  await offer(page).waitFor();
  await tap(context, page, "stop");
  await page.getByText("No more breaks today.").waitFor();
  assert.equal(await offer(page).count(), 0);
});

journey("nobody is asked more than the warning signs before a first break", async ({ page, open }) => {
  await breaksOn(page, open);
  await button(page, "Take one now").click();
  await noneOfThese(page);
  await playing(page);
  assert.equal(await page.locator(".slider").count(), 0);
});

journey("a break that waited for the warning signs begins at once", async ({ page, open }) => {
  await open("#/settings");
  await button(page, "Do the sound check again").click();
  await breaksOn(page, open);
  await button(page, "Take one now").click();
  await noneOfThese(page);
  await playing(page);
});

/** Another tab with the page of breaks, which somebody does not work with. All tabs have the same clock. */
async function otherTab(context, site, how, without = undefined) {
  const other = await newPage(context);
  await other.clock.setSystemTime(MONDAY);
  if (without) await other.addInitScript((name) => delete globalThis[name], without);
  await openAt(other, site, "#/breaks");
  await other.getByText("At which hours?").waitFor();
  await become(other, how);
  return other;
}

journey("of two tabs one offers, and an answer there holds here", async ({ page, open, context, site }) => {
  await breaksOn(page, open);
  const other = await otherTab(context, site, "hidden");
  await work(page, 45);
  await offer(page).waitFor();
  await offer(other).waitFor({ state: "detached" });
  await button(page, "In 15 min").click();
  await work(page, 14);
  assert.equal(await offer(page).count(), 0);
  await work(page, 1);
  await offer(page).waitFor();
  await offer(other).waitFor({ state: "detached" });
  await work(page, 44);
  assert.equal(await offer(other).count(), 0, "the offer there holds here");
  await button(page, "In 15 min").click();
  await work(page, 2);
  assert.equal(await offer(other).count(), 0, "and so does the answer");
});

journey("a hidden tab says in its title that it is time", async ({ page, open }) => {
  await breaksOn(page, open);
  await become(page, "hidden");
  await pass(page, 45 * MINUTE);
  await until(page, "the title", () => document.title === "Time to move \u2013 Movement breaks \u00b7 Unhunch");
  await become(page, "in front");
  await button(page, "In 5 min").click();
  await until(page, "the title", () => document.title === "Movement breaks \u00b7 Unhunch");
});

/** Loads a page anew that is behind another: browsers draw what is in front, and the start of the app waits to be drawn. */
async function loadAnew(page) {
  await page.bringToFront();
  await page.reload();
  await arrived(page);
}

journey("what is set in one tab holds in the other, and neither takes it back", async ({ page, open, context, site }) => {
  await breaksOn(page, open);
  // Where tabs cannot talk to each other, both offer.
  const other = await otherTab(context, site, "behind", "BroadcastChannel");
  await work(page, 45);
  await offer(other).waitFor();
  await offer(page).waitFor();
  await button(page, "Not today").click();
  await offer(other).waitFor({ state: "detached" });
  await openAt(other, site, "#/settings");
  await button(other, "Dark").click();
  await until(page, "the theme", () => document.documentElement.dataset.theme === "dark");
  await loadAnew(page);
  await page.getByText("No more breaks today.").waitFor();
  await openAt(other, site, "#/plan");
  await makePlan(page, open);
  await button(other, "Start the next session").waitFor();
  await openAt(other, site, "#/settings");
  await button(other, "Light").click();
  await loadAnew(page);
  await button(page, "Start the next session").waitFor();
});

/** Waits until this theme is in the storage that this page sees: what one process writes reaches another a moment later. */
const reaches = (page, theme) =>
  until(page, `the theme ${theme} in storage`, `Object.entries(localStorage).some(([key, value]) => key.endsWith(":p:theme") && value.includes(${JSON.stringify(theme)}))`);

journey("a tab that has heard of nothing does not write over what another has written", async ({ page, open, context, site }) => {
  await open("#/settings");
  const other = await newPage(context);
  // As it is for a page that the browser has stopped.
  await other.addInitScript(() => window.addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
  await openAt(other, site, "#/settings");
  await button(page, "Dark").click();
  await reaches(other, "dark");
  await other.getByRole("switch", { name: /^Tones/ }).uncheck();
  assert.equal(await other.evaluate(() => document.documentElement.dataset.theme), "dark");
  await loadAnew(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  await button(page, "Light").click();
  await reaches(other, "light");
  await other.evaluate(() => window.dispatchEvent(new Event("pageshow")));
  await until(other, "the theme", () => document.documentElement.dataset.theme === "light");
});

journey("a session that was left standing ends after ten minutes, and is not ended by a break", async ({ page, open }) => {
  await breaksOn(page, open);
  await open("#/routine/posture-support");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await button(page, "Pause").click();
  await work(page, 54);
  assert.equal(await offer(page).count(), 0);
  await work(page, 1);
  await offer(page).waitFor();
  assert.ok(await offer(page).isVisible(), "it is seen in the player too");
  assert.equal(await offer(page).getByRole("button", { name: "Start" }).count(), 0);
  await open("#/history");
  await offer(page).getByRole("link", { name: "Go back to it" }).click();
  await button(page, "Go on").waitFor();
});

journey("an offer holds what is wanted by now", async ({ page, open }) => {
  await beenHere(page, open);
  await breaksOn(page, open);
  await work(page, 45);
  await offer(page).getByText("Time to move for a minute?").waitFor();
  await button(page, "2 min").click();
  await offer(page).getByText("Time to move for two minutes?").waitFor();
  await offer(page).getByRole("button", { name: "Start" }).click();
  await playing(page);
  await toTheEnd(page, 2 * MINUTE + 30_000);
  await saved(page);
  const [session] = await historyOf(page, open);
  assert.ok(session.did.length >= 2, session.did.join());
});

journey("an offer that goes while it has the focus leaves it on the heading", async ({ page, open }) => {
  await breaksOn(page, open);
  await work(page, 45);
  await button(page, "In 5 min").focus();
  await page.clock.fastForward(10 * MINUTE);
  await offer(page).waitFor({ state: "detached" });
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "H1");
});

journey("the sound hardware sleeps between two breaks", async ({ page, open }) => {
  const sleeps = () => until(page, "it sleeps", () => globalThis.hardware.length > 0 && globalThis.hardware.every(({ state }) => state === "suspended"));
  await breaksOn(page, open);
  await pass(page, 5000);
  await sleeps();
  const before = (await sounded(page)).length;
  await work(page, 45);
  await pass(page, 5000);
  assert.equal((await sounded(page)).length, before + 1);
  await sleeps();
});

journey("notifications that nobody has allowed are none, and what is said of them is true", async ({ page, open }) => {
  await withNotifications(page, "default");
  await breaksOn(page, open);
  const notify = page.getByRole("switch", { name: /^Notification/ });
  await notify.click();
  await page.getByText("You didn't answer your browser").waitFor();
  assert.equal(await notify.isChecked(), false);
  await page.evaluate(() => (Notification.requestPermission = async () => (Notification.permission = "granted")));
  await notify.click();
  await until(page, "it is on", () => document.querySelectorAll("[role=switch]")[1].checked);
  // Taken back in the browser later on: an offer that nobody can see waits, and is not ignored.
  await page.evaluate(() => (Notification.permission = "denied"));
  await become(page, "hidden");
  await pass(page, 200 * MINUTE);
  assert.deepEqual(await notes(page), []);
  await become(page, "in front");
  await offer(page).waitFor();
});

journey("severe pain that was told stops breaks as it stops the plan, until a professional was asked", async ({ page, open }) => {
  await makePlan(page, open);
  await breaksOn(page, open);
  await live(page, 1, { pain: () => 9 });
  await work(page, 50);
  assert.equal(await offer(page).count(), 0);
  await open("#/safety");
  await button(page, ASKED).click();
  await work(page, 45);
  await offer(page).waitFor();
});
