// Starts the app. tools/first_screen.mjs puts this into the page, with the names of the files:
// GLUE and PROGRAM, which are the first part, and SESSION, what else a session needs.

// What stands in the page is drawn first; nothing that is loaded may hold it up.
await new Promise((drawn) => {
  if (document.hidden || !PerformanceObserver.supportedEntryTypes?.includes("paint")) return drawn();
  const observer = new PerformanceObserver((seen) => {
    if (seen.getEntriesByName("first-contentful-paint").length > 0) drawn();
  });
  observer.observe({ type: "paint", buffered: true });
  setTimeout(drawn, 500);
});

// Who is shown the first screen reads it first. Others may be on their way into a session.
if (document.documentElement.dataset.boot !== "first") {
  for (const href of SESSION) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href }));
  }
}

async function compiled() {
  const response = await fetch(PROGRAM);
  if (!response.ok) throw new Error(`${PROGRAM} answered ${response.status}`);
  // Some hosts do not say that it is WebAssembly.
  const isNamed = response.headers.get("content-type") === "application/wasm";
  return isNamed ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}
const [{ default: start }, module] = await Promise.all([import(GLUE), compiled()]);

// The app takes the place of what is shown, but not under a finger. What never says that it was lifted is not waited for.
if (unhunch.held) {
  await new Promise((released) => {
    unhunch.released = released;
    setTimeout(released, 3000);
  });
}
await start({ module_or_path: module });

// The manifest and the icons, which nobody needs before.
document.querySelector("link[rel=icon]").replaceWith(document.getElementById("links").content);
