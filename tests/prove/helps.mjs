// "What helps me" in ten thousand histories of people made up, and its figures beside those with which it was tried out
// (`make prove`).

import { execFileSync } from "node:child_process";

const histories = process.argv[2] ?? "10000";
execFileSync("cargo", ["test", "--quiet", "--locked", "--test", "helps", "--", "--nocapture", "--test-threads=1"], {
  stdio: "inherit",
  env: { ...process.env, UNHUNCH_HISTORIES: histories },
});
