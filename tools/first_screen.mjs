// Puts the first screen into the page, drawn by the built app itself, so that it is there before any
// of the program is; and what loads the app, in place of Trunk's loader.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { CUT_OFF, filesOfParts } from "./parts.mjs";

const tool = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What the app draws for somebody who is here for the first time, after a line with the tag of its language. */
function draw(glue, program) {
  try {
    return execFileSync(process.execPath, [tool("draw.mjs"), glue, program], { encoding: "utf8", timeout: 60_000, stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    throw new Error(`The first screen could not be drawn by the app that was built.\n${error.stderr || error.message}`);
  }
}

/** The script that starts the app. */
async function starter(glue, program, next) {
  const define = { GLUE: JSON.stringify(glue), PROGRAM: JSON.stringify(program), NEXT: JSON.stringify(next) };
  const { code } = await transform(readFileSync(tool("start.js"), "utf8"), { minify: true, define });
  return code.trim();
}

/** Puts the first screen and the loader into the page of the site in `dir`. */
export async function putFirstScreen(dir) {
  const page = join(dir, "index.html");
  let html = readFileSync(page, "utf8");
  const change = (pattern, put, what) => {
    const changed = html.replace(pattern, put);
    if (changed === html) throw new Error(`index.html has no ${what}.`);
    html = changed;
  };
  const named = (pattern, what) => {
    const found = pattern.exec(html)?.[1];
    if (!found) throw new Error(`Trunk's loader in index.html names no ${what}.`);
    return found;
  };
  const glue = named(/<script type="module">[^<]*?\bfrom\s*["'](\.\/[^"']+\.js)["']/, "module");
  const program = named(/<script type="module">[^<]*?\bmodule_or_path:\s*["'](\.\/[^"']+\.wasm)["']/, "program");
  const drawn = draw(join(dir, glue), join(dir, program));
  const [language] = drawn.split("\n", 1);
  const screen = drawn.slice(language.length + 1);
  if (!html.includes(`<html lang="${language}">`)) throw new Error(`The app speaks ${language}, and its page does not: see SPOKEN in tools/words.mjs.`);
  change('<div id="boot">', (found) => found + screen, 'element with the id "boot"');

  // The script says when each file is to be fetched.
  change(/<link rel="(?:modulepreload|preload)"[^>]*>/g, "", "link that fetches the program early");
  const links = html.match(/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g) ?? [];
  for (const tag of links) change(tag, "", "such link");
  // Where no icon is named browsers look for one by themselves, beside the app.
  change("</title>", '</title><link rel="icon" href="data:,">', "title");
  change(/<script type="module">[\s\S]*?<\/script>/, () => `<template id="links">${links.join("")}</template>`, "loader");
  const [next] = filesOfParts(dir)[CUT_OFF[0].name];
  const start = await starter(glue, program, `./${next}`);
  change("</script>", (end) => `${end}<script>${start}</script>`, "script");
  writeFileSync(page, html);
}
