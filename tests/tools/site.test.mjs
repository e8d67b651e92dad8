// The host of the journeys: what it holds back stays held for as long as that is wanted.

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { host } from "../journeys/support/site.mjs";

test("what hangs is answered only once it is let go, whatever else is", async () => {
  const dir = mkdtempSync(join(tmpdir(), "unhunch-host-"));
  for (const name of ["a.txt", "b.txt"]) writeFileSync(join(dir, name), name);
  const site = await host({ dir });
  const answered = [];
  const ask = (name) =>
    fetch(site.url + name)
      .then((response) => response.text())
      .then((text) => answered.push(text));
  const heard = async (n) => {
    while (site.asked.length < n) await new Promise(setImmediate);
  };
  site.hang(/\.txt$/);
  const [a, b] = [ask("a.txt"), ask("b.txt")];
  await heard(2);
  site.hang(/a\.txt$/);
  await b;
  assert.deepEqual(answered, ["b.txt"]);
  site.hang(null);
  await a;
  assert.deepEqual(answered, ["b.txt", "a.txt"]);
  await site.stop();
  rmSync(dir, { recursive: true });
});
