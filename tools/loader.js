// Fetches the parts of the program that are not there from the start. tools/program.mjs bundles it into the glue.

/**
 * A file of which nothing comes for so many seconds, while nothing comes of any other either, is given up. The program
 * asks for a part once at a time, so a request that hangs would keep it from asking again.
 */
const PATIENCE_S = 10;

/** How often something has come, for any file. */
let signs = 0;

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
      if (done) return await new Blob(pieces).arrayBuffer();
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
 * A file of the program. It is fetched when it is first asked for, and instantiated once: a second time would put its data
 * back to what they were at the start. Where it fails, it may be asked for again.
 */
export function file(url, imports) {
  let loaded;
  let failed = false;
  const load = async (priority) => {
    try {
      // Not streamed: some hosts do not say that it is WebAssembly. Compiled beside the page, which can be used meanwhile.
      const module = await WebAssembly.compile(await bytesOf(url, priority, failed));
      await nextTask();
      await WebAssembly.instantiate(module, imports());
    } catch (error) {
      loaded = undefined;
      failed = true;
      throw error;
    }
  };
  return (priority) => (loaded ??= load(priority));
}

/**
 * What the program calls to have a part: with a function of its table, and with what that is to get together with whether
 * all files of the part are there.
 */
export function part(main, files, priority) {
  return async (callback, data) => {
    const came = await Promise.all(files.map((file) => file(priority))).then(() => true, () => false);
    await nextTask();
    main().__indirect_function_table.get(callback)(data, came);
  };
}
