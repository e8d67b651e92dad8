// The pseudo-language, as tools/pseudo/letters.rs makes it: each letter of the table becomes those beside it.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("../../../", import.meta.url);

/** The site that speaks it. */
export const PSEUDO_DIST = fileURLToPath(new URL("target/pseudo", ROOT));

const table = readFileSync(new URL("tools/pseudo/letters.txt", ROOT), "utf8").trim().split("\n");
const small = table.map((line) => line.split(" "));
const large = small.map(([from, [first, ...rest]]) => [from.toUpperCase(), first.toUpperCase() + rest.join("")]);
const letters = new Map([...small, ...large]);

/** The text in the pseudo-language. */
export const pseudo = (text) => Array.from(text, (c) => letters.get(c) ?? c).join("");
