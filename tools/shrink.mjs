// Makes the page and its styles smaller than Trunk leaves them: the style sheets become one in the page, and
// the page is minified.
// The same sources give the same site.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, transform } from "esbuild";

/** The style sheets that win against what any part of the program brings later. */
const ABOVE_ALL = ["forced", "print"];

/**
 * A style sheet without `light-dark()`, which browsers before 2024 do not know: the tokens of `:root` for light, and those
 * that differ in the dark once more for whose system is dark, and for who wants it so.
 */
export function forBothThemes(css) {
  const either = /light-dark\(((?:[^(),]|\([^()]*\))+),\s*((?:[^()]|\([^()]*\))+)\)/g;
  const dark = [...css.matchAll(/^\s*(--[\w-]+:[^;]*light-dark\([^;]*;)/gm)].map(([, token]) => token.replace(either, "$2")).join("\n");
  const light = css.replace(either, "$1");
  if (light.includes("light-dark(")) throw new Error("Of light-dark() the build understands only two plain colours.");
  if (dark === "") return light;
  return `${light}
@media screen { :root[data-theme="dark"] { ${dark} } }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }`;
}

/** The style sheets that the page of the site in `dir` names: `{tag, file, name, media}`. */
function sheetsOf(html, dir) {
  const attribute = (tag, name) => new RegExp(`\\b${name}=["']?([^"'\\s>]+)`).exec(tag)?.[1];
  return [...html.matchAll(/<link\b[^>]*\brel=["']?stylesheet\b[^>]*>/g)].map(([tag]) => {
    const href = attribute(tag, "href");
    return { tag, file: join(dir, href), name: basename(href).replace(/-[0-9a-f]+\.css$/, ""), media: attribute(tag, "media") ?? "" };
  });
}

/** These sheets as one text. What holds for paper alone, or for the system's own colours, is above all else, whichever comes later. */
async function joined(sheets) {
  const imports = sheets.map(({ file, name, media }) => {
    writeFileSync(file, forBothThemes(readFileSync(file, "utf8")));
    return `@import ${JSON.stringify(file)} ${ABOVE_ALL.includes(name) ? "" : "layer(all)"} ${media};`;
  });
  const { outputFiles } = await build({
    stdin: { contents: imports.join("\n"), loader: "css", resolveDir: "." },
    bundle: true,
    minify: true,
    write: false,
  });
  for (const { file } of sheets) rmSync(file);
  return outputFiles[0].text.trim();
}

/** Takes the style sheets of these names out of the site in `dir`, and returns them as one text. */
export async function takeStyles(dir, names) {
  const page = join(dir, "index.html");
  let html = readFileSync(page, "utf8");
  const taken = sheetsOf(html, dir).filter(({ name }) => names.includes(name));
  if (taken.length !== names.length) throw new Error(`Of the style sheets ${names}, index.html names ${taken.length}.`);
  for (const { tag } of taken) html = html.replace(tag, "");
  writeFileSync(page, html);
  return taken.length === 0 ? "" : joined(taken);
}

/** Puts all style sheets into the page as one, in the place of the first. */
async function inlineStyles(dir) {
  const page = join(dir, "index.html");
  let html = readFileSync(page, "utf8");
  const sheets = sheetsOf(html, dir);
  const styles = await joined(sheets);
  for (const [nth, { tag }] of sheets.entries()) html = html.replace(tag, () => (nth === 0 ? `<style>${styles}</style>` : ""));
  writeFileSync(page, html);
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

/** Makes page and styles of the site in `dir` smaller. */
export async function shrink(dir) {
  await inlineStyles(dir);
  await smallPage(dir);
}
