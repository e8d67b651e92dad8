// What fetches the parts of the program: a network that is played here, real WebAssembly.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { askAgain, dress, end, file, hangs, nothing, part } from "../../tools/loader.js";

/** A module that calls what it is given as `b` of `a` when it is instantiated, and nothing else. */
const CALLS = Uint8Array.of(
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0],
  ...[2, 7, 1, 1, 0x61, 1, 0x62, 0, 0],
  ...[8, 1, 0],
);

let requests, ticks, made, told;

beforeEach(() => {
  requests = [];
  ticks = new Set();
  made = [];
  told = [];
  globalThis.fetch = (url, options) =>
    new Promise((answer, fail) => {
      options.signal.addEventListener("abort", () => fail(options.signal.reason));
      requests.push({ url, options, answer: (body, init) => answer(new Response(body, init)), fail: () => fail(new TypeError("No network.")) });
    });
  globalThis.setInterval = (tick) => {
    ticks.add(tick);
    return tick;
  };
  globalThis.clearInterval = (tick) => ticks.delete(tick);
});

const seconds = (count) => {
  for (let second = 0; second < count; second += 1) for (const tick of [...ticks]) tick();
};
const wasm = (name, then = () => {}) => file(name, CALLS.length, () => ({ a: { b: () => then(made.push(name)) } }));
const main = () => ({ __indirect_function_table: { get: (at) => (data, came) => told.push([at, data, came]) } });
const asked = () => requests.map(({ url }) => url);
/** Lets everything happen that waits for nothing. */
const settle = () => new Promise(setImmediate);
/** A body whose pieces are made when the loader is about to wait for them. */
const body = (pull) => new ReadableStream({ pull }, { highWaterMark: 0 });

test("all files of a part are asked for at once, as urgently as the part is, and then the program is told", async () => {
  let shared;
  const there = new Promise((done) => (shared = wasm("shared", done)));
  const load = part(main, [wasm("own"), shared], "low");
  const done = load(7, 1234);
  assert.deepEqual(asked(), ["own", "shared"]);
  assert.deepEqual(requests.map(({ options }) => options.priority), ["low", "low"]);
  requests[1].answer(CALLS);
  await there;
  await settle();
  assert.deepEqual(told, []);
  requests[0].answer(CALLS);
  await done;
  assert.deepEqual(told, [[7, 1234, true]]);
});

test("the styles that lie behind the module of a file hold once the program wants them to, and once", async () => {
  const adopted = [];
  globalThis.document = { adoptedStyleSheets: adopted };
  globalThis.CSSStyleSheet = class {
    async replace(text) {
      return { text };
    }
  };
  const load = part(main, [wasm("styled")], "auto");
  const done = load(1, 0);
  requests[0].answer(Buffer.concat([CALLS, Buffer.from("a{color:red}")]));
  await done;
  assert.deepEqual([adopted.length, told.length], [0, 1]);
  dress();
  await load(2, 0);
  dress();
  assert.deepEqual(adopted, [{ text: "a{color:red}" }]);
  assert.deepEqual(made, ["styled"]);
});

test("a file is fetched and instantiated once, however many parts need it and however often they are asked for", async () => {
  const shared = wasm("shared");
  const one = part(main, [wasm("one"), shared], "auto");
  const other = part(main, [shared, wasm("other")], "low");
  const all = [one(1, 0), one(2, 0), other(3, 0)];
  assert.deepEqual(asked(), ["one", "shared", "other"]);
  for (const request of requests) request.answer(CALLS);
  await Promise.all(all);
  await other(4, 0);
  assert.deepEqual(made.sort(), ["one", "other", "shared"]);
  assert.deepEqual(told.map(([at, , came]) => [at, came]).sort(), [[1, true], [2, true], [3, true], [4, true]]);
  assert.equal(requests.length, 3);
});

test("a file of which the end is lacking brings nothing", async () => {
  const done = part(main, [wasm("own")], "auto")(1, 0);
  requests[0].answer(CALLS.slice(0, -1));
  await done;
  assert.deepEqual([made, told], [[], [[1, 0, false]]]);
});

test("a file that was prepared is not fetched again, and does nothing before it is asked for", async () => {
  const own = wasm("own");
  own.prepare("auto");
  requests[0].answer(CALLS);
  await settle();
  assert.deepEqual(made, []);
  await part(main, [own], "auto")(1, 0);
  assert.deepEqual([asked(), made, told], [["own"], ["own"], [[1, 0, true]]]);
});

test("that a file could not be prepared is told when it is asked for, and then it may be asked for again", async () => {
  const own = wasm("own");
  own.prepare("auto");
  requests[0].fail();
  await settle();
  const load = part(main, [own], "auto");
  await load(1, 0);
  assert.deepEqual(told, [[1, 0, false]]);
  const again = load(2, 0);
  requests[1].answer(CALLS);
  await again;
  assert.deepEqual(told[1], [2, 0, true]);
});

