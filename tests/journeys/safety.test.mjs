// Signs to stop at: nothing starts in any way until they are cleared.

import assert from "node:assert/strict";
import { ASKED, begin, button, feels, hurts, makePlan, playing, saved, shows, start, startFirstTime, toTheEnd } from "./support/app.mjs";
import { breaksOn, offer, work } from "./support/breaks.mjs";
import { arrived, journey, newPage, open as openIn, pass } from "./support/journey.mjs";

const STOPPED = "Please stop for now";
const LINK = "#/r/1~_For%20you~chin-tucks.r10.h5~cat-cow.r10";

/** Nothing runs and nothing can be gone on with: the page says what to do instead. */
async function isStopped(page, way) {
  await shows(page, STOPPED);
  assert.equal(await button(page, "Pause").count(), 0, `${way}: it runs`);
}

const startOn = (hash) => async (page, open) => {
  await open(hash);
  await button(page, "Start").click();
};

/** Ways to start that end on the page which says what to do. */
const WAYS = {
  "a routine": startOn("#/routine/end-of-day-relief"),
  "the routine of the first page": startOn("#/routine/quick-daily-reset"),
  "an exercise by itself": startOn("#/now/cat-cow"),
  "a link": startOn(LINK),
  "an exercise's page": async (page, open) => {
    await open("#/exercise/cat-cow");
    await button(page, "Start").click();
  },
  "a kept routine": async (page, open) => {
    await open("#/routines");
    await page.locator(".routine-card a", { hasText: "For you" }).click();
    await button(page, "Start").click();
  },
};

/** Pages that offer a start at other times. */
const HELD = ["#/", "#/breaks"];

for (const { sign, planned } of [
  { sign: "Numb, tingling or weak", planned: false },
  { sign: "Something new", planned: true },
]) {
  journey(`${sign}, told in a session ${planned ? "of a plan" : "without a plan"}: nothing starts in any way until a professional was asked`, async ({ page, context, site, open }) => {
    await open(LINK);
    await button(page, "Keep it").click();
    await page.getByText("Kept.").waitFor();
    const other = await newPage(context);
    const openOther = (hash) => openIn(other, site, hash);
    await openOther("#/routine/end-of-day-relief");
    if (planned) {
      await makePlan(page, open);
      await button(page, "Start the next session").click();
      await begin(page);
    } else {
      await startFirstTime(page, open);
    }
    await pass(page, 25_000);
    await hurts(page, sign);
    await isStopped(page, "told");
    await saved(page);
    assert.equal(await page.getByText(/Well done|counts too|Some is better/).count(), 0, "no praise");
    assert.equal(await button(page, "Take it up again").count(), 0, "no way back");

    for (const [name, start] of Object.entries(WAYS)) {
      await start(page, open);
      await isStopped(page, name);
    }
    for (const hash of planned ? [...HELD, "#/plan"] : HELD) {
      await open(hash);
      await page.getByText("Your exercises are on hold").waitFor();
      assert.equal(await page.getByRole("button", { name: /^Start/ }).count(), 0, `${hash}: it offers a start`);
    }
    await open("#/player");
    await page.keyboard.press("Space");
    assert.equal(await button(page, "Pause").count(), 0, "a key starts it");
    await open("#/done");
    assert.equal(await button(page, "Take it up again").count(), 0);

    // A tab that was open before has heard of it, and so has a new one.
    await button(other, "Start").click();
    await isStopped(other, "a tab that was open before");
    const third = await newPage(context);
    await WAYS["an exercise by itself"](third, (hash) => openIn(third, site, hash));
    await isStopped(third, "a new tab");

    // No time lifts it.
    await page.clock.setSystemTime(new Date("2027-11-21T07:30:00+01:00"));
    await page.reload();
    await arrived(page);
    await WAYS["a routine"](page, open);
    await isStopped(page, "a year later");

    await button(page, ASKED).click();
    await begin(page);
    await button(other, ASKED).waitFor({ state: "detached" });
  });
}

journey("no break is offered while a sign stands", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 25_000);
  await hurts(page, "Numb, tingling or weak");
  await isStopped(page, "told");
  await button(page, ASKED).click();
  await breaksOn(page, open);
  await work(page, 50);
  await offer(page).getByRole("button", { name: "Start" }).click();
  await playing(page);
  await pass(page, 25_000);
  await hurts(page, "It grows or spreads");
  await isStopped(page, "told");
  await work(page, 120);
  assert.equal(await offer(page).count(), 0);
});

journey("what passes is cleared by that, once; again within two weeks it takes a professional", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 25_000);
  await hurts(page, "I feel dizzy");
  await isStopped(page, "told");
  assert.equal(await button(page, ASKED).count(), 0);
  await page.getByText("Sit or lie down until it has passed.").waitFor();
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await isStopped(page, "before it has passed");
  await button(page, "It has passed").click();
  await begin(page);
  await pass(page, 25_000);
  await hurts(page, "I feel dizzy");
  await isStopped(page, "again");
  await page.getByText("It's the second time in two weeks").waitFor();
  assert.equal(await button(page, "It has passed").count(), 0);
  await button(page, ASKED).waitFor();
});

journey("after a sharp pain the same session may be taken up again only once it has passed", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 25_000);
  await hurts(page, "A sharp pain");
  await isStopped(page, "told");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await isStopped(page, "a key");
  assert.equal(await button(page, "Take it up again").count(), 0);
  await button(page, "It has passed").click();
  await page.getByText("Take it gently when you start again.").waitFor();
  await button(page, "Take it up again").click();
  await button(page, "Go on").click();
  await playing(page);
});

journey("severe pain before a session: the way to what to do is the main button, and another number takes it back", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await button(page, "None of these").click();
  const pain = (level) => feels(page, "Pain", level);
  await pain("9");
  await page.getByText("That's severe pain.").waitFor();
  const way = page.getByRole("link", { name: "See what to do" });
  assert.match(await way.getAttribute("class"), /button--primary/);
  assert.equal(await button(page, "Start").count(), 0);
  await pain("5");
  await way.waitFor({ state: "detached" });
  await button(page, "Start").waitFor();
  await pain("8");
  await way.click();
  await isStopped(page, "severe");
  await open("#/now/cat-cow");
  await button(page, "Start").click();
  await isStopped(page, "another one");
  await button(page, ASKED).click();
  await start(page).waitFor();
});

journey("severe pain after a session stops what comes next, and is not praised", async ({ page, open }) => {
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  const pain = (level) => feels(page, "Pain", level);
  await pain("9");
  await isStopped(page, "told");
  assert.equal(await page.getByText(/Well done|make a difference/).count(), 0);
  await pain("2");
  await isStopped(page, "another number afterwards");
  await page.reload();
  await arrived(page);
  await open("#/now/cat-cow");
  await button(page, "Start").click();
  await isStopped(page, "after a reload");
});
