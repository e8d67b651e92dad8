// The browser is killed at a hundred random instants of a session (`make prove`). A seed as an argument repeats a run.

import { killAtRandom, randomFrom } from "../journeys/support/killed.mjs";

const TIMES = 100;
const seed = Number(process.argv[2] ?? Date.now());
console.log(`${TIMES} kills, seed ${seed}`);
const lost = await killAtRandom(TIMES, randomFrom(seed));
const sorted = [...lost].sort((a, b) => a - b);
console.log(`taken up ${lost.length} times of ${TIMES}; lost: median ${sorted[Math.floor(lost.length / 2)]} ms, most ${sorted.at(-1)} ms`);
