// Fetches the parts of the program that are not there from the start. tools/program.mjs bundles it into the glue.

/**
 * A file of which nothing comes for so many seconds, while nothing comes of any other either, is given up. The program
 * asks for a part once at a time, so a request that hangs would keep it from asking again.
 */
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

async function bytesOf(url, priority, again) {
  const giveUp = new AbortController();
  let seen = signs;
  let quiet = 0;
  // Seconds in which the page ran are counted. What the clock says jumps when a computer wakes up.
  const watch = setInterval(() => {
    quiet = seen === signs ? quiet + 1 : 0;
    seen = signs;
    if (quiet === PATIENCE_S) giveUp.abort();
  }, 1000);
  try {
    // What has failed may have been kept by the browser so.
    const response = await fetch(url, { priority, signal: giveUp.signal, cache: again ? "reload" : "default" });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    const reader = response.body.getReader();
    const pieces = [];
    for (;;) {
      signs += 1;
      const { done, value } = await reader.read();
      if (done) return joined(pieces);
      pieces.push(value);
    }
  } finally {
    clearInterval(watch);
  }
}

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

/**
 * A file of the program, of modules that lie in it one after the other: `{size, imports}` each. It is fetched when it is
 * first asked for, and instantiated once: a second time would put its data back to what they were at the start. Where it
 * fails, it may be asked for again. `prepare` fetches it and makes it ready for that, beside the page; whether that worked is
 * told when it is asked for.
 */
export function file(url, modules) {
  let ready;
  let loaded;
  let failed = false;
  const compile = async (priority) => {
    const bytes = await bytesOf(url, priority, failed);
    let end = 0;
    // Compiled beside the page, which can be used meanwhile.
    return Promise.all(modules.map(({ size }) => WebAssembly.compile(bytes.subarray(end, (end += size)))));
  };
  const compiled = (priority) => (ready ??= compile(priority));
  const load = async (priority) => {
    try {
      for (const [at, module] of (await compiled(priority)).entries()) {
        await nextTask();
        await WebAssembly.instantiate(module, modules[at].imports());
      }
    } catch (error) {
      ready = loaded = undefined;
      failed = true;
      throw error;
    }
  };
  return {
    prepare: (priority) => void compiled(priority).catch(() => {}),
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
    main().__indirect_function_table.get(callback)(data, came);
  };
}
