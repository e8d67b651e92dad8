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

/** One of these, by chance. */
const oneOf = (all) => all[chance(all.length)];

/** A link of between one and twelve exercises, some with a dose, a note or a first side of their own, some of the sender's
 * own, with all that may go with them. */
function link(nth) {
  const own = chance(2) ? ["_xk3f9x2m7.Towel_press.supine.each.towel.Lie_on_your_back-d.Press_the_towel_down-d"] : [];
  const slugs = own.length > 0 ? [...SLUGS, "own-k3f9x2m7", "own-k3f9x2m7"] : SLUGS;
  const step = () => {
    const slug = oneOf(slugs);
    const dose = chance(2) ? "" : `.r${1 + chance(20)}`;
    const first = slug === "open-book" && chance(2) ? ".b-left" : "";
    const note = oneOf(["", "", ".n-Only_as_far_as_it_feels_easy", ".n-F%C3%BCr_Anna-c_slowly-e"]);
    return `${slug}${dose}${first}${note}`;
  };
  const steps = Array.from({ length: 1 + chance(12) }, step);
  if (chance(3) === 0) steps.splice(chance(steps.length), 0, oneOf(["_w", "_m2", "_s", "_b3"]));
  const greeting = chance(2) ? ["_g-Hello_Anna-x"] : [];
  const often = chance(2) ? ["_i-Twice_a_day_until_Friday-d", "_d2"] : [];
  return `1~_Routine%20${nth}%20${"é☺x".slice(chance(3))}~${[...greeting, ...often, ...own, ...steps].join("~")}`;
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
