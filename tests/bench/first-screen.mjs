// How soon the first screen is there: Lighthouse, with the phone and the network that it takes by itself, on the site as
// it was and as it is, in turns. First with the network that Lighthouse reckons with (simulated), then with a browser
// whose network and processor are slowed down (devtools). Each run has a browser and a profile of its own, so that
// nothing is in a cache and no service worker answers. Nothing else should run on the machine meanwhile.
//
//     node tests/bench/first-screen.mjs [folder of the site before] [folder of the site now]

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { args, executablePath } from "../journeys/support/browser.mjs";
import { host } from "../journeys/support/site.mjs";
import { firstScreenBytes, median, sites } from "./support/sites.mjs";

/** The site that this one is compared with. */
const BEFORE = "edc56ea71334a0b2daddbf98ff53c686d4c3c64a";
const LIGHTHOUSE = "12.8.2";
const RUNS = 5;
const FIRST_SCREEN_BYTES = 100_000;

const MEASURES = [
  ["bytes in all", (lhr) => lhr.audits["total-byte-weight"].numericValue],
  ["first paint", (lhr) => lhr.audits["first-contentful-paint"].numericValue],
  ["largest paint", (lhr) => lhr.audits["largest-contentful-paint"].numericValue],
  ["largest after first paint", (lhr) => lhr.audits["largest-contentful-paint"].numericValue - lhr.audits["first-contentful-paint"].numericValue],
  ["interactive", (lhr) => lhr.audits.interactive.numericValue],
  ["total blocking time", (lhr) => lhr.audits["total-blocking-time"].numericValue],
  ["performance", (lhr) => lhr.categories.performance.score * 100],
  ["accessibility", (lhr) => lhr.categories.accessibility.score * 100],
  ["best practices", (lhr) => lhr.categories["best-practices"].score * 100],
  ["SEO", (lhr) => lhr.categories.seo.score * 100],
];

const SCORES = { performance: 100, accessibility: 100, "best practices": 100, SEO: 100 };
const METHODS = [
  { method: "simulate", most: { "largest paint": 800, "largest after first paint": 100, interactive: 1300 }, least: SCORES },
  { method: "devtools", most: { "largest after first paint": 50, interactive: 1800 }, least: SCORES },
];

/** Lighthouse and what starts its browser. Only this script needs them, so set-up does not install them. */
async function lighthouse() {
  const folder = new URL("../../target/lighthouse/", import.meta.url);
  const installed = new URL("node_modules/lighthouse/package.json", folder);
  if (!existsSync(installed) || JSON.parse(readFileSync(installed, "utf8")).version !== LIGHTHOUSE) {
    console.log(`Lighthouse ${LIGHTHOUSE} is installed into target/lighthouse. That takes about half a minute, once.`);
    const wanted = ["install", "--prefix", folder.pathname, "--ignore-scripts", "--no-audit", "--no-fund", "--save-exact", `lighthouse@${LIGHTHOUSE}`];
    execFileSync("npm", wanted, { stdio: "inherit" });
  }
  const { default: measure } = await import(new URL("node_modules/lighthouse/core/index.js", folder));
  const { launch } = await import(new URL("node_modules/chrome-launcher/dist/index.js", folder));
  return { measure, launch };
}

const { measure, launch } = await lighthouse();

/** The report on one visit of somebody new. */
async function visit(url, throttlingMethod) {
  const browser = await launch({ chromePath: executablePath(), chromeFlags: ["--headless=new", ...args] });
  try {
    const { lhr } = await measure(url, { port: browser.port, logLevel: "error", throttlingMethod });
    if (lhr.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    browser.kill();
  }
}

const folders = sites(BEFORE, process.argv.slice(2));
const hosts = { before: await host({ dir: folders.before }), now: await host({ dir: folders.now }) };
const failed = [];

const bytes = firstScreenBytes(folders.now);
console.log(`First screen, in bytes: ${firstScreenBytes(folders.before)} before, ${bytes} now, of ${FIRST_SCREEN_BYTES} allowed`);
if (bytes > FIRST_SCREEN_BYTES) failed.push(`The first screen is ${bytes - FIRST_SCREEN_BYTES} bytes too large.`);

for (const { method, most, least } of METHODS) {
  const reports = { before: [], now: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, { url }] of Object.entries(hosts)) reports[name].push(await visit(url, method));
  }
  console.log(`\nLighthouse ${LIGHTHOUSE}, ${method}, ${RUNS} visits each; the median, and the lowest and highest:`);
  for (const [what, read] of MEASURES) {
    const [before, now] = [reports.before, reports.now].map((lhrs) => lhrs.map(read));
    const cell = (all) => `${median(all).toFixed(0).padStart(8)}  ${`${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`.padEnd(18)}`;
    const limit = what in most ? `at most ${most[what]}` : what in least ? `at least ${least[what]}` : "";
    console.log(`  ${what.padEnd(26)} before ${cell(before)} now ${cell(now)} ${limit}`.trimEnd());
    // Written so that what is no number fails.
    if (what in most && !(median(now) <= most[what])) failed.push(`${method}: ${what} is ${median(now).toFixed(0)}, over ${most[what]}.`);
    if (what in least && !(median(now) >= least[what])) failed.push(`${method}: ${what} is ${median(now).toFixed(0)}, below ${least[what]}.`);
  }
  const speeds = [...reports.before, ...reports.now].map((lhr) => lhr.environment.benchmarkIndex);
  console.log(`  Speed of this machine by Lighthouse's own measure: ${Math.min(...speeds)} to ${Math.max(...speeds)}`);
}
await Promise.all(Object.values(hosts).map((site) => site.stop()));
if (failed.length > 0) {
  console.error(`\n${failed.join("\n")}`);
  process.exitCode = 1;
}
