// axe in the page, under its own content security policy.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** In the page: waits until nothing changes its looks any more. A change of the colour scheme takes
 * some frames, each level of the page after the one above. What never ends is not waited for. */
async function settle() {
  const moves = () => document.getAnimations().some(({ effect }) => Number.isFinite(effect.getComputedTiming().endTime));
  for (let still = 0, frames = 0; still < 3 && frames < 120; frames += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    still = moves() ? 0 : still + 1;
  }
}

/** Asserts that axe finds nothing on the page as it stands, by all of its rules or by these; `what` names it. */
export async function findsNothing(page, what, rules) {
  // It waits for timers of the page.
  await page.clock.resume();
  await page.evaluate(settle);
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const options = { resultTypes: ["violations"], ...(rules && { runOnly: rules }) };
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), options);
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.target}: ${node.failureSummary}`).join("\n")}`);
  assert.deepEqual(told, [], what);
}
