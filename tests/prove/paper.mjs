// Codes of fifty routines, made by chance, on the screen and on printed paper, read back by a reader that is not ours.
// `SEED=n` makes others; python3 with zxing-cpp, pillow and pypdfium2 reads them.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { launch, newContext } from "../journeys/support/browser.mjs";
import { button } from "../journeys/support/app.mjs";
import { newPage, open, prepare } from "../journeys/support/journey.mjs";
import { host } from "../journeys/support/site.mjs";

const ROUTINES = 50;
const SLUGS = ["chin-tucks", "scapular-squeeze", "cat-cow", "thread-the-needle", "doorway-pec-stretch", "open-book", "childs-pose", "bird-dog"];
const FOLDER = "target/paper";

let seed = Number(process.env.SEED ?? 1);
/** Less than `below`, from 0. */
function chance(below) {
  // The minimal standard generator.
  seed = (seed * 48_271) % 2_147_483_647;
  return seed % below;
}

/** A link of between one and twelve exercises, some with a dose of their own. */
function link(nth) {
  const step = () => `${SLUGS[chance(SLUGS.length)]}${chance(2) ? "" : ".r" + (1 + chance(20))}`;
  return `1~_Routine%20${nth}%20${"é☺x".slice(chance(3))}~${Array.from({ length: 1 + chance(12) }, step).join("~")}`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
const site = await host();
const context = await newContext(browser, { viewport: { width: 768, height: 1024 } });
await prepare(context);
const page = await newPage(context);
const expected = [];
const files = [];
for (let nth = 1; nth <= ROUTINES; nth += 1) {
  const sent = link(nth);
  await open(page, site, `#/r/${sent}`);
  const address = await page.locator(".pass-on__link input").inputValue();
  await button(page, "QR code").click();
  const shown = `${FOLDER}/${nth}.png`;
  await page.locator(".code__picture").screenshot({ path: shown });
  await page.goto(`${site.url}#/hand-out/${sent}`);
  await page.locator(".hand-out__sheet .code__picture").waitFor();
  const printed = `${FOLDER}/${nth}.pdf`;
  await page.pdf({ path: printed, format: nth % 2 ? "A4" : "Letter" });
  expected.push(address, address);
  files.push(shown, printed);
}
await browser.close();
await site.stop();

const read = execFileSync("python3", ["tests/prove/support/scan.py", ...files], { encoding: "utf8" }).trim().split("\n").map((line) => JSON.parse(line));
const wrong = files.filter((_, at) => read[at].length !== 1 || read[at][0] !== expected[at]);
const longest = Math.max(...expected.map((address) => address.length));
console.log(`${files.length - wrong.length} of ${files.length} codes were read as they are, of addresses of up to ${longest} characters.`);
if (wrong.length > 0) {
  console.error(`Not read: ${wrong.join(", ")}`);
  process.exitCode = 1;
}
