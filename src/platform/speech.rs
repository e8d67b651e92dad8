//! The voice: speaks short texts with a voice that lives on this device.
//!
//! It must never use a voice of a server, which would send the text away, and nothing may ever wait
//! for the end of a text: browsers forget to say so. The app shell hands it what to say.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::ticker::Ticker;
use super::{Listening, clock, is_function, known_as, navigator, property, window};

/// Voices come late, and some browsers do not say when.
const LOOK_EVERY_MS: u64 = 250;
const LOOK_TIMES: u32 = 20;
/// What is said straight after a cancel may be lost.
const GAP_MS: u64 = 50;
/// Far longer than any text takes: what is still speaking then is stuck, and blocks what follows.
const STUCK_MS: u64 = 3_000;
const STUCK_MS_PER_CHAR: u64 = 150;

/// Apple's joke voices and those that sound like machines; they come first in the alphabet, so that
/// they would be the first found.
const LAST_RESORTS: [&str; 31] = [
    "Albert",
    "Bad News",
    "Bahh",
    "Bells",
    "Boing",
    "Bubbles",
    "Cellos",
    "Deranged",
    "Eddy",
    "Flo",
    "Fred",
    "Good News",
    "Grandma",
    "Grandpa",
    "Hysterical",
    "Jester",
    "Junior",
    "Kathy",
    "Organ",
    "Pipe Organ",
    "Princess",
    "Ralph",
    "Reed",
    "Rocko",
    "Sandy",
    "Shelley",
    "Superstar",
    "Trinoids",
    "Whisper",
    "Wobble",
    "Zarvox",
];

type OnChange = Rc<dyn Fn(bool)>;

/// A voice for one language. Cheap to clone; all clones are the same.
#[derive(Debug, Clone)]
pub struct Voice(Rc<Inner>);

struct Inner {
    synthesis: Option<SpeechSynthesis>,
    lang: String,
    voice: RefCell<Option<SpeechSynthesisVoice>>,
    volume: Cell<f32>,
    rate: Cell<f32>,
    /// Browsers stop speaking when nobody holds what is being spoken.
    spoken: RefCell<Option<SpeechSynthesisUtterance>>,
    unlocker: RefCell<Option<SpeechSynthesisUtterance>>,
    cancelled_at: Cell<Option<u64>>,
    waiting: RefCell<Option<Ticker>>,
    watchdog: RefCell<Option<Ticker>>,
    looking: RefCell<Option<Ticker>>,
    listening: RefCell<Listening>,
    on_change: RefCell<Option<OnChange>>,
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Inner")
            .field("lang", &self.lang)
            .field("voice", &self.voice)
            .finish_non_exhaustive()
    }
}

impl Voice {
    /// Looks for a voice that speaks `lang`, such as `en`. They may take some seconds to appear.
    #[must_use]
    pub fn new(lang: &str) -> Self {
        let voice = Self(Rc::new(Inner {
            synthesis: synthesis(),
            lang: lang.to_owned(),
            voice: RefCell::default(),
            volume: Cell::new(1.0),
            rate: Cell::new(1.0),
            spoken: RefCell::default(),
            unlocker: RefCell::default(),
            cancelled_at: Cell::default(),
            waiting: RefCell::default(),
            watchdog: RefCell::default(),
            looking: RefCell::default(),
            listening: RefCell::default(),
            on_change: RefCell::default(),
        }));
        voice.0.look();
        voice.0.keep_looking();
        voice
    }

    /// Whether there is a voice on this device for the language.
    #[must_use]
    pub fn is_available(&self) -> bool {
        self.0.voice.borrow().is_some() || self.0.look()
    }

    /// Whether a voice may still appear.
    #[must_use]
    pub fn is_looking(&self) -> bool {
        self.0.looking.borrow().is_some()
    }

    /// Calls when a voice has appeared or gone, and with `false` when the search has ended with
    /// nothing. There is one callback; a second takes the place of the first.
    pub fn on_change(&self, callback: impl Fn(bool) + 'static) {
        self.0.on_change.replace(Some(Rc::new(callback)));
    }

    /// Makes speaking possible. Call it in the handler of a tap or a key, not after waiting for
    /// anything: without that, phones stay silent.
    pub fn unlock(&self) {
        let Some(synthesis) = &self.0.synthesis else {
            return;
        };
        if !self.is_available() || self.0.unlocker.borrow().is_some() || self.0.is_busy() {
            return;
        }
        if let Some(nothing) = self.0.utterance("") {
            nothing.set_volume(0.0);
            synthesis.speak(&nothing);
            self.0.unlocker.replace(Some(nothing));
        }
    }

    /// Says this in place of whatever is being said. Silent without a voice on this device.
    pub fn say(&self, text: &str) {
        if !self.is_available() || text.trim().is_empty() {
            return;
        }
        if self.0.is_busy() {
            self.0.cancel();
        } else {
            self.0.waiting.take();
        }
        let since_cancel = self
            .0
            .cancelled_at
            .get()
            .map(|at| clock::now().mono_ms.saturating_sub(at));
        let gap = GAP_MS.saturating_sub(since_cancel.unwrap_or(GAP_MS));
        if gap == 0 {
            self.0.speak(text);
            return;
        }
        let text = text.to_owned();
        let weak = Rc::downgrade(&self.0);
        self.0.waiting.replace(Some(Ticker::after(gap, move || {
            if let Some(inner) = weak.upgrade() {
                inner.speak(&text);
            }
        })));
    }

    /// Stops speaking.
    pub fn hush(&self) {
        if self.0.is_busy() {
            self.0.cancel();
        } else {
            self.0.waiting.take();
        }
    }

