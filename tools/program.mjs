// Puts the program into the site: cut into its parts, with the glue that binds the first of them to the browser and
// fetches the others, all of it small. The same sources give the same files.
//
// It starts from what cargo made, since a program that is bound already cannot be cut any more. What Trunk has bound
// lies in the site until then, and goes.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, transform } from "esbuild";
import { CUT_OFF } from "./parts.mjs";
import { takeStyles } from "./shrink.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WORK = join(ROOT, "target/parts");
const NAME = "unhunch";
/** The module that wasm-split-cli tells the first part to ask for what loads the others. */
const LOADER = "__wasm_split.js";
/** The module from which the other parts import what is the first one's. */
const SHARED = "__wasm_split";
/** The module by which the first part names the glue. */
const GLUE = `./${NAME}_bg.js`;
/** What the glue needs beside itself, as it is named there. */
const RUNTIME = JSON.stringify(join(ROOT, "tools/loader.js"));
/** An import in the text of a module: its name there, what it is and what it is called. */
const IMPORT = /^ \(import "\w+" ("\w+") \((\w+) (\S+) .*\)\)$/gm;
/** What the first part is called where the modules of a part become one. */
const FIRST = "first";
/** The one module of which everything is imported, after wasm-opt. */
const ONE = "a";

/** What rustc may use in wasm without being told to. wasm-opt must be told. */
export const FEATURES = [
  "bulk-memory",
  "bulk-memory-opt",
  "call-indirect-overlong",
  "multivalue",
  "mutable-globals",
  "nontrapping-float-to-int",
  "reference-types",
  "sign-ext",
].map((name) => `--enable-${name}`);

