// A slow line between a browser and a host, as a phone has one: whatever goes through it shares its rate, packet by
// packet, and takes its time. What a browser slows down by itself, it slows down for a page alone: its service worker
// would fetch at full speed, take the page over, and answer it with what could not be there yet.

import { connect, createServer } from "node:net";

const PACKET = 1460;

/** Slow 4G, as Lighthouse has it: milliseconds there and back, and bits a second. */
export const SLOW_4G = { rtt: 150, down: 1_600_000, up: 750_000 };

/** One direction of a line; `open(to)` answers how to send into it what comes out at a socket. */
function direction(bitsPerSecond, delayMs) {
  const bytesPerMs = bitsPerSecond / 8 / 1000;
  // Who has something to send, in turns.
  const turns = [];
  // When the line has sent what it was given.
  let free = 0;
  let timer = null;

  function send() {
    timer = null;
    const now = performance.now();
    while (turns.length > 0 && free <= now) {
      const flow = turns.shift();
      const piece = flow.waiting.subarray(0, PACKET);
      flow.waiting = flow.waiting.subarray(PACKET);
      free += piece.length / bytesPerMs;
      flow.underway.push(piece);
      // Timers may change places; what they deliver does not.
      setTimeout(() => flow.to.write(flow.underway.shift(), () => flow.finish()), Math.max(0, free + delayMs - now));
      if (flow.waiting.length > 0) turns.push(flow);
    }
    if (turns.length > 0) timer = setTimeout(send, Math.max(1, free - now));
  }

  return {
    open(to) {
      const flow = { to, waiting: Buffer.alloc(0), underway: [], ended: false };
      flow.finish = () => {
        if (flow.ended && flow.waiting.length === 0 && flow.underway.length === 0) to.end();
      };
      return {
        write(bytes) {
          if (flow.waiting.length === 0) turns.push(flow);
          flow.waiting = Buffer.concat([flow.waiting, bytes]);
          // A line that had nothing to send has saved nothing up.
          if (timer === null) {
            free = Math.max(free, performance.now());
            send();
          }
        },
        end() {
          flow.ended = true;
          flow.finish();
        },
      };
    },
  };
}

/** The same host at the end of a slow line: `{url, stop}`. */
export async function slowly({ url }, { rtt, down, up } = SLOW_4G) {
  const there = direction(up, rtt / 2);
  const back = direction(down, rtt / 2);
  const open = new Set();
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const site = connect({ port: Number(new URL(url).port), host: "127.0.0.1", allowHalfOpen: true });
    for (const [from, to, way] of [[client, site, there], [site, client, back]]) {
      const { write, end } = way.open(to);
      open.add(from);
      from.on("data", write);
      from.on("end", end);
      from.on("error", () => to.destroy());
      from.on("close", () => open.delete(from));
    }
    // To connect is once there and back.
    client.pause();
    setTimeout(() => client.resume(), rtt);
  });
  server.unref();
  await new Promise((done, failed) => server.once("error", failed).listen(0, "127.0.0.1", done));
  const slow = new URL(url);
  slow.port = server.address().port;
  return {
    url: slow.href,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of open) socket.destroy();
      }),
  };
}
