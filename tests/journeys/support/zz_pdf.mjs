import { mkdirSync, readFileSync } from "node:fs";
import { launch, newContext, sizes } from "./browser.mjs";
import { newPage, open, prepare } from "./journey.mjs";
import { PAGES } from "./pages.mjs";
import { host } from "./site.mjs";
const browser = await launch(); const site = await host();
mkdirSync("/tmp/pdf", { recursive: true });
const skip = /^player|^before|^home-|gallery|questions|sound-check|code|settings-in/;
const wanted = process.argv.slice(2);
const pages = PAGES.filter(({ name }) => wanted.length ? wanted.includes(name) : !skip.test(name));
const jobs = pages.map((p) => async () => {
  const context = await newContext(browser, { viewport: sizes.desktop, colorScheme: "dark", reducedMotion: "reduce" });
  await prepare(context); const page = await newPage(context);
  try {
    await p.go(page, (hash = "") => open(page, site, hash));
    await page.clock.runFor(4000);
    await page.evaluate((css) => { const st = new CSSStyleSheet(); st.replaceSync("@media print {" + css + " .exercise { display: block !important } .exercise__figure { position: static !important }}"); document.adoptedStyleSheets.push(st); }, readFileSync("style/print.css", "utf8"));
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    for (let i = 0; i < 80; i++) await page.clock.runFor(20);
    await page.pdf({ path: `/tmp/pdf/${p.name}.pdf`, format: "A4", printBackground: false });
  } catch (e) { console.log(p.name, e.message.slice(0, 200)); }
  await context.close();
});
for (const job of jobs) await job();
await browser.close(); await site.stop();
