// Links are changed at random and opened for ten minutes (`make prove`). Seconds and a seed as arguments repeat a run.
// A text that breaks something belongs into tests/links/corpus.txt.

import { execFileSync } from "node:child_process";

const seconds = process.argv[2] ?? "600";
const seed = process.argv[3] ?? String(Date.now());
console.log(`Links for ${seconds} s, from seed ${seed} on`);
execFileSync("cargo", ["run", "--quiet", "--profile", "test", "--example", "links", "--", seconds, seed], { stdio: "inherit" });
