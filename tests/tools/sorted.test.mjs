// Modules whose code is sorted by kind, and put in order again.

import assert from "node:assert/strict";
import { test } from "node:test";
import binaryen from "binaryen";
import { inOrder, sorted } from "../../tools/sorted.js";

/** The module of this text. */
function moduleOf(text, features = binaryen.Features.All) {
  const module = binaryen.parseText(text);
  module.setFeatures(features);
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}

const noPause = async () => {};

/** A module in which something stands behind every kind of instruction. */
const EVERYTHING = `(module
  (type $one (func (param i32) (result i32)))
  (memory 1)
  (table $table 4 funcref)
  (global $global (mut i32) (i32.const -7))
  (elem $elements func $called)
  (data $text "some text")
  (func $called (type $one) (local.get 0))
  (func $all (export "all") (param $a i32) (param $b f64) (result i32) (local $c i64) (local $d f32)
    (block $out
      (loop $again
        (br_if $out (i32.eqz (local.get $a)))
        (local.set $a (i32.sub (local.tee $a (local.get $a)) (i32.const 1)))
        (br $again)))
    (block $first (block $second (block $third
      (br_table $first $second $third (local.get $a)))))
    (if (local.get $a) (then (nop)) (else (unreachable)))
    (local.set $c (i64.const -1234567890123))
    (local.set $d (f32.add (f32.const 1.5) (f32.load offset=300 (i32.const 8))))
    (local.set $b (f64.mul (f64.const 2.5) (local.get $b)))
    (f64.store offset=70000 (i32.const 16) (local.get $b))
    (i64.store16 (i32.const 0) (local.get $c))
    (drop (select (result funcref) (ref.null func) (ref.func $called) (memory.size)))
    (table.set $table (i32.const 1) (table.get $table (i32.const 0)))
    (drop (table.grow $table (ref.null func) (i32.const 1)))
    (drop (table.size $table))
    (table.fill $table (i32.const 0) (ref.null func) (i32.const 1))
    (table.copy $table $table (i32.const 0) (i32.const 1) (i32.const 1))
    (table.init $table $elements (i32.const 0) (i32.const 0) (i32.const 1))
    (drop (memory.grow (i32.const 1)))
    (memory.init $text (i32.const 0) (i32.const 0) (i32.const 4))
    (data.drop $text)
    (memory.copy (i32.const 0) (i32.const 8) (i32.const 4))
    (memory.fill (i32.const 0) (i32.const 1) (i32.const 4))
    (global.set $global (i32.trunc_sat_f32_s (local.get $d)))
    (drop (call_indirect $table (type $one) (i32.const 1) (i32.const 0)))
    (call $called (i32.add (global.get $global) (i32.const 100000)))))`;

/** A function that adds its number so often. */
const adding = (number, often) =>
  `(func (export "f${number}") (param i32) (result i32)
    ${`(local.set 0 (i32.add (local.get 0) (i32.const ${number})))`.repeat(often)} (local.get 0))`;

for (const [what, text] of Object.entries({
  "every kind of instruction": EVERYTHING,
  "bodies of one byte of length, and of two and three": `(module ${[1, 100, 5000].map((often, number) => adding(number, often)).join("")})`,
  "nothing to do": "(module (memory 1) (func))",
})) {
  test(`a module with ${what} is the same after it was sorted and put in order`, async () => {
    const module = moduleOf(text);
    const { bytes, lengths } = sorted(module);
    const again = await inOrder(bytes, lengths, module.length, noPause);
    assert.deepEqual(Buffer.from(again), Buffer.from(module));
  });
}

test("what lies behind a module that was sorted is left alone", async () => {
  const module = moduleOf(EVERYTHING);
  const { bytes, lengths } = sorted(module);
  const again = await inOrder(Buffer.concat([bytes, Buffer.from("a{color:red}")]), lengths, module.length, noPause);
  assert.deepEqual(Buffer.from(again), Buffer.from(module));
});

test("what ends too soon or is something else is refused", async () => {
  const module = moduleOf(EVERYTHING);
  const { bytes, lengths } = sorted(module);
  for (const other of [bytes.subarray(0, -1), bytes.map((byte) => byte | 128), Buffer.alloc(bytes.length, "<html>")]) {
    await assert.rejects(inOrder(other, lengths, module.length, noPause), /not what was sorted/);
  }
});

test("the page has its turn again and again while a large module is put in order", async () => {
  const module = moduleOf(`(module ${Array.from({ length: 200 }, (_, number) => adding(number, 1)).join("")})`);
  const { bytes, lengths } = sorted(module);
  let turns = 0;
  const again = await inOrder(bytes, lengths, module.length, async () => void (turns += 1));
  assert.equal(turns, 3);
  const { instance } = await WebAssembly.instantiate(again);
  assert.equal(instance.exports.f150(7), 157);
});

test("a module with instructions of another kind is refused", () => {
  const vectors = moduleOf(`(module (memory 1) (func (v128.store (i32.const 0) (v128.const i32x4 1 2 3 4))))`);
  assert.throws(() => sorted(vectors), /instructions that tools\/sorted\.js does not know/);
});

test("a module without code is refused", () => {
  assert.throws(() => sorted(moduleOf("(module (memory 1))")), /no code/);
});
