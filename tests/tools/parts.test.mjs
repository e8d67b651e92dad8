// The list of parts: which file of a site belongs to which, what it weighs, and what is refused.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { PARTS, filesOfParts, refuseHeavy, table, weigh } from "../../tools/parts.mjs";

const DIGEST = "0123456789abcdef";

/** Bytes that no compression makes fewer. */
function bytes(count) {
  const blocks = [];
  for (let block = 0; block * 32 < count; block += 1) blocks.push(createHash("sha256").update(String(block)).digest());
  return Buffer.concat(blocks).subarray(0, count);
}

/** A site with files of these sizes. */
function site(t, sizes) {
  const dir = mkdtempSync(join(tmpdir(), "unhunch-parts-"));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const [name, size] of Object.entries(sizes)) writeFileSync(join(dir, name), bytes(size));
  return dir;
}

const whole = {
  "index.html": 10,
  [`unhunch-${DIGEST}.js`]: 20,
  [`unhunch-${DIGEST}_bg.wasm`]: 30,
  [`session-${DIGEST}.wasm`]: 90,
  [`routine-${DIGEST}.wasm`]: 40,
  [`body-${DIGEST}.wasm`]: 60,
  [`later-${DIGEST}.wasm`]: 80,
  [`report-${DIGEST}.wasm`]: 30,
  [`progress-${DIGEST}.wasm`]: 50,
  [`paper-${DIGEST}.wasm`]: 20,
  "sw.js": 1000,
  [`style-${DIGEST}.css`]: 1000,
};

test("each file counts with its part", (t) => {
  assert.deepEqual(filesOfParts(site(t, whole)), {
    first: ["index.html", `unhunch-${DIGEST}.js`, `unhunch-${DIGEST}_bg.wasm`],
    session: [`session-${DIGEST}.wasm`],
    routine: [`routine-${DIGEST}.wasm`],
    body: [`body-${DIGEST}.wasm`],
    later: [`later-${DIGEST}.wasm`],
    report: [`report-${DIGEST}.wasm`],
    progress: [`progress-${DIGEST}.wasm`],
    paper: [`paper-${DIGEST}.wasm`],
  });
});

test("a wasm that belongs to no part is refused", (t) => {
  const dir = site(t, { ...whole, [`rest-${DIGEST}.wasm`]: 1 });
  assert.throws(() => filesOfParts(dir), /rest-0123456789abcdef\.wasm, which belongs to no part/);
});

test("a site within all limits is accepted, and the table says what each part weighs", (t) => {
  const weighed = weigh(site(t, whole));
  refuseHeavy(weighed);
  const session = weighed[1].files.reduce((sum, { brotli }) => sum + brotli, 0);
  assert.equal(weighed[1].brotli, session);
  assert.ok(session >= 90 && session < 120, `${session}`);
  const allowed = PARTS[1].limit.toLocaleString("en");
  assert.match(table(weighed), new RegExp(`of ${allowed} allowed +${session}\\n`));
});

for (const { name, limit } of PARTS) {
  test(`the part "${name}" is refused when it is over its limit`, (t) => {
    const file = Object.keys(whole).find((it) => it.startsWith(name === "first" ? "unhunch" : `${name}-`));
    // Compressed, such bytes are a few more than they are.
    refuseHeavy(weigh(site(t, { ...whole, [file]: limit - 200 })));
    const heavy = weigh(site(t, { ...whole, [file]: limit }));
    assert.throws(() => refuseHeavy(heavy), new RegExp(`"${name}" is \\d+ bytes over its limit`));
  });

  test(`a site without the part "${name}" is refused`, (t) => {
    const others = Object.entries(whole).filter(([file]) => !(name === "first" ? /^(unhunch|index)/ : new RegExp(`^${name}[-_]`)).test(file));
    assert.throws(() => refuseHeavy(weigh(site(t, Object.fromEntries(others)))), new RegExp(`nothing of the part "${name}"`));
  });
}
