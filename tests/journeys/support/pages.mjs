// Every page of the app, and how to come to it: for what must hold on all of them.

import { ASKED, begin, button, chooseFigure, controls, feels, hurts, key, makePlan, noneOfThese, saved, shows, startFirstTime, toTheEnd } from "./app.mjs";
import { breaksOn, offer, work } from "./breaks.mjs";
import { pass } from "./journey.mjs";
import { said } from "./language.mjs";
import { doneToday, falling, history, live, tried } from "./past.mjs";

const LINK = "#/r/1~_For%20Anna%27s%20neck~chin-tucks.r5.h3~thread-the-needle.r1.h20~doorway-pec-stretch~wall-angels";
/** With an exercise of the sender's own. */
const OWN =
  "2~_Anna~_xk3f9x2m7.Towel_press.supine.each.towel.Lie_on_your_back-c_knees_bent-d.Press_your_head_into_the_towel-d" +
  "~own-k3f9x2m7.s2.r8.h5.n-Only_as_far_as_it_feels_easy~chin-tucks.r5.h3~07d2dyv";

/** Results that somebody sent. */
const RESULTS =
  "#/results/1~2026-11-03.2026-11-30.2026-11-30~w4.d4.b14.a12.p14.s11~w4.d4.b11.a9.p11.s11~w4.d4.b8.a6.p8.s11~w4.d4.b5.a3.p5.s11" +
  "~pb.7.2.16~sb.7.2.16~l15~y8.chin-tucks~h.wall-angels.s2.m1~h.open-book.n1~361r5ss";

/** What somebody has typed, for an address. */
const typed = (word) => encodeURIComponent(said(word));

/** `{name, go, still}`; `go(page, open)` ends with the page being shown, and `still` says that the device asks for
 * less motion. */
