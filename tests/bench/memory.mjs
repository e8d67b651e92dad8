// Whether memory grows: over ten thousand frames of a moving figure, and over a hundred changes of pages with figures.
// Frames are driven by a clock that is held here, with drawing calls counted and not run. After garbage was collected,
// the heap may not be larger than before by more than a little, the program's own memory, the page's elements and its
// listeners not at all, and nothing is made anew on the graphics processor.

import { launch, newContext, sizes } from "../journeys/support/browser.mjs";
import { newPage, open, pass, until } from "../journeys/support/journey.mjs";
import { prepare } from "../journeys/support/prepare.mjs";
import { host } from "../journeys/support/site.mjs";
import { drawn, recordDrawing } from "./support/gl.mjs";
import { keepMemories, memory } from "./support/memories.mjs";

const FRAMES = 10_000;
const CHANGES = 100;
/** Bytes by which the heap may differ: code that is optimised meanwhile, and what the test itself holds. */
const MOST_HEAP = 500_000;
const FRAME_MS = 16;

/** What the page takes up, after its garbage was collected: bytes of the heap and of the program, and counts. */
async function takes(page, devtools) {
  const { heap, program } = await memory(page, devtools);
  const { nodes, jsEventListeners: listeners } = await devtools.send("Memory.getDOMCounters");
  const { made, contexts } = await drawn(page);
  return { heap, program, nodes, listeners, made, contexts };
}

/** Lets so many frames come. */
async function frames(page, count) {
  const { frames: before } = await drawn(page);
  let missing = count;
  while (missing > 0) {
    await pass(page, FRAME_MS * Math.min(missing, 500));
    const { frames } = await drawn(page);
    if (frames - before === count - missing) throw new Error("no frame was drawn");
    missing = before + count - frames;
  }
}

const ADDRESSES = ["#/exercise/cat-cow", "#/exercises", "#/exercise/seated-trunk-extension", "#/", "#/exercise/thread-the-needle"];

/** Goes through so many pages. */
async function changes(page, count) {
  for (let change = 0; change < count; change += 1) {
    await page.evaluate((hash) => void (location.hash = hash), ADDRESSES[change % ADDRESSES.length]);
    await pass(page, 200);
  }
}

const browser = await launch();
const site = await host();
const failed = [];
const context = await newContext(browser, { viewport: sizes.phone, reducedMotion: "no-preference" });
await prepare(context);
await recordDrawing(context);
await context.addInitScript(keepMemories);
const page = await newPage(context);
const devtools = await context.newCDPSession(page);
await devtools.send("HeapProfiler.enable");
await open(page, site, "#/exercise/cat-cow");
await until(page, "the figure", () => document.querySelector(".figure__stage"));

/** Does something a little, so that all is there that it needs, and then for long; compares what the page takes up. */
async function compare(name, act, little, long) {
  await act(page, little);
  const before = await takes(page, devtools);
  await act(page, long);
  const after = await takes(page, devtools);
  const row = Object.keys(before).map((what) => `${what} ${before[what].toLocaleString("en")} to ${after[what].toLocaleString("en")}`);
  console.log(`${name}: ${row.join(", ")}`);
  for (const what of Object.keys(before)) {
    const most = what === "heap" ? MOST_HEAP : 0;
    if (after[what] - before[what] > most) failed.push(`${name}: ${what} grows by ${after[what] - before[what]}`);
  }
  if (before.program === 0) failed.push("the program's memory was not found");
  if (after.contexts !== 1) failed.push(`${name}: ${after.contexts} contexts`);
}

await compare(`${FRAMES} frames`, frames, 500, FRAMES);
await compare(`${CHANGES} changes of pages`, changes, 5 * ADDRESSES.length, CHANGES);
await browser.close();
await site.stop();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
