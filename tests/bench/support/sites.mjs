// The two sites that are compared: as it was at a commit, and as it is.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { brotliSize } from "../../../tools/parts.mjs";
import { filesIn } from "../../../tools/post_build.mjs";
import { DIST } from "../../journeys/support/site.mjs";

const ROOT = new URL("../../../", import.meta.url).pathname;

/**
 * Folders of the two sites, each file with its compressed one beside it: `{before, now}`. They are made of the folders
 * given; where none is, of the site that `commit` builds, and of the one in dist.
 */
export function sites(commit, [before = built(commit), now = DIST] = []) {
  return { before: compressed(before), now: compressed(now) };
}

/** The folder of the site as a commit builds it: with its own set-up and its own command, once. */
export function built(commit) {
  const short = commit.slice(0, 12);
  const site = join(ROOT, "target/before", short);
  if (existsSync(site)) return site;
  console.log(`The site as it was at ${short} is built into ${site}. That takes about five minutes, once.`);
  const source = `${site}-source`;
  let files;
  try {
    files = execFileSync("git", ["archive", commit], { cwd: ROOT, maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    throw new Error(`This clone does not have the commit ${commit}. If it is a shallow one, run: git fetch --unshallow`);
  }
  rmSync(source, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  execFileSync("tar", ["-x"], { cwd: source, input: files });
  // A copy of the tools: where that commit wants others, its set-up changes its own.
  for (const name of [".tools", "node_modules"]) {
    if (existsSync(join(ROOT, name))) cpSync(realpathSync(join(ROOT, name)), join(source, name), { recursive: true, verbatimSymlinks: true });
  }
  const { MAKEFLAGS, MAKELEVEL, MFLAGS, CARGO_TARGET_DIR, UNHUNCH_BASE, ...env } = process.env;
  try {
    execFileSync("make", ["build"], { cwd: source, env, stdio: "inherit" });
  } catch {
    throw new Error(`The site as it was at ${short} could not be built. The messages above say why.`);
  }
  renameSync(join(source, "dist"), site);
  rmSync(source, { recursive: true });
  return site;
}

/** A copy of a site for a host that compresses: what gets smaller by it has a file `.br` beside it. */
function compressed(dir) {
  if (!existsSync(join(dir, "index.html"))) throw new Error(`There is no site in ${dir}. Build it first with: make build`);
  const copy = mkdtempSync(join(tmpdir(), "unhunch-bench-"));
  process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
  cpSync(dir, copy, { recursive: true });
  for (const path of filesIn(copy)) {
    const data = readFileSync(join(copy, path));
    const small = brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } });
    if (small.length < data.length) writeFileSync(join(copy, `${path}.br`), small);
  }
  return copy;
}

/** Bytes of the first screen, compressed: the page, a style sheet that it links, the glue and the first part. */
export function firstScreenBytes(dir) {
  const page = readFileSync(join(dir, "index.html"), "utf8");
  const names = readdirSync(dir);
  const only = (pattern) => {
    const found = names.filter((name) => pattern.test(name));
    if (found.length !== 1) throw new Error(`One file like ${pattern} is expected in ${dir}; there are ${found.length}.`);
    return found[0];
  };
  const styles = names.filter((name) => name.endsWith(".css") && page.includes(name));
  const files = ["index.html", ...styles, only(/^unhunch-[0-9a-f]+\.js$/), only(/^unhunch-[0-9a-f]+_bg\.wasm$/)];
  return files.reduce((sum, name) => sum + brotliSize(readFileSync(join(dir, name))), 0);
}

/** The one in the middle. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
