// Draws the icons of public/icons from favicon.svg, and the picture that a chat shows of a link: `node tools/icons.mjs`.
// Commit what it writes. Run it again only when favicon.svg or the still figure of the first screen changes.

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

// The room of the first screen, in the size that chats ask for.
const source = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const styles = ["tokens", "room"].map((name) => source(`style/${name}.css`)).join("");
const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, colorScheme: "light" });
await page.setContent(`<style>${styles}
  body { margin: 0 }
  .room { height: 630px }
  .still { position: absolute; inset: 40px 0 0 46%; width: 54%; height: 590px }
  p { position: absolute; inset: 0 auto auto 80px; margin: 0; top: 200px; width: 540px; font: 400 68px/1.12 var(--serif); color: var(--ink); letter-spacing: -0.012em }
  span { display: block; margin-top: 24px; font: 400 32px/1.3 var(--sans); color: var(--ink-soft) }
</style><div class="room">${source("src/ui/pages/first/still.svg")}<p>Five minutes for your upper back<span>Unhunch</span></p></div>`);
writeFileSync(new URL("../screenshots/link.png", folder), await page.screenshot());
await browser.close();
