// A session that carries itself by ear: tones on time, gaps, and what a device may do to a page.

import assert from "node:assert/strict";
import { begin, button, feels, historyOf, hurts, key, left, noneOfThese, playing, saved, shows, start, startFirstTime, toTheEnd } from "./support/app.mjs";
import { journey, newPage, open as openIn, pass, sounded, spoken } from "./support/journey.mjs";

/** The browser freezes the page for so long, as it does with hidden tabs. */
async function freeze(page, ms) {
  await page.evaluate(() => document.dispatchEvent(new Event("freeze")));
  await page.clock.fastForward(ms);
  await page.evaluate(() => document.dispatchEvent(new Event("resume")));
}

/** Goes to the middle of the first hold of the quick reset: 15 s to get ready, 2 s out, 5 s hold. */
async function inAHold(page, open) {
  await startFirstTime(page, open);
  await pass(page, 19_000);
}

journey("tones sound at their times, also while the page is woken once a minute", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 1000);
  // Getting ready begins with 440 Hz, a fifth of a second after the tap; before that comes the sound check.
  const start = (await sounded(page)).find(([, hertz]) => hertz === 440)[0] - 200;
  // Nothing of ours runs in between, as in a hidden tab.
  for (let minute = 0; minute < 3; minute += 1) await page.clock.fastForward(60_000);
  const tones = (await sounded(page)).map(([at, hertz]) => [at - start, hertz]);
  // Out begins with 523.25 Hz, in the quick reset every nine seconds after the first 15.
  const out = tones.filter(([at, hertz]) => at > 1000 && hertz === 523.25).map(([at]) => at);
  const expected = Array.from({ length: 10 }, (_, rep) => 15_000 + rep * 9_000);
  assert.deepEqual(out.slice(0, 10).map((at) => Math.round(at / 20) * 20), expected);
  assert.ok(out[9] - out[0] === 81_000, `they keep their distance: ${out}`);
  assert.equal(await button(page, "Go on").count(), 0, "it runs");
});

journey("a key is answered with the next tones, and those of the next minute come with the next look", async ({ page, open }) => {
  await inAHold(page, open);
  const given = await page.evaluate(() => {
    const before = oscillators.length;
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    return oscillators.slice(before).length;
  });
  assert.ok(given > 0 && given <= 4, `two cues: ${given} notes`);
  await pass(page, 100);
  const ahead = await page.evaluate(() => Math.max(...oscillators.map(({ starts }) => starts)) - performance.now());
  assert.ok(ahead > 80_000, `${ahead} ms ahead`);
});

journey("a tab frozen for 30 seconds stands where it was, and goes on from there", async ({ page, open }) => {
  await inAHold(page, open);
  const before = await left(page);
  const toneCount = (await sounded(page)).length;
  await freeze(page, 30_000);
  await page.getByText("The page was asleep for 30 s.").waitFor();
  assert.equal(await left(page), before);
  assert.equal((await sounded(page)).length, toneCount, "nothing sounded meanwhile");
  await button(page, "Go on").click();
  await playing(page);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});

journey("the time of a gap can be counted", async ({ page, open }) => {
  await inAHold(page, open);
  const before = await left(page);
  await freeze(page, 30_000);
  await button(page, "Count the time").click();
  await playing(page);
  assert.equal(before - (await left(page)), 30_000);
});

journey("after a gap one may end", async ({ page, open }) => {
  await inAHold(page, open);
  await freeze(page, 30_000);
  await key(page, "End");
  await button(page, "End it").click();
  await saved(page);
});

journey("a gap while getting ready simply counts", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 2000);
  const before = await left(page);
  await freeze(page, 10_000);
  await pass(page, 1000);
  assert.equal(before - (await left(page)), 11_000);
  assert.equal(await button(page, "Go on").count(), 0, "it runs");
});

/** Presses media keys as a browser does: it calls what the page has given it for them. */
const withMediaKeys = (page) =>
  page.addInitScript(() => {
    globalThis.mediaKeys = {};
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (name, handler) {
      globalThis.mediaKeys[name] = handler;
      return set.call(this, name, handler);
    };
  });
