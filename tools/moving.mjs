// Draws all figures, or those named, by the graphics processor of a browser, beside them the rasteriser's pictures of
// the same, and how far apart both are, four times as much: target/moving/chromium-light.png and chromium-dark.png.
// Says in numbers how far colours differ, on average and at most (of 255), and how many pixels by more than 24. Of Firefox
// and WebKit it says the same of their pictures beside those that Chromium has drawn before. The processor is
// played by software: a machine that tests has none. SIZE is how many pixels wide and high a picture is.
//
//   node tools/moving.mjs [chromium|firefox|webkit] [name…]     (`make figures` does it for all, in Chromium)
//
// Firefox and WebKit draw on a screen that nobody sees. On Debian, apt-get install firefox-esr webkit2gtk-driver xvfb
// libgl1-mesa-dri libegl1 brings what they need.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { argsWithGpu, executablePath } from "../tests/journeys/support/browser.mjs";
import { respond } from "./serve.mjs";

const folder = resolve("target/moving");
const size = Number(process.env.SIZE ?? 320);
/** The longest that a browser may take, with all figures. */
const MOST_MS = 600_000;

/** How each browser is started with an address and a folder for what it keeps: program and what it is told. */
const ENGINES = {
  chromium: (url, home) => [executablePath(), ["--headless", ...argsWithGpu, `--user-data-dir=${home}`, "--remote-debugging-port=0", url]],
  firefox: (url, home) => {
    const preferences = { "webgl.force-enabled": true, "webgl.disable-fail-if-major-performance-caveat": true, "browser.shell.checkDefaultBrowser": false, "datareporting.policy.dataSubmissionEnabled": false };
    writeFileSync(join(home, "user.js"), Object.entries(preferences).map(([name, is]) => `user_pref("${name}", ${is});\n`).join(""));
    return onScreen("firefox-esr", "--no-remote", "--profile", home, url);
  },
  webkit: (url) => onScreen(miniBrowser(), url),
};

const onScreen = (...command) => ["xvfb-run", ["--auto-servernum", "--server-args=-screen 0 1280x1024x24", ...command]];

