// What a chat shows of a link, where the build knows the address of the site.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { withAddress } from "../../tools/post_build.mjs";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
const property = (html, name) => new RegExp(`<meta property="${name}" content="([^"]*)">`).exec(html)?.[1];

test("the picture of a link has the whole address of the site", () => {
  const html = withAddress(page, "https://example.org/unhunch/");
  assert.equal(property(html, "og:image"), "https://example.org/unhunch/screenshots/link.png");
  assert.equal(property(html, "og:url"), "https://example.org/unhunch/");
});

test("without an address all stays relative, and names no place", () => {
  assert.equal(property(page, "og:image"), "./screenshots/link.png");
  assert.equal(property(page, "og:url"), undefined);
});

test("an address that is none is refused", () => {
  for (const site of ["/unhunch/", "example.org", "https://example.org/unhunch", "https://example.org/?a=/", "ftp://example.org/"]) {
    assert.throws(() => withAddress(page, site), /UNHUNCH_SITE/, site);
  }
});

test("the picture is there, as large as chats ask for", () => {
  const png = readFileSync(new URL("../../public/screenshots/link.png", import.meta.url));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1200, 630]);
});
