// What is stored, as a journey sees and spoils it: both copies, and a browser that is slow, full or refuses.

/** What a page of these journeys is given before it loads: what is written in `sessionStorage` under `play` goes wrong. */
export function withFaults(page) {
  return page.addInitScript(() => {
    const play = sessionStorage.getItem("play") ?? "";
    if (play.includes("full")) {
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (...args) {
        if (this === localStorage) throw new DOMException("There is no room.", "QuotaExceededError");
        return set.apply(this, args);
      };
    }
    if (play.includes("refuse")) {
      IDBFactory.prototype.open = () => {
        throw new DOMException("Access is denied.", "SecurityError");
      };
    }
    if (play.includes("hold")) {
      // The database opens when the journey says so.
      const open = IDBFactory.prototype.open;
      const held = [];
      globalThis.openDatabase = () => {
        IDBFactory.prototype.open = open;
        for (const release of held.splice(0)) release();
      };
      IDBFactory.prototype.open = function (...args) {
        const late = new EventTarget();
        held.push(() => {
          const request = open.apply(this, args);
          const pass = (name) => {
            late.result = request.result;
            late.dispatchEvent(new Event(name));
          };
          request.onupgradeneeded = () => pass("upgradeneeded");
          request.onsuccess = () => {
            late.result = request.result;
            late.onsuccess?.(new Event("success"));
          };
          request.onerror = () => late.onerror?.(new Event("error"));
        });
        return late;
      };
    }
    if (play.includes("deaf")) window.addEventListener("storage", (event) => event.stopImmediatePropagation(), true);
  });
}

/** From the next load of this page on, this goes wrong: any of `full`, `refuse`, `hold`, `deaf`; nothing without. */
export const play = (page, what = "") => page.evaluate((what) => sessionStorage.setItem("play", what), what);

/** Both copies: everything under our keys, without what they begin with. */
export function copies(page) {
  return page.evaluate(async () => {
    const prefix = `unhunch:${location.pathname}:1:`;
    const ours = (pairs) => Object.fromEntries(pairs.filter(([key]) => key.startsWith(prefix)).map(([key, raw]) => [key.slice(prefix.length), raw]));
    const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: reject }));
    const database = await done(indexedDB.open(`unhunch:${location.pathname}`));
    const table = database.transaction("records").objectStore("records");
    const [keys, values] = await Promise.all([done(table.getAllKeys()), done(table.getAll())]);
    database.close();
    return {
      local: ours(Object.entries({ ...localStorage })),
      mirror: ours(keys.map((key, at) => [key, values[at]])),
    };
  });
}

/** Puts this text under a key of a copy, `local` or `mirror`. */
export function spoil(page, copy, name, raw) {
  return page.evaluate(
    async ([copy, name, raw]) => {
      const key = `unhunch:${location.pathname}:1:${name}`;
      if (copy === "local") return localStorage.setItem(key, raw);
      const done = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: reject }));
      const database = await done(indexedDB.open(`unhunch:${location.pathname}`));
      await done(database.transaction("records", "readwrite").objectStore("records").put(raw, key));
      database.close();
    },
    [copy, name, raw],
  );
}
