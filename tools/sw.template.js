// The service worker of Unhunch: serves exactly one build, whole or not at all.
//
// tools/post_build.mjs fills in the build's id and the SHA-256 of each of its files. A new build
// is fetched and checked in full before any of it is kept, then waits until the page says
// "skip-waiting"; until then the old build keeps serving all pages. To get rid of a broken worker
// in the field, deploy tools/sw.kill.js as sw.js.

const BUILD = "{{build}}";
const FILES = {/* {{files}} */};

const SCOPE = new URL(self.registration.scope);
// Caches belong to the whole origin, which other apps may share: touch only those of this path.
const OWN = `unhunch:${SCOPE.pathname}:`;
const CACHE = OWN + BUILD;

const urlOf = (path) => new URL(path, SCOPE).href;
const hex = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");

// What the page has fetched already need not come again. If it is not what it should be, the host is asked for it.
const fetchChecked = (path) => fetchCheckedFrom("default", path).catch(() => fetchCheckedFrom("reload", path));

async function fetchCheckedFrom(cache, path) {
  const url = urlOf(path);
  const response = await fetch(url, { cache, credentials: "same-origin" });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const body = await response.arrayBuffer();
  if (hex(await crypto.subtle.digest("SHA-256", body)) !== FILES[path]) {
    throw new Error(`${url} is not the file this build was made with`);
  }
  // Made anew, because a response that was redirected may not answer a navigation, and because the
  // body is already decoded.
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return [url, new Response(body, { headers })];
}

async function install() {
  const files = await Promise.all(Object.keys(FILES).map(fetchChecked));
  const known = await caches.has(CACHE);
  try {
    const cache = await caches.open(CACHE);
    await Promise.all(files.map(([url, response]) => cache.put(url, response)));
  } catch (error) {
    // Half a build is none, unless it is the build being served.
    if (!known) await caches.delete(CACHE);
    throw error;
  }
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OWN) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
}

// The path of a request within this build, or undefined if the build does not have it.
function pathOf(request) {
  const url = new URL(request.url);
  if (url.origin !== SCOPE.origin || !url.pathname.startsWith(SCOPE.pathname)) return undefined;
  const path = decodeURI(url.pathname.slice(SCOPE.pathname.length)).replace(/^index\.html$/, "");
  return Object.hasOwn(FILES, path) ? path : undefined;
}

async function answer(request, path) {
  const cache = await caches.open(CACHE);
  // Browsers may throw a cache away; the network is then better than nothing.
  return (await cache.match(urlOf(path))) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const path = pathOf(event.request);
  if (path !== undefined) {
    event.respondWith(answer(event.request, path));
  } else if (event.request.mode === "navigate") {
    // Not a page of ours. Where there is no network to say so, home is the best answer.
    event.respondWith(fetch(event.request).catch(() => Response.redirect(SCOPE.href)));
  }
});

// A tap on a notification leads to the page that showed it, and a button on it is told to the pages.
async function toPage(answer) {
  const pages = await self.clients.matchAll({ type: "window" });
  if (answer) pages.forEach((page) => page.postMessage({ answer }));
  else await (pages[0] ? pages[0].focus() : self.clients.openWindow(`${SCOPE.href}#/breaks`));
}

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(toPage(event.action));
});

self.addEventListener("message", (event) => {
  if (event.data?.type === "skip-waiting") self.skipWaiting();
  if (event.data?.type === "version") event.ports[0]?.postMessage({ type: "version", version: BUILD });
});
