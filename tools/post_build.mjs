// The one hook of the build. Trunk runs it on the finished site before putting it in place.
// Order matters: the words and the manifest first, then the program in its parts, then everything smaller, then the
// first screen and the content security policy (they change index.html), then the list of files with their digests and
// the service worker made from it, then the sizes.
// A debug build gets only words and manifest. Its program is not cut, and stays as Trunk has bound it; it has no policy
// (Trunk's live reload would break it) and no service worker (it would hide changes).

import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { putFirstScreen } from "./first_screen.mjs";
import { refuseHeavy, table, weigh } from "./parts.mjs";
import { FEATURES_OF_BUILD, addProgram } from "./program.mjs";
import { shrink } from "./shrink.mjs";
import { putWords } from "./words.mjs";

const TOOLS = dirname(fileURLToPath(import.meta.url));

const sha256 = (data, encoding) => createHash("sha256").update(data).digest(encoding);

/** All files below `dir`, as sorted paths with forward slashes. */
export function filesIn(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath ?? entry.path, entry.name)).split(sep).join("/"))
    .sort();
}

function inlineHashes(html, tag) {
  const blocks = html.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, "gi"));
  return [...blocks].map(([, text]) => `'sha256-${sha256(text, "base64")}'`);
}

/** The page with this meta element among the first, in place of an older one. */
function withMeta(html, attribute, name, content) {
  const meta = `<meta ${attribute}="${name}" content="${content}">`;
  const old = new RegExp(`<meta ${attribute}="${name}" content="[^"]*">`);
  if (old.test(html)) return html.replace(old, () => meta);
  // After the charset, which must stand within the first 1024 bytes and loads nothing.
  const charset = /<meta charset=[^>]*>/i;
  if (!charset.test(html)) throw new Error("index.html has no <meta charset>; it must be the first element of its head.");
  return html.replace(charset, (found) => found + meta);
}

/** The page with a policy that allows this site's own files and its inline blocks, nothing else. */
export function withPolicy(html) {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${inlineHashes(html, "script").join(" ")}`,
    `style-src ${inlineHashes(html, "style").join(" ")}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "font-src 'self'",
    // The silence that media keys need.
    "media-src blob:",
    "base-uri 'self'",
    "form-action 'none'",
  ].join("; ");
  return withMeta(html, "http-equiv", "Content-Security-Policy", policy);
}

/** The page, with what a chat shows of a link at the address of the site: others do not take relative ones. */
export function withAddress(html, site) {
  let address;
  try {
    address = new URL(site);
  } catch {
    address = null;
  }
  if (!/^https?:$/.test(address?.protocol) || !address.pathname.endsWith("/") || address.search || address.hash) {
    throw new Error(`UNHUNCH_SITE is "${site}"; it must be the whole address of the site, such as https://example.org/unhunch/.`);
  }
  const picture = /(<meta property="og:image" content=")\.\/([^"]+">)/;
  if (!picture.test(html)) throw new Error('index.html has no <meta property="og:image"> with a picture of the site.');
  return html.replace(picture, (_, before, path) => `<meta property="og:url" content="${address.href}">${before}${address.href}${path}`);
}

/** Completes the manifest: `id` if the site's path is known, and only pictures that exist. */
function writeManifest(dir, base) {
  const file = join(dir, "manifest.webmanifest");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  if (base) {
    if (!/^\/(.*\/)?$/.test(base)) throw new Error(`UNHUNCH_BASE is "${base}"; it must begin and end with a slash.`);
    // An id is resolved against the origin and not the manifest, so a relative one would make all
    // apps of a host the same app. Without one it follows from start_url, which is right.
    manifest.id = base;
  }
  manifest.screenshots = manifest.screenshots.filter(({ src }) => existsSync(join(dir, src)));
  if (manifest.screenshots.length === 0) delete manifest.screenshots;
  writeFileSync(file, `${JSON.stringify(manifest)}\n`);
}

// What a host reads and no page needs: the worker itself, pictures for the install dialog,
// and files for the host (.nojekyll, _headers, …).
const kept = (path) => path !== "sw.js" && !path.startsWith("screenshots/") && !/^[._]/.test(path);

/**
 * Writes the policy, the build's id and sw.js for the files now in `dir`; returns the id.
 * Works again on a site it was run on before, so that tests can make a second build from a first.
 */
export function seal(dir) {
  const page = join(dir, "index.html");
  const template = readFileSync(join(TOOLS, "sw.template.js"), "utf8");
  const digests = () =>
    Object.fromEntries(
      filesIn(dir)
        .filter(kept)
        .map((path) => [path === "index.html" ? "" : path, sha256(readFileSync(join(dir, path)), "hex")]),
    );

  const html = withMeta(withPolicy(readFileSync(page, "utf8")), "name", "unhunch-build", "");
  writeFileSync(page, html);
  // The id stands for everything: every file, the page but for the id itself, and the worker.
  const build = sha256(JSON.stringify(digests()) + template, "hex").slice(0, 16);
  writeFileSync(page, withMeta(html, "name", "unhunch-build", build));

  const worker = template
    .replace("{{build}}", build)
    .replace("{/* {{files}} */}", () => JSON.stringify(digests(), null, 2));
  writeFileSync(join(dir, "sw.js"), worker);
  return build;
}

async function main() {
  const dir = process.env.TRUNK_STAGING_DIR;
  if (!dir) throw new Error("This script is Trunk's hook. Run it through: make build");
  const { UNHUNCH_SITE: site, UNHUNCH_BASE: base } = process.env;
  if (site) {
    const page = join(dir, "index.html");
    writeFileSync(page, withAddress(readFileSync(page, "utf8"), site));
  }
  putWords(dir);
  writeManifest(dir, base || (site && new URL(site).pathname));
  if (process.env.TRUNK_PROFILE === "debug") return;
  await addProgram(dir);
  await shrink(dir);
  await putFirstScreen(dir);
  seal(dir);
  const weighed = weigh(dir);
  console.log(`\n${table(weighed)}`);
  // What only tests use may be heavy.
  if (!FEATURES_OF_BUILD) refuseHeavy(weighed);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(`post_build: ${error.message}`);
    process.exitCode = 1;
  }
}
