// Offline after the first visit, under any path, and one build at a time.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { button, left, playing, saved, startFirstTime, toTheEnd } from "./support/app.mjs";
import { arrived, journey, newPage, open as openIn, pass, until } from "./support/journey.mjs";
import { DIST, buildOf, otherBuild, partOf, partsOf } from "./support/site.mjs";
import { build, caches, look, ready, takeByForce, waits } from "./support/worker.mjs";

// A host that is gone makes the browser complain, rightly.
const offline = [/Failed to load resource|ERR_CONNECTION_REFUSED|ERR_INTERNET|Failed to update a ServiceWorker|bad HTTP response code|An unknown error occurred when fetching the script/];

test("the worker keeps exactly the files of the build, each with its digest", () => {
  const worker = readFileSync(join(DIST, "sw.js"), "utf8");
  const listed = JSON.parse(/const FILES = (\{[\s\S]*?\});/.exec(worker)[1]);
  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(DIST.length + 1))
    .filter((path) => path !== "sw.js" && !path.startsWith("screenshots/"));
  assert.deepEqual(Object.keys(listed).sort(), files.map((path) => (path === "index.html" ? "" : path)).sort());
  for (const [path, digest] of Object.entries(listed)) {
    const data = readFileSync(join(DIST, path || "index.html"));
    assert.equal(createHash("sha256").update(data).digest("hex"), digest, path);
  }
});

journey("after the first visit a whole session works without a network", { expect: offline }, async ({ page, site, open }) => {
  await open();
  await ready(page);
  await site.stop();
  await page.reload();
  await arrived(page);
  for (const hash of ["#/exercises", "#/exercise/open-book", "#/about", "#/r/1~_Far%20away~chin-tucks"]) await open(hash);
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  await site.start();
});

journey("what the page has fetched is not fetched again to be kept, unless it is not what it should be", async ({ page, site, open }) => {
  const icon = "maskable-512.png";
  const wrong = (response) => response.writeHead(200, { "content-type": "image/png", "cache-control": "max-age=3600" }).end("another picture");
  site.answerBy(new RegExp(`/${icon}$`), wrong);
  await open();
  assert.equal(await page.evaluate(async (path) => (await fetch(path)).text(), `icons/${icon}`), "another picture");
  site.answerBy(/^$/, wrong);
  await ready(page);
  const asked = (name) => site.asked.filter((url) => url.endsWith(name)).length;
  for (const name of partsOf(DIST)) assert.equal(asked(name), 1, name);
  assert.equal(asked(icon), 2, icon);
});

journey("a network that never answers keeps nobody waiting", { expect: offline }, async ({ page, site, open }) => {
  await open();
  await ready(page);
  site.hang(/./);
  await page.reload();
  await arrived(page);
  await open("#/exercise/open-book");
});

journey("a new version waits while a session runs, and is taken when the person says so", async ({ page, context, site, open }) => {
  await open();
  await ready(page);
  await page.reload();
  await startFirstTime(page, open);
  await pass(page, 60_000);
  const before = await left(page);
  const next = otherBuild();
  site.show(next.dir);
  await look(page);
  await waits(page);
  await pass(page, 5000);
  assert.equal(before - (await left(page)), 5000, "the session goes on");
  assert.equal(await page.getByText("A new version is ready.").isVisible(), false, "nothing is in its way");
  assert.equal(await build(page), buildOf(DIST));

  await open("#/");
  await page.getByText("A new version is ready. It can wait until your session is over.").waitFor();
  assert.equal(await button(page, "Use it now").count(), 0, "not in the middle of a session");

  const tab = await newPage(context);
  const from = site.asked.length;
  await openIn(tab, site, "#/about");
  assert.equal(await build(tab), buildOf(DIST), "the old build serves every page until then");
  assert.deepEqual(site.asked.slice(from).filter((path) => !path.endsWith("sw.js")), [], "whole, and from its cache");
  await tab.close();

  await button(page, "End and save what I did").click();
  await Promise.all([page.waitForEvent("load"), button(page, "Use it now").click()]);
  await arrived(page);
  assert.equal(await build(page), next.build);
  const names = await caches(page);
  assert.deepEqual(names.filter((name) => name.startsWith("unhunch:")), [`unhunch:${site.base}:${next.build}`]);
  await open("#/history");
  await page.locator(".session").waitFor();
});

