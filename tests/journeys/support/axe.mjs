// axe in the page, under its own content security policy.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Asserts that axe finds nothing on the page as it stands; `what` names it. */
export async function findsNothing(page, what) {
  // It waits for timers of the page.
  await page.clock.resume();
  // A change of the colour scheme is seen everywhere only in the frame after next.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `  ${node.target}: ${node.failureSummary}`).join("\n")}`);
  assert.deepEqual(told, [], what);
}