const mediaKey = (page, name) => page.evaluate((name) => globalThis.mediaKeys[name](), name);

journey("a whole session is led by media keys alone", async ({ page, open }) => {
  await withMediaKeys(page);
  await startFirstTime(page, open);
  await pass(page, 1000);
  const card = () => page.evaluate(() => [navigator.mediaSession.metadata.title, navigator.mediaSession.metadata.artist, navigator.mediaSession.playbackState]);
  assert.deepEqual(await card(), ["Chin tucks", "Quick daily reset", "playing"]);
  await mediaKey(page, "pause");
  await button(page, "Go on").waitFor();
  assert.equal((await card())[2], "paused");
  await mediaKey(page, "play");
  await playing(page);
  const before = await left(page);
  await mediaKey(page, "seekforward");
  assert.equal(before - (await left(page)), 10_000);
  await mediaKey(page, "seekbackward");
  assert.equal(await left(page), before);
  await mediaKey(page, "nexttrack");
  await mediaKey(page, "nexttrack");
  await shows(page, "Scapular squeeze");
  await mediaKey(page, "previoustrack");
  await shows(page, "Chin tucks");
  await toTheEnd(page, 8 * 60_000);
  await saved(page);
  assert.equal(await page.evaluate(() => navigator.mediaSession.playbackState), "none", "the keys are given back");
});

journey("at one's own pace a pause pauses, and the key for the next one counts", async ({ page, open }) => {
  await withMediaKeys(page);
  await open("#/settings");
  await page.getByRole("switch", { name: /^At my own pace/ }).check();
  await open("#/now/chin-tucks");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await mediaKey(page, "nexttrack");
  for (let rep = 1; rep <= 10; rep += 1) {
    const count = page.locator("[data-count]", { hasText: new RegExp(`^${rep}$`) });
    await count.waitFor();
    await pass(page, 10_000);
    for (const stop of ["pause", "stop"]) {
      await mediaKey(page, stop);
      await button(page, "Go on").waitFor();
      await pass(page, 10_000);
      await page.locator(".player__where").getByText(`${rep} of 10`).waitFor();
      await mediaKey(page, "play");
      await playing(page);
      await mediaKey(page, "play");
      await playing(page);
    }
    await mediaKey(page, "nexttrack");
  }
  await saved(page);
  const [session] = await historyOf(page, open);
  assert.deepEqual(session.did, ["Chin tucks 10 of 10"]);
});

journey("without media keys everything else works", async ({ page, open }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, "mediaSession", { value: undefined }));
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});

journey("a screen reader hears each change of phase once, and no ticking", async ({ page, open }) => {
  await startFirstTime(page, open);
  await page.evaluate(() => {
    globalThis.announced = [];
    const note = (node) => {
      const text = node.innerText.trim();
      if (text) globalThis.announced.push(text);
    };
    for (const region of document.querySelectorAll("[aria-live], [role=status], [role=alert], [role=timer]")) {
      note(region);
      new MutationObserver(() => note(region)).observe(region, { childList: true, characterData: true, subtree: true });
    }
  });
  await pass(page, (await left(page)) - 500);
  // That it works offline is said once, whenever that is.
  const announced = (await page.evaluate(() => globalThis.announced)).filter((text) => !text.startsWith("Ready to use offline"));
  const reps = (n, between = []) =>
    Array.from({ length: n }, (_, i) => [`Move ${i + 1} of ${n}`, "Hold", "Return", ...(i + 1 < n ? between : [])]).flat();
  assert.deepEqual(announced, [
    "Get ready: Chin tucks. Sit or stand tall. Look straight ahead.",
    ...reps(10),
    "Get ready: Scapular squeeze. Sit or stand tall, your arms at your sides.",
    ...reps(10),
    "Get ready: Doorway pec stretch. Stand in a doorway, a forearm on each side.",
    ...reps(2, ["Wait"]),
  ]);
});