for (const [what, answer] of [
  ["cannot be reached", (request) => request.fail()],
  ["is refused", (request) => request.answer("Not here.", { status: 404 })],
  ["is not what it should be", (request) => request.answer("<!doctype html>")],
]) {
  test(`a part of which a file ${what} may be asked for again, past what the browser has kept`, async () => {
    const load = part(main, [wasm("own"), wasm("shared")], "auto");
    const first = load(1, 0);
    requests[0].answer(CALLS);
    answer(requests[1]);
    await first;
    assert.deepEqual(told, [[1, 0, false]]);
    const again = load(2, 0);
    assert.deepEqual(asked(), ["own", "shared", "shared"], "what is there is not fetched again");
    assert.deepEqual(requests.map(({ options }) => options.cache), ["default", "default", "reload"]);
    requests[2].answer(CALLS);
    await again;
    assert.deepEqual(told[1], [2, 0, true]);
    assert.deepEqual(made.sort(), ["own", "shared"]);
  });
}

/** Whether this has been told that what is fetched hangs. */
function hanging() {
  const is = { told: false };
  hangs().then(() => (is.told = true));
  return is;
}

test("a request that hangs is told after ten seconds, and what comes of it later is taken", async () => {
  const done = part(main, [wasm("own")], "auto")(1, 0);
  const is = hanging();
  seconds(9);
  await settle();
  assert.equal(is.told, false);
  seconds(1);
  await settle();
  assert.equal(is.told, true);
  assert.equal(ticks.size, 0);
  assert.deepEqual(told, []);
  requests[0].answer(CALLS);
  await done;
  assert.deepEqual([made, told], [["own"], [[1, 0, true]]]);
});

test("what hangs may be asked for once more: what comes first counts, once, and the other request is ended", async () => {
  const done = part(main, [wasm("own")], "low")(1, 0);
  askAgain();
  assert.deepEqual(requests.map(({ options }) => [options.priority, options.cache]), [["low", "default"], ["low", "reload"]]);
  requests[1].answer(CALLS);
  await done;
  assert.ok(requests[0].options.signal.aborted);
  requests[0].answer(CALLS);
  await settle();
  assert.deepEqual([made, told], [["own"], [[1, 0, true]]]);
  askAgain();
  assert.equal(requests.length, 2, "what is there is not asked for");
});

test("a file has failed once all that was asked for it has", async () => {
  const load = part(main, [wasm("own")], "auto");
  const first = load(1, 0);
  askAgain();
  requests[1].fail();
  await settle();
  assert.deepEqual(told, []);
  requests[0].fail();
  await first;
  assert.deepEqual(told, [[1, 0, false]]);
  askAgain();
  assert.equal(requests.length, 2, "nobody waits for it");
  const again = load(2, 0);
  requests[2].answer(CALLS);
  await again;
  assert.deepEqual(told[1], [2, 0, true]);
});

test("a file of which only a beginning comes hangs", async () => {
  part(main, [wasm("own")], "auto")(1, 0);
  const is = hanging();
  requests[0].answer(body((stream) => (requests[0].began ? new Promise(() => {}) : ((requests[0].began = true), stream.enqueue(CALLS.slice(0, 8))))));
  await settle();
  seconds(11);
  await settle();
  assert.equal(is.told, true);
});

test("a slow connection does not hang while anything comes, of any file", async () => {
  const done = part(main, [wasm("large"), wasm("waiting")], "auto")(1, 0);
  const is = hanging();
  const pieces = [...CALLS].map((byte) => Uint8Array.of(byte));
  requests[0].answer(
    body((stream) => {
      seconds(9);
      if (pieces.length > 0) return stream.enqueue(pieces.shift());
      stream.close();
      requests[1].answer(CALLS);
    }),
  );
  await done;
  assert.deepEqual(told, [[1, 0, true]]);
  assert.equal(is.told, false);
});

test("what a program that has stopped was playing and holding is ended", () => {
  const ended = [];
  const held = (methods) => Object.assign(new EventTarget(), methods);
  globalThis.Node = class extends EventTarget {
    close = () => ended.push("an element");
  };
  globalThis.HTMLMediaElement = class extends Node {
    pause = () => ended.push("silence");
  };
  const all = [
    undefined,
    "text",
    held({ close: async () => ended.push("sound") }),
    held({ release: async () => ended.push("screen") }),
    held({ close: () => void ended.push("channel") }),
    new Node(),
    new HTMLMediaElement(),
  ];
  end({ length: all.length, get: (at) => all[at] });
  assert.deepEqual(ended, ["sound", "screen", "channel", "silence"]);
});

// The last test: nothing is called in the program from then on.
test("a program that has stopped is told nothing more, and whatever is called there does nothing", async () => {
  const done = part(main, [wasm("own")], "auto")(1, 0);
  end([]);
  assert.equal(nothing.closure(1, 2), 0);
  assert.equal(nothing.closure()[1], undefined, "it has thrown nothing");
  requests[0].answer(CALLS);
  await done;
  assert.deepEqual(told, []);
});
