// Makes a picture of all figures, or of those named, in light and dark: target/figures/*.png.
//
//   node tools/contact-sheet.mjs [name…]     (`make figures` does it for all)
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { launch } from "../tests/journeys/support/browser.mjs";

const folder = resolve("target/figures");
execFileSync("cargo", ["run", "--quiet", "--example", "contact_sheet", "--", folder, ...process.argv.slice(2)], { stdio: "inherit" });
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
for (const theme of ["light", "dark"]) {
  await page.goto(pathToFileURL(`${folder}/${theme}.html`).href);
  await page.screenshot({ path: `${folder}/${theme}.png`, fullPage: true });
}
await browser.close();
