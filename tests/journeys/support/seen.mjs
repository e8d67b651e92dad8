// What is seen of a page: its words, and where things stand.

/** In the page: the words that can be seen within an element, without those of the navigation. */
function seenWords([selector, onlyInView]) {
  const root = document.querySelector(selector);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let words = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || element.closest("nav, svg, .visually-hidden, .skip-link")) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, bottom, left, right, width } = range.getBoundingClientRect();
    if (width === 0) continue;
    const isIn = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    if (isIn || !onlyInView) words += node.data.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return words;
}

/** How many words can be seen on the screen, those of the navigation apart. */
export const wordsInView = (page) => page.evaluate(seenWords, ["body", true]);

/** How many words there are within an element, also where it has to be scrolled. */
export const wordsIn = (page, selector) => page.evaluate(seenWords, [selector, false]);

/** Where elements stand: `{selector: [x, y, width, height]}`. */
export const boxes = (page, selectors) =>
  page.evaluate(
    (selectors) =>
      Object.fromEntries(
        selectors.map((selector) => {
          const { x, y, width, height } = document.querySelector(selector).getBoundingClientRect();
          return [selector, [x, y, width, height]];
        }),
      ),
    selectors,
  );

/** Of these elements, those that cannot be seen as a whole on the screen. */
export const outOfView = (page, selectors) =>
  page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        const element = document.querySelector(selector);
        if (!element) return true;
        const { top, left, right, bottom, width, height } = element.getBoundingClientRect();
        const isInside = top > -1 && left > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
        const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return !(isInside && width > 0 && height > 0 && (element.contains(at) || at?.contains(element)));
      }),
    selectors,
  );
