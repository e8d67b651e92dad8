// How fast a search answers: letters are typed, one by one, on a processor four times slower, on the page Learn (all
// there is to read and the exercises) and on the list of exercises. Three times are taken for each letter, all from the
// `input` event on:
//
// * search: to the first touch of the page. That is the search itself with what carries its result to the page, so rather
//   more than the search alone; nothing in the app has to help.
// * answer: to the last change of the page. Now the results are in the document. Where nothing changes, both end when
//   the address is written, which the app does last.
// * all: until the browser turns to its next task; the address is written, and whatever else the browser does has run.
//
// Search and answer must stay below 5 ms for 99 of 100 letters. Nothing else should run on the machine meanwhile.

import { launch, newContext, sizes } from "../journeys/support/browser.mjs";
import { arrived } from "../journeys/support/journey.mjs";
import { prepare } from "../journeys/support/prepare.mjs";
import { host } from "../journeys/support/site.mjs";

const SLOWDOWN = 4;
const MOST_MS = 5;
const ROUNDS = 5;
const QUERIES = ["neck", "shoulder blade", "how often", "wall angels", "stretching the chest", "serratus", "levitation"];
const PAGES = [
  ["Learn", "#/learn"],
  ["Exercises", "#/exercises"],
];

const browser = await launch();
const site = await host();
const failed = [];

/** On the page: types each query letter by letter and answers `[text, search, answer, all]`, in milliseconds, of each letter. */
async function type([queries, rounds]) {
  const input = document.querySelector("main input[type=search]");
  // When the page was first touched, and when it was last changed.
  let touched = 0;
  let changed = 0;
  const noted = (own) =>
    function (...args) {
      touched ||= performance.now();
      const result = own.apply(this, args);
      changed = performance.now();
      return result;
    };
  const note = (target, names) => {
    for (const name of names) target[name] = noted(target[name]);
  };
  const noteSetter = (target, name) => {
    const own = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { ...own, set: noted(own.set) });
  };
  note(Document.prototype, ["createElement", "createElementNS", "createTextNode", "createComment", "importNode"]);
  note(Node.prototype, ["cloneNode", "insertBefore", "appendChild", "removeChild"]);
  note(Element.prototype, ["setAttribute", "removeAttribute", "remove", "before", "append"]);
  noteSetter(CharacterData.prototype, "data");
  noteSetter(Node.prototype, "nodeValue");
  noteSetter(Node.prototype, "textContent");

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
        touched = changed = 0;
        const begin = performance.now();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        await soon();
        const end = performance.now();
        measured.push([text, (touched || written) - begin, (changed || written) - begin, end - begin]);
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
  for (const [what, index] of [["search", 1], ["answer", 2], ["all", 3]]) {
    const times = letters.map((row) => row[index]).sort((a, b) => a - b);
    const slowest = letters.reduce((worst, row) => (row[index] > worst[index] ? row : worst));
    const ms = (time) => `${time.toFixed(2)} ms`;
    console.log(`${name}, ${what}: p50 ${ms(quantile(times, 0.5))}, p99 ${ms(quantile(times, 0.99))}, most ${ms(times.at(-1))} (“${slowest[0]}”), of ${times.length} letters`);
    if (what !== "all" && quantile(times, 0.99) > MOST_MS) failed.push(`${name}: the ${what} took more than ${MOST_MS} ms`);
  }
  await context.close();
}
await browser.close();
await site.stop();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
