// The pseudo-language, as letters.rs makes it: each letter of the table becomes those beside it.

import { readFileSync } from "node:fs";

const table = readFileSync(new URL("letters.txt", import.meta.url), "utf8").trim().split("\n");
const small = table.map((line) => line.split(" "));
const large = small.map(([from, [first, ...rest]]) => [from.toUpperCase(), first.toUpperCase() + rest.join("")]);
const letters = new Map([...small, ...large]);

/** The text in the pseudo-language. */
export const pseudo = (text) => Array.from(text, (c) => letters.get(c) ?? c).join("");
