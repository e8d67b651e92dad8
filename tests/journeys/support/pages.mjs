// Every page of the app, and how to come to it: for what must hold on all of them.

import { begin, button, saved, startFirstTime, toTheEnd } from "./app.mjs";
import { pass } from "./journey.mjs";

const LINK = "#/r/1~_For%20Anna%27s%20neck~chin-tucks.r5.h3~thread-the-needle.r1.h20~doorway-pec-stretch~wall-angels";

/** `{name, go, still}`; `go(page, open)` ends with the page being shown, and `still` says that the device asks for
 * less motion. */
export const PAGES = [
  { name: "home", go: (page, open) => open("#/") },
  { name: "exercises", go: (page, open) => open("#/exercises") },
  { name: "exercises-filtered", go: (page, open) => open("#/exercises?position=seated,standing&q=chin") },
  { name: "exercise", go: (page, open) => open("#/exercise/wall-angels") },
  { name: "exercise-still", still: true, go: (page, open) => open("#/exercise/isometric-neck-other-directions") },
  { name: "gallery", go: (page, open) => open("#/gallery") },
  { name: "routines", go: (page, open) => open("#/routines") },
  { name: "routine", go: (page, open) => open("#/routine/end-of-day-relief") },
  { name: "single", go: (page, open) => open("#/now/cat-cow") },
  { name: "shared", go: (page, open) => open(LINK) },
  { name: "shared-problems", go: (page, open) => open("#/r/2~_Mixed~chin-tucks.r1e9~levitation~cat-") },
  { name: "link-broken", go: (page, open) => open("#/r/nothing") },
  {
    name: "kept",
    go: async (page, open) => {
      await open(LINK);
      await button(page, "Keep it").click();
      await open("#/routines");
      await page.getByRole("link", { name: /^For Anna/ }).click();
      await button(page, "Remove").waitFor();
    },
  },
  { name: "safety", go: (page, open) => open("#/safety") },
  {
    name: "safety-ask-first",
    go: async (page, open) => {
      await open("#/safety");
      await button(page, "One or more apply").click();
    },
  },
  {
    name: "sound-check",
    go: async (page, open) => {
      await open("#/routine/quick-daily-reset");
      await button(page, "Start").click();
      await button(page, "None of these").click();
      await button(page, "No").click();
      await page.getByText("If you hear nothing").waitFor();
    },
  },
  {
    name: "before",
    go: async (page, open) => {
      await open("#/routine/quick-daily-reset");
      await button(page, "Start").click();
      await button(page, "None of these").click();
      await button(page, "Yes, I heard it").click();
      await page.getByRole("group", { name: "Pain" }).getByRole("button", { name: "4" }).click();
    },
  },
  {
    name: "player-hurts",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 20_000);
      await button(page, "This hurts").click();
      await button(page, "Just too much").waitFor();
    },
  },
  {
    name: "player-hurts-answer",
    go: async (page, open) => {
      await startFirstTime(page, open, "posture-support");
      await pass(page, 20_000);
      await button(page, "This hurts").click();
      await button(page, "Just too much").click();
      await page.getByText("Another exercise").click();
    },
  },
  {
    name: "player-hurts-end",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 20_000);
      await button(page, "This hurts").click();
      await button(page, "I feel dizzy").click();
      await button(page, "End here").waitFor();
    },
  },
  {
    name: "player-change",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 20_000);
      await button(page, "Change").click();
      await button(page, "Less: Times").click();
      await button(page, "Keep it like this from now on").waitFor();
    },
  },
  {
    name: "player-sound",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await button(page, "Sound").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "player-away",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 19_000);
      await page.evaluate(() => document.dispatchEvent(new Event("freeze")));
      await page.clock.fastForward(90_000);
      await page.evaluate(() => document.dispatchEvent(new Event("resume")));
      await page.getByText("The page was asleep").waitFor();
    },
  },
  {
    name: "script",
    go: async (page, open) => {
      await open("#/routine/quick-daily-reset");
      await page.getByText("What the voice will say").click();
      await page.getByText("All done. Well done.").waitFor();
    },
  },
  {
    name: "player-ready",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 3000);
    },
  },
  {
    name: "player-hold",
    go: async (page, open) => {
      await startFirstTime(page, open, "end-of-day-relief");
      await pass(page, 68_000);
    },
  },
  {
    name: "player-still",
    still: true,
    go: async (page, open) => {
      await startFirstTime(page, open, "end-of-day-relief");
      await pass(page, 68_000);
    },
  },
  {
    name: "player-paused",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 30_000);
      await button(page, "Pause").click();
      await button(page, "Go on").waitFor();
    },
  },
  {
    name: "player-parts",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await button(page, "All parts").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "player-how",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await button(page, "How to do it").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "player-keys",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await page.keyboard.press("?");
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "player-end",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await button(page, "End").click();
      await page.getByRole("dialog").waitFor();
    },
  },
  { name: "player-nothing", go: (page, open) => open("#/play") },
  {
    name: "home-resume",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 60_000);
      await open("#/");
      await page.getByText("You stopped in the middle").waitFor();
    },
  },
  {
    name: "settings-in-session",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 60_000);
      await open("#/settings");
      await page.getByRole("link", { name: "Go back to it" }).waitFor();
    },
  },
  { name: "done", go: done },
  {
    name: "done-early",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 60_000);
      await button(page, "End").click();
      await button(page, "End it").click();
      await saved(page);
    },
  },
  {
    name: "history",
    go: async (page, open) => {
      await done(page, open);
      await open("#/routine/end-of-day-relief");
      await button(page, "Start").click();
      await begin(page);
      await pass(page, 90_000);
      await button(page, "End").click();
      await button(page, "End it").click();
      await saved(page);
      await open("#/history");
    },
  },
  { name: "history-empty", go: (page, open) => open("#/history") },
  { name: "settings", go: (page, open) => open("#/settings") },
  { name: "about", go: (page, open) => open("#/about") },
  { name: "not-found", go: (page, open) => open("#/levitate") },
];

async function done(page, open) {
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
}