const run = (tool, args, stderr = "inherit") =>
  execFileSync(tool, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", stderr] });
const digest = (data) => createHash("sha256").update(data).digest("hex").slice(0, 16);
const quoted = (text) => text.replace(/[$.*+?^(){}|[\]\\]/g, "\\$&");
const moduleOf = (path) => new WebAssembly.Module(readFileSync(path));

/** The features that Trunk was asked for, which it reads from there as well; none for what is shipped. */
export const FEATURES_OF_BUILD = process.env.TRUNK_BUILD_FEATURES ?? "";

/** The wasm that Trunk has just had made. Cargo itself says where it is: asked again, it finds it made. */
function linked() {
  const args = ["--bin", NAME, "--release", "--target", "wasm32-unknown-unknown", "--locked", "--quiet", "--features", FEATURES_OF_BUILD];
  const messages = run("cargo", ["build", ...args, "--message-format", "json-render-diagnostics"]).trim().split("\n");
  const made = messages.map((line) => JSON.parse(line)).find(({ executable }) => executable);
  if (!made) throw new Error(`cargo does not say where the program is. Is it still a binary named ${NAME}?`);
  if (!made.fresh) throw new Error("The sources have changed since the program was made. Build it again.");
  return made.executable;
}

/**
 * Which modules each part consists of, `{part: [module…]}`: what the tool's own loader fetches. That is run here, with a
 * `fetch` that takes down what it is asked for and never answers.
 */
async function modulesByPart() {
  writeFileSync(join(WORK, "package.json"), '{ "type": "module" }');
  writeFileSync(join(WORK, `${NAME}.js`), "export const initSync = () => ({});");
  const prefix = "__wasm_split_load_";
  const module = pathToFileURL(join(WORK, LOADER)).href;
  const modules = {};
  const own = globalThis.fetch;
  for (const loader of Object.keys(await import(module)).sort()) {
    const asked = [];
    globalThis.fetch = (url) => {
      asked.push(basename(url.pathname));
      return new Promise(() => {});
    };
    // Each part gets a loader of its own, which has loaded nothing yet.
    (await import(`${module}?${loader}`))[loader]();
    modules[loader.slice(prefix.length)] = asked.sort();
  }
  globalThis.fetch = own;
  return modules;
}

/** Cuts the program. The first part is `WORK/unhunch.wasm` then; returns the modules of the others. */
async function cut() {
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  run("wasm-split-cli", [linked(), WORK, "--out-name", NAME]);
  const modules = await modulesByPart();
  const [is, wanted] = [Object.keys(modules), CUT_OFF.map(({ name }) => name)];
  const unknown = is.filter((name) => !wanted.includes(name));
  const missing = wanted.filter((name) => !is.includes(name));
  if (unknown.length > 0) throw new Error(`The program was cut into ${unknown}, which tools/parts.mjs does not list.`);
  if (missing.length > 0) throw new Error(`tools/parts.mjs lists ${missing}, into which nothing was cut.`);
  const fetched = [`${NAME}.wasm`, ...Object.values(modules).flat()];
  const lost = readdirSync(WORK).filter((name) => name.endsWith(".wasm") && !fetched.includes(name));
  if (lost.length > 0) throw new Error(`The program was cut into ${lost}, which nothing would fetch.`);
  return modules;
}

/**
 * What is called through the table, by a place that the same module fills, is called directly: nothing fills it anew. Not for
 * the first part, whose table has places that others fill: there this makes traps of them.
 */
const DIRECTLY = ["--directize", "--pass-arg=directize-initial-contents-immutable"];

/**
 * One `wasm-opt`, which also gives short names to what the wasm shares; returns `{imports, exports}`, each a map from the
 * names as they were. From then on all is imported from `ONE`. `before`: what it does first.
 */
function optimise(wasm, before = []) {
  const args = [
    ...before,
    // Small ones go where they are called: a browser compiles each function by itself, once it is called.
    "--always-inline-max-function-size=10",
    "-Oz",
    // Nothing of ours lies below the stack, which begins at 0 and holds a megabyte.
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--minify-imports-and-exports-and-modules",
  ];
  // It warns of names that it does not know, which go anyway; why it fails stands in the error.
  const { imports, exports } = JSON.parse(run("wasm-opt", [...FEATURES, ...args, wasm, "-o", wasm], "pipe"));
  blankPaths(wasm);
  return { imports: new Map(imports.map(([, old, name]) => [old, name])), exports: new Map(exports) };
}

/**
 * Blanks the places of the libraries' sources, which panics would name: they differ from machine to machine, and tell
 * everybody where somebody has built this. Ours stay.
 */
function blankPaths(wasm) {
  const cargo = process.env.CARGO_HOME || join(homedir(), ".cargo");
  const places = new RegExp(`(?:${quoted(cargo)}/registry/src/|/rustc/[0-9a-f]{40}/)[\\w./-]+?\\.rs`, "g");
  const text = readFileSync(wasm, "latin1");
  writeFileSync(wasm, text.replace(places, (place) => "-".repeat(place.length)), "latin1");
}

/**
 * Makes one module of these. What each imports of the first part becomes one import, by way of a module that hands it on:
 * wasm-merge takes two imports of the same for two things.
 */
function merge(modules, merged) {
  const paths = modules.map((module) => join(WORK, module)).sort((one, other) => statSync(one).size - statSync(other).size);
  const importsOf = (path) => WebAssembly.Module.imports(moduleOf(path));
  const wanted = paths.flatMap(importsOf);
  const foreign = wanted.find(({ module }) => module !== SHARED);
  if (foreign) throw new Error(`${merged} wants ${foreign.name} of ${foreign.module}, which nobody gives it.`);
  const names = new Set(wanted.map(({ name }) => name));
  const example = paths.find((path) => importsOf(path).length === names.size);
  if (!example) throw new Error(`No module of ${merged} imports all of ${[...names]}, so none shows what they are.`);
  const imports = [...run("wasm-dis", [...FEATURES, example], "pipe").matchAll(IMPORT)];
  const exports = imports.map(([, name, kind, id]) => `(export ${name} (${kind} ${id}))`);
  const between = join(WORK, `${FIRST}.wat`);
  writeFileSync(between, `(module ${imports.map(([line]) => line.replace(SHARED, FIRST)).join("")} ${exports.join("")})`);
  const named = paths.flatMap((path) => [path, basename(path)]);
  // It warns of names that it does not know, which go anyway.
  run("wasm-merge", [...FEATURES, between, SHARED, ...named, "-o", merged], "pipe");
}

/** Puts the parts into the site, each in one file: what no earlier part has brought, as one module, and its styles. */
async function addParts(dir, modules, bound) {
  const lines = [`import { initSync } from "./${NAME}.js";`, `import { file, part } from ${RUNTIME};`];
  const broughtBy = {};
  for (const { name, priority, styles = [] } of CUT_OFF) {
    const own = modules[name].filter((module) => !broughtBy[module]);
    for (const module of own) broughtBy[module] = name;
    const wasm = join(WORK, `${name}.wasm`);
    merge(own, wasm);
    const imports = [...optimise(wasm, DIRECTLY).imports].map(([old, name]) => `${name}: initSync().${old}`);
    const program = readFileSync(wasm);
    const data = Buffer.concat([program, Buffer.from(await takeStyles(dir, styles))]);
    // Hosts compress what they know by its name.
    const shown = `${name}-${digest(data)}.wasm`;
    writeFileSync(join(dir, shown), data);
    const given = `() => ({ ${ONE}: { ${imports.join(", ")} } })`;
    lines.push(`const ${name}File = file(new URL("./${shown}", import.meta.url), ${program.length}, ${given});`);
    const files = [...new Set(modules[name].map((module) => broughtBy[module]))].map((name) => `${name}File`);
    lines.push(`export const __wasm_split_load_${name} = part(initSync, [${files.join(", ")}], "${priority}");`);
  }
  // What comes next after the first part may be prepared before that can ask for it.
  const [next] = CUT_OFF;
  lines.push(`export const prepare = () => ${next.name}File.prepare("${next.priority}");`);
  writeFileSync(join(bound, LOADER), `${lines.join("\n")}\n`);
}

/** The glue as one text, with only what starting the program needs. */
async function bundled(bound) {
  const path = join(bound, `${NAME}.js`);
  const text = readFileSync(path, "utf8");
  // The first part imports from the glue and from the loader; they become one module.
  const [given, joined] = [`"${GLUE}": import0,`, `"${GLUE}": Object.assign(import0, import1),`];
  // All that the page calls of the program it calls through this, and all that the program holds of the page is in that.
  const [program, held] = ["wasmInstance, wasm;", "wasm.__wbindgen_externrefs"];
  const missing = [given, program, held].find((it) => !text.includes(it));
  if (missing) throw new Error(`The glue has no ${missing} Does wasm-bindgen write it in another way now?`);
  const stop = `
import { end, nothing } from ${RUNTIME};
export function stop() {
  const held = ${held};
  wasm = nothing;
  end(held);
}`;
  writeFileSync(path, text.replace(given, joined) + stop);
  const { outputFiles } = await build({
    stdin: { contents: `export { default, stop } from "./${NAME}.js"; export { prepare } from "./${LOADER}"; export { askAgain, dress, hangs } from ${RUNTIME};`, resolveDir: bound },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "error",
    // wasm-bindgen exports every class of every library, and Leptos brings three for streaming from
    // a server, which we have not. With these two gone nothing reaches them; we hand no class of
    // Rust to JavaScript, so nobody misses them.
    define: { FinalizationRegistry: "undefined", "Symbol.dispose": "undefined" },
  });
  return outputFiles[0].text;
}

/** The glue, with those of its properties renamed that are among these names: as the cache says, else anyhow. */
function renamed(glue, names, mangleCache) {
  const mangleProps = new RegExp(`^(?:${names.map(quoted).join("|")})$`);
  return transform(glue, { format: "esm", minify: true, mangleQuoted: true, mangleProps, mangleCache });
}

/** Which of these names the glue has. */
const namedBy = async (glue, names) => Object.keys((await renamed(glue, names, {})).mangleCache);

/** Leaves in the wasm only what the glue names. */
async function dropUnnamed(wasm, glue) {
  const names = WebAssembly.Module.exports(moduleOf(wasm)).map(({ name }) => name);
  const reaches = await namedBy(glue, names);
  const graph = [{ name: "glue", root: true, reaches }, ...names.map((name) => ({ name, export: name }))];
  const plan = `${wasm}.json`;
  writeFileSync(plan, JSON.stringify(graph));
  run("wasm-metadce", [...FEATURES, wasm, "--graph-file", plan, "-o", wasm]);
}

/** Puts a file into the site in the place of one that Trunk has made, also where the page names that. */
function putInPlace(dir, pattern, name, data) {
  const page = join(dir, "index.html");
  const html = readFileSync(page, "utf8");
  const old = readdirSync(dir).find((it) => pattern.test(it));
  if (!old || !html.includes(old)) throw new Error(`The page names no file like ${pattern}, as it should after Trunk.`);
  rmSync(join(dir, old));
  writeFileSync(join(dir, name), data);
  writeFileSync(page, html.replaceAll(old, name));
}

/** Puts the program into the site in `dir`, in the place of what Trunk has bound. */
export async function addProgram(dir) {
  const modules = await cut();
  const bound = join(WORK, "bound");
  mkdirSync(bound);
  await addParts(dir, modules, bound);
  const flags = ["--target", "web", "--no-typescript", "--omit-default-module-path", "--keep-lld-exports"];
  run("wasm-bindgen", [...flags, "--out-dir", bound, join(WORK, `${NAME}.wasm`)]);

  const wasm = join(bound, `${NAME}_bg.wasm`);
  const glue = await bundled(bound);
  await dropUnnamed(wasm, glue);
  const { imports, exports } = optimise(wasm);
  const short = new Map([[GLUE, ONE], ...imports, ...exports]);
  const named = await namedBy(glue, [...short.keys()]);
  const unnamed = [...short.keys()].filter((name) => !named.includes(name));
  if (unnamed.length > 0) throw new Error(`The glue does not name ${unnamed}, which the program shares with it.`);
  const { code } = await renamed(glue, [...short.keys()], Object.fromEntries(short));
  putInPlace(dir, new RegExp(`^${NAME}-[0-9a-f]+\\.js$`), `${NAME}-${digest(code)}.js`, code);
  const data = readFileSync(wasm);
  putInPlace(dir, new RegExp(`^${NAME}-[0-9a-f]+_bg\\.wasm$`), `${NAME}-${digest(data)}_bg.wasm`, data);
}
