// The report of 4, 20 and 400 sessions on A4 and on Letter, and the picture in light and dark, into `target/report` to be
// looked at: each report must be one page, each picture 1080 by 1350 pixels.

import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { button } from "../journeys/support/app.mjs";
import { launch, newContext } from "../journeys/support/browser.mjs";
import { newPage, open, prepare } from "../journeys/support/journey.mjs";
import { falling, history } from "../journeys/support/past.mjs";
import { host } from "../journeys/support/site.mjs";

const FOLDER = "target/report";
const NOTE = "Slept badly, stiff in the morning, and it went well all the same.";

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const browser = await launch();
const site = await host();
const wrong = [];
const expect = (what, is, wanted) => is === wanted || wrong.push(`${what}: ${is}, not ${wanted}`);
for (const sessions of [4, 20, 400]) {
  // Each of them another person, on a device of their own.
  const context = await newContext(browser);
  await prepare(context);
  const page = await newPage(context);
  await open(page, site, "#/report");
  await history(page, sessions, { pain: falling(sessions), note: NOTE, hurts: (nth) => (nth % 9 ? "" : "&h=1*sharp,2*too-much") });
  await button(page, "All").click();
  await page.getByRole("checkbox").first().click();
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ path: `${FOLDER}/${sessions}-${format}.pdf`, format });
    expect(`${sessions} sessions on ${format}, pages`, [...pdf.toString("latin1").matchAll(/\/Type\s*\/Page\b/g)].length, 1);
  }
  await open(page, site, "#/picture");
  for (const colours of ["Light", "Dark"]) {
    await button(page, colours).click();
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save the picture").click()]);
    const path = `${FOLDER}/${sessions}-${colours}.png`;
    await download.saveAs(path);
    const picture = readFileSync(path);
    expect(`${path}, pixels`, `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`, "1080x1350");
  }
  await context.close();
}
await browser.close();
await site.stop();

console.log(`Reports and pictures are in ${FOLDER}.`);
if (wrong.length > 0) {
  console.error(wrong.join("\n"));
  process.exitCode = 1;
}
