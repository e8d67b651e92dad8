// `make test` passes ten times in a row while another process keeps one core busy (`make prove`): a test that fails
// now and then has found something. A number as an argument runs it as often.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const TIMES = Number(process.argv[2] ?? 10);
const folder = "target/steady";
mkdirSync(folder, { recursive: true });

const busy = spawn(process.execPath, ["--eval", "for (;;);"], { stdio: "ignore" });
const stop = () => busy.kill("SIGKILL");
process.on("exit", stop);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(1));

console.log(`${TIMES} times \`make test\`, with one core busy`);
const failed = [];
for (let time = 1; time <= TIMES; time += 1) {
  const began = Date.now();
  const { status, stdout, stderr } = spawnSync("make", ["test"], { encoding: "utf8", maxBuffer: 1 << 28 });
  const log = `${folder}/${time}.log`;
  writeFileSync(log, `${stdout}\n${stderr}`);
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  console.log(`${String(time).padStart(3)}  ${status === 0 ? "passed" : "FAILED"}  ${minutes.padStart(5)} min  ${log}`);
  if (status !== 0) failed.push(time);
}
stop();
assert.deepEqual(failed, [], "it fails now and then");
