// Makes the first load smaller than Trunk leaves it, by about a twelfth: the glue loses what nothing
// calls and is minified, the wasm loses what the glue no longer names, the long names between the
// two become short, the style sheets become one, and the page is minified. The same sources give the
// same site.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { build, transform } from "esbuild";
import { LOADER } from "./parts.mjs";

const INDEX = new URL("../index.html", import.meta.url);

/** The features of the wasm, as index.html tells them to Trunk. */
function features() {
  const flags = /data-wasm-opt-params="([^"]+)"/.exec(readFileSync(INDEX, "utf8"))?.[1];
  if (!flags) throw new Error("index.html has no data-wasm-opt-params, so the wasm cannot be read.");
  return flags.split(" ");
}

/** The file of the site whose name matches. */
function find(dir, pattern) {
  const name = readdirSync(dir).find((it) => pattern.test(it));
  if (!name) throw new Error(`The site has no file like ${pattern}.`);
  return join(dir, name);
}

const run = (tool, args) => execFileSync(tool, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
const quoted = (text) => text.replace(/[$.*+?^(){}|[\]\\]/g, "\\$&");

/** The glue with only what starting the app needs, and what loads the second part. */
async function smallGlue(dir, file) {
  // Both give the wasm its imports, and short names know one module only.
  const text = readFileSync(file, "utf8");
  const joined = text.replace(/"\.\/([\w.]+)": import0,\s*"\.\/__wasm_split\.js": import1,/, (_, glue) => `"./${glue}": Object.assign(import0, import1),`);
  if (joined === text) throw new Error("The glue does not hand the loader of the second part on as expected.");
  writeFileSync(file, joined);
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from ${JSON.stringify(file)};`, resolveDir: "." },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    // wasm-bindgen exports every class of every library, and Leptos brings three for streaming from
    // a server, which we have not. With these two gone nothing reaches them; we hand no class of
    // Rust to JavaScript, so nobody misses them.
    define: { FinalizationRegistry: "undefined", "Symbol.dispose": "undefined" },
  });
  rmSync(join(dir, LOADER));
  return outputFiles[0].text;
}

/** Leaves in the wasm only what the glue names. */
function dropUnnamed(wasm, glue) {
  const names = WebAssembly.Module.exports(new WebAssembly.Module(readFileSync(wasm))).map(({ name }) => name);
  const named = names.filter((name) => new RegExp(`\\.${quoted(name)}\\b`).test(glue));
  const graph = [{ name: "glue", root: true, reaches: named }, ...names.map((name) => ({ name, export: name }))];
  const plan = `${wasm}.json`;
  writeFileSync(plan, JSON.stringify(graph));
  run("wasm-metadce", [...features(), wasm, "--graph-file", plan, "-o", wasm]);
  rmSync(plan);
}

// Nothing of ours lies below the stack, which begins at 0 and holds a megabyte.
const OFFSETS = ["--low-memory-unused", "--optimize-added-constants-propagate"];
const PASSES = ["--flatten", "--rereloop", "-Oz", ...OFFSETS, "-Oz", "--code-folding", "-Oz"];

/** A wasm of which nothing may be renamed, smaller. */
export function smallWasm(data) {
  const dir = mkdtempSync(join(tmpdir(), "unhunch-"));
  const file = join(dir, "part.wasm");
  writeFileSync(file, data);
  run("wasm-opt", [...features(), file, ...PASSES, "--strip-debug", "--strip-producers", "-o", file]);
  blankPaths(file);
  const small = readFileSync(file);
  rmSync(dir, { recursive: true });
  return small;
}

/** Optimises the wasm once more and gives what it shares with the glue short names; returns the glue
 * with these names. */
function shortenNames(wasm, glue) {
  const passes = [...PASSES, "--minify-imports-and-exports-and-modules"];
  const map = JSON.parse(run("wasm-opt", [...features(), wasm, ...passes, "-o", wasm]));
  const modules = new Set(map.imports.map(([module]) => module));
  let text = glue;
  for (const module of modules) text = text.replaceAll(`"${module}"`, () => '"a"');
  const replace = (pattern, name) => {
    if (!pattern.test(text)) throw new Error(`The glue does not name ${pattern}, which the wasm calls ${name}.`);
    text = text.replace(pattern, (found) => (found.startsWith(".") ? `.${name}` : name));
  };
  for (const [, old, name] of map.imports) replace(new RegExp(`(?<![\\w$])${quoted(old)}(?![\\w$])`, "g"), name);
  for (const [old, name] of map.exports) replace(new RegExp(`\\.${quoted(old)}(?![\\w$])`, "g"), name);
  return text;
}

/** Blanks the places of the libraries' sources, which panics would name: they differ from machine to machine, and tell
 * everybody where somebody has built this. Ours stay. */
function blankPaths(wasm) {
  const cargo = process.env.CARGO_HOME || join(homedir(), ".cargo");
  const places = new RegExp(`(?:${quoted(cargo)}/registry/src/|/rustc/[0-9a-f]{40}/)[\\w./-]+?\\.rs`, "g");
  const text = readFileSync(wasm, "latin1");
  writeFileSync(wasm, text.replace(places, (place) => "-".repeat(place.length)), "latin1");
}

/** Makes one style sheet of all, in the place of the first. */
async function bundleStyles(dir) {
  const page = join(dir, "index.html");
  const html = readFileSync(page, "utf8");
  const links = [...html.matchAll(/<link\b[^>]*\brel=["']?stylesheet\b[^>]*>/g)].map(([tag]) => tag);
  const attribute = (tag, name) => new RegExp(`\\b${name}=["']?([^"'\\s>]+)`).exec(tag)?.[1];
  const imports = links.map((tag) => `@import ${JSON.stringify(join(dir, attribute(tag, "href")))} ${attribute(tag, "media") ?? ""};`);
  const { outputFiles } = await build({
    stdin: { contents: imports.join("\n"), loader: "css", resolveDir: "." },
    bundle: true,
    minify: true,
    write: false,
  });
  const text = outputFiles[0].text;
  const name = `style-${createHash("sha256").update(text).digest("hex").slice(0, 16)}.css`;
  for (const tag of links) rmSync(join(dir, attribute(tag, "href")));
  writeFileSync(join(dir, name), text);
  const [first, ...others] = links;
  let small = html.replace(first, () => `<link rel="stylesheet" href="./${name}">`);
  for (const tag of others) small = small.replace(tag, "");
  writeFileSync(page, small);
}

/** Makes the page itself smaller: its inline scripts and styles, comments, and space between lines. */
async function smallPage(dir) {
  const page = join(dir, "index.html");
  let html = readFileSync(page, "utf8");
  const small = async (pattern, options) => {
    for (const [whole, open, text, close] of [...html.matchAll(pattern)]) {
      const { code } = await transform(text, { minify: true, ...options });
      html = html.replace(whole, () => `${open}${code.trim()}${close}`);
    }
  };
  html = html.replace(/<!--[\s\S]*?-->/g, "");
  await small(/(<style>)([\s\S]*?)(<\/style>)/g, { loader: "css" });
  // The first script is in old syntax, for browsers that know no other, and must stay so.
  await small(/(<script>)([\s\S]*?)(<\/script>)/g, { loader: "js", target: "es5" });
  await small(/(<script type="module"[^>]*>)([\s\S]*?)(<\/script>)/g, { loader: "js", format: "esm" });
  writeFileSync(page, html.replace(/\n\s+/g, "\n").replace(/\n{2,}/g, "\n"));
}

/** Makes the site in `dir` smaller. */
export async function shrink(dir) {
  const file = find(dir, /^unhunch-[0-9a-f]+\.js$/);
  const wasm = find(dir, /^unhunch-[0-9a-f]+_bg\.wasm$/);
  const glue = await smallGlue(dir, file);
  dropUnnamed(wasm, glue);
  writeFileSync(file, shortenNames(wasm, glue));
  blankPaths(wasm);
  await bundleStyles(dir);
  await smallPage(dir);
}
