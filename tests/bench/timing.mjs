// How exact a session is in real time: routines are played in Chromium, visible and hidden, on this processor and on one
// four times slower, with a page that stalls, and one that is frozen. What sounds is recorded from the sound itself, what
// is said from the requests to the voice; both are compared with the script that the domain writes (tests/script/bench.txt).
// `make bench`; names of cases as arguments run only those.

import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { host } from "../journeys/support/site.mjs";
import { newPage, start } from "./support/chromium.mjs";

/** The most that tones, requests to the voice and the end may be away from their times, in milliseconds. */
const TONES = { p99: 20, max: 50 };
const VOICE = { p99: 100 };
const END = 50;

/** The routines, as `{link, tones: [ms], said: [[ms, text]], end}`. */
const scripts = readFileSync(new URL("../script/bench.txt", import.meta.url), "utf8")
  .trim()
  .split("\n\n")
  .map((text) => {
    const [link, ...lines] = text.split("\n");
    const cues = lines.map((line) => {
      const [, minutes, seconds, tone = "", words] = /^ *(\d+):([\d.]+)(?: {2}(.{0,6})(?: {2}.{14} (.*))?)?$/.exec(line);
      return { at: Math.round(Number(minutes) * 60_000 + Number(seconds) * 1000), tone: tone.trim(), words };
    });
    return {
      link,
      tones: cues.filter(({ tone }) => tone).map(({ at }) => at),
      said: cues.filter(({ words }) => words).map(({ at, words }) => [at, words]),
      end: cues.at(-1).at,
    };
  });
const [three, fifteen] = scripts;

