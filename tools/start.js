// Starts the app. tools/first_screen.mjs puts this into the head of the page, with the names of the files GLUE and
// PROGRAM, which are the first part, and of NEXT, which is the part that follows. What takes the page its time waits
// until what stands in it is drawn.
(async () => {
  // Who is here for the first time reads first; all others may be on their way into a session.
  const readsFirst = !unhunch.isKnown && document.documentElement.dataset.boot === "first";
  // What a session needs comes beside the first part then: the glue, which asks for it, is only there later. From a
  // worker it comes at once anyway.
  if (!readsFirst && !navigator.serviceWorker?.controller) {
    const link = { rel: "preload", as: "fetch", href: NEXT, crossOrigin: "anonymous" };
    document.head.append(Object.assign(document.createElement("link"), link));
  }

  const drawn = new Promise((done) => {
    // Where nothing is drawn, nothing is waited for.
    if (document.hidden || !PerformanceObserver.supportedEntryTypes?.includes("paint")) return done();
    setTimeout(done, 500);
    const observer = new PerformanceObserver((seen) => {
      // The first may be of an empty page.
      if (!readsFirst || seen.getEntriesByName("first-contentful-paint").length > 0) done();
    });
    observer.observe({ type: "paint", buffered: true });
  });
  const parsed = new Promise((done) => {
    if (document.readyState !== "loading") done();
    document.addEventListener("DOMContentLoaded", done);
  });

  async function program() {
    // It is compiled beside the page.
    if (readsFirst) await drawn;
    const response = await fetch(PROGRAM);
    if (!response.ok) throw new Error(`${PROGRAM} answered ${response.status}`);
    // Some hosts do not say that it is WebAssembly.
    const isNamed = response.headers.get("content-type") === "application/wasm";
    return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
  }
  async function glue() {
    await drawn;
    const { default: start, prepare, ...others } = await import(GLUE);
    // For the program itself, and for where it breaks down.
    Object.assign(unhunch, others);
    if (!readsFirst) prepare();
    return start;
  }
  const [start, module_or_path] = await Promise.all([glue(), program(), parsed]);
  await start({ module_or_path });

  // The manifest and the icons, which nobody needs before.
  document.querySelector("link[rel=icon]").replaceWith(document.getElementById("links").content);
})();
