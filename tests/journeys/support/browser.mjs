// Starts the Chromium that set-up found. Everything a page could see of this machine (language,
// time zone, window) is fixed here, so that a journey runs the same everywhere.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

const ROOT = new URL("../../../", import.meta.url);

/** The sizes every page must fit: phone, tablet, desktop. */
export const sizes = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  desktop: { width: 1440, height: 900 },
};

/** What every Chromium is started with. */
export const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  // Nothing but this machine has a name: a request to anywhere else cannot even start.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** The same with a graphics processor, which is played by software: a machine that tests has none. */
export const argsWithGpu = [
  ...args.filter((arg) => arg !== "--disable-gpu"),
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
];

const fixed = {
  locale: "en-GB",
  timezoneId: "Europe/Vienna",
  viewport: sizes.phone,
  colorScheme: "light",
  reducedMotion: "reduce",
};

/** The path that set-up noted under this name; the same name in the environment comes first. */
function noted(name) {
  const notes = new URL(".tools/browser", ROOT);
  return process.env[name] || (existsSync(notes) && new RegExp(`^${name}=(.+)$`, "m").exec(readFileSync(notes, "utf8"))?.[1]);
}

/** The path of the whole browser. */
export function executablePath() {
  const path = noted("CHROMIUM");
  if (!path) throw new Error("No Chromium is known yet. Run: make setup");
  return path;
}

/** The path of the headless shell, which opens a page in a third of the processor's time; where there is none, that of the
 * whole browser. */
function lightest() {
  return noted("HEADLESS_SHELL") || executablePath();
}

/** A browser whose contexts forget everything when closed. `text` is the size of text that the person has set, in
 * pixels; `whole` asks for the browser with everything around a page, such as installing an app; `gpu` for a graphics
 * processor. */
export function launch({ text, whole = false, gpu = false } = {}) {
  const more = text ? [`--blink-settings=defaultFontSize=${text}`] : [];
  return chromium.launch({ executablePath: whole ? executablePath() : lightest(), args: [...(gpu ? argsWithGpu : args), ...more] });
}

/** A new context of `browser`, with Playwright's context options on top of the fixed ones. */
export async function newContext(browser, options = {}) {
  const context = await browser.newContext({ ...fixed, ...options });
  limit(context);
  return context;
}

/** A context that lives in a folder, as a person's browser does; needed for killing. */
export async function persistent(folder, options = {}) {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: lightest(),
    args,
    ...fixed,
    ...options,
  });
  limit(context);
  return context;
}

// Everything is local: what has not happened after ten seconds will not.
function limit(context) {
  context.setDefaultTimeout(10_000);
  context.setDefaultNavigationTimeout(10_000);
}

/** An empty folder for `persistent`, removed when the process ends. */
export function newProfile() {
  const folder = mkdtempSync(join(tmpdir(), "unhunch-profile-"));
  process.on("exit", () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // A browser that is still dying may hold it; the system's temporary folder is cleaned anyway.
    }
  });
  return folder;
}

/** Kills every process of the browser that lives in `folder`, as a crash or a power cut would. */
export async function kill(folder) {
  for (const pid of processesOf(folder)) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It died with its parent.
    }
  }
  while (processesOf(folder).length > 0) await new Promise((done) => setTimeout(done, 20));
  // A killed browser leaves its lock, and the next one would take it for a running browser.
  for (const name of readdirSync(folder)) {
    if (name.startsWith("Singleton")) rmSync(join(folder, name), { force: true });
  }
}

function processesOf(folder) {
  const mark = `--user-data-dir=${folder}`;
  return execFileSync("ps", ["-A", "-ww", "-o", "pid=,stat=,args="], { encoding: "utf8", maxBuffer: 1 << 26 })
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    // A zombie is dead; it only waits for its parent to notice.
    .filter((found) => found && !found[2].startsWith("Z") && found[3].includes(mark))
    .map((found) => Number(found[1]));
}