/** On the page: records when tones begin, when the voice is asked, and when the session begins and ends. */
function record() {
  globalThis.heard = { begins: 0, ends: 0, onsets: [], pairs: [], said: [] };
  const listener = `registerProcessor("onsets", class extends AudioWorkletProcessor {
    quiet = 1e9;
    process([input]) {
      const samples = input[0] ?? [];
      for (let i = 0; i < samples.length; i += 1) {
        const isLoud = Math.abs(samples[i]) > 1e-4;
        if (isLoud && this.quiet > 0.04 * sampleRate) this.port.postMessage(currentTime + i / sampleRate);
        this.quiet = isLoud ? 0 : this.quiet + 1;
      }
      if (samples.length === 0) this.quiet += 128;
      return true;
    }
  })`;
  const ears = new WeakMap();
  const connect = AudioNode.prototype.connect;
  AudioNode.prototype.connect = function (target, ...rest) {
    const context = this.context;
    if (target === context.destination && !ears.has(context)) {
      ears.set(context, true);
      const module = URL.createObjectURL(new Blob([listener], { type: "text/javascript" }));
      context.audioWorklet.addModule(module).then(() => {
        const ear = new AudioWorkletNode(context, "onsets");
        ear.port.onmessage = ({ data }) => heard.onsets.push(data);
        connect.call(this, ear);
      });
      globalThis.heardContext = context;
      // The two clocks side by side, as often as a throttled page lets us.
      setInterval(() => {
        const { contextTime, performanceTime } = context.getOutputTimestamp();
        if (contextTime > 0) heard.pairs.push([contextTime, performanceTime]);
      }, 200);
    }
    return connect.call(this, target, ...rest);
  };
  const speak = speechSynthesis.speak;
  speechSynthesis.speak = function (utterance) {
    if (utterance.text.trim() && utterance.volume > 0) heard.said.push([performance.now(), utterance.text]);
    return speak.call(this, utterance);
  };
  addEventListener(
    "click",
    (event) => {
      if (/^Start/.test(event.target.closest("button")?.innerText ?? "")) heard.begins = performance.now();
    },
    { capture: true },
  );
  const replaceState = history.replaceState;
  history.replaceState = function (...all) {
    if (/#\/done/.test(String(all[2]))) heard.ends = performance.now();
    return replaceState.apply(this, all);
  };
}

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const quantile = (numbers, share) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? NaN;
const failed = [];

function judge(name, what, errors, limits) {
  const sizes = errors.map(Math.abs);
  const [p50, p99, max] = [quantile(sizes, 0.5), quantile(sizes, 0.99), quantile(sizes, 1)];
  console.log(`${name}: ${what}: ${errors.length} of them, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, max ${max.toFixed(1)} ms`);
  for (const [limit, value] of [["p99", p99], ["max", max]]) {
    if (limits?.[limit] !== undefined && !(value <= limits[limit])) failed.push(`${name}: ${what}: ${limit} over ${limits[limit]} ms`);
  }
}

const site = await host();

/** Plays a routine; `meanwhile(page)` runs beside it. Returns what was heard. */
async function play(routine, { hidden = false, slow = 1 }, meanwhile) {
  const browser = start();
  const page = await newPage(browser, [record]);
  await page.ask("Page.navigate", { url: `${site.url}#/r/${routine.link}` });
  await page.click("Start");
  await page.click("None of these");
  await page.click("Start");
  await page.until("heard.begins > 0");
  await page.ask("Emulation.setCPUThrottlingRate", { rate: slow });
  if (hidden) {
    const other = await newPage(browser);
    await browser.send("Target.activateTarget", { targetId: other.targetId });
    await page.until('document.visibilityState === "hidden"');
  }
  await meanwhile?.(page);
  await wait(routine.end - 20_000);
  await page.until("heard.ends > 0", 180_000);
  const heard = await page.evaluate("heard");
  await browser.close();
  return heard;
}

/** Compares what was heard with the script. */
function compare(name, routine, heard, { voiceLimit, stalls = false, end = routine.end }) {
  // The session's clock runs from a moment after the tap; its first words tell which.
  const begins = heard.said.find(([at]) => at >= heard.begins)[0] - routine.said[0][0];
  console.log(`${name}: began ${(begins - heard.begins).toFixed(1)} ms after the tap`);
  // The clock of the sound stops when a busy machine gives it nothing to play, so the two are compared around each tone.
  const around = (at) => heard.pairs.filter(([audio]) => Math.abs(audio - at) < 3);
  const offset = (at) => quantile(around(at).map(([audio, mono]) => mono - audio * 1000), 0.5);
  const onsets = heard.onsets.map((at) => at * 1000 + offset(at) - begins).filter(Number.isFinite);
  // Each tone that was to come, and the one that came nearest to it.
  const errors = routine.tones.map((due) => onsets.map((at) => at - due).reduce((a, b) => (Math.abs(a) < Math.abs(b) ? a : b), Infinity));
  console.log(`${name}: tones: ${onsets.length} heard; from ${Math.min(...errors).toFixed(1)} to ${Math.max(...errors).toFixed(1)} ms`);
  const far = routine.tones.flatMap((due, index) => (Math.abs(errors[index]) > TONES.p99 ? [`${due} (${errors[index].toFixed(0)})`] : []));
  if (far.length > 0) console.log(`${name}: tones further than ${TONES.p99} ms from their times: ${far.join(", ")}`);
  // Of a page that keeps stalling the one latest tone is the last hundredth.
  judge(name, "tones", errors, stalls ? { max: TONES.max } : TONES);
  const said = heard.said.filter(([at]) => at >= heard.begins);
  let next = 0;
  const late = [];
  for (const [due, words] of routine.said) {
    const found = said.findIndex(([, text], index) => index >= next && text === words);
    if (found < 0) continue;
    next = found + 1;
    late.push(said[found][0] - begins - due);
  }
  judge(name, `voice requests (${routine.said.length - late.length} dropped)`, late, voiceLimit);
  // A page that stalls at the very end shows it late; that all is done is heard in time all the same.
  judge(name, "end, as it is heard", [errors.at(-1)], { max: END });
  judge(name, "end, as it is shown", [heard.ends - begins - end], stalls ? {} : { max: END });
}

/** Keeps the page from running for 1.5 s in every 7 s. */
async function stall(page) {
  await page.evaluate("void setInterval(() => { const until = performance.now() + 1500; while (performance.now() < until); }, 7000)");
}

const cases = {
  async "3 min, visible, 1x"(name) {
    compare(name, three, await play(three, {}), { voiceLimit: VOICE });
  },
  async "3 min, visible, 4x"(name) {
    compare(name, three, await play(three, { slow: 4 }), { voiceLimit: VOICE });
  },
  async "3 min, hidden, 1x"(name) {
    compare(name, three, await play(three, { hidden: true }), {});
  },
  async "3 min, hidden, 4x"(name) {
    compare(name, three, await play(three, { hidden: true, slow: 4 }), {});
  },
  async "3 min, stalled 1.5 s in every 7 s"(name) {
    compare(name, three, await play(three, {}, stall), { stalls: true });
  },
  async "3 min, frozen for 30 s in a hold"(name) {
    const left = 'document.querySelector(".player__left").innerText';
    const heard = await play(three, {}, async (page) => {
      // In the first hold.
      await wait(18_500);
      const before = await page.evaluate(left);
      await page.ask("Page.setWebLifecycleState", { state: "frozen" });
      await wait(30_000);
      await page.ask("Page.setWebLifecycleState", { state: "active" });
      await page.until('document.body.innerText.includes("The page was asleep for")', 5000);
      console.log(`${name}: ${await page.evaluate('document.querySelector(".deck__why").innerText')}`);
      const after = await page.evaluate(left);
      if (before !== after) failed.push(`${name}: it stood at ${before} and stands at ${after}`);
      await page.click("Count the time");
    });
    judge(name, "end", [heard.ends - heard.begins - three.end], { max: 1000 });
    const during = heard.onsets.length;
    console.log(`${name}: says so, offers to go on, to count or to end; ${during} tones heard of ${three.tones.length}`);
  },
  async "15 min, hidden, 4x"(name) {
    compare(name, fifteen, await play(fifteen, { hidden: true, slow: 4 }), {});
  },
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(cases)) {
  if (wanted.length === 0 || wanted.includes(name)) await run(name);
}
await site.stop();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
