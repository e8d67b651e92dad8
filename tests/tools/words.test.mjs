// The page's own words: all of them, of the language that is spoken, each safe where it stands.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { filled, wordsOf } from "../../tools/words.mjs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const site = { page: read("index.html"), manifest: read("public/manifest.webmanifest") };

test("page and manifest have a place for each word, and no word of their own", () => {
  const words = wordsOf("en");
  const none = Object.fromEntries(Object.keys(words).map((name) => [name, ""]));
  const { page, manifest } = filled(site, words);
  assert.match(page, /<html lang="en">[\s\S]*<title>Unhunch<\/title>/);
  assert.equal(JSON.parse(manifest).shortcuts[2].short_name, "Posture");
  for (const text of [page, manifest]) assert.doesNotMatch(text, /\{\{|\}\}/);
  const left = filled(site, none);
  const said = left.page.replace(/<!--[\s\S]*?-->|<(script|style)>[\s\S]*?<\/\1>|<[^>]*>/g, " ");
  assert.equal(said.trim(), "", "the page has words of its own");
  for (const { name, short_name, label } of [JSON.parse(left.manifest), ...JSON.parse(left.manifest).shortcuts, ...JSON.parse(left.manifest).screenshots]) {
    assert.equal([name, short_name, label].join(""), "", "the manifest has words of its own");
  }
});

test("a language that lacks a word is refused, and so is a word without a place", () => {
  const { oneMoment: _oneMoment, ...fewer } = wordsOf("en");
  assert.throws(() => filled(site, fewer), /no "oneMoment"/);
  assert.throws(() => filled(site, { ...wordsOf("en"), greetings: "Hi" }), /has greetings/);
});

test("no word ends what it stands in", () => {
  const words = { a: 'a "b" & <c> \\ </script>' };
  const { page, manifest } = filled({ page: '<p title="{{a}}">{{a}}</p><script>tell("{{a}}");</script>', manifest: '{ "name": "{{a}}" }' }, words);
  const text = "a &quot;b&quot; &amp; &lt;c> \\ &lt;/script>";
  assert.equal(page, `<p title="${text}">${text}</p><script>tell("a \\"b\\" & \\u003cc> \\\\ \\u003c/script>");</script>`);
  assert.equal(JSON.parse(manifest).name, words.a);
});

test("the pseudo-language has the words of English, and a tag of its own", () => {
  const words = wordsOf("en", true);
  assert.equal(words.tag, "en-XA");
  assert.equal(words.loading, "Łóòáàďíìñğ");
});
