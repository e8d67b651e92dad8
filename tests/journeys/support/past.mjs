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

/** How pain goes that falls from 7 to 2 over so many sessions, now more and now less. */
export const falling = (sessions) => (nth) => Math.max(0, Math.min(7, Math.round(7 - (5 * nth) / Math.max(1, sessions - 1) + [0, 1, -1, 0, 1, 0, -1][nth % 7])));
