// Colours of two themes in one declaration, for browsers that know no such thing.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { forBothThemes } from "../../tools/shrink.mjs";

test("a token of two colours is written out for light, and for dark by choice and by system", () => {
  const css = ":root {\n  --ink: light-dark(#111, rgb(1 2 3 / 50%));\n  --lift: 0 1px light-dark(rgb(0 0 0 / 1%), #fff);\n  --space: 1rem;\n}\n";
  const dark = "--ink: rgb(1 2 3 / 50%);\n--lift: 0 1px #fff;";
  assert.equal(
    forBothThemes(css),
    `:root {\n  --ink: #111;\n  --lift: 0 1px rgb(0 0 0 / 1%);\n  --space: 1rem;\n}\n
@media screen { :root[data-theme="dark"] { ${dark} } }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${dark} } }`,
  );
});

test("a sheet without such colours stays as it is", () => {
  assert.equal(forBothThemes("a { color: red; }"), "a { color: red; }");
});

test("a colour that it cannot write out is refused", () => {
  assert.throws(() => forBothThemes(":root { --ink: light-dark(a(b(c)), d); }"), /two plain colours/);
});

test("all tokens are written out", () => {
  assert.doesNotMatch(forBothThemes(readFileSync(new URL("../../style/tokens.css", import.meta.url), "utf8")), /light-dark/);
});
