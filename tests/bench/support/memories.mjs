// What a page takes up of memory: its heap, and the memory of the program.

/** In the page, before all else: keeps the memories of all programs. */
export function keepMemories() {
  globalThis.memories = new Set();
  const keep = (instance) => {
    for (const it of Object.values(instance.exports)) if (it instanceof WebAssembly.Memory) globalThis.memories.add(it);
    return instance;
  };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const old = WebAssembly[name];
    WebAssembly[name] = async (...all) => {
      const made = await old.apply(WebAssembly, all);
      keep(made.instance ?? made);
      return made;
    };
  }
}

/** Bytes of the heap, after its garbage was collected, and of the program. */
export async function memory(page, devtools) {
  // What is freed in one round may free more in the next.
  for (let round = 0; round < 3; round += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await devtools.send("Runtime.getHeapUsage");
  const program = await page.evaluate(() => [...globalThis.memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0));
  return { heap, program };
}
