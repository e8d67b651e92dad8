// What there is to read on a page, and what of it cannot be read whole.

/** In the page: all texts, seen or told, as `[where, text]`, but for those that are said to be in another language. */
function texts() {
  const found = [["title", document.title]];
  const where = (element) => `${element.localName}.${element.getAttribute("class") ?? ""}`;
  const isCode = (node) => node.parentElement.closest("script, style, template, noscript, body [lang]");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if (!isCode(walker.currentNode)) found.push([where(walker.currentNode.parentElement), walker.currentNode.data]);
  const told = ["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "placeholder", "title", "alt", "label"];
  for (const name of told) {
    for (const element of document.body.querySelectorAll(`[${name}]`)) found.push([`${where(element)}[${name}]`, element.getAttribute(name)]);
  }
  for (const element of document.body.querySelectorAll("*")) {
    for (const part of ["::before", "::after"]) {
      const { content } = getComputedStyle(element, part);
      if (/^"/.test(content)) found.push([where(element) + part, content]);
    }
  }
  return found.filter(([, text]) => text.trim());
}

/** In the page: what is cut or leaves its place, as `where: how`. */
function cut() {
  const found = new Set();
  const root = document.documentElement;
  const where = (element) => `${element.localName}.${element.getAttribute("class") ?? ""} "${element.textContent.trim().slice(0, 40)}"`;
  if (root.scrollWidth > root.clientWidth) found.add(`the page is ${root.scrollWidth} wide`);
  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest(".visually-hidden, svg");
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const isInScroller = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) if (scrolls(at)) return true;
    return false;
  };
  for (const element of document.body.querySelectorAll("*")) {
    if (!isSeen(element) || !element.textContent.trim()) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const hides = (overflow) => ["hidden", "clip"].includes(overflow);
    if (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) found.add(`${where(element)}: ${element.scrollWidth} wide in ${element.clientWidth}`);
    if (hides(overflowY) && element.scrollHeight > element.clientHeight + 1) found.add(`${where(element)}: ${element.scrollHeight} high in ${element.clientHeight}`);
  }
  // What can be pressed stays in what it stands in.
  for (const element of document.body.querySelectorAll("button, a.button, .chip, .tag")) {
    if (!isSeen(element) || isInScroller(element)) continue;
    // Margins below nothing let it out on purpose, so far and no farther, so that more of it can be touched.
    const { position, marginLeft, marginRight } = getComputedStyle(element);
    const [left, right] = [marginLeft, marginRight].map((margin) => 1 - Math.min(0, parseFloat(margin)));
    const own = element.getBoundingClientRect();
    // What has no box of its own is no place.
    let around = position === "absolute" ? element.offsetParent : element.parentElement;
    while (getComputedStyle(around).display === "contents") around = around.parentElement;
    const place = around.getBoundingClientRect();
    if (own.left < place.left - left || own.right > place.right + right || own.left < -1 || own.right > root.clientWidth + 1) found.add(`${where(element)}: sticks out`);
  }
  // Letters stay on the screen, and in the button, chip or card that they are written on.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const { parentElement: element } = node;
    if (!node.data.trim() || !isSeen(element) || element.closest("option")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()];
    const [left, right] = [Math.min(...boxes.map((it) => it.left)), Math.max(...boxes.map((it) => it.right))];
    if ((left < -1 || right > root.clientWidth + 1) && !isInScroller(element)) found.add(`${where(element)}: outside of the screen`);
    const holder = element.closest("button, summary, a, li, td, th, label, dialog, section, p");
    const inside = holder?.getBoundingClientRect();
    if (inside?.width && getComputedStyle(holder).display !== "inline" && (left < inside.left - 1 || right > inside.right + 1)) {
      found.add(`${where(holder)}: letters stick out`);
    }
    // In a ring, they stay off its line: its middle lies at 46 hundredths, and it is 5 of them wide.
    const ring = element.closest(".ring")?.getBoundingClientRect();
    if (ring) {
      const [x, y] = [ring.left + ring.width / 2, ring.top + ring.height / 2];
      const far = Math.max(...boxes.flatMap((it) => [it.left, it.right].flatMap((h) => [it.top, it.bottom].map((v) => Math.hypot(h - x, v - y)))));
      if (far > 0.435 * ring.width) found.add(`${where(element)}: runs over the line of the ring`);
    }
    const [top, bottom] = [Math.min(...boxes.map((it) => it.top)), Math.max(...boxes.map((it) => it.bottom))];
    const button = element.closest("button, summary, a.button")?.getBoundingClientRect();
    if (button?.height && (top < button.top - 1 || bottom > button.bottom + 1)) found.add(`${where(element)}: higher than its button`);
  }
  return [...found];
}

/** All texts on the page, seen or told, as `[where, text]`. */
export const textsOf = (page) => page.evaluate(texts);

/** What is cut on the page, or leaves its place. */
export const cutOn = (page) => page.evaluate(cut);
