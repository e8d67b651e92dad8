// What devices do to a session: sound that dies, a screen that goes dark, odd voices, other keyboards, and links that
// open the app while it is open.

import assert from "node:assert/strict";
import { begin, button, controls, key, left, noneOfThese, playing, shows, startFirstTime } from "./support/app.mjs";
import { journey, pass, sounded, spoken, until } from "./support/journey.mjs";

const NO_SOUND = "Your device has stopped the sound. Tap anywhere to get it back.";

/** What happens to the sound hardware that is open. */
const toSound = (page, what) => page.evaluate((what) => globalThis.hardware.at(-1)[what](), what);

for (const [how, what] of [
  ["closed", "close"],
  ["stopped by the system", "suspend"],
  ["dead, though it says that it runs", "die"],
]) {
  journey(`sound that is ${how} comes back by itself, and the tones that are due are on time`, async ({ page, open }) => {
    await startFirstTime(page, open);
    await pass(page, 1000);
    const start = (await sounded(page)).find(([, hertz]) => hertz === 440)[0] - 200;
    await pass(page, 19_000);
    await toSound(page, what);
    await pass(page, 40_000);
    assert.equal(await page.getByText(NO_SOUND).count(), 0);
    const out = (await sounded(page)).filter(([, hertz]) => hertz === 523.25).map(([at]) => at - start);
    // Out is at 15 s, and every nine seconds from then on; that at 24 s is as far as the sound was away.
    const expected = [15_000, 24_000, 33_000, 42_000, 51_000].map((at) => Math.round(at / 20) * 20);
    assert.deepEqual(out.filter((at) => at > 1000 && at < 59_000).map((at) => Math.round(at / 20) * 20), expected);
    await playing(page);
  });
}

journey("sound that needs a tap says so, and the next tap brings it back without pausing", async ({ page, open }) => {
  await startFirstTime(page, open);
  await pass(page, 20_000);
  await page.evaluate(() => (globalThis.soundNeedsTap = true));
  await toSound(page, "close");
  await pass(page, 5000);
  await page.getByText(NO_SOUND).waitFor();
  await playing(page);
  const silent = (await sounded(page)).length;
  await pass(page, 20_000);
  assert.equal((await sounded(page)).length, silent);
  await page.evaluate(() => (globalThis.soundNeedsTap = false));
  await page.mouse.click(180, 200);
  await pass(page, 200);
  await page.getByText(NO_SOUND).waitFor({ state: "detached" });
  await playing(page);
  await pass(page, 20_000);
  assert.ok((await sounded(page)).length > silent + 4, "tones are back");
  // Where a tap does not help, the next one does what it always does.
  await page.evaluate(() => (globalThis.soundNeedsTap = true));
  await toSound(page, "close");
  await pass(page, 5000);
  await page.getByText(NO_SOUND).waitFor();
  await page.mouse.click(180, 200);
  await pass(page, 1000);
  await playing(page);
  await page.getByText(NO_SOUND).waitFor();
  await page.mouse.click(180, 200);
  await button(page, "Go on").waitFor();
});

journey("a screen that the system lets go dark is held again, and what the page says of it is true", async ({ page, open }) => {
  const mayGoDark = page.getByText("Your screen may go dark.");
  await startFirstTime(page, open);
  await controls(page);
  await page.getByText("The screen stays on").waitFor();
  await page.keyboard.press("Escape");
  for (const wait of [1000, 2000, 4000]) {
    await page.evaluate(() => globalThis.heldScreens.at(-1).release());
    await mayGoDark.waitFor();
    await pass(page, wait - 200);
    await mayGoDark.waitFor();
    await pass(page, 300);
    await mayGoDark.waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => globalThis.screenHolds), 1);
  }
  await page.evaluate(() => globalThis.heldScreens.at(-1).release());
  await button(page, "Pause").click();
  await pass(page, 60_000);
  assert.equal(await page.evaluate(() => globalThis.screenHolds), 0, "a session that stands holds nothing");
});

