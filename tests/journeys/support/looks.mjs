// What is seen of a page in the colours of the system, and on paper.

/** In the page: what is on and looks as if it were off. */
function unmarked() {
  const SIGNS = ["aria-pressed", "aria-checked", "aria-selected", "aria-current", "data-done", "data-today"];
  const looks = (element) =>
    ["", "::before", "::after"]
      .map((part) => {
        const style = getComputedStyle(element, part || null);
        return [style.backgroundColor, style.borderTopColor, style.borderTopStyle, style.borderTopWidth, style.fill].join();
      })
      .join();
  const isSeen = (element) => element.getClientRects().length > 0;
  const found = [];
  const compare = (element, sign, off, on) => {
    if (!isSeen(element)) return;
    const before = looks(element);
    off();
    const after = looks(element);
    on();
    if (before === after) found.push(`${element.className.baseVal ?? element.className}: ${sign} looks like ${before}`);
  };
  for (const sign of SIGNS) {
    for (const element of document.querySelectorAll(`[${sign}]:not([${sign}=false])`)) {
      const value = element.getAttribute(sign);
      const off = () => (["aria-current", "data-done", "data-today"].includes(sign) ? element.removeAttribute(sign) : element.setAttribute(sign, "false"));
      compare(element, sign, off, () => element.setAttribute(sign, value));
    }
  }
  for (const element of document.querySelectorAll("input:checked")) {
    // The browser draws its own, where we have not said otherwise.
    if (getComputedStyle(element).appearance !== "none") continue;
    compare(element, "checked", () => (element.checked = false), () => (element.checked = true));
  }
  // What is done of a spine, beside what is not.
  for (const spine of document.querySelectorAll(".spine")) {
    const [done, open] = ["--done", ""].map((it) => spine.querySelector(`[class="${`spine__bone ${it && `spine__bone${it}`}`.trim()}"]`));
    const fill = (bone) => getComputedStyle(bone).fill;
    if (done && open && isSeen(spine) && fill(done) === fill(open)) found.push(`spine: ${fill(done)}`);
  }
  return found;
}

/** In the page: texts that cannot be read on white, backgrounds that would not be white, and what only a finger could use. */
function unprintable() {
  const parts = (color) => (/^rgba?\(([^)]+)\)/.exec(color)?.[1] ?? "").split(/[,/\s]+/).map(Number);
  const light = (color) => {
    const [r, g, b] = parts(color).map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const isSeen = (element) => element.checkVisibility() && !element.closest("svg");
  const found = new Set();
  for (const element of document.querySelectorAll("html, body, body *")) {
    if (!isSeen(element)) continue;
    const { color, backgroundColor, clipPath } = getComputedStyle(element);
    const [, , , alpha = 1] = parts(backgroundColor);
    const where = `${element.localName}.${element.className}`;
    if (alpha > 0 && light(backgroundColor) < 0.6) found.add(`${where} is on ${backgroundColor}`);
    const writes = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (writes && clipPath === "none" && 1.05 / (light(color) + 0.05) < 4.5) found.add(`${where} is written in ${color}`);
  }
  // Pictures, and what was chosen, are there to be seen as well; on a hand-out one writes.
  const isRead = (control) => control.closest(".hand-out") || control.querySelector("canvas, img") || control.getAttribute("aria-pressed") === "true";
  for (const control of document.querySelectorAll("button, .button, select, input, textarea")) {
    if (!isSeen(control) || control.getClientRects().length === 0 || isRead(control)) continue;
    if (control.matches("button, .button") || getComputedStyle(control).borderTopWidth !== "0px") found.add(`${control.localName}.${control.className} can only be used on a screen`);
  }
  return [...found];
}

/** What cannot be told from what is off, where the system gives the colours. */
export async function unmarkedOn(page) {
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  const found = await page.evaluate(unmarked);
  await page.emulateMedia({ forcedColors: "none" });
  return found;
}

/** What cannot be read on paper, whatever theme the person has set. */
export async function unprintableOn(page) {
  const found = [];
  const was = await page.evaluate(() => document.documentElement.dataset.theme ?? "");
  const choose = (theme) => page.evaluate((theme) => (theme ? (document.documentElement.dataset.theme = theme) : delete document.documentElement.dataset.theme), theme);
  for (const [theme, colorScheme] of [["dark", "light"], ["", "dark"], ["dark", "dark"]]) {
    await page.emulateMedia({ media: "print", colorScheme, reducedMotion: "reduce" });
    await choose(theme);
    found.push(...(await page.evaluate(unprintable)));
  }
  await choose(was);
  await page.emulateMedia({ media: null, colorScheme: "light" });
  return [...new Set(found)];
}
