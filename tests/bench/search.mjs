// How fast a search answers: letters are typed, one by one, on a processor four times slower, on the page Learn (all
// there is to read and the exercises) and on the list of exercises. Two times are taken for each letter, both from the
// `input` event on:
//
// * answer: until the results are in the document. The app writes the address last, and that is when the clock is read.
// * all: until the browser turns to its next task; the address is written, and whatever else the browser does has run.
//
// Each letter is typed many times, since the slow-down stops the page now and then for longer than a search takes. The
// median of each letter must stay below 5 ms. Nothing else should run on the machine meanwhile.

import { launch, newContext, sizes } from "../journeys/support/browser.mjs";
import { arrived } from "../journeys/support/journey.mjs";
import { prepare } from "../journeys/support/prepare.mjs";
import { host } from "../journeys/support/site.mjs";

const SLOWDOWN = 4;
const MOST_MS = 5;
const ROUNDS = 11;
const QUERIES = ["neck", "shoulder blade", "how often", "wall angels", "stretching the chest", "serratus", "levitation"];
const PAGES = [
  ["Learn", "#/learn"],
  ["Exercises", "#/exercises"],
];

const browser = await launch();
const site = await host();
const failed = [];

/** On the page: types each query letter by letter and answers `[text, answer, all]`, in milliseconds, of each letter. */
async function type([queries, rounds]) {
  const input = document.querySelector("main input[type=search]");
  let written = 0;
  const replace = history.replaceState;
  history.replaceState = function (...args) {
    written = performance.now();
    replace.apply(this, args);
  };
  // What waits in the queue of tasks: all that the event has set off in microtasks is done before it comes.
  const { port1, port2 } = new MessageChannel();
  const soon = () => new Promise((done) => ((port1.onmessage = done), port2.postMessage(0)));

  const measured = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      for (let length = 0; length <= query.length; length += 1) {
        const text = query.slice(0, length);
        if (input.value === text) continue;
        input.value = text;
        written = 0;
        const begin = performance.now();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await soon();
        const end = performance.now();
        if (written === 0) throw new Error(`“${text}” was not answered before the next task.`);
        measured.push([text, written - begin, end - begin]);
        // As between two letters that a person types: what is drawn is drawn.
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60)));
      }
    }
  }
  return measured;
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

for (const [name, hash] of PAGES) {
  const context = await newContext(browser, { viewport: sizes.phone });
  await prepare(context);
  const page = await context.newPage();
  await page.goto(site.url + hash);
  await arrived(page);
  await page.locator("main input[type=search]").waitFor();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  const measured = await page.evaluate(type, [QUERIES, ROUNDS + 1]);
  // Code is slow when it runs for the first time.
  const letters = measured.slice(measured.length / (ROUNDS + 1));
  for (const [what, index] of [["answer", 1], ["all", 2]]) {
    const times = letters.map((row) => row[index]).sort((a, b) => a - b);
    const timesOf = (text) => letters.filter((row) => row[0] === text).map((row) => row[index]).sort((a, b) => a - b);
    const medians = [...new Set(letters.map(([text]) => text))].map((text) => [text, quantile(timesOf(text), 0.5)]);
    const [slowest, median] = medians.reduce((worst, it) => (it[1] > worst[1] ? it : worst));
    const ms = (time) => `${time.toFixed(2)} ms`;
    console.log(`${name}, ${what}: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, of ${times.length} letters; slowest of ${medians.length} in the median “${slowest}”, ${ms(median)}`);
    if (what === "answer" && median > MOST_MS) failed.push(`${name}: the answer to “${slowest}” took more than ${MOST_MS} ms`);
  }
  await context.close();
}
await browser.close();
await site.stop();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
