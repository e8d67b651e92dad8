// What a browser is given before a page runs in it: a voice and sound hardware that note what they are asked for, and
// abilities taken away.

/** Gives the browser a voice that only notes what it says, and takes abilities away. */
export async function prepare(context, without = []) {
  await context.addInitScript((without) => {
    globalThis.spoken = [];
    const gone = (target, name) => Object.defineProperty(target, name, { value: undefined, configurable: true });

    if (without.includes("voice")) {
      gone(globalThis, "speechSynthesis");
      gone(globalThis, "SpeechSynthesisUtterance");
    } else {
      const voice = { name: "Test", lang: "en-GB", localService: true, default: true, voiceURI: "test" };
      class Utterance extends EventTarget {
        constructor(text) {
          super();
          this.text = text;
          this.volume = 1;
        }
      }
      const synthesis = new EventTarget();
      Object.assign(synthesis, {
        speaking: false,
        pending: false,
        paused: false,
        getVoices: () => [voice],
        cancel() {},
        pause() {},
        resume() {},
        speak(utterance) {
          // What unlocks the voice is silent and says nothing.
          if (utterance.text.trim() && utterance.volume > 0) globalThis.spoken.push(utterance.text);
          for (const name of ["start", "end"]) {
            const event = Object.assign(new Event(name), { utterance });
            utterance[`on${name}`]?.(event);
            utterance.dispatchEvent(event);
          }
        },
      });
      Object.defineProperty(globalThis, "speechSynthesis", { value: synthesis, configurable: true });
      Object.defineProperty(globalThis, "SpeechSynthesisUtterance", { value: Utterance, configurable: true });
    }

    if (without.includes("audio")) {
      gone(globalThis, "AudioContext");
      gone(globalThis, "webkitAudioContext");
    } else if (!without.includes("silent audio")) {
      // The hardware keeps the journey's clock, and notes what is scheduled on it.
      globalThis.oscillators = [];
      globalThis.hardware = [];
      const level = () => ({ value: 0, setValueAtTime() {}, linearRampToValueAtTime() {}, setTargetAtTime() {} });
      const node = () => ({ gain: level(), connect() {}, disconnect() {} });
      globalThis.AudioContext = class extends EventTarget {
        state = "suspended";
        isDead = false;
        destination = node();
        constructor() {
          super();
          globalThis.hardware.push(this);
        }
        #from = 0;
        #played = 0;
        #notes = [];
        get currentTime() {
          const runs = this.state === "running" && !this.isDead;
          return (this.#played + (runs ? performance.now() - this.#from : 0)) / 1000;
        }
        // It says that it runs, and its clock stands.
        die() {
          this.#played = this.currentTime * 1000;
          this.isDead = true;
          this.#mute();
        }
        // What has not begun is never heard.
        #mute() {
          for (const note of this.#notes) if (note.starts > performance.now()) note.stops = -Infinity;
        }
        async #become(state) {
          if (this.state === state) return;
          this.#played = this.currentTime * 1000;
          this.#from = performance.now();
          this.state = state;
          this.dispatchEvent(new Event("statechange"));
        }
        // Some let a page sound only from within a tap.
        resume = async () => {
          if (this.state === "closed" || globalThis.soundNeedsTap) throw new DOMException("Not now.", "InvalidStateError");
          await this.#become("running");
        };
        suspend = () => this.#become("suspended");
        close = async () => {
          this.#mute();
          await this.#become("closed");
        };
        createGain = node;
        createOscillator = () => {
          const note = { starts: Infinity, stops: Infinity, hertz: 0 };
          const onClock = (seconds) => performance.now() + (seconds - this.currentTime) * 1000;
          globalThis.oscillators.push(note);
          this.#notes.push(note);
          return {
            ...node(),
            frequency: { setValueAtTime: (hertz) => (note.hertz = hertz) },
            start: (at) => (note.starts = onClock(at)),
            stop: (at) => (note.stops = onClock(at)),
          };
        };
      };
    }
    if (without.includes("wakeLock")) {
      gone(Navigator.prototype, "wakeLock");
    } else {
      globalThis.screenHolds = 0;
      globalThis.heldScreens = [];
      const wakeLock = {
        async request() {
          globalThis.screenHolds += 1;
          const held = new EventTarget();
          held.released = false;
          globalThis.heldScreens.push(held);
          held.release = async () => {
            if (held.released) return;
            held.released = true;
            globalThis.screenHolds -= 1;
            held.dispatchEvent(new Event("release"));
          };
          return held;
        },
      };
      Object.defineProperty(Navigator.prototype, "wakeLock", { value: wakeLock, configurable: true });
    }
    if (without.includes("share")) gone(Navigator.prototype, "share");
    if (without.includes("vibration")) gone(Navigator.prototype, "vibrate");
    if (without.includes("database")) gone(globalThis, "indexedDB");
    if (without.includes("storage")) {
      Object.defineProperty(globalThis, "localStorage", {
        configurable: true,
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    }
    if (without.includes("full")) {
      Storage.prototype.setItem = () => {
        throw new DOMException("There is no room.", "QuotaExceededError");
      };
    }
  }, without);
}
