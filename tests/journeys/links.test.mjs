// Routines as links: made, sent, opened, kept, and broken in every way.

import assert from "node:assert/strict";
import { begin, button, fromMore, shows } from "./support/app.mjs";
import { journey, newPage, open as openIn, until } from "./support/journey.mjs";

const ANNA = "#/r/1~_For%20Anna~chin-tucks.r5.h3~thread-the-needle.r1.h20";

const RESET = "2~quick-daily-reset~chin-tucks.r10.h5~scapular-squeeze.r10.h5~doorway-pec-stretch.r2.h25~3hx5nj7";

journey("a link opened on a fresh profile shows that routine first", async ({ page, open }) => {
  await open(ANNA);
  await shows(page, "For Anna");
  assert.deepEqual(await page.locator(".prescription__name").allInnerTexts(), ["Chin tucks", "Thread the needle"]);
  assert.match(await page.locator(".routine__head .tag").first().innerText(), /^about \d+ min$/);
  await button(page, "Keep it").click();
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  await button(page, "Start").click();
  await button(page, "None of these").click();
  await begin(page);
});

journey("a kept routine is listed after a restart, and can be removed", async ({ page, context, site, open }) => {
  await open(ANNA);
  await button(page, "Keep it").click();
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  await page.close();
  const again = await newPage(context);
  await openIn(again, site, "#/routines");
  await again.getByRole("link", { name: /^For Anna/ }).click();
  await button(again, "Remove").click();
  await again.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await shows(again, "Routines");
  assert.equal(await again.getByRole("link", { name: /^For Anna/ }).count(), 0);
});

for (const [what, hash] of [
  ["that was encoded", ANNA.replaceAll("~", "%7E")],
  ["that was encoded with its slashes", `#%2Fr%2F${ANNA.slice("#/r/".length).replaceAll("~", "%7E")}`],
  ["with what a network puts behind it", `${ANNA}&fbclid=IwAR0-x_y`],
  ["in quotes", `${ANNA}"),`],
]) {
  journey(`a link ${what} opens as it was meant`, async ({ page, open }) => {
    await open(hash);
    await shows(page, "For Anna");
    assert.deepEqual(await page.locator(".prescription__name").allInnerTexts(), ["Chin tucks", "Thread the needle"]);
    await page.getByText("hold 20 s").waitFor();
    assert.equal(await page.getByText("Part of this link could not be read").count(), 0);
  });
}

journey("a title that runs from right to left does so wherever it is shown", async ({ page, open }) => {
  const title = "تمرین\u200cهای صبح 5";
  await open(`#/r/1~_${encodeURIComponent(title)}~chin-tucks.r1.h3`);
  await shows(page, title);
  const goes = (place) => place.evaluate((it) => getComputedStyle(it).direction);
  assert.equal(await goes(page.getByRole("heading", { level: 1 })), "rtl");
  await button(page, "Keep it").click();
  await page.getByText("Kept. You'll find it under Routines.").waitFor();
  await fromMore(page, "Routines");
  await shows(page, "Routines");
  assert.equal(await goes(page.getByRole("heading", { name: title })), "rtl");
  await page.getByRole("link", { name: title }).click();
  await button(page, "Start").click();
  await button(page, "None of these").click();
  assert.equal(await goes(page.locator(".stage__name")), "rtl");
  await begin(page);
  await page.goto(new URL("#/routines", page.url()).href);
  // Within a sentence it stands by itself.
  assert.equal(await page.locator(".session-bar__text").innerText(), `\u2068${title}\u2069 is waiting for you`);
});

journey("the link of a routine can be copied, and leads back to it", { context: { permissions: ["clipboard-read", "clipboard-write"] } }, async ({ page, site, open }) => {
  await open("#/routine/end-of-day-relief");
  await button(page, "Copy the link").click();
  await page.getByText("Copied", { exact: true }).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(link.startsWith(`${site.url}#/r/2~end-of-day-relief~`), link);
  await page.goto(link);
  await page.getByText("Somebody sent you this routine.").waitFor();
  await shows(page, "End-of-day relief");
  assert.equal(await page.getByText("Part of this link could not be read").count(), 0);
});

journey("the system's share sheet gets the name and the link", async ({ page, site, open }) => {
  await page.addInitScript(() => {
    const share = async (data) => void (globalThis.shared = data);
    Object.defineProperty(Navigator.prototype, "share", { value: share, configurable: true });
  });
  await open("#/routine/posture-support");
  await page.getByText("Do it once a day.").waitFor();
  await button(page, "Share").click();
  await until(page, "something is shared", () => globalThis.shared !== undefined);
  const { title, url } = await page.evaluate(() => globalThis.shared);
  assert.equal(title, "Posture support");
  assert.ok(url.startsWith(`${site.url}#/r/2~posture-support~`), url);
});

journey("a link that names an unknown exercise shows the gap and plays the rest", async ({ page, open }) => {
  await open("#/r/1~_Mixed~chin-tucks~levitation.r5~cat-cow");
  await page.getByText("Exercise 2, “levitation”, is not known here and is left out.").waitFor();
  assert.deepEqual(await page.locator(".prescription__name").allInnerTexts(), ["Chin tucks", "Cat-cow"]);
});

for (const [what, hash, sentence, understood] of [
  ["from a later version", "#/r/3~_New~chin-tucks", "It was made by a newer version of Unhunch.", ["Chin tucks"]],
  ["that was cut off", "#/r/1~quick-daily-reset~chin-tucks~scapular-", "The end of it is missing", ["Chin tucks"]],
  ["with a check that was cut off", `#/r/${RESET.slice(0, RESET.length - "r2.h25~3hx5nj7".length)}`, "The end of it is missing", ["Chin tucks", "Scapular squeeze", "Doorway pec stretch"]],
  ["with a check that does not fit", `#/r/${RESET.replace("h25", "h20")}`, "Something in it was changed on its way to you", ["Chin tucks", "Scapular squeeze", "Doorway pec stretch"]],
  ["with a title that is too long", `#/r/1~_${"Stretching%20".repeat(20)}~chin-tucks`, "Its title is very long.", ["Chin tucks"]],
  ["with a bad number", "#/r/1~_X~chin-tucks.r1e9", "the number of repetitions could not be read", ["Chin tucks"]],
  ["with a huge number", "#/r/1~_X~chin-tucks.r99999", "is 99999, which is outside", ["Chin tucks"]],
  ["that is no link", "#/r/hello", "This is not a link to a routine.", []],
  ["that is empty", "#/r/", "This is not a link to a routine.", []],
  ["of nothing but unknown things", "#/r/1~_X~levitation", "No exercise in it could be understood.", []],
  ["over 8 kB", `#/r/1~_X~${"chin-tucks~".repeat(900)}`, "far more than a routine needs", []],
]) {
  journey(`a link ${what} says so and leaves ways on`, async ({ page, open }) => {
    await open(hash);
    await page.getByText(sentence).waitFor();
    assert.deepEqual(await page.locator(".prescription__name").allInnerTexts(), understood);
    if (understood.length === 0) {
      await shows(page, "This link cannot be read");
      await page.locator("main").getByRole("link", { name: "Routines" }).click();
      await shows(page, "Routines");
    }
  });
}

journey("an unknown address says so and leaves ways on", async ({ page, open }) => {
  await open("#/levitate/now?please");
  await shows(page, "Page not found");
  await page.locator("main").getByRole("link", { name: "Today" }).click();
  await shows(page, "Five minutes for your upper back");
});
