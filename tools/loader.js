// Fetches the parts of the program that are not there from the start. tools/program.mjs bundles it into the glue.

/** Where nothing has come of any file for so many seconds, what is fetched hangs. */
const PATIENCE_S = 10;

/** How often something has come, for any file. */
let signs = 0;

/** One array of all. A `Blob` would do it too, by way of another process. */
function joined(pieces) {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** What asks once more for each file that is being fetched. */
const asking = new Set();

async function fetched(url, options) {
  const response = await fetch(url, options);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const reader = response.body.getReader();
  const pieces = [];
  for (;;) {
    signs += 1;
    const { done, value } = await reader.read();
    if (done) return joined(pieces);
    pieces.push(value);
  }
}

/** What a file holds. One that hangs may be asked for more than once: what comes first counts. */
function bytesOf(url, priority, again) {
  const enough = new AbortController();
  let asked = 0;
  return new Promise((done, failed) => {
    const ask = (cache) => {
      asked += 1;
      const notThis = (error) => --asked || failed(error);
      fetched(url, { priority, cache, signal: enough.signal }).then(done, notThis);
    };
    const askAgain = () => ask("reload");
    asking.add(askAgain);
    enough.signal.addEventListener("abort", () => asking.delete(askAgain));
    // What has failed may have been kept by the browser so.
    ask(again ? "reload" : "default");
  }).finally(() => enough.abort());
}

/** Comes back once what is fetched hangs; where nothing is, after as long. */
export const hangs = () =>
  new Promise((done) => {
    let seen = signs;
    let quiet = 0;
    // Seconds in which the page ran are counted. What the clock says jumps when a computer wakes up.
    const watch = setInterval(() => {
      quiet = seen === signs ? quiet + 1 : 0;
      seen = signs;
      if (quiet < PATIENCE_S) return;
      clearInterval(watch);
      done();
    }, 1000);
  });

/** Asks once more for all that is being fetched. */
export const askAgain = () => asking.forEach((ask) => ask());

/**
 * The browser's next task: what a part does when it comes must not hold up a tap, or the next picture. Browsers that give no
 * turns may hand out several messages in one task.
 */
const nextTask = () =>
  globalThis.scheduler?.yield?.() ??
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** The styles that have come and hold for nothing yet. */
const fresh = [];

/** Lets them hold. The browser styles the whole page anew for it, so this is for when something is drawn with them. */
export const dress = () => document.adoptedStyleSheets.push(...fresh.splice(0));

/**
 * A file of the program: a module of `size` bytes, and after it the styles of what it draws, or nothing. It is fetched when it
 * is first asked for, and instantiated once: a second time would put its data back to what they were at the start. Where it
 * fails, it may be asked for again. `prepare` fetches it and makes it ready for that, beside the page; whether that worked is
 * told when it is asked for.
 */
export function file(url, size, imports) {
  let ready;
  let loaded;
  let failed = false;
  const compile = async (priority) => {
    const bytes = await bytesOf(url, priority, failed);
    // Compiled beside the page, which can be used meanwhile.
    const module = await WebAssembly.compile(bytes.subarray(0, size));
    return { module, styles: new TextDecoder().decode(bytes.subarray(size)) };
  };
  const prepared = (priority) => (ready ??= compile(priority));
  const load = async (priority) => {
    try {
      const { module, styles } = await prepared(priority);
      await nextTask();
      await WebAssembly.instantiate(module, imports());
      if (styles) fresh.push(await new CSSStyleSheet().replace(styles));
    } catch (error) {
      ready = loaded = undefined;
      failed = true;
      throw error;
    }
  };
  return {
    prepare: (priority) => void prepared(priority).catch(() => {}),
    load: (priority) => (loaded ??= load(priority)),
  };
}

/**
 * What the program calls to have a part: with a function of its table, and with what that is to get together with whether
 * all files of the part are there.
 */
export function part(main, files, priority) {
  return async (callback, data) => {
    const came = await Promise.all(files.map(({ load }) => load(priority))).then(() => true, () => false);
    await nextTask();
    if (!isOver) main().__indirect_function_table.get(callback)(data, came);
  };
}

/** Whether the program has broken down. */
let isOver = false;

/** What stands in for a program that has stopped: whatever is called there, nothing happens. */
export const nothing = new Proxy(() => 0, { get: () => nothing });

/** Ends what a program that has stopped was playing and holding, as far as it is among these: sound, the screen, channels. */
export function end(held) {
  isOver = true;
  for (let at = 0; at < held.length; at += 1) {
    const it = held.get(at);
    if (it instanceof HTMLMediaElement) it.pause();
    else if (it instanceof EventTarget && it !== globalThis && !(it instanceof Node)) (it.release ?? it.close)?.call(it)?.catch(() => {});
  }
  globalThis.speechSynthesis?.cancel();
}
