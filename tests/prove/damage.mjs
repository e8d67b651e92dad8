// Stored texts are damaged ten thousand times (`make prove`). A seed as an argument repeats a run.

import { execFileSync } from "node:child_process";

const TIMES = 10_000;
const seed = process.argv[2] ?? String(Date.now());
console.log(`${TIMES} mutations, from seed ${seed} on`);
execFileSync("cargo", ["run", "--quiet", "--example", "damage", "--", String(TIMES), seed], { stdio: "inherit" });
