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

/** Serves `dir` under the path `base`: `{url, stop, start, show, hang, fail, asked}`. */
export async function host({ dir = DIST, base = "/some/sub/path/" } = {}) {
  let shown = dir;
  let hanging = null;
  let failing = null;
  let failure = 404;
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request.url);
    if (hanging?.test(request.url)) return;
    if (failing?.test(request.url)) return response.writeHead(failure).end();
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
    /** Never answers requests that match. */
    hang: (pattern) => (hanging = pattern),
    /** Answers requests that match with this status. */
    fail: (pattern, status = 404) => ([failing, failure] = [pattern, status]),
  };
}

/**
 * Another build of the same app: a copy of the site with a change that nobody sees. Its style sheet
 * has another name, so that this host has a file of the first build no more, as after a release.
 */
export function otherBuild(mark = "another build") {
  const dir = mkdtempSync(join(tmpdir(), "unhunch-build-"));
  process.on("exit", () => rmSync(dir, { recursive: true, force: true }));
  cpSync(DIST, dir, { recursive: true });
  const style = readdirSync(dir).find((name) => /^style-[0-9a-f]{16}\.css$/.test(name));
  const renamed = `style-${createHash("sha256").update(mark).digest("hex").slice(0, 16)}.css`;
  renameSync(join(dir, style), join(dir, renamed));
  const page = join(dir, "index.html");
  writeFileSync(page, `${readFileSync(page, "utf8").replaceAll(style, renamed)}<!-- ${mark} -->`);
  return { dir, build: seal(dir) };
}

/** The id of a build. */
export function buildOf(dir) {
  return /<meta name="unhunch-build" content="([^"]+)">/.exec(readFileSync(join(dir, "index.html"), "utf8"))?.[1];
}
