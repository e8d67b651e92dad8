// Draws all figures, or those named, by the graphics processor, beside them the rasteriser's pictures of the same,
// and how far apart both are, four times as much: target/moving/light.png and dark.png. Says what that is in
// numbers. SIZE is how many pixels wide and high a picture is.
//
//   node tools/moving.mjs [name…]     (`make figures` does it for all)
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { launch } from "../tests/journeys/support/browser.mjs";

const folder = resolve("target/moving");
const size = Number(process.env.SIZE ?? 320);
const columns = 2;

mkdirSync(folder, { recursive: true });
const target = "wasm32-unknown-unknown";
execFileSync("cargo", ["build", "--quiet", "--locked", "--profile", "test", "--example", "moving", "--target", target], { stdio: "inherit" });
const program = `target/${target}/debug/examples/moving.wasm`;
execFileSync("wasm-bindgen", ["--target", "web", "--out-dir", folder, program], { stdio: "inherit" });

// The processor is played by software: a machine that tests has none.
const browser = await launch({ args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"] });
const page = await browser.newPage();
page.on("console", (message) => console.log(message.text()));
page.on("pageerror", (error) => console.error(error.message));
await page.route("http://figures.test/**", (route) => {
  const path = new URL(route.request().url()).pathname.slice(1);
  if (path === "") return route.fulfill({ contentType: "text/html", body: "<!doctype html><canvas></canvas>" });
  const contentType = path.endsWith(".wasm") ? "application/wasm" : "text/javascript";
  return route.fulfill({ contentType, body: readFileSync(join(folder, path)) });
});
await page.goto("http://figures.test/");

for (const dark of [false, true]) {
  const png = await page.evaluate(async ({ dark, size, columns, wanted }) => {
    const moving = await import("/moving.js");
    await moving.default();
    const sheet = moving.Sheet.begin();
    const canvas = sheet.canvas();
    document.body.append(canvas);
    canvas.style.cssText = `display: block; width: ${size}px; height: ${size}px`;
    const all = Array.from({ length: moving.Sheet.count() }, (_, index) => index);
    const indices = wanted.length ? all.filter((index) => wanted.includes(moving.Sheet.name(index))) : all;
    const paper = Object.assign(document.createElement("canvas"), {
      width: columns * 3 * size,
      height: Math.ceil(indices.length / columns) * size,
    });
    const pen = paper.getContext("2d", { willReadFrequently: true });
    pen.fillStyle = dark ? "rgb(29, 39, 40)" : "rgb(255, 253, 248)";
    pen.fillRect(0, 0, paper.width, paper.height);
    const cell = Object.assign(document.createElement("canvas"), { width: size, height: size });
    for (const [at, index] of indices.entries()) {
      const [x, y] = [(at % columns) * 3 * size, Math.floor(at / columns) * size];
      sheet.draw(index, dark);
      pen.drawImage(canvas, x, y);
      const still = new Uint8ClampedArray(sheet.still(index, dark, size, size));
      cell.getContext("2d").putImageData(new ImageData(still, size), 0, 0);
      pen.drawImage(cell, x + size, y);
      const [a, b] = [x, x + size].map((from) => pen.getImageData(from, y, size, size).data);
      const gap = pen.createImageData(size, size);
      let [sum, far] = [0, 0];
      for (let pixel = 0; pixel < a.length; pixel += 4) {
        const gaps = [0, 1, 2].map((part) => Math.abs(a[pixel + part] - b[pixel + part]));
        sum += gaps[0] + gaps[1] + gaps[2];
        if (Math.max(...gaps) > 24) far += 1;
        gap.data.set([...gaps.map((part) => part * 4), 255], pixel);
      }
      pen.putImageData(gap, x + 2 * size, y);
      const [mean, share] = [sum / (size * size * 3), (far / (size * size)) * 100];
      console.log(`${moving.Sheet.name(index).padEnd(32)} mean ${mean.toFixed(3)}, over 24: ${share.toFixed(2)} %`);
    }
    sheet.free();
    return paper.toDataURL("image/png");
  }, { dark, size, columns, wanted: process.argv.slice(2) });
  writeFileSync(join(folder, dark ? "dark.png" : "light.png"), Buffer.from(png.split(",")[1], "base64"));
}
await browser.close();
