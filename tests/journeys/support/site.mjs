// A static host for one journey: any folder under any path, that can be stopped, hang or fail, and
// be given another build. Nothing leaves this machine.

import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { seal } from "../../../tools/post_build.mjs";
import { respond } from "../../../tools/serve.mjs";

const ROOT = new URL("../../../", import.meta.url);

/** The site that the build made. */
export const DIST = new URL("dist", ROOT).pathname;

/** Serves `dir` under the path `base`: `{url, stop, start, show, hang, answerOthers, fail, answerBy, asked}`. */
export async function host({ dir = DIST, base = "/some/sub/path/" } = {}) {
  let shown = dir;
  let hanging = null;
  let waiting = [];
  let failing = null;
  let failure = 404;
  let special = null;
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    if (hanging?.test(request.url)) return void waiting.push([request, response]);
    if (failing?.test(request.url)) return response.writeHead(failure).end();
    if (special?.pattern.test(request.url)) return void special.answer(response);
    respond(request, response, shown, base);
  });
  // A host that a journey forgot must not keep the process alive.
  server.unref();
  const listen = (port) =>
    new Promise((done, failed) => server.once("error", failed).listen(port, "127.0.0.1", done));
  await listen(0);
  const { port } = server.address();
  return {
    url: `http://localhost:${port}${base}`,
    origin: `http://localhost:${port}`,
    base,
    /** Paths that were asked for, in order. */
    asked,
    /** Goes away, as a host without a network does. */
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
    /** Comes back under the same address. */
    start: () => listen(port),
    /** Serves another folder from now on. */
    show: (other) => (shown = other),
    /** Does not answer requests that match, until this is called with a pattern that they do not match. */
    hang: (pattern) => {
      hanging = pattern;
      const answered = waiting.filter(([request]) => !hanging?.test(request.url));
      waiting = waiting.filter((held) => !answered.includes(held));
      for (const [request, response] of answered) respond(request, response, shown, base);
    },
    /** Answers what is asked from now on; what hangs by now hangs on. */
    answerOthers: () => (hanging = null),
    /** Answers requests that match with this status. */
    fail: (pattern, status = 404) => ([failing, failure] = [pattern, status]),
    /** Leaves the answer to requests that match to `answer(response)`. */
    answerBy: (pattern, answer) => (special = { pattern, answer }),
  };
}

/**
 * Another build of the same app: a copy of the site with a change that nobody sees. This file of the program, or any of
 * those after the first, and the module that fetches it have other names, so that this host has files of the first build
 * no more, as after a release.
 */
export function otherBuild(mark = "another build", file = partOf(DIST)) {
  const dir = mkdtempSync(join(tmpdir(), "unhunch-build-"));
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  cpSync(DIST, dir, { recursive: true });
  const digest = createHash("sha256").update(mark).digest("hex").slice(0, 16);
  const page = join(dir, "index.html");
  // Names with a digest are kept for ever, so what names another file needs another name itself.
  const rename = (name, by) => {
    const renamed = name.replace(/-[0-9a-f]{16}/, `-${digest}`);
    renameSync(join(dir, name), join(dir, renamed));
    writeFileSync(join(dir, by), readFileSync(join(dir, by), "utf8").replaceAll(name, renamed));
  };
  const glue = glueOf(dir);
  rename(file, glue);
  rename(glue, "index.html");
  writeFileSync(page, `${readFileSync(page, "utf8")}<!-- ${mark} -->`);
  return { dir, build: seal(dir) };
}

/** The files of the program that come after the first part. */
export const partsOf = (dir) => readdirSync(dir).filter((name) => /^[a-z0-9_]+-[0-9a-f]{16}\.wasm$/.test(name));

/** One of them. */
export const partOf = (dir) => partsOf(dir)[0];

/** The module that holds the parts together. */
const glueOf = (dir) => readdirSync(dir).find((name) => /^unhunch-[0-9a-f]{16}\.js$/.test(name));

/** The id of a build. */
export function buildOf(dir) {
  return /<meta name="unhunch-build" content="([^"]+)">/.exec(readFileSync(join(dir, "index.html"), "utf8"))?.[1];
}
