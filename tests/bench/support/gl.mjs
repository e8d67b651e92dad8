// A graphics processor of which only the calls are counted: what a page gives it costs the page as much as a real
// one would, and drawing takes nothing. Machines that measure have none.

/** Makes every canvas of `context` have one. */
export async function recordDrawing(context) {
  await context.addInitScript(() => {
    window.drawing = { frames: 0, draws: 0, made: 0, bytes: 0, contexts: 0 };
    const answers = {
      getProgramParameter: () => true,
      getExtension: () => ({ loseContext() {} }),
      clear: () => void (drawing.frames += 1),
      drawElements: () => void (drawing.draws += 1),
      texSubImage2D: (...all) => void (drawing.bytes += all.at(-1).byteLength),
      uniform4fv: (place, array) => void (drawing.bytes += array.byteLength),
      bufferSubData: (target, to, bytes, from, length) => void (drawing.bytes += length),
    };
    const calls = {};
    for (const name of Object.getOwnPropertyNames(WebGL2RenderingContext.prototype)) {
      const makes = /^(create|bufferData|texStorage)/.test(name);
      calls[name] = answers[name] ?? (makes ? () => ((drawing.made += 1), {}) : () => ({}));
    }
    const old = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, wanted) {
      if (kind !== "webgl2") return old.call(this, kind, wanted);
      drawing.contexts += 1;
      return calls;
    };
  });
}

/** What has been drawn since the page was loaded: frames, drawings, what was made for them, the bytes that were given,
 * and how many contexts were asked for. */
export function drawn(page) {
  return page.evaluate(() => ({ ...window.drawing }));
}
