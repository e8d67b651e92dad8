// The way out when a service worker has gone wrong in the field: deploy this file as sw.js.
// It takes over at once, removes what Unhunch cached under this path, unregisters itself and loads
// the open pages again from the network. Saved sessions are not touched. The next good build
// simply replaces it.

self.addEventListener("install", () => self.skipWaiting());

self.addEventListener("activate", (event) => {
  event.waitUntil(leave());
});

async function leave() {
  const own = `unhunch:${new URL(self.registration.scope).pathname}:`;
  for (const name of await caches.keys()) {
    if (name.startsWith(own)) await caches.delete(name);
  }
  // Only the pages that the replaced worker controlled, which are this one's now. Claiming others
  // too would load them again and again, because each time they register this file anew.
  const pages = await self.clients.matchAll({ type: "window" });
  await self.registration.unregister();
  await Promise.all(pages.map((page) => page.navigate(page.url).catch(() => undefined)));
}