journey("the first words are heard where an empty text never ends", async ({ page, open }) => {
  await page.addInitScript(() => {
    const queue = [];
    const speak = speechSynthesis.speak;
    const go = () => {
      while (queue[0]?.text) speak.call(speechSynthesis, queue.shift());
    };
    Object.defineProperties(speechSynthesis, {
      speaking: { get: () => queue.length > 0 },
      pending: { get: () => queue.length > 1 },
      speak: { value: (text) => (queue.push(text), go()) },
      cancel: { value: () => queue.splice(0) },
    });
  });
  await open("#/routine/quick-daily-reset");
  // As index.html does in a tap before the app is there.
  await page.evaluate(() => {
    globalThis.unhunch.utterance = new SpeechSynthesisUtterance("");
    globalThis.speechSynthesis.speak(globalThis.unhunch.utterance);
  });
  await button(page, "Start").click();
  await noneOfThese(page);
  await begin(page);
  await pass(page, 2000);
  assert.deepEqual(await spoken(page), ["Chin tucks. Sit or stand tall. Look straight ahead."]);
});

/** Voices of this device, and which of them has spoken. */
const withVoices = (page, voices) =>
  page.addInitScript((voices) => {
    globalThis.voices = voices.map((voice) => ({ localService: true, default: false, ...voice }));
    globalThis.speakers = [];
    speechSynthesis.getVoices = () => globalThis.voices;
    const speak = speechSynthesis.speak;
    speechSynthesis.speak = (text) => {
      if (text.text) globalThis.speakers.push(`${text.voice.voiceURI} ${text.lang}`);
      speak.call(speechSynthesis, text);
    };
  }, voices);
const speakers = (page) => page.evaluate(() => globalThis.speakers);

journey("of two voices of one name one can be chosen, and where it is gone another speaks", async ({ page, open }) => {
  await withVoices(page, [
    { name: "Anna", lang: "eng-US-f000", voiceURI: "one" },
    { name: "Anna", lang: "eng-US-f000", voiceURI: "two" },
    { name: "Anna", lang: "en_GB", voiceURI: "two" },
    { name: "Bert", lang: "EN-ie", voiceURI: "three" },
    { name: "Far", lang: "en-US", voiceURI: "four", localService: false },
  ]);
  await open("#/settings");
  const list = page.getByLabel("Which voice");
  assert.deepEqual(await list.locator("option").allInnerTexts(), ["Best match", "Anna (US)", "Anna (US) 2", "Anna (GB)", "Bert"]);
  for (const [label, speaker] of [
    ["Anna (US) 2", "two en-US"],
    ["Anna (GB)", "two en-GB"],
    ["Bert", "three en-IE"],
    ["Best match", "two en-GB"],
    ["Anna (GB)", "two en-GB"],
  ]) {
    await list.selectOption({ label });
    await pass(page, 1000);
    assert.equal((await speakers(page)).at(-1), speaker, label);
  }
  const gone = page.getByText("Anna is not on this device right now. Until it is back, another voice speaks.");
  assert.equal(await gone.count(), 0);
  await page.reload();
  await list.waitFor();
  assert.equal(await list.locator("option:checked").innerText(), "Anna (GB)");
  await page.evaluate(() => {
    globalThis.voices = globalThis.voices.filter((voice) => voice.name !== "Anna");
    speechSynthesis.dispatchEvent(new Event("voiceschanged"));
  });
  await gone.waitFor();
  assert.equal(await list.locator("option:checked").innerText(), "Best match");
  await button(page, "Try it").click();
  await pass(page, 1000);
  assert.equal((await speakers(page)).at(-1), "three en-IE");
  await list.selectOption({ label: "Bert" });
  await gone.waitFor({ state: "detached" });
});

journey("voices of a server are never used, and the page says that there is none", async ({ page, open }) => {
  await withVoices(page, [{ name: "Far", lang: "en-US", voiceURI: "far", localService: false, default: true }]);
  await startFirstTime(page, open);
  await pass(page, 10_000);
  await page.getByText("This device has no voice for English. Tones will guide you.").waitFor();
  assert.deepEqual(await speakers(page), []);
});

/** Presses a key as a keyboard of another layout does. */
const press = (page, key, code) =>
  page.evaluate(
    ([key, code]) => document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true, cancelable: true })),
    [key, code],
  );

