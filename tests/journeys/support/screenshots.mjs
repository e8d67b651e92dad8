// Pictures of every page, at every size, in light and dark: `make screenshots`.
// It fails if one is wider than its screen. With README=1 it also renews the pictures of the README and of the install dialog.

import { mkdirSync } from "node:fs";
import { launch, newContext, sizes } from "./browser.mjs";
import { newPage, open, prepare, watch } from "./journey.mjs";
import { PAGES } from "./pages.mjs";
import { host } from "./site.mjs";

const browser = await launch();
const site = await host();
const faults = [];
// No phone in use is narrower.
const NARROWEST = 320;

async function show(go, options) {
  const context = await newContext(browser, options);
  await watch(context, site, faults);
  await prepare(context);
  const page = await newPage(context);
  await go(page, (hash = "") => open(page, site, hash));
  // What is told once is not what these pictures are about.
  const told = page.getByRole("button", { name: "Dismiss" });
  await told.first().waitFor({ timeout: 3000 }).then(() => told.first().click()).catch(() => {});
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
const jobs = PAGES.filter(({ name }) => wanted.length === 0 || wanted.includes(name)).flatMap(({ name, go, still }) =>
  Object.entries(sizes).flatMap(([size, viewport]) =>
    ["light", "dark"].map((colorScheme) => () =>
      picture(`${folder}/${name}-${size}-${colorScheme}.png`, go, { viewport, colorScheme, reducedMotion: still ? "reduce" : "no-preference" }, !name.startsWith("player")),
    ),
  ),
);
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

await browser.close();
await site.stop();
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
}