export const PAGES = [
  { name: "home", go: (page, open) => open("#/") },
  { name: "exercises", go: (page, open) => open("#/exercises") },
  { name: "exercises-filtered", go: (page, open) => open(`#/exercises?position=seated,standing&q=${typed("chin")}`) },
  { name: "exercise", go: (page, open) => open("#/exercise/wall-angels") },
  { name: "exercise-doses", go: (page, open) => open("#/exercise/scapular-squeeze") },
  { name: "exercise-still", still: true, go: (page, open) => open("#/exercise/isometric-neck-other-directions") },
  { name: "gallery", go: (page, open) => open("#/gallery") },
  { name: "routines", go: (page, open) => open("#/routines") },
  { name: "routine", go: (page, open) => open("#/routine/end-of-day-relief") },
  { name: "single", go: (page, open) => open("#/now/cat-cow") },
  { name: "shared", go: (page, open) => open(LINK) },
  {
    name: "code",
    go: async (page, open) => {
      await open("#/routine/quick-daily-reset");
      await button(page, "QR code").click();
      await page.locator(".code__picture").waitFor();
    },
  },
  {
    name: "hand-out",
    go: async (page, open) => {
      await open(`#/hand-out/${LINK.slice("#/r/".length)}`);
      await page.locator(".hand-out__sheet").waitFor();
    },
  },
  { name: "build", go: (page, open) => open("#/build") },
  {
    name: "build-six",
    go: async (page, open) => {
      await open(`#/build/${LINK.slice("#/r/".length)}~cat-cow.r30~bird-dog`);
      await page.locator(".builder__rows > li").nth(5).waitFor();
      await page.locator(".builder-row__open").nth(4).click();
      await page.locator(".builder__panel textarea").waitFor();
    },
  },
  {
    name: "build-own",
    go: async (page, open) => {
      await open(`#/build/${OWN}`);
      await page.locator(".builder-row__open").first().click();
      await page.locator(".builder__own textarea").first().waitFor();
    },
  },
  {
    name: "build-adding",
    go: async (page, open) => {
      await open("#/build");
      await button(page, "An empty one").click();
      await button(page, "Add Chin tucks").click();
    },
  },
  { name: "shared-own", go: (page, open) => open(`#/r/${OWN}`) },
  {
    name: "hand-out-own",
    go: async (page, open) => {
      await open(`#/hand-out/${OWN}`);
      await page.locator(".hand-out__sheet").waitFor();
    },
  },
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
  { name: "questions-flags", go: (page, open) => open("#/questions") },
  {
    name: "questions-sore",
    go: async (page, open) => {
      await open("#/questions");
      await noneOfThese(page);
      await button(page, "Between the shoulder blades").click();
    },
  },
  {
    name: "questions-rounding",
    go: async (page, open) => {
      await open("#/questions");
      await noneOfThese(page);
      for (let question = 1; question < 7; question += 1) await button(page, "Next").click();
      await button(page, "Leave them out").waitFor();
    },
  },
  {
    name: "questions-stopped",
    go: async (page, open) => {
      await open("#/questions");
      await button(page, "One or more apply").click();
      await page.getByRole("alert").waitFor();
    },
  },
  {
    name: "questions-later",
    go: async (page, open) => {
      await makePlan(page, open);
      await page.getByRole("link", { name: said("Change my answers") }).click();
      await button(page, "No, I can't").waitFor();
    },
  },
  { name: "plan", go: makePlan },
  {
    name: "plan-why",
    go: async (page, open) => {
      await makePlan(page, open);
      await chooseFigure(page);
      await button(page, "Another one instead").click();
      await button(page, "More of this").click();
    },
  },
  {
    name: "plan-grown",
    go: async (page, open) => {
      await makePlan(page, open);
      await live(page, 2, { pain: (nth) => 5 - Math.floor(nth / 2) });
      await page.getByText(said("What has changed")).waitFor();
    },
  },
  {
    name: "plan-leaves-out",
    go: async (page, open) => {
      await makePlan(page, open);
      await live(page, 2);
      await open("#/helps");
      await button(page, "Yes, try it out").click();
      await page.getByText(said("Left out now and then:")).waitFor();
      await open("#/plan");
      await page.locator(".left-out").first().waitFor({ state: "attached" });
    },
  },
  {
    name: "plan-offers",
    go: async (page, open) => {
      await makePlan(page, open);
      await live(page, 2);
      await page.getByText(said("Which of these help you?")).waitFor();
    },
  },
  {
    name: "plan-no-better",
    go: async (page, open) => {
      await makePlan(page, open);
      await live(page, 7, { pain: () => 5 });
      await page.getByText(said("it is no better")).waitFor();
    },
  },
  {
    name: "plan-well-done",
    go: async (page, open) => {
      await makePlan(page, open);
      await live(page, 6);
      await button(page, "Go on as before").waitFor();
    },
  },
  {
    name: "plan-resting",
    go: async (page, open) => {
      await makePlan(page, open);
      await live(page, 6);
      await button(page, "Two a week from now on").click();
      await button(page, "Pause my plan").click();
      await button(page, "Start my plan again").waitFor();
    },
  },
  {
    name: "plan-told",
    go: async (page, open) => {
      await makePlan(page, open);
      await live(page, 1, { pain: () => 9 });
      await page.getByText(said("Your exercises are on hold")).waitFor();
    },
  },
  {
    name: "plan-none",
    go: async (page, open) => {
      await open("#/plan");
      await page.getByRole("link", { name: said("Make me a plan") }).waitFor();
    },
  },
  {
    name: "home-plan",
    go: async (page, open) => {
      await makePlan(page, open);
      await open("#/");
      await page.getByText(said("of 3 days this week")).waitFor();
    },
  },
  {
    name: "home-done",
    go: async (page, open) => {
      await open("#/");
      await doneToday(page);
      await page.getByRole("heading", { name: said("Done for today") }).waitFor();
    },
  },
  {
    name: "home-kept",
    go: async (page, open) => {
      await open(LINK);
      await button(page, "Keep it").click();
      await open("#/");
      await page.getByRole("heading", { name: said("Kept") }).waitFor();
    },
  },
  { name: "more", go: (page, open) => open("#/more") },
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
      await noneOfThese(page);
      await begin(page);
      await pass(page, 4000);
      await button(page, "No").click();
      await page.getByText(said("If you hear nothing")).waitFor();
    },
  },
  {
    name: "before",
    go: async (page, open) => {
      await open("#/routine/quick-daily-reset");
      await button(page, "Start").click();
      await button(page, "None of these").click();
      await feels(page, "Pain", "4");
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
      await page.getByText(said("Another exercise")).click();
    },
  },
  {
    name: "done-stopped",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 20_000);
      await hurts(page, "I feel dizzy");
      await button(page, "It has passed").waitFor();
    },
  },
  {
    name: "stop",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 20_000);
      await hurts(page, "Numb, tingling or weak");
      await shows(page, "Please stop for now");
      await open("#/safety");
      await button(page, ASKED).waitFor();
    },
  },
  {
    name: "home-on-hold",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 20_000);
      await hurts(page, "Numb, tingling or weak");
      await shows(page, "Please stop for now");
      await open("#/");
      await page.getByText(said("Your exercises are on hold")).waitFor();
    },
  },
  {
    name: "before-severe",
    go: async (page, open) => {
      await open("#/routine/quick-daily-reset");
      await button(page, "Start").click();
      await button(page, "None of these").click();
      await feels(page, "Pain", "9");
      await page.getByRole("link", { name: said("See what to do") }).waitFor();
    },
  },
  {
    name: "player-change",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 20_000);
      await key(page, "Change");
      await button(page, "Less: Repetitions").click();
      await button(page, "Keep it like this from now on").waitFor();
    },
  },
  {
    name: "player-sound",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await key(page, "Sound");
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
      await page.getByText(said("The page was asleep")).waitFor();
    },
  },
  {
    name: "player-long-ago",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 19_000);
      await button(page, "Pause").click();
      await page.clock.fastForward(5 * 60 * 60_000);
      await button(page, "Start from the beginning").waitFor();
    },
  },
  {
    name: "script",
    go: async (page, open) => {
      await open("#/routine/quick-daily-reset");
      await page.getByText(said("What the voice will say")).click();
      await page.getByText(said("All done. Well done.")).waitFor();
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
    name: "player-asks",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 4000);
      await page.getByText(said("Did you hear that?")).waitFor();
    },
  },
  {
    name: "player-far",
    go: async (page, open) => {
      // A long hold.
      await open("#/now/thread-the-needle");
      await button(page, "Start").click();
      await noneOfThese(page);
      await begin(page);
      await pass(page, 40_000);
      await key(page, "Far view");
      await page.locator(".far__number").waitFor();
    },
  },
  {
    name: "player-own-pace",
    go: async (page, open) => {
      await open("#/settings");
      await page.getByText(said("At my own pace"), { exact: true }).click();
      await startFirstTime(page, open);
      await pass(page, 30_000);
      await button(page, "Count it").waitFor();
    },
  },
  {
    name: "safety-who",
    go: async (page, open) => {
      await open("#/safety");
      await button(page, "Who says so, and when to stop").click();
      await page.getByRole("dialog").locator(".statements").first().waitFor();
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
      await controls(page);
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "player-how",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await key(page, "How to do it");
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
      await key(page, "End");
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
      await page.getByText(said("You stopped in the middle")).waitFor();
    },
  },
  {
    name: "home-long-ago",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 60_000);
      await open("#/");
      await page.clock.fastForward(5 * 60 * 60_000);
      await button(page, "Go on with that session").waitFor();
    },
  },
  {
    name: "settings-in-session",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 60_000);
      await open("#/settings");
      await page.getByRole("link", { name: said("Go back to it") }).waitFor();
    },
  },
  { name: "done", go: done },
  {
    name: "done-early",
    go: async (page, open) => {
      await startFirstTime(page, open);
      await pass(page, 60_000);
      await key(page, "End");
      await button(page, "End it").click();
      await saved(page);
    },
  },
  {
    name: "history",
    go: async (page, open) => {
      await open("#/history");
      await doneToday(page);
    },
  },
  {
    name: "history-many",
    go: async (page, open) => {
      await open("#/history");
      await history(page, 20, { pain: falling(20) });
      await page.locator(".progress .days > li").first().waitFor();
      for (const table of await page.locator(".plot__table > summary").all()) await table.click();
      await page.locator(".practised summary").first().click();
    },
  },
  {
    name: "home-progress",
    go: async (page, open) => {
      await open("#/");
      await history(page, 20, { pain: falling(20) });
      await page.locator(".goes strong").waitFor();
    },
  },
  { name: "history-empty", go: (page, open) => open("#/history") },
  { name: "day-empty", go: (page, open) => open("#/day/2026-11-19") },
  {
    name: "day",
    go: async (page, open) => {
      await open("#/day/2026-11-21");
      await doneToday(page);
      await feels(page, "Pain", 4);
      await page.getByText(said("Stiffness, where it hurts, a note")).click();
      await button(page, "Done").click();
      await page.getByText(said("Noted."), { exact: true }).waitFor();
    },
  },
  {
    name: "day-change",
    go: async (page, open) => {
      await open("#/day/2026-11-21");
      await doneToday(page);
      await button(page, "Change").first().click();
      await button(page, "Save changes").waitFor();
    },
  },
  {
    name: "day-add",
    go: async (page, open) => {
      await open("#/day/2026-11-21");
      await doneToday(page);
      await button(page, "Delete").first().click();
      await button(page, "Undo").waitFor();
      await button(page, "Add a session").click();
      await button(page, "Quick daily reset").waitFor();
    },
  },
  { name: "checks-empty", go: (page, open) => open("#/checks") },
  {
    name: "checks",
    go: async (page, open) => {
      await open("#/checks");
      await page.getByLabel(said("One thing I want to do again")).fill("Lift my child");
      await button(page, "Keep it").click();
      await page.getByText("Lift my child").waitFor();
      await page.getByText(said("How to do it")).click();
      await page.getByLabel(said("From the wall to your neck, in cm")).fill("8.5");
      await button(page, "Keep this check").click();
      await page.getByText(said("Noted."), { exact: true }).waitFor();
    },
  },
  { name: "report-empty", go: (page, open) => open("#/report") },
  {
    name: "report",
    go: async (page, open) => {
      await reported(page, open);
      await page.getByText("It went well").first().click();
      await button(page, "Show what they will see").click();
      await page.getByRole("switch").click();
      await page.locator(".pass-on__link input").waitFor();
    },
  },
  {
    name: "results",
    go: async (page, open) => {
      await reported(page, open);
      await open(RESULTS);
      await page.locator(".report__sheet").waitFor();
    },
  },
  { name: "results-broken", go: (page, open) => open(RESULTS.slice(0, -9)) },
  {
    name: "picture",
    go: async (page, open) => {
      await reported(page, open);
      await open("#/picture");
      await page.locator(".picture__sheet").waitFor();
    },
  },
  { name: "helps-empty", go: (page, open) => open("#/helps") },
  {
    name: "helps-early",
    go: async (page, open) => {
      await makePlan(page, open);
      await history(page, 7, { pain: falling(7) });
      await open("#/helps");
      await button(page, "Yes, try it out").waitFor();
    },
  },
  {
    name: "helps",
    go: async (page, open) => {
      await makePlan(page, open);
      await tried(page, 30);
      await open("#/helps");
      await page.getByText(said("Seems to help")).waitFor();
    },
  },
  {
    name: "helps-over",
    go: async (page, open) => {
      await makePlan(page, open);
      await tried(page, 60);
      await open("#/helps");
      await page.getByText(said("This is as far as it goes")).waitFor();
    },
  },
  { name: "settings", go: (page, open) => open("#/settings") },
  {
    name: "data",
    go: async (page, open) => {
      await open("#/data");
      await page.locator("#bring-file").setInputFiles("tests/formats/export-1.json");
      await button(page, "Add it").waitFor();
    },
  },
  {
    name: "data-delete",
    go: async (page, open) => {
      await open("#/data");
      await button(page, "Delete…").first().click();
      await page.getByRole("dialog").getByRole("button", { name: said("Delete…") }).click();
      await button(page, "Yes, delete everything").waitFor();
    },
  },
  {
    name: "breaks",
    go: async (page, open) => {
      await open("#/breaks");
      await button(page, "Take one now").waitFor();
    },
  },
  { name: "breaks-on", go: (page, open) => breaksOn(page, open) },
  {
    name: "breaks-offer",
    go: async (page, open) => {
      await breaksOn(page, open);
      await open("#/");
      await work(page, 45);
      await offer(page).waitFor();
    },
  },
  {
    name: "breaks-stopped",
    go: async (page, open) => {
      await breaksOn(page, open);
      await work(page, 45);
      await button(page, "Not today").click();
      await page.getByText(said("No more breaks today.")).waitFor();
    },
  },
  { name: "about", go: (page, open) => open("#/about") },
  { name: "source", go: (page, open) => open("#/about/one-body-ldn") },
  { name: "learn", go: (page, open) => open("#/learn") },
  { name: "learn-search", go: (page, open) => open(`#/learn?q=${typed("neck")}`) },
  { name: "learn-nothing", go: (page, open) => open("#/learn?q=levitation") },
  { name: "learn-questions", go: (page, open) => open("#/learn/questions") },
  { name: "learn-references", go: (page, open) => open("#/learn/references") },
  { name: "learn-topic", go: (page, open) => open("#/learn/avoid") },
  { name: "learn-question", go: (page, open) => open("#/learn/F08") },
  { name: "learn-difference", go: (page, open) => open("#/learn/D05") },
  { name: "learn-reference", go: (page, open) => open("#/learn/R4") },
  { name: "learn-unknown", go: (page, open) => open("#/learn/levitation") },
  { name: "not-found", go: (page, open) => open("#/levitate") },
];

/** The report of twenty sessions, of which some have a note. */
async function reported(page, open) {
  await open("#/report");
  await history(page, 20, { pain: falling(20), note: "It went well" });
  await page.locator(".report__sheet").waitFor();
}

async function done(page, open) {
  await startFirstTime(page, open);
  await toTheEnd(page, 6 * 60_000);
  await saved(page);
}
