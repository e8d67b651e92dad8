// The service worker and the builds it keeps, as a journey sees them.

import { pass, until } from "./journey.mjs";

/** Passes the time for which the first installation waits, and waits until the app says that it works offline. */
export async function ready(page) {
  await until(page, "the worker is being installed", async () => Boolean(await navigator.serviceWorker.getRegistration()), () => pass(page, 500));
  await page.getByText("Ready to use offline.").waitFor();
}

/** The id of the build that the page is from. */
export const build = (page) => page.locator("meta[name=unhunch-build]").getAttribute("content");

/** The names of all that this host keeps offline. */
export const caches = (page) => page.evaluate(() => globalThis.caches.keys());

/** Looks for a new version, as the app does from time to time. */
export const look = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {}));

/** Waits until a new version has come, and waits to be taken. */
export const waits = (page) => until(page, "a new version waits", async () => (await navigator.serviceWorker.getRegistration()).waiting !== null);

/** Takes the version that waits, as another tab of the app does. */
export async function takeByForce(page) {
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting.postMessage({ type: "skip-waiting" }));
  await until(page, "the new version has taken over", async () => (await navigator.serviceWorker.getRegistration()).waiting === null);
}

/** Comes back to what is stored, on a network on which these files do not arrive; what the browser kept of the program is
 * gone. */
export async function comeBack(page, site, hash = "", held = /\.wasm$/) {
  if (page.url().startsWith(site.url)) {
    await page.evaluate(async () => {
      for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
  }
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.enable");
  await browser.send("Network.setCacheDisabled", { cacheDisabled: true });
  site.hang(held);
  await page.goto("about:blank");
  await page.goto(site.url + hash);
}
