// How long a still takes in Chromium on a processor four times slower: a small one, as lists show it, within 15 ms, and
// one of 1200 pixels within 300 ms: the middle one of all figures, with its surface, its shadow, its paint and its pixels.
// Beside it stands the same with a ghost of the start and arrows of the way, what is worked out once for a person, and the
// first still, before the browser has optimised the program.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FEATURES } from "../../tools/program.mjs";
import { launch, newContext } from "../journeys/support/browser.mjs";

const SLOWDOWN = 4;
const SIZES = [
  { width: 160, height: 128, most: 15, times: 15 },
  { width: 1200, height: 960, most: 300, times: 5 },
];

// wasm-opt warns of what the linker leaves; why a tool fails stands in the error.
const run = (tool, ...args) => execFileSync(tool, args, { stdio: "pipe" });
const target = "wasm32-unknown-unknown";
const folder = mkdtempSync(join(tmpdir(), "unhunch-stills-"));
const wasm = join(folder, "stills_bg.wasm");
run("cargo", "build", "--release", "--locked", "--quiet", "--example", "stills", "--target", target);
run("wasm-bindgen", "--target", "no-modules", "--no-typescript", "--out-dir", folder, `target/${target}/release/examples/stills.wasm`);
run("wasm-opt", ...FEATURES, "-Oz", "--low-memory-unused", wasm, "-o", wasm);
const glue = readFileSync(join(folder, "stills.js"), "utf8");
const program = readFileSync(wasm).toString("base64");
rmSync(folder, { recursive: true });

/** On the page: milliseconds of what is done once, and of each still of each figure, without and with its way. */
async function measure({ width, height, times }) {
  const timed = (work) => {
    const start = performance.now();
    const made = work();
    return [performance.now() - start, made];
  };
  const { Easel, figures } = wasm_bindgen;
  const [person, easel] = timed(() => new Easel(width, height));
  const draw = (figure, isWithWay) => {
    const stills = [];
    for (let time = 0; time < times; time += 1) {
      const [still, bytes] = timed(() => easel.draw(figure, isWithWay));
      if (!bytes.some((byte) => byte > 0)) throw new Error(`figure ${figure} is empty`);
      stills.push(still);
    }
    return stills;
  };
  const all = Array.from({ length: figures() }, (_, figure) => ({ plain: draw(figure, false), withWay: draw(figure, true) }));
  return { person, all };
}

const browser = await launch();
const failed = [];
for (const size of SIZES) {
  const context = await newContext(browser);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
  await page.evaluate(
    async ({ glue, program }) => {
      const bytes = Uint8Array.from(atob(program), (letter) => letter.charCodeAt(0));
      globalThis.wasm_bindgen = new Function(`${glue}; return wasm_bindgen;`)();
      await wasm_bindgen({ module_or_path: bytes });
    },
    { glue, program },
  );
  const { person, all } = await page.evaluate(measure, size);
  const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
  // The least of several: whatever else runs on this machine only makes them longer.
  const least = (which) => all.map((stills) => Math.min(...stills[which]));
  const plain = least("plain");
  const [middle, slowest] = [median(plain), Math.max(...plain)];
  console.log(
    `${size.width}x${size.height}, processor ${SLOWDOWN} times slower: a still ${middle.toFixed(1)} ms, the slowest figure ` +
      `${slowest.toFixed(1)} ms, the first still ${all[0].plain[0].toFixed(1)} ms; with ghost and arrows ` +
      `${median(least("withWay")).toFixed(1)} ms; once for a person ${person.toFixed(1)} ms`,
  );
  if (middle > size.most) failed.push(`${size.width}x${size.height}: a still takes ${middle.toFixed(1)} ms, over ${size.most}`);
  await context.close();
}
await browser.close();
if (failed.length > 0) {
  console.error(failed.join("\n"));
  process.exitCode = 1;
}
