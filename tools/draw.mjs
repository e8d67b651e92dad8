// Prints the first screen: the tag of its language in a line, then what the built app draws for somebody who is here for
// the first time, as markup for index.html. tools/first_screen.mjs calls it: node tools/draw.mjs GLUE PROGRAM
//
// It is a process of its own, because the app takes a browser's abilities from the global object.

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Window } from "happy-dom";

const [glue, program] = process.argv.slice(2);
const page = new Window({ url: "https://unhunch.invalid/" });

// What Node has as well, and must be the page's: an event of Node's is none for the elements of a page.
const THE_PAGE_S = ["navigator", "localStorage", "sessionStorage", "Event", "EventTarget", "CustomEvent"];
for (let from = page; from && from !== Object.prototype; from = Object.getPrototypeOf(from)) {
  for (const name of Object.getOwnPropertyNames(from)) {
    if (name in globalThis && !THE_PAGE_S.includes(name)) continue;
    const value = page[name];
    const isMethod = typeof value === "function" && !/^[A-Z]/.test(name);
    Object.defineProperty(globalThis, name, { value: isMethod ? value.bind(page) : value, writable: true });
  }
}
globalThis.window = globalThis.self = globalThis;
globalThis.Window = { [Symbol.hasInstance]: (it) => it === globalThis };

// Nothing comes later: no other part of the program arrives, and no time passes.
const never = () => new Promise(() => {});
Object.assign(globalThis, { fetch: never, setTimeout: () => 0, setInterval: () => 0, requestAnimationFrame: () => 0 });

// As in the page, where the app takes this screen over at once.
page.document.documentElement.dataset.boot = "first";
page.document.body.innerHTML = '<div id="boot"></div>';
const { default: start } = await import(pathToFileURL(glue));
await start({ module_or_path: readFileSync(program) });
const { document } = page;
// It is drawn in a task of its own; what waits for nothing but its turn is done soon.
for (let turn = 0; turn < 100 && document.getElementById("boot"); turn += 1) await new Promise((done) => setImmediate(done));

const screen = document.body.firstElementChild;
const find = (selector, what) => {
  const found = screen?.querySelector(selector);
  if (found) return found;
  console.error(`The first page has no ${what} (${selector}). Without it, it cannot be shown before the app is there.`);
  process.exit(1);
};
find("main h1", "heading");
find("nav a[href]", "navigation");
find("main button[data-start]", "Start button");
screen.className = "first-screen";
// The app takes it over with the rest, and has it from here.
find(".still-place", "place for the still figure").innerHTML = readFileSync(new URL("../src/ui/pages/first/still.svg", import.meta.url), "utf8");
// Where it is said that loading takes long. The app's notices come there.
find(".shell__notices", "place for notices").innerHTML = '<p id="first-message" class="notice" role="status"></p>';
// Leptos marks places with comments, for itself.
const markup = screen.outerHTML.replace(/<!--[\s\S]*?-->/g, "");
process.stdout.write(`${document.documentElement.lang}\n${markup}`, () => process.exit());
