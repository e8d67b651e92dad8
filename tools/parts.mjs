// The parts of the program, in the order in which they are needed, what each may weigh, and what each does weigh.
//
// The first is there from the start. src/ui/parts.rs says where the others are cut off; tools/program.mjs puts them
// into the site.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** `limit`: bytes as a browser receives them, compressed well; with the first part go the page and the glue. What
 * several parts share comes with the first of them. `priority`: how the browser is asked for the part's file. `styles`: the
 * style sheets that come with it, because nothing before it needs them. */
export const PARTS = [
  { name: "first", limit: 100_000 },
  { name: "session", limit: 134_500, priority: "auto", styles: ["shared", "player", "coach"] },
  { name: "routine", limit: 26_500, priority: "auto" },
  { name: "body", limit: 82_000, priority: "low" },
  { name: "later", limit: 145_000, priority: "low", styles: ["later", "plan", "learn", "breaks", "standing"] },
  { name: "report", limit: 63_000, priority: "low", styles: ["report"] },
  { name: "progress", limit: 142_000, priority: "low", styles: ["progress"] },
  { name: "paper", limit: 50_500, priority: "low", styles: ["paper", "builder"] },
];

/** The parts that are fetched by the program. */
export const CUT_OFF = PARTS.slice(1);

/** The files of the site in `dir` by part: `{first: [name…], …}`. */
export function filesOfParts(dir) {
  const files = Object.fromEntries(PARTS.map(({ name }) => [name, []]));
  const [{ name: first }] = PARTS;
  for (const file of readdirSync(dir).sort()) {
    const cutOff = CUT_OFF.find(({ name }) => new RegExp(`^${name}-[0-9a-f]{16}\\.wasm$`).test(file));
    if (file === "index.html" || /^unhunch-[0-9a-f]{16}(\.js|_bg\.wasm)$/.test(file)) files[first].push(file);
    else if (cutOff) files[cutOff.name].push(file);
    else if (file.endsWith(".wasm")) throw new Error(`The site has ${file}, which belongs to no part.`);
  }
  return files;
}

/** Size as a browser receives it from a host that compresses well. */
export function brotliSize(data) {
  return brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: data.length },
  }).length;
}

/** What the parts of the site in `dir` weigh: `[{name, limit, files: [{file, raw, brotli}], brotli}]`. */
export function weigh(dir) {
  const files = filesOfParts(dir);
  return PARTS.map(({ name, limit }) => {
    const weighed = files[name].map((file) => {
      const data = readFileSync(join(dir, file));
      return { file, raw: data.length, brotli: brotliSize(data) };
    });
    return { name, limit, files: weighed, brotli: weighed.reduce((sum, { brotli }) => sum + brotli, 0) };
  });
}

const number = (value) => value.toLocaleString("en");

/** The table of what `weigh` found. */
export function table(weighed) {
  const line = (name, raw, brotli) => `  ${name.padEnd(44)}${raw.padStart(11)}${brotli.padStart(11)}\n`;
  return weighed
    .map(({ name, limit, files, brotli }) =>
      [
        line(name, "raw", "brotli 11"),
        ...files.map((it) => line(`  ${it.file}`, number(it.raw), number(it.brotli))),
        line(`  of ${number(limit)} allowed`, "", number(brotli)),
      ].join(""),
    )
    .join("\n");
}

/** Refuses a site of which a part is missing or too heavy. */
export function refuseHeavy(weighed) {
  const problems = weighed.flatMap(({ name, limit, files, brotli }) => {
    if (files.length === 0) return [`The site has nothing of the part "${name}".`];
    if (brotli <= limit) return [];
    return [`The part "${name}" is ${number(brotli - limit)} bytes over its limit. Make something smaller.`];
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
