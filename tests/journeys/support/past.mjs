// A past that nobody wants to wait for: sessions as the app itself stores them.

import { arrived } from "./journey.mjs";

const DAY = 24 * 60 * 60_000;

/** CRC-32 as the stored lines have it. */
function check(text) {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, "0");
}

/** The id of a session that begins then: ids sort by time. */
function idAt(ms, nth) {
  const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  let time = "";
  for (let left = ms, n = 0; n < 10; n += 1, left = Math.floor(left / 32)) time = digits[left % 32] + time;
  return time + String(nth).padStart(16, "0");
}

/** Writes entries into the storage of the page that is open. */
const write = (page, entries) =>
  page.evaluate((entries) => {
    const prefix = `unhunch:${location.pathname.replace(/[^/]*$/, "")}:1:`;
    for (const [key, value] of entries) localStorage.setItem(prefix + key, value);
  }, entries);

/** Writes entries, and loads the page anew. */
async function put(page, entries) {
  await write(page, entries);
  await page.reload();
  await arrived(page);
}

/**
 * Lives so many weeks with three sessions of the plan in each, and ends on the day after them, on the page that is open.
 * `pain` answers how much there was before the session of this number.
 */
export async function live(page, weeks, { pain } = {}) {
  const now = await page.evaluate(() => Date.now());
  const entries = [];
  for (let nth = 0; nth < 3 * weeks; nth += 1) {
    const at = now + DAY * (7 * Math.floor(nth / 3) + 2 * (nth % 3) + 2);
    const before = pain ? `&b=${pain(nth)}*` : "";
    const text = `v=1&z=60&n=plan&o=1&a=300&d=chin-tucks*10*10*90,wall-angels.partial-arc*10*10*60${before}`;
    entries.push([`s:${idAt(at, nth)}`, `${text}#${check(text)}`]);
  }
  await write(page, entries);
  await page.clock.fastForward(weeks * 7 * DAY + DAY);
  await page.reload();
  await arrived(page);
}

/** What a history is made of: exercises as a record has them. */
const DONE = ["chin-tucks*10*10*90", "scapular-squeeze*10*10*80", "doorway-pec-stretch*2*2*60", "cat-cow*8*8*48", "open-book*6*6*60", "thread-the-needle*2*2*40", "wall-angels.partial-arc*10*10*60"];

/**
 * Puts so many sessions into the storage of the page that is open, the last one a day ago, one every so many days, and
 * loads the page anew. `pain` answers how much there was before the session of this number, if that was said, and `of` what
 * was done in it; `note` is what was noted after some of them, `hurts` what a record has of what hurt, and `more` other
 * entries by their keys.
 */
export async function history(
  page,
  sessions,
  { every = 2, pain = () => undefined, of = (nth) => DONE.slice(0, 4 + (nth % 4)), note = "", hurts = () => "", more = {} } = {},
) {
  const now = await page.evaluate(() => Date.now());
  const entries = [];
  const add = (key, text) => entries.push([key, `${text}#${check(text)}`]);
  for (let nth = 0; nth < sessions; nth += 1) {
    const id = idAt(Math.round(now - DAY * (1 + every * (sessions - 1 - nth))), nth);
    const level = pain(nth);
    const before = level === undefined ? "" : `&b=${level}*${Math.min(7, level + 1)}`;
    add(`s:${id}`, `v=1&z=60&n=plan&o=1&a=${420 + (nth % 5) * 20}&d=${of(nth).join(",")}${before}${hurts(nth)}`);
    if (level !== undefined && nth % 3 !== 0) add(`a:${id}`, `v=1&w=${now}&f=${Math.max(0, level - 1)}*${level}*${note && `&t=${encodeURIComponent(note)}`}`);
  }
  for (const [key, text] of Object.entries(more)) add(key, `${text}&key=${check(key)}`);
  await put(page, entries);
}

/** Has done the quick daily reset today, and left another routine in the middle after it; on the page that is open. */
export async function doneToday(page) {
  const now = await page.evaluate(() => Date.now());
  const texts = [
    "v=1&z=60&n=quick-daily-reset&o=1&a=283&d=chin-tucks*10*10*90,scapular-squeeze*10*10*90,doorway-pec-stretch*2*2*60&b=4*5",
    "v=1&z=60&n=end-of-day-relief&o=0&a=75&d=doorway-pec-stretch*1*2*30,foam-roller-thoracic-extension*0*8*0",
  ];
  await put(page, texts.map((text, nth) => [`s:${idAt(now - (60 - 20 * nth) * 60_000, nth)}`, `${text}#${check(text)}`]));
}

/** What is under test in blocks that are put in, and what is always done. */
const TESTED = ["doorway-pec-stretch*2*2*60", "cat-cow*8*8*48"];
const ALWAYS = ["chin-tucks*10*10*90", "scapular-squeeze*10*10*80"];
/** Which of four sessions leave each of these out, in one block after another. */
const OUT = [
  [[0, 1], [0, 2]],
  [[2, 3], [1, 2]],
  [[0, 3], [0, 1]],
  [[1, 2], [1, 3]],
];

/**
 * Puts so many sessions of a plan into the storage of the page that is open, every other day, in blocks that leave
 * exercises out; with the doorway stretch pain falls by two points more than without. Each was said how it was before
 * and after. The last block was ended, if not by four sessions.
 */
export async function tried(page, sessions) {
  const now = await page.evaluate(() => Date.now());
  const entries = [];
  const put = (key, text) => entries.push([key, `${text}#${check(text)}`]);
  const at = (nth) => Math.round(now - DAY * (1 + 2 * (sessions - 1 - nth)));
  for (let nth = 0; nth < sessions; nth += 1) {
    const [block, place] = [Math.floor(nth / 4), nth % 4];
    const out = OUT[block % OUT.length];
    if (place === 0) {
      const rows = TESTED.map((did, index) => `${did.split("*")[0]}*${out[index].join("*")}`);
      const ended = nth + 4 > sessions ? `&x=${now}` : "";
      const id = idAt(at(nth) - 60_000, nth);
      put(`t:${id}`, `v=1&e=${rows.join(",")}&p=1f0c77aa${ended}&key=${check(`t:${id}`)}`);
    }
    const done = TESTED.filter((_, index) => !out[index].includes(place));
    const helps = done.includes(TESTED[0]);
    const before = [5, 6, 4, 5, 6][nth % 5];
    const after = before - (helps ? 3 : 1) + [0, 1, 0, 0, -1, 0, 1][nth % 7];
    put(`s:${idAt(at(nth), nth)}`, `v=1&z=60&n=plan&o=1&a=420&d=${[...ALWAYS, ...done].join(",")}&b=${before}*`);
    put(`a:${idAt(at(nth), nth)}`, `v=1&w=${now}&f=${after}**`);
  }
  put("t:choice", `v=1&y=1&at=${at(0) - 60_000}&key=${check("t:choice")}`);
  await page.evaluate((entries) => {
    const prefix = `unhunch:${location.pathname.replace(/[^/]*$/, "")}:1:`;
    for (const [key, value] of entries) localStorage.setItem(prefix + key, value);
  }, entries);
  await page.reload();
  await arrived(page);
}

/** How pain goes that falls from 7 to 2 over so many sessions, now more and now less. */
export const falling = (sessions) => (nth) => Math.max(0, Math.min(7, Math.round(7 - (5 * nth) / Math.max(1, sessions - 1) + [0, 1, -1, 0, 1, 0, -1][nth % 7])));