journey("keys work with Caps Lock and on a Russian keyboard", async ({ page, open }) => {
  for (const [s, h] of [["S", "H"], ["ы", "р"], ["Ы", "Р"]]) {
    await startFirstTimeOrAgain(page, open);
    await press(page, s, "KeyS");
    await press(page, s, "KeyS");
    await shows(page, "Scapular squeeze");
    await press(page, h, "KeyH");
    await page.getByRole("dialog", { name: "What is it like?" }).waitFor();
    await page.keyboard.press("Escape");
    // The letter that a Latin layout has there is the one that counts.
    await press(page, "o", "KeyS");
    await shows(page, "Scapular squeeze");
    await key(page, "End");
    await button(page, "End it").click();
  }
});

/** Starts the quick reset, whoever is here. */
async function startFirstTimeOrAgain(page, open) {
  if ((await page.evaluate(() => localStorage.length).catch(() => 0)) === 0) return startFirstTime(page, open);
  await open("#/routine/quick-daily-reset");
  await button(page, "Start").click();
  await begin(page);
}

journey("single keys can be switched off, and buttons keep theirs", async ({ page, open }) => {
  await open("#/settings");
  const keys = page.getByRole("switch", { name: /^Keys during a session/ });
  assert.ok(await keys.isChecked());
  await page.locator("summary", { hasText: /^Keys$/ }).click();
  await page.getByText("10 seconds ahead").waitFor();
  const off = page.getByText("These keys are off. You can turn them on in the settings.");
  assert.equal(await off.count(), 0);
  await keys.uncheck();
  await off.waitFor();
  await startFirstTime(page, open);
  await pass(page, 1000);
  const before = await left(page);
  await page.locator("body").click({ position: { x: 180, y: 200 } });
  await button(page, "Go on").waitFor();
  await page.evaluate(() => document.activeElement.blur());
  for (const [key, code] of [["s", "KeyS"], ["h", "KeyH"], ["f", "KeyF"], ["?", "Slash"], ["+", "Equal"], ["-", "Minus"], [" ", "Space"], ["ArrowRight", "ArrowRight"]]) {
    await press(page, key, code);
  }
  assert.equal(await left(page), before);
  assert.equal(await page.getByRole("dialog").count(), 0);
  await button(page, "Go on").waitFor();
  // Keys of the media mean nothing else, and a button has its own.
  await press(page, "MediaPlayPause", "MediaPlayPause");
  await playing(page);
  await button(page, "Pause").focus();
  await page.keyboard.press("Space");
  await button(page, "Go on").waitFor();
  await page.keyboard.press("Enter");
  await playing(page);
  await open("#/settings");
  await keys.check();
  await open("#/play");
  await button(page, "Go on").waitFor();
  await press(page, " ", "Space");
  await playing(page);
});

journey("the open app follows links and shortcuts, and a session that runs waits", async ({ page, open }) => {
  await page.addInitScript(() => {
    const queue = {
      setConsumer(consumer) {
        globalThis.openAt = (hash) => consumer({ targetURL: location.href.split("#")[0] + hash });
        // What has opened the app comes first.
        globalThis.openAt("#/learn");
      },
    };
    Object.defineProperty(globalThis, "launchQueue", { value: queue, configurable: true });
  });
  const openAt = (hash) => page.evaluate((hash) => globalThis.openAt(hash), hash);
  await startFirstTime(page, open);
  await until(page, "links are followed", () => globalThis.openAt !== undefined);
  await pass(page, 20_000);
  const before = await left(page);
  // The icon of the app names no page.
  await openAt("");
  await playing(page);
  await openAt("#/routine/posture-support");
  await shows(page, "Posture support");
  await pass(page, 60_000);
  await page.goBack();
  await button(page, "Go on").waitFor();
  assert.equal(await left(page), before);
  await openAt("#/r/1~_From%20a%20friend~chin-tucks.r3");
  await shows(page, "From a friend");
  await openAt("#/play");
  await button(page, "Go on").click();
  await playing(page);
  assert.equal(await left(page), before);
});
