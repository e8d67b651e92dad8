// Pictures of every page, at every size, in light and dark: `make screenshots`, and a page that shows them all.
// It fails if one is wider than its screen. With README=1 it also renews the pictures of the README and of the install dialog;
// with BEFORE, a folder of older such pictures, the page shows those beside the new ones.

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { launch, newContext, sizes } from "./browser.mjs";
import { newPage, open, prepare, watch } from "./journey.mjs";
import { PAGES } from "./pages.mjs";
import { host } from "./site.mjs";

const browser = await launch();
const site = await host();
const faults = [];
// No phone in use is narrower.
const NARROWEST = 320;
const SIZES = { ...sizes, landscape: { width: 740, height: 360 } };

async function show(go, options) {
  const context = await newContext(browser, options);
  await watch(context, site, faults);
  await prepare(context);
  const page = await newPage(context);
  await go(page, (hash = "") => open(page, site, hash));
  // What is told once is not what these pictures are about.
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(".shell__notices .notice:not(.offer) { display: none }");
    document.adoptedStyleSheets.push(style);
  });
  // Of what goes by itself, that too; and figures are drawn one a frame.
  if (!page.url().endsWith("#/play")) await page.clock.runFor(8_000);
  for (let frame = 0; frame < 40; frame += 1) await page.clock.runFor(20);
  return { page, context };
}

async function picture(path, go, options, full) {
  const { page, context } = await show(go, options);
  await page.screenshot({ path, fullPage: full });
  const { width, height } = options.viewport;
  await fits(page, path, width);
  if (width === sizes.phone.width) {
    await page.setViewportSize({ width: NARROWEST, height });
    await fits(page, path, NARROWEST);
  }
  await context.close();
}

/** Notes a page that is wider than the screen. */
async function fits(page, path, width) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > width) faults.push(`${path}: ${wide} wide on a screen of ${width}`);
}

const folder = "target/screenshots";
mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const pages = PAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const variants = Object.entries(SIZES).flatMap(([size, viewport]) => ["light", "dark"].map((colorScheme) => ({ size, viewport, colorScheme })));
const fileOf = (name, { size, colorScheme }) => `${name}-${size}-${colorScheme}.png`;
const jobs = pages.flatMap(({ name, go, still }) =>
  variants.map((variant) => async () => {
    const { viewport, colorScheme } = variant;
    const options = { viewport, colorScheme, reducedMotion: still ? "reduce" : "no-preference" };
    await picture(`${folder}/${fileOf(name, variant)}`, go, options, !name.startsWith("player")).catch((error) => faults.push(`${fileOf(name, variant)}: ${error.message}`));
  }),
);

/** A page that shows all pictures by page, those of before beside them. */
function contactSheet(before) {
  const shown = (path) => (existsSync(path) ? `<a href="${relative(folder, path)}"><img loading="lazy" src="${relative(folder, path)}"></a>` : "<i>none</i>");
  const pair = (file) => `<figure>${before ? shown(resolve(before, file)) : ""}${shown(resolve(folder, file))}<figcaption>${file}</figcaption></figure>`;
  const sections = pages.map(({ name }) => `<h2>${name}</h2><div>${variants.map((variant) => pair(fileOf(name, variant))).join("")}</div>`);
  return `<!doctype html><meta charset="utf-8"><title>Unhunch: pages</title>
<style>body{font:14px system-ui;background:#888}div{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{max-height:420px;max-width:600px;margin-right:4px;vertical-align:top}</style>
${sections.join("\n")}`;
}
if (process.env.README) {
  mkdirSync("docs", { recursive: true });
  mkdirSync("public/screenshots", { recursive: true });
  const page = (name) => PAGES.find((it) => it.name === name).go;
  const moving = { reducedMotion: "no-preference" };
  const phone = { ...moving, viewport: sizes.phone, deviceScaleFactor: 2 };
  jobs.push(
    () => picture("docs/screenshot.png", page("player-hold"), phone),
    () => picture("public/screenshots/narrow.png", page("home"), phone),
    () => picture("public/screenshots/wide.png", page("home"), { ...moving, viewport: sizes.desktop }),
  );
}
async function work() {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job();
}
await Promise.all([work(), work()]);
writeFileSync(`${folder}/index.html`, contactSheet(process.env.BEFORE));

await browser.close();
await site.stop();
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
}
