// Draws the icons of public/icons from favicon.svg: `node tools/icons.mjs`. Commit what it writes.
// Run it again only when favicon.svg changes.

import { readFileSync, writeFileSync } from "node:fs";
import { launch } from "../tests/journeys/support/browser.mjs";

const folder = new URL("../public/icons/", import.meta.url);
const svg = readFileSync(new URL("favicon.svg", folder), "utf8");

// A launcher cuts a maskable icon to any shape that holds the middle circle of 80 %, so there the
// paper fills the square and the mark shrinks into the circle. iOS rounds the corners itself.
const icons = [
  { file: "icon-192.png", size: 192 },
  { file: "icon-512.png", size: 512 },
  { file: "maskable-192.png", size: 192, square: true, scale: 0.8 },
  { file: "maskable-512.png", size: 512, square: true, scale: 0.8 },
  { file: "apple-touch-icon.png", size: 180, square: true, scale: 0.94 },
];

const browser = await launch();
for (const { file, size, square = false, scale = 1 } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  await page.evaluate(
    ([square, scale]) => {
      if (square) document.querySelector("#paper").setAttribute("rx", "0");
      document.querySelector("#mark").setAttribute("transform", `translate(256 256) scale(${scale}) translate(-256 -256)`);
    },
    [square, scale],
  );
  writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: !square }));
  await page.close();
}
await browser.close();