journey("this hurts, on every exercise: less of it, and it is in the history", async ({ page, open }) => {
  await open("#/exercises");
  const slugs = await page.locator(".exercise-card a").evaluateAll((links) => links.map((link) => link.getAttribute("href").split("/").pop()));
  assert.equal(slugs.length, 25);
  await startFirstTime(page, open);
  await key(page, "End");
  await button(page, "End it").click();
  await open("#/settings");
  await page.getByRole("switch", { name: /^Ask how it feels/ }).uncheck();
  for (const slug of slugs) {
    await open(`#/now/${slug}`);
    await button(page, "Start").click();
    await playing(page);
    await pass(page, 1000);
    const said = (await spoken(page)).length;
    await page.keyboard.press("h");
    await button(page, "Just too much").click();
    await pass(page, 30_000);
    assert.equal((await spoken(page)).length, said, `${slug}: it stopped at once`);
    const ways = page.getByRole("button", { name: /^(Less of it|Something easier): / });
    assert.ok((await ways.count()) > 0, `${slug}: there is a way to do less`);
    await button(page, "End here").click();
    await saved(page);
  }
  const sessions = await historyOf(page, open);
  assert.equal(sessions.length, slugs.length);
  const hurts = await page.locator(".felt__hurt").allInnerTexts();
  assert.equal(hurts.length, slugs.length);
  assert.ok(hurts.every((text) => text.endsWith(": Just too much")), hurts.join());
  // Next time it starts lighter, until the person says otherwise.
  await open("#/now/chin-tucks");
  await page.getByText("Starts lighter, because it hurt.").waitFor();
  await button(page, "Start").click();
  await key(page, "Skip");
  await page.locator(".player__where").getByText("1 of 5").waitFor();
  await open("#/settings");
  await page.locator(".lighter__row", { hasText: "Chin tucks" }).getByRole("button").click();
  await open("#/now/chin-tucks");
  await button(page, "Start").click();
  await key(page, "Skip");
  await page.locator(".player__where").getByText("1 of 10").waitFor();
});

journey("what is too much leads to an easier exercise, or to another one", async ({ page, open }) => {
  await startFirstTime(page, open, "posture-support");
  await hurts(page, "Just too much");
  await page.getByText("Another exercise").click();
  const other = page.locator(".swaps .part").first();
  const name = await other.innerText();
  await other.click();
  await shows(page, name);
  await playing(page);
  await open("#/now/wall-angels");
  await button(page, "Start").click();
  await begin(page);
  await pass(page, 30_000);
  await button(page, "This hurts").click();
  await button(page, "Just too much").click();
  await button(page, "Something easier: Wall posture hold").click();
  await shows(page, "Wall posture hold");
});

journey("how it feels before and after is said on a slider, and in the history", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await noneOfThese(page);
  await feels(page, "Pain", 6);
  await start(page).click();
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  await page.getByText("before: 6").waitFor();
  await feels(page, "Pain", 3);
  await page.getByText("Stiffness, effort, a note").click();
  await feels(page, "Stiffness", 2);
  await feels(page, "Effort", 5);
  await page.getByLabel("A note to yourself").fill("Better after the second");
  await page.getByLabel("A note to yourself").blur();
  await page.reload();
  await historyOf(page, open);
  await page.getByText("Pain 6 → 3, Stiffness – → 2, Effort 5").waitFor();
  await page.getByText("Better after the second").waitFor();
});

journey("a slider that was not touched is not answered, and an answer can be taken back", async ({ page, open }) => {
  const slider = page.getByRole("slider", { name: "Pain" });
  const says = async (text) => assert.equal(await slider.getAttribute("aria-valuetext"), text);
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await noneOfThese(page);
  await slider.waitFor();
  await says("Not answered");
  // A tap where it stands already is an answer, and so is the first key.
  const { x, y, height } = await slider.boundingBox();
  await page.mouse.click(x + 4, y + height / 2);
  await says("0 of 10");
  await button(page, "Take the answer back").click();
  await says("Not answered");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await says("0 of 10");
  for (let level = 1; level <= 3; level += 1) await page.keyboard.press("ArrowRight");
  await says("3 of 10");
  await page.keyboard.press("End");
  await says("10 of 10");
  await page.getByText("That's severe pain.").waitFor();
  await page.keyboard.press("Home");
  await says("0 of 10");
  await button(page, "Take the answer back").click();
  await start(page).click();
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
  await says("Not answered");
  await page.reload();
  await historyOf(page, open);
  assert.equal(await page.getByText(/^Pain/).count(), 0, "nothing was stored");
});

