// "What helps me" in ten thousand histories of people made up, and its figures beside those with which it was tried out;
// and the plan that leaves exercises out on purpose, in a thousand people made up (`make prove`).

import { execFileSync } from "node:child_process";

const [histories = "10000", people = "1000"] = process.argv.slice(2);
for (const test of ["helps", "vary"]) {
  execFileSync("cargo", ["test", "--quiet", "--locked", "--test", test, "--", "--nocapture", "--test-threads=1"], {
    stdio: "inherit",
    env: { ...process.env, UNHUNCH_HISTORIES: histories, UNHUNCH_PEOPLE: people },
  });
}
