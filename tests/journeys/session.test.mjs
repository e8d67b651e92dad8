// From a URL to a finished session, and every way in which one can be interrupted.

import assert from "node:assert/strict";
import { begin, button, controls, heading, historyOf, key, left, noneOfThese, playing, saved, shows, startFirstTime, toTheEnd } from "./support/app.mjs";
import { arrived, journey, newPage, open as openIn, pass, spoken } from "./support/journey.mjs";

journey("a first visit becomes a finished five-minute routine in the history", async ({ page, open }) => {
  await open();
  await button(page, "Start 5 min").click();
  await shows(page, "Before you start");
  await noneOfThese(page);
  await begin(page);

  const total = await left(page);
  assert.ok(total >= 270_000 && total <= 330_000, `a five-minute routine takes ${total} ms`);
  await toTheEnd(page, 6 * 60_000);
  await shows(page, "Done. Well done.");
  await saved(page);

  const words = await spoken(page);
  assert.deepEqual(words.slice(0, 2), [
    "Chin tucks. Sit or stand tall. Look straight ahead.",
    "10 times, hold for 5 seconds.",
  ]);
  for (const line of ["Glide your chin straight back.", "2", "Eyes stay level.", "Halfway.", "Last one.", "All done. Well done."]) assert.ok(words.includes(line), `never said: ${line}`);
  assert.equal(await page.evaluate(() => globalThis.screenHolds), 0, "the screen is let go");

  const [session, ...others] = await historyOf(page, open);
  assert.deepEqual(others, []);
  assert.equal(session.name, "Quick daily reset");
  assert.ok(session.tags.includes("Finished"), session.tags.join());
  assert.deepEqual(session.did, ["Chin tucks 10 of 10", "Scapular squeeze 10 of 10", "Doorway pec stretch 2 of 2"]);
  assert.equal(await page.locator(".day__date").innerText(), "Saturday 21 November 2026");
});

journey("a session that was reloaded in the middle goes on where it was", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 60_000);
  const before = await left(page);
  await page.reload();
  await arrived(page);
  await page.getByText("You left in the middle").waitFor();
  assert.ok(Math.abs((await left(page)) - before) <= 1000, "it stands where it was");
  await button(page, "Go on").click();
  await playing(page);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  const [session] = await historyOf(page, open);
  assert.deepEqual(session.did, ["Chin tucks 10 of 10", "Scapular squeeze 10 of 10", "Doorway pec stretch 2 of 2"]);
});

journey("a session that was closed is offered again on the first page", async ({ page, context, site, open }) => {
  await startFirstTime(page, open);
  await pass(page, 45_000);
  await page.close();
  const again = await newPage(context);
  await openIn(again, site);
  await again.getByText("You stopped in the middle").waitFor();
  await again.getByRole("link", { name: "Go on" }).click();
  await button(again, "Go on").click();
  await playing(again);
});

journey("going back pauses, and a bar leads back to the session", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 20_000);
  const before = await left(page);
  await page.goBack();
  await page.getByRole("link", { name: "Go back to it" }).waitFor();
  await pass(page, 60_000);
  await page.getByRole("link", { name: "Go back to it" }).click();
  await button(page, "Go on").waitFor();
  assert.equal(await left(page), before, "no time has passed");
});

journey("ending asks once, and can be taken back for ten minutes", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 40_000);
  await key(page, "End");
  await page.getByText("End this session?").waitFor();
  await button(page, "Keep going").click();
  await playing(page);
  await key(page, "End");
  await button(page, "End it").click();
  await shows(page, "Ended early. That counts too.");
  await saved(page);
  await button(page, "Take it up again").click();
  await button(page, "Go on").click();
  await playing(page);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  const sessions = await historyOf(page, open);
  assert.equal(sessions.length, 1, "the two halves are one session");
  assert.deepEqual(sessions[0].did, ["Chin tucks 10 of 10", "Scapular squeeze 10 of 10", "Doorway pec stretch 2 of 2"]);
});

journey("after eleven minutes an ended session stays ended", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 40_000);
  await key(page, "End");
  await button(page, "End it").click();
  await saved(page);
  await page.clock.fastForward(11 * 60_000);
  await open("#/");
  await page.reload();
  await arrived(page);
  assert.equal(await button(page, "Take it up again").count(), 0);
});

journey("skip, back, ten more seconds and the list of parts lead where they say", async ({ page, open }) => {
  await startFirstTime(page, open);
  await key(page, "Skip");
  await page.locator(".player__where").getByText("1 of 10").waitFor();
  const before = await left(page);
  await key(page, "10 s more");
  assert.equal((await left(page)) - before, 10_000);
  await controls(page);
  await page.getByRole("heading", { name: "Doorway pec stretch", level: 3 }).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: /^Get ready/ }).nth(2).click();
  await shows(page, "Doorway pec stretch");
  await key(page, "Back");
  await shows(page, "Scapular squeeze");
  await key(page, "How to do it");
  await page.getByRole("dialog").getByText("Picture a pencil that you grip between them.").waitFor();
});

journey("the whole routine works with the keyboard alone", async ({ page, open }) => {
  await open();
  const press = async (name) => {
    for (let i = 0; i < 40; i += 1) {
      const focused = await page.evaluate(() => document.activeElement?.innerText?.replace(/\s+/g, " ").trim());
      if (focused === name) return page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    }
    assert.fail(`the Tab key never came to "${name}"`);
  };
  await press("Start 5 min");
  await press("None of these");
  await press("Start");
  await playing(page);
  await pass(page, 100);
  await page.keyboard.press(" ");
  await button(page, "Go on").waitFor();
  await page.keyboard.press(" ");
  await playing(page);
  await page.keyboard.press("?");
  await page.getByRole("dialog").getByText("10 seconds more").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "hidden" });
  const exercise = await heading(page).innerText();
  await page.keyboard.press("s");
  await page.keyboard.press("s");
  assert.notEqual(await heading(page).innerText(), exercise, "s skips");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await heading(page).innerText(), exercise, "the left arrow goes back");
  await toTheEnd(page, 8 * 60_000);
  await saved(page);
  await press("See your history");
  await page.locator(".session").waitFor();
});
