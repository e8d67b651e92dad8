// Serves the built site for people: `node tools/serve.mjs`, with PORT and BASE from the environment.
// The tests use its `respond` in a server of their own.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Answers a request with a file of `dir`, mounted at the path `base` (which ends with a slash). */
export function respond(request, response, dir, base = "/") {
  const refuse = (status, text) => {
    response.writeHead(status, { "content-type": TYPES[".txt"] });
    response.end(`${text}\n`);
  };
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only GET and HEAD are answered here.");
  let path;
  try {
    path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  } catch {
    return refuse(400, "This address cannot be read.");
  }
  if (!path.startsWith(base)) return refuse(404, `Nothing is here. The site is at ${base}`);
  const root = resolve(dir);
  let file = resolve(root, `./${path.slice(base.length)}`);
  if (file !== root && !file.startsWith(root + sep)) return refuse(404, "There is no such file.");
  if (path.endsWith("/")) file = join(file, "index.html");
  if (!existsSync(file) || !statSync(file).isFile()) return refuse(404, "There is no such file.");
  // As many hosts do: a file that stands compressed beside the one asked for goes in its place.
  const small = `${file}.br`;
  const isSmall = /\bbr\b/.test(request.headers["accept-encoding"] ?? "") && existsSync(small);
  const sent = isSmall ? small : file;
  // Names with a digest never change; everything else must be asked for again.
  const forever = /-[0-9a-f]{16}(_bg)?\.(css|js|wasm)$/.test(file);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "content-length": statSync(sent).size,
    ...(isSmall && { "content-encoding": "br" }),
    "cache-control": forever ? "public, max-age=31536000, immutable" : "no-cache",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") return response.end();
  // A build may take the file away between the look and the reading.
  createReadStream(sent).on("error", () => response.destroy()).pipe(response);
}

function main() {
  const dir = process.argv[2] ?? "dist";
  const base = process.env.BASE ?? "/";
  if (!/^\/(.*\/)?$/.test(base)) throw new Error(`BASE is "${base}"; it must begin and end with a slash.`);
  if (!existsSync(join(dir, "index.html"))) throw new Error(`There is no site in ${dir}/. Build it first with: make build`);

  const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
  const server = createServer((request, response) => respond(request, response, dir, base));
  const listen = (port) => server.listen(port, "127.0.0.1");
  let port = wanted ?? 8080;
  server.on("error", (error) => {
    if (error.code === "EADDRINUSE" && wanted === undefined && port < 8100) {
      port += 1;
      listen(port);
    } else if (error.code === "EADDRINUSE") {
      console.error(`Port ${port} is taken. Choose another: make serve PORT=…`);
      process.exitCode = 1;
    } else {
      throw error;
    }
  });
  server.on("listening", () => console.log(`Unhunch is at http://localhost:${server.address().port}${base}  (Ctrl+C stops it)`));
  listen(port);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