journey("do not ask is kept", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await noneOfThese(page);
  await button(page, "Do not ask again").click();
  await playing(page);
  await toTheEnd(page, 6 * 60_000);
  assert.equal(await page.getByRole("slider").count(), 0);
  await page.reload();
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await playing(page);
});

journey("the dose can be changed on the way, for now or from now on", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 20_000);
  const before = await left(page);
  await key(page, "Change");
  await button(page, "Less: Repetitions").click();
  await button(page, "More: Seconds to move out").click();
  await button(page, "Keep it like this from now on").click();
  await page.keyboard.press("Escape");
  // One repetition of 9 s less; half a second more for the eight that are still to begin.
  assert.equal(before - (await left(page)), 9000 - 4000);
  await page.locator(".player__where").getByText("1 of 9").waitFor();
  await open("#/routine/quick-daily-reset");
  await page.locator(".own-dose").getByText("9 times").waitFor();
  await button(page, "Put it back as it was").click();
  assert.equal(await page.locator(".own-dose").count(), 0);
});

journey("a side can be left out, and an exercise done again", async ({ page, open }) => {
  await open("#/now/thread-the-needle");
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await key(page, "Skip");
  await key(page, "Change");
  await button(page, "Skip this side").click();
  await page.locator(".deck__phase", { hasText: "Change sides" }).waitFor();
  await key(page, "Change");
  await button(page, "Do this exercise again").click();
  await page.locator(".deck__phase", { hasText: "Get ready" }).waitFor();
});

journey("a second tab is told of the session, and can take it over: one voice, one record", async ({ page, context, site, open }) => {
  await startFirstTime(page, open);
  await pass(page, 60_000);
  const second = await newPage(context);
  await openIn(second, site);
  await second.getByText("A session is running in another tab or window.").waitFor();
  await second.getByRole("button", { name: "Dismiss" }).last().click();
  await openIn(second, site, "#/now/cat-cow");
  await button(second, "Start").click();
  await second.getByText("A session is running in another tab or window.").waitFor();
  assert.equal((await spoken(second)).filter((text) => /Cat-cow/.test(text)).length, 0, "no second voice");
  await button(second, "Go on here").click();
  await page.getByText("This session is now running in another tab or window.").waitFor();
  const said = (await spoken(page)).length;
  await pass(page, 60_000);
  assert.equal((await spoken(page)).length, said, "the first is silent");
  await second.getByText("You left in the middle").waitFor();
  await button(second, "Go on").click();
  await toTheEnd(second, 6 * 60_000);
  await saved(second);
  const sessions = await historyOf(second, (hash) => openIn(second, site, hash));
  assert.equal(sessions.length, 1);
  assert.deepEqual(sessions[0].did, ["Chin tucks 10 of 10", "Scapular squeeze 10 of 10", "Doorway pec stretch 2 of 2"]);
});

journey("the levels of the voice: all, a little, tones only", async ({ page, open }) => {
  await open("#/settings");
  await button(page, "A little").click();
  await startFirstTime(page, open);
  await pass(page, 110_000);
  const brief = await spoken(page);
  assert.deepEqual(brief, ["Chin tucks.", "Halfway.", "Last one.", "Good. Next: Scapular squeeze."]);
  await key(page, "Sound");
  await button(page, "Tones only").click();
  await page.keyboard.press("Escape");
  await toTheEnd(page, 6 * 60_000);
  assert.equal((await spoken(page)).length, brief.length, "not a word more");
  assert.ok((await sounded(page)).length > 60, "tones go on");
});

journey("where the voice fails, tones that were off stand in", async ({ page, open }) => {
  await page.addInitScript(() => {
    speechSynthesis.speak = (utterance) => utterance.dispatchEvent(new Event("error"));
  });
  await open("#/settings");
  await page.getByRole("switch", { name: /^Tones/ }).uncheck();
  await startFirstTime(page, open);
  await pass(page, 24_000);
  const tones = (await sounded(page)).map(([, hertz]) => hertz);
  assert.ok(tones.includes(440) && tones.includes(523.25), tones.join());
});

