// What the translator of Chrome does to a page: it takes away every text and puts elements of its own there, and does so
// again for each text that comes.

/** Does to this page, from now on, what the translator of Chrome does. Every text ends in a mark then. */
export const translate = (page) =>
  page.evaluate(() => {
    const isLeftOut = (text) => !text.data.trim() || text.parentElement?.closest("font, script, style, [translate=no]");
    const replace = (text) => {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.textContent = `${text.data}*`;
      outer.append(inner);
      text.replaceWith(outer);
    };
    const whole = (node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts = node.nodeType === Node.TEXT_NODE ? [node] : [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) if (text.isConnected && !isLeftOut(text)) replace(text);
    };
    document.documentElement.classList.add("translated-ltr");
    whole(document.body);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) for (const node of type === "characterData" ? [target] : addedNodes) whole(node);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });

/** Texts on the page that the translator did not see, or that stand beside what they were to take the place of. */
export const strays = (page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (data.trim() && !data.endsWith("*") && !parentElement.closest("script, style, option, [translate=no]")) found.push(data);
    }
    return found;
  });
