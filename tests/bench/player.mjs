// How much work a moving figure is: the player on a processor four times slower, for ten seconds of
// cat-cow, which never stands still. Asked are 60 frames a second; at least 55 must come, with less
// than a fifth of the main thread's time for scripting and rendering (styles and layout), and
// without a long task. Beside it stands what all of the main thread does, painting and the
// browser's own work included, and the same for the player when it is paused.

import { launch, newContext, sizes } from "../journeys/support/browser.mjs";
import { arrived } from "../journeys/support/journey.mjs";
import { prepare } from "../journeys/support/prepare.mjs";
import { button, playing, start } from "../journeys/support/app.mjs";
import { host } from "../journeys/support/site.mjs";
import { drawn, recordDrawing } from "./support/gl.mjs";

const SECONDS = 10;
const LEAST_FRAMES = 55;
const MOST_WORK = 0.2;
const SLOWDOWN = 4;

const browser = await launch();
const site = await host();
const failed = [];

/** Seconds that the main thread has worked so far, by what it did. */
async function spent(devtools) {
  const { metrics } = await devtools.send("Performance.getMetrics");
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    all: of("TaskDuration"),
    scripting: of("ScriptDuration"),
    styles: of("RecalcStyleDuration"),
    layout: of("LayoutDuration"),
  };
}

/** Counts frames and long tasks for some seconds, on the page. */
function count(seconds) {
  return new Promise((done) => {
    let frames = 0;
    const long = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map((entry) => entry.duration)));
    observer.observe({ type: "longtask" });
    const start = performance.now();
    const frame = (now) => {
      frames += 1;
      if (now - start < seconds * 1000) return requestAnimationFrame(frame);
      observer.disconnect();
      done({ frames: (frames / (now - start)) * 1000, long });
    };
    requestAnimationFrame(frame);
  });
}

async function measure(name, size, paused = false) {
  const context = await newContext(browser, { viewport: size, reducedMotion: "no-preference" });
  await prepare(context);
  await recordDrawing(context);
  const page = await context.newPage();
  await page.goto(`${site.url}#/now/cat-cow`);
  await arrived(page);
  await button(page, "Start").press("Enter");
  await button(page, "None of these").press("Enter");
  await start(page).press("Enter");
  await playing(page);
  // With keys: a mouse that rests on a moving page is work of its own.
  await page.keyboard.press("s");
  if (paused) await page.keyboard.press("Space");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  // What starting takes is over after two seconds.
  await page.evaluate(count, 2);
  const before = await spent(devtools);
  const drawnBefore = await drawn(page);
  const { frames, long } = await page.evaluate(count, SECONDS);
  const after = await spent(devtools);
  const drawnAfter = await drawn(page);
  const gained = (what) => drawnAfter[what] - drawnBefore[what];
  const share = (part) => (after[part] - before[part]) / SECONDS;
  const percent = (share) => `${(share * 100).toFixed(1)} %`;
  const work = share("scripting") + share("styles") + share("layout");
  console.log(
    `${name}: ${frames.toFixed(1)} frames a second; scripting and rendering ${percent(work)} of the main thread ` +
      `(scripting ${percent(share("scripting"))}, styles ${percent(share("styles"))}, layout ${percent(share("layout"))}), ` +
      `all of it ${percent(share("all"))}; ${long.length} long tasks`,
  );
  console.log(
    `  ${gained("frames")} frames by the graphics processor, ${gained("draws")} drawings, ` +
      `${Math.round(gained("bytes") / Math.max(gained("frames"), 1))} bytes a frame`,
  );
  if (gained("draws") !== 2 * gained("frames")) failed.push(`${name}: a frame is not two drawings`);
  if (gained("made") > 0) failed.push(`${name}: buffers are made anew`);
  if (paused) return context.close();
  if (gained("frames") < LEAST_FRAMES * SECONDS) failed.push(`${name}: the graphics processor draws too few frames`);
  if (frames < LEAST_FRAMES) failed.push(`${name}: fewer than ${LEAST_FRAMES} frames a second`);
  if (work > MOST_WORK) failed.push(`${name}: more than ${MOST_WORK * 100} % of the main thread`);
  if (long.length > 0) failed.push(`${name}: long tasks of ${long.map(Math.round).join(", ")} ms`);
  await context.close();
}

console.log(`Player with a moving figure, processor ${SLOWDOWN} times slower, ${SECONDS} seconds:`);
await measure("phone, paused", sizes.phone, true);
await measure("phone", sizes.phone);
await measure("desktop", sizes.desktop);
await browser.close();
await site.stop();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