    /// Sets the loudness, from 0 to 1, from the next text on.
    pub fn set_volume(&self, volume: f32) {
        if volume.is_finite() {
            self.0.volume.set(volume.clamp(0.0, 1.0));
        }
    }

    /// Sets the speed from the next text on: 1 is as usual, 2 is twice as fast.
    pub fn set_rate(&self, rate: f32) {
        if rate.is_finite() {
            self.0.rate.set(rate.clamp(0.5, 2.0));
        }
    }
}

impl Inner {
    /// Looks through the voices there are now, and says whether there is one to use.
    fn look(&self) -> bool {
        let found = self
            .synthesis
            .as_ref()
            .and_then(|synthesis| best_voice(synthesis, &self.lang));
        let is_found = found.is_some();
        let was_found = self.voice.replace(found).is_some();
        if is_found {
            self.looking.take();
        }
        if is_found != was_found {
            self.tell(is_found);
        }
        is_found
    }

    fn keep_looking(self: &Rc<Self>) {
        let Some(synthesis) = &self.synthesis else {
            return;
        };
        let weak = Rc::downgrade(self);
        let look = move || weak.upgrade().is_none_or(|inner| inner.look());
        let look_again = look.clone();
        let listening = Listening::default().and(synthesis, "voiceschanged", move |_| {
            look_again();
        });
        *self.listening.borrow_mut() = listening;
        if self.voice.borrow().is_some() {
            return;
        }
        let weak = Rc::downgrade(self);
        let mut times_left = LOOK_TIMES;
        self.looking
            .replace(Some(Ticker::every(LOOK_EVERY_MS, move || {
                times_left = times_left.saturating_sub(1);
                if !look()
                    && times_left == 0
                    && let Some(inner) = weak.upgrade()
                {
                    inner.looking.take();
                    inner.tell(false);
                }
            })));
    }

    fn tell(&self, is_available: bool) {
        let callback = self.on_change.borrow().clone();
        if let Some(callback) = callback {
            callback(is_available);
        }
    }

    /// Whether something of ours is being said or about to be.
    fn is_busy(&self) -> bool {
        let is_speaking = self
            .synthesis
            .as_ref()
            .is_some_and(|synthesis| synthesis.speaking() || synthesis.pending());
        is_speaking && self.spoken.borrow().is_some()
    }

    fn cancel(&self) {
        self.waiting.take();
        self.watchdog.take();
        self.spoken.take();
        if let Some(synthesis) = &self.synthesis {
            synthesis.cancel();
            self.cancelled_at.set(Some(clock::now().mono_ms));
        }
    }

    fn speak(self: &Rc<Self>, text: &str) {
        let (Some(synthesis), Some(utterance)) = (&self.synthesis, self.utterance(text)) else {
            return;
        };
        utterance.set_volume(self.volume.get());
        utterance.set_rate(self.rate.get());
        if synthesis.paused() {
            synthesis.resume();
        }
        synthesis.speak(&utterance);
        self.spoken.replace(Some(utterance));
        let chars = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
        let stuck_ms = STUCK_MS.saturating_add(STUCK_MS_PER_CHAR.saturating_mul(chars));
        let weak = Rc::downgrade(self);
        self.watchdog.replace(Some(Ticker::after(stuck_ms, move || {
            if let Some(inner) = weak.upgrade()
                && inner.is_busy()
            {
                inner.cancel();
            }
        })));
    }

    /// A text for the voice found; none without one, so that the browser never chooses for us.
    fn utterance(&self, text: &str) -> Option<SpeechSynthesisUtterance> {
        let voice = self.voice.borrow();
        let voice = voice.as_ref()?;
        let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
        utterance.set_voice(Some(voice));
        utterance.set_lang(&voice.lang());
        Some(utterance)
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.is_busy() {
            self.cancel();
        }
    }
}

fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let synthesis = property(&window, "speechSynthesis")?;
    (is_function(&window, "SpeechSynthesisUtterance") && is_function(&synthesis, "speak"))
        .then(|| known_as(synthesis))
}

/// The voice on this device that a person who reads `lang` would choose.
fn best_voice(synthesis: &SpeechSynthesis, lang: &str) -> Option<SpeechSynthesisVoice> {
    let wanted = primary(lang);
    let local = navigator()
        .and_then(|navigator| navigator.language())
        .unwrap_or_default();
    let voices = synthesis.get_voices();
    let suitable = voices
        .iter()
        .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .filter(|voice| voice.local_service() && primary(&voice.lang()) == wanted);
    let rank = |voice: &SpeechSynthesisVoice| {
        let name = voice.name();
        (
            !LAST_RESORTS.contains(&plain_name(&name)),
            voice.default(),
            same_language(&voice.lang(), lang) && lang.contains('-'),
            same_language(&voice.lang(), &local),
        )
    };
    // The first of equals: the browser's own order is worth something.
    suitable.reduce(|best, voice| {
        if rank(&voice) > rank(&best) {
            voice
        } else {
            best
        }
    })
}

/// The name without what Apple adds to it: `Eddy` of `Eddy (English (UK))`.
fn plain_name(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(plain, _)| plain)
}

/// The language without its region: `en` of `en-GB` or, as some Androids write it, `en_GB`.
fn primary(lang: &str) -> String {
    let first = lang.split(['-', '_']).next().unwrap_or_default();
    first.to_ascii_lowercase()
}

fn same_language(one: &str, other: &str) -> bool {
    one.replace('_', "-")
        .eq_ignore_ascii_case(&other.replace('_', "-"))
}