/** Where Debian has it: in no folder of programs, since it is there for tests. */
function miniBrowser() {
  const path = ["4.1", "4.0", "6.0"].map((version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`).find(existsSync);
  if (!path) throw new Error("There is no MiniBrowser here.");
  return path;
}

const wanted = process.argv.slice(2);
const engine = wanted[0] in ENGINES ? wanted.shift() : "chromium";

mkdirSync(folder, { recursive: true });
const target = "wasm32-unknown-unknown";
execFileSync("cargo", ["build", "--quiet", "--locked", "--profile", "test", "--example", "moving", "--target", target], { stdio: "inherit" });
const program = `target/${target}/debug/examples/moving.wasm`;
execFileSync("wasm-bindgen", ["--target", "web", "--out-dir", folder, program], { stdio: "inherit" });

/** In the page: draws all, tells what it found line by line, and hands over the sheets. */
async function draw({ engine, size, columns, wanted }) {
  const tell = (path, body) => fetch(path, { method: "POST", body });
  try {
    const moving = await import("/moving.js");
    await moving.default();
    const all = Array.from({ length: moving.Sheet.count() }, (_, index) => index);
    const indices = wanted.length ? all.filter((index) => wanted.includes(moving.Sheet.name(index))) : all;
    const sheet = moving.Sheet.begin();
    const canvas = sheet.canvas();
    document.body.append(canvas);
    const side = size / devicePixelRatio;
    canvas.style.cssText = `display: block; width: ${side}px; height: ${side}px`;
    for (const scheme of ["light", "dark"]) {
      const paper = blank(columns * 3 * size, Math.ceil(indices.length / columns) * size);
      const pen = paper.getContext("2d", { willReadFrequently: true });
      pen.fillStyle = scheme === "dark" ? "rgb(29, 39, 40)" : "rgb(255, 253, 248)";
      pen.fillRect(0, 0, paper.width, paper.height);
      const cell = blank(size, size);
      const others = engine === "chromium" ? null : await pictures(`/chromium-${scheme}.png`, paper);
      for (const [at, index] of indices.entries()) {
        const [x, y] = [(at % columns) * 3 * size, Math.floor(at / columns) * size];
        sheet.draw(index, scheme === "dark");
        pen.drawImage(canvas, x, y);
        const still = new Uint8ClampedArray(sheet.still(index, scheme === "dark", size, size));
        cell.getContext("2d").putImageData(new ImageData(still, size), 0, 0);
        pen.drawImage(cell, x + size, y);
        const drawn = pen.getImageData(x, y, size, size);
        const gap = pen.createImageData(size, size);
        const apart = compare(drawn.data, pen.getImageData(x + size, y, size, size).data, gap.data);
        pen.putImageData(gap, x + 2 * size, y);
        const other = others && `, from Chromium's ${compare(drawn.data, others.getImageData(x, y, size, size).data)}`;
        await tell("/line", `${scheme.padEnd(5)} ${moving.Sheet.name(index).padEnd(32)} from the still ${apart}${other ?? ""}`);
      }
      await tell(`/${engine}-${scheme}.png`, await new Promise((done) => paper.toBlob(done)));
    }
    sheet.free();
    await tell("/end");
  } catch (error) {
    await tell("/failed", `${error?.stack ?? ""}\n${error}`);
  }

  function blank(width, height) {
    return Object.assign(document.createElement("canvas"), { width, height });
  }

  /** What a picture shows that was drawn before; nothing where there is none of this size. */
  async function pictures(path, { width, height }) {
    const answer = await fetch(path);
    if (!answer.ok) return null;
    const picture = await createImageBitmap(await answer.blob());
    if (picture.width !== width || picture.height !== height) return null;
    const pen = blank(width, height).getContext("2d", { willReadFrequently: true });
    pen.drawImage(picture, 0, 0);
    return pen;
  }

  /** How far apart two pictures are, in words; and as a picture, where one is given. */
  function compare(a, b, gap) {
    let [sum, most, far] = [0, 0, 0];
    for (let pixel = 0; pixel < a.length; pixel += 4) {
      const gaps = [0, 1, 2].map((part) => Math.abs(a[pixel + part] - b[pixel + part]));
      const largest = Math.max(...gaps);
      sum += gaps[0] + gaps[1] + gaps[2];
      most = Math.max(most, largest);
      if (largest > 24) far += 1;
      gap?.set([...gaps.map((part) => part * 4), 255], pixel);
    }
    return `mean ${(sum / (a.length * 0.75)).toFixed(3)}, most ${most}, over 24: ${((far / (a.length / 4)) * 100).toFixed(2)} %`;
  }
}

const page = `<!doctype html><meta charset="utf-8"><body><script>(${draw})(${JSON.stringify({ engine, size, columns: 2, wanted })})</script>`;
const home = mkdtempSync(join(tmpdir(), "unhunch-moving-"));
let browser;
try {
  await new Promise((done, failed) => {
    const server = createServer(async (request, response) => {
      const { method, url } = request;
      if (method === "GET" && url === "/") return response.writeHead(200, { "content-type": "text/html" }).end(page);
      if (method === "GET") return respond(request, response, folder);
      if (url.endsWith(".png")) writeFileSync(join(folder, url), Buffer.concat(await request.toArray()));
      else {
        const told = await text(request);
        if (told) console.log(told);
        if (url === "/end") done();
        if (url === "/failed") failed(new Error(`${engine} could not draw`));
      }
      response.end();
    });
    server.unref();
    server.listen(0, "127.0.0.1", () => {
      const [path, told] = ENGINES[engine](`http://127.0.0.1:${server.address().port}/`, home);
      // In a group of its own: what it starts itself would outlive it.
      browser = spawn(path, told, { detached: true, stdio: "ignore", env: { ...process.env, HOME: home, TMPDIR: home } });
      browser.once("error", failed);
      browser.once("exit", (code) => failed(new Error(`${engine} ended with ${code}`)));
    });
    setTimeout(() => failed(new Error(`${engine} has not drawn within ${MOST_MS / 1000} s`)), MOST_MS).unref();
  });
} finally {
  // All that it started ends with it, and has time to clean up.
  if (browser?.pid && browser.exitCode === null) {
    const ended = once(browser, "exit");
    process.kill(-browser.pid);
    await ended;
  }
  rmSync(home, { recursive: true, force: true, maxRetries: 10 });
}