journey("the script can be read before starting", async ({ page, open }) => {
  await open("#/routine/quick-daily-reset");
  await page.getByText("What the voice will say").click();
  await page.getByText("Chin tucks. Sit or stand tall. Look straight ahead.").waitFor();
  const lines = await page.locator(".script__line").count();
  assert.ok(lines > 40, `${lines} lines`);
});

journey("the whole screen is one button that pauses, and turning the device changes nothing", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 20_000);
  const before = await left(page);
  for (const [x, y] of [[180, 200], [10, 60], [350, 400]]) {
    await page.mouse.click(x, y);
    await button(page, "Go on").waitFor();
    await page.mouse.click(x, y);
    await playing(page);
  }
  await page.setViewportSize({ width: 740, height: 360 });
  assert.equal(await left(page), before);
  await playing(page);
  assert.ok(await button(page, "This hurts").isVisible());
});

journey("the screen flashes with each tone where that is wanted", async ({ page, open }) => {
  await open("#/settings");
  await page.getByRole("switch", { name: /^Flash the screen/ }).check();
  await startFirstTime(page, open);
  await page.evaluate(() => {
    globalThis.flashes = 0;
    new MutationObserver(() => (globalThis.flashes += 1)).observe(document.documentElement, { attributeFilter: ["data-flash"] });
  });
  await pass(page, 18_000);
  // Get ready, three ticks, out, hold.
  assert.equal(await page.evaluate(() => globalThis.flashes), 6);
});

journey("the first getting ready asks whether it was heard, and helps where it was not", async ({ page, open }) => {
  const asks = page.getByText("Did you hear that?");
  await startFirstTime(page, open);
  assert.equal(await asks.count(), 0, "nothing was to be heard yet");
  await pass(page, 4000);
  await asks.waitFor();
  await button(page, "No").click();
  const help = page.getByRole("dialog", { name: "If you hear nothing" });
  await help.getByText("Turn up the volume.").waitFor();
  const before = await left(page);
  await pass(page, 30_000);
  assert.equal(await left(page), before, "it waits");
  await help.getByRole("button", { name: "Go on without sound; the screen will flash" }).click();
  await playing(page);
  await pass(page, 1000);
  assert.equal(await asks.count(), 0);
  await open("#/settings");
  assert.ok(await page.getByRole("switch", { name: /^Flash the screen/ }).isChecked());
});

journey("who does not say whether it was heard goes on, and is asked until it is answered", async ({ page, open }) => {
  const asks = page.getByText("Did you hear that?");
  await startFirstTime(page, open);
  await pass(page, 4000);
  await asks.waitFor();
  await pass(page, 12_000);
  assert.equal(await asks.count(), 0, "only while getting ready");
  await key(page, "End");
  await button(page, "End it").click();
  await open("#/now/cat-cow");
  await button(page, "Start").click();
  await begin(page);
  await pass(page, 6000);
  await button(page, "Yes").click();
  await asks.waitFor({ state: "detached" });
  await open("#/now/chin-tucks");
  await button(page, "Start").click();
  await begin(page);
  await pass(page, 6000);
  assert.equal(await asks.count(), 0);
});

journey("the sound check can be repeated in the settings", async ({ page, open }) => {
  await open("#/settings");
  await button(page, "Do the sound check again").click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Turn up the volume.").waitFor();
  await dialog.getByRole("button", { name: "Go on without sound; the screen will flash" }).click();
  await dialog.waitFor({ state: "hidden" });
  assert.ok(await page.getByRole("switch", { name: /^Flash the screen/ }).isChecked());
});

journey("with voices that never come it says so, and tones guide", async ({ page, open }) => {
  await page.addInitScript(() => {
    speechSynthesis.getVoices = () => [];
  });
  await startFirstTime(page, open);
  await pass(page, 10_000);
  await page.getByText("This device has no voice for English. Tones will guide you.").waitFor();
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
});
