// The pseudo-language of the page and of the journeys is that of the program: tests/pseudo.rs expects the same.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pseudo } from "../../tools/pseudo/letters.mjs";

test("letters change one by one, as the program expects", () => {
  assert.equal(pseudo("As long as you like, about 1 min 30 s"), "Áàs łóòñğ áàs ýÿóòúù łíìkéè, áàbóòúùťŧ 1 míìñ 30 s");
  assert.equal(pseudo("TRY “5 × Ü”"), "ŤŧŘÝÿ “5 × Ü”");
});