journey("an interrupted session survives the change to a new version", async ({ page, site, open }) => {
  await open();
  await ready(page);
  await page.reload();
  await startFirstTime(page, open);
  await pass(page, 60_000);
  const before = await left(page);
  const next = otherBuild("taken by force");
  site.show(next.dir);
  await look(page);
  await waits(page);
  await takeByForce(page);
  assert.equal(await left(page), before, "the page is not taken from under the session");
  await page.reload();
  await arrived(page);
  assert.equal(await build(page), next.build);
  await button(page, "Go on").click();
  await playing(page);
  assert.ok(before - (await left(page)) <= 1000);
});

journey("a build that arrives damaged is not taken, and the old one stays whole", { expect: [...offline, /is not the file this build was made with/] }, async ({ page, site, open }) => {
  await open();
  await ready(page);
  await page.reload();
  await arrived(page);
  const next = otherBuild("damaged on its way");
  writeFileSync(join(next.dir, partOf(next.dir)), "half a file");
  site.show(next.dir);
  await look(page);
  await until(page, "the damaged version is gone", async () => {
    const { installing, waiting } = await navigator.serviceWorker.getRegistration();
    return installing === null && waiting === null;
  });
  await site.stop();
  await page.reload();
  await arrived(page);
  assert.equal(await build(page), buildOf(DIST));
  assert.equal((await caches(page)).length, 1);
  await site.start();
});

journey("the app can be installed, with its name and its icons", { whole: true }, async ({ page, context, open }) => {
  await open();
  await ready(page);
  const browser = await context.newCDPSession(page);
  const { url, errors, data } = await browser.send("Page.getAppManifest");
  assert.match(url, /\/some\/sub\/path\/manifest\.webmanifest$/);
  assert.deepEqual(errors, []);
  assert.equal(JSON.parse(data).short_name, "Unhunch");
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId), ["in-incognito"], "nothing but how journeys are run is in the way");
  const icons = await page.locator("link[rel=icon], link[rel=apple-touch-icon]").evaluateAll((links) => Promise.all(links.map(async ({ href }) => (await fetch(href)).status)));
  assert.deepEqual(icons, [200, 200]);
});

journey("what other apps of the host keep is left alone", async ({ page, site, open }) => {
  const foreign = ["unhunch:/elsewhere/:1", "another-app"];
  await open();
  await ready(page);
  await page.evaluate((names) => Promise.all(names.map((name) => globalThis.caches.open(name))), foreign);
  await page.reload();
  await arrived(page);
  const next = otherBuild("beside other apps");
  site.show(next.dir);
  await look(page);
  await Promise.all([page.waitForEvent("load"), button(page, "Use it now").click()]);
  await arrived(page);
  assert.deepEqual((await caches(page)).sort(), [...foreign, `unhunch:${site.base}:${next.build}`].sort());
});

journey("the way out removes a worker that went wrong, and loads each page once", { expect: offline }, async ({ page, site, open }) => {
  await open();
  await ready(page);
  await startFirstTime(page, open);
  await pass(page, 60_000);
  const before = await left(page);
  const dir = mkdtempSync(join(tmpdir(), "unhunch-out-"));
  cpSync(DIST, dir, { recursive: true });
  cpSync("tools/sw.kill.js", join(dir, "sw.js"));
  site.show(dir);
  let loads = 0;
  page.on("load", () => (loads += 1));
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = function (...asked) {
      globalThis.hasRegistered = true;
      return register.apply(this, asked);
    };
  });
  await Promise.all([page.waitForEvent("load"), look(page)]);
  await arrived(page);
  // The page that was loaded again registers the same file once more, and must come to rest. A second
  // of real time passes on purpose: what must not happen leaves nothing to wait for.
  await until(page, "it is registered again", () => globalThis.hasRegistered === true, () => pass(page, 500));
  await until(page, "the worker is gone", async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await wait(1000);
  assert.equal(loads, 1);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.controller), null);
  assert.deepEqual(await caches(page), []);
  assert.equal(await page.getByText("Ready to use offline.").count(), 0, "that would not be true");
  await open("#/");
  await page.getByText("You stopped in the middle").waitFor();
  await page.getByRole("link", { name: "Go on" }).click();
  assert.ok(before - (await left(page)) <= 1000, "the session is where it was");
  rmSync(dir, { recursive: true });
});
