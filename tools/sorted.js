// A module with its code sorted by kind: first all instructions, then all numbers of variables, and so on. What is of one kind
// repeats itself more than what stands side by side, so that brotli makes a tenth less of it. tools/program.mjs sorts, and
// tools/loader.js puts in order again.

/** The kinds, in the order in which they lie in a file: what comes before the code and after it, and what that consists of. */
const HEAD = 0;
const TAIL = 1;
const FLOATS = 2;
const INSTRUCTIONS = 3;
const OTHERS = 4;
const ALIGNMENTS = 5;
const VARIABLES = 6;
const OFFSETS = 7;
const CONSTANTS = 8;
const FUNCTIONS = 9;

/** The most bytes that a whole number takes which says how long something is. */
const LONGEST = 5;
/** So many functions are put in order before the page has its turn. */
const AT_ONCE = 64;

/** The section of a module that holds its code. */
const CODE = 10;
const END = 0x0b;
const BRANCHES = 0x0e;
const SELECT = 0x1c;
const F32 = 0x43;
const F64 = 0x44;
const LONG = 0xfc;
/** How many whole numbers stand behind each of the instructions that begin with `LONG`. */
const BEHIND_LONG = "000000002121212111";
/** Of which kinds the whole numbers are that stand behind each of the others; behind those that are not named stand none. */
const BEHIND = [];
for (const [first, last, ...kinds] of [
  [0x02, 0x04, OTHERS], // block, loop, if
  [0x0c, 0x0d, OTHERS], // br, br_if
  [0x10, 0x10, FUNCTIONS], // call
  [0x11, 0x11, OTHERS, OTHERS], // call_indirect
  [0x20, 0x22, VARIABLES], // local.get, local.set, local.tee
  [0x23, 0x26, OTHERS], // global.get, global.set, table.get, table.set
  [0x28, 0x3e, ALIGNMENTS, OFFSETS], // all that loads and stores
  [0x3f, 0x40, OTHERS], // memory.size, memory.grow
  [0x41, 0x41, CONSTANTS], // i32.const
  [0x42, 0x42, OTHERS], // i64.const
  [0xd0, 0xd2, OTHERS], // ref.null, ref.func
]) {
  for (let instruction = first; instruction <= last; instruction += 1) BEHIND[instruction] = kinds;
}

/** Goes through the body of a function: `take` moves the next byte of a kind, and returns it. */
function eachOf(take) {
  const whole = (kind) => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = take(kind);
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  const several = (count) => {
    for (; count > 0; count -= 1) whole(OTHERS);
  };
  // Of its variables so many are of one type.
  several(2 * whole(OTHERS));
  for (let open = 1; open > 0; ) {
    const instruction = take(INSTRUCTIONS);
    const behind = BEHIND[instruction];
    if (behind) for (const kind of behind) whole(kind);
    if (instruction >= 0x02 && instruction <= 0x04) open += 1;
    else if (instruction === END) open -= 1;
    else if (instruction === SELECT) several(whole(OTHERS));
    else if (instruction === BRANCHES) several(whole(OTHERS) + 1);
    else if (instruction === LONG) several(BEHIND_LONG[whole(OTHERS)]);
    else if (instruction === F32 || instruction === F64) {
      for (let bytes = instruction === F32 ? 4 : 8; bytes > 0; bytes -= 1) take(FLOATS);
    }
  }
}

/** A module sorted: its bytes, and how many there are of each kind. */
export function sorted(module) {
  const kinds = Array.from({ length: FUNCTIONS + 1 }, () => []);
  let at = 8;
  const length = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let end;
  for (let section; section !== CODE; ) {
    if (end >= module.length) throw new Error("The module has no code.");
    at = end ?? at;
    section = module[at++];
    end = length() + at;
  }
  let functions = length();
  kinds[HEAD] = module.subarray(0, at);
  kinds[TAIL] = module.subarray(end);
  const refuse = () => {
    throw new Error("The module has instructions that tools/sorted.js does not know.");
  };
  for (; functions > 0; functions -= 1) {
    const last = length() + at;
    eachOf((kind) => {
      if (at === last) refuse();
      kinds[kind].push(module[at]);
      return module[at++];
    });
    if (at !== last) refuse();
  }
  return { bytes: Buffer.concat(kinds.map((kind) => Buffer.from(kind))), lengths: kinds.map(({ length }) => length) };
}

/** What was sorted, as the module of `size` bytes that it was; what is something else is refused. `pause` gives the page a turn. */
export async function inOrder(bytes, lengths, size, pause) {
  let end = 0;
  const ends = lengths.map((length) => (end += length));
  const refuse = () => {
    throw new Error("This is not what was sorted.");
  };
  if (bytes.length < end) refuse();
  const places = lengths.map((length, kind) => ends[kind] - length);
  // A body is put behind the room for its length, which may take less.
  const module = new Uint8Array(size + LONGEST);
  const copy = (kind, at) => module.set(bytes.subarray(places[kind], ends[kind]), at);
  copy(HEAD, 0);
  let at = lengths[HEAD];
  for (let count = 1; places[INSTRUCTIONS] < ends[INSTRUCTIONS]; count += 1) {
    const begin = at + LONGEST;
    end = begin;
    eachOf((kind) => {
      if (places[kind] === ends[kind]) refuse();
      return (module[end++] = bytes[places[kind]++]);
    });
    let length = end - begin;
    for (; length > 127; length >>= 7) module[at++] = length | 128;
    module[at++] = length;
    module.copyWithin(at, begin, end);
    at += end - begin;
    if (count % AT_ONCE === 0) await pause();
  }
  copy(TAIL, at);
  return module.subarray(0, size);
}
