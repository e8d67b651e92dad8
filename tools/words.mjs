// Puts the page's own words into it, and into the manifest: what is read before the app is there, and beside it. They
// stand with all other words of the language, in `page.json` of its folder, each under the name that it has here between
// braces: {{name}}.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FEATURES_OF_BUILD } from "./program.mjs";
import { pseudo } from "./pseudo/letters.mjs";

/** The folder of the language that the app speaks: `Language::SPOKEN`. tools/first_screen.mjs finds out where it is not. */
const SPOKEN = "en";

const inText = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const inQuotes = (text) => JSON.stringify(text).slice(1, -1).replaceAll("<", "\\u003c");

/** The words of a folder, in the pseudo-language if wanted, which is made of them. */
export function wordsOf(folder, isPseudo = false) {
  const path = new URL(`../src/domain/text/${folder}/page.json`, import.meta.url);
  const words = Object.entries(JSON.parse(readFileSync(path, "utf8")));
  const changed = ([name, text]) => [name, name === "tag" ? "en-XA" : pseudo(text)];
  return Object.fromEntries(isPseudo ? words.map(changed) : words);
}

/** Texts with these words in their places. A word that is missing, or that no text has a place for, is an error. */
export function filled({ page, manifest }, words) {
  const unused = new Set(Object.keys(words));
  const put = (text, escaped) =>
    text.replace(/\{\{(\w+)\}\}/g, (_, name) => {
      if (!(name in words)) throw new Error(`There is no "${name}" in page.json of the language.`);
      unused.delete(name);
      return escaped(words[name]);
    });
  const texts = {
    page: put(page.replace(/<script>[\s\S]*?<\/script>/g, (script) => put(script, inQuotes)), inText),
    manifest: put(manifest, inQuotes),
  };
  if (unused.size > 0) throw new Error(`page.json of the language has ${[...unused]}, which the page has no place for.`);
  return texts;
}

/** Puts the words into the site in `dir`. */
export function putWords(dir) {
  const [page, manifest] = ["index.html", "manifest.webmanifest"].map((name) => join(dir, name));
  const texts = filled({ page: readFileSync(page, "utf8"), manifest: readFileSync(manifest, "utf8") }, wordsOf(SPOKEN, FEATURES_OF_BUILD === "pseudo"));
  writeFileSync(page, texts.page);
  writeFileSync(manifest, texts.manifest);
}
