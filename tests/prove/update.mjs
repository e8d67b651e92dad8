// From the build before the program was cut into parts to this one, while a session runs (`make prove`): the page, the
// worker and the files of that build meet those of this one, as they do on the device of everybody who has it. The
// journeys show the same between two builds of this day.
//
//     node tests/prove/update.mjs [folder of the site before]

import assert from "node:assert/strict";
import { built } from "../bench/support/sites.mjs";
import { begin, button, historyOf, left, makePlan, playing, saved, shows, toTheEnd } from "../journeys/support/app.mjs";
import { arrived, journey, newPage, open as openIn, pass } from "../journeys/support/journey.mjs";
import { DIST, buildOf } from "../journeys/support/site.mjs";
import { copies } from "../journeys/support/store.mjs";
import { build, caches, look, ready, takeByForce, waits } from "../journeys/support/worker.mjs";

/** The last commit whose program was one piece. */
const BEFORE = "edc56ea71334a0b2daddbf98ff53c686d4c3c64a";
const before = process.argv[2] ?? built(BEFORE);
assert.notEqual(buildOf(before), buildOf(DIST), "these are two builds");

/** Somebody who has the build of before on the device, with a plan, a kept routine, settings of their own and a session in
 * the history. */
async function live(page, open) {
  await open();
  await ready(page);
  await page.reload();
  await arrived(page);
  await open("#/settings");
  await button(page, "Dark").click();
  await button(page, "Loud").click();
  await open("#/r/1~_For%20Anna~chin-tucks.r5.h3");
  await button(page, "Keep it").click();
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  await makePlan(page, open);
  await button(page, "Start the next session").click();
  await begin(page);
  await toTheEnd(page);
  await saved(page);
}

/** Starts a session, and is in the middle of it. */
async function exercise(page, open) {
  await open("#/routine/end-of-day-relief");
  await button(page, "Start").click();
  await begin(page);
  await pass(page, 60_000);
}

/** What is stored and does not belong to the session that runs. */
async function keptOf(page) {
  const without = (copy) => Object.fromEntries(Object.entries(copy).filter(([name]) => name !== "live"));
  const { local, mirror } = await copies(page);
  return { local: without(local), mirror: without(mirror) };
}

/** Everything that was kept is there as it was, in both copies, and is shown. */
async function hasAll(page, open, kept, sessions) {
  const now = await keptOf(page);
  for (const copy of ["local", "mirror"]) {
    for (const [name, text] of Object.entries(kept[copy])) assert.equal(now[copy][name], text, `${name} in the ${copy} copy`);
  }
  assert.deepEqual((await historyOf(page, open)).map(({ name }) => name), sessions);
  await open("#/routines");
  await page.getByRole("link", { name: /^For Anna/ }).waitFor();
  await open("#/plan");
  await shows(page, "Your plan");
  await open("#/settings");
  for (const name of ["Dark", "Loud"]) assert.equal(await button(page, name).getAttribute("aria-pressed"), "true", name);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
}

const here = { host: { dir: before } };

journey("this build waits while a session of the one before runs, and takes over when the person says so", here, async ({ page, context, site, open }) => {
  await live(page, open);
  assert.equal(await build(page), buildOf(before));
  const kept = await keptOf(page);
  assert.ok(["s:", "k:", "p:"].every((kind) => Object.keys(kept.local).some((name) => name.startsWith(kind))), "there is something to lose");
  await exercise(page, open);
  const wasLeft = await left(page);

  site.show(DIST);
  await look(page);
  await waits(page);
  await pass(page, 5000);
  assert.equal(wasLeft - (await left(page)), 5000, "the session goes on");
  assert.equal(await page.getByText("A new version is ready.").isVisible(), false, "nothing is in its way");
  const tab = await newPage(context);
  await openIn(tab, site, "#/about");
  assert.equal(await build(tab), buildOf(before), "the build before serves every page until then");
  await tab.close();

  await open("#/");
  await page.getByText("A new version is ready. It can wait until your session is over.").waitFor();
  await button(page, "End and save what I did").click();
  await Promise.all([page.waitForEvent("load"), button(page, "Use it now").click()]);
  await arrived(page);
  assert.equal(await build(page), buildOf(DIST));
  assert.deepEqual(await caches(page), [`unhunch:${site.base}:${buildOf(DIST)}`]);
  await hasAll(page, open, kept, ["End-of-day relief", "Your plan"]);

  // And it is whole: it leads a session without its host.
  await site.stop();
  await open("#/");
  await page.reload();
  await arrived(page);
  await exercise(page, open);
  await site.start();
});

journey("a session of the build before that was cut off goes on in this one where it was", here, async ({ page, context, site, open }) => {
  await live(page, open);
  const kept = await keptOf(page);
  await exercise(page, open);
  const wasLeft = await left(page);
  site.show(DIST);
  await look(page);
  await waits(page);
  // As long as a tab of the build before is open, this one is not taken by itself.
  const tab = await newPage(context);
  await openIn(tab, site, "#/about");
  await page.close();
  assert.equal(await build(tab), buildOf(before));
  await takeByForce(tab);
  await tab.close();

  const again = await newPage(context);
  const openAgain = (hash) => openIn(again, site, hash);
  await openAgain("#/");
  assert.equal(await build(again), buildOf(DIST));
  await again.getByText("You stopped in the middle").waitFor();
  await again.getByRole("link", { name: "Go on" }).click();
  await button(again, "Go on").click();
  await playing(again);
  const isLeft = await left(again);
  assert.ok(Math.abs(wasLeft - isLeft) <= 1000, `${wasLeft} ms were left, and ${isLeft} are`);
  await toTheEnd(again);
  await saved(again);
  await hasAll(again, openAgain, kept, ["End-of-day relief", "Your plan"]);
});
