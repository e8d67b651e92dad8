//! The voice: speaks short texts with a voice that lives on this device.
//!
//! It must never use a voice of a server, which would send the text away, and nothing may ever wait
//! for the end of a text: browsers forget to say so. The app shell hands it what to say.

mod choice;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::objects::{is_function, known_as, property, window};
use crate::platform::page::boot;
use crate::platform::ticker::Ticker;

/// Voices come late, and some browsers do not say when.
const LOOK_EVERY_MS: u64 = 250;
const LOOK_TIMES: u32 = 20;
/// A text that has not begun after this is late: a tone has to stand in for it.
const LATE_MS: u64 = 700;
/// What is said straight after a cancel may be lost.
const GAP_MS: u64 = 50;
/// Far longer than any text takes: what is still speaking then is stuck, and blocks what follows.
const STUCK_MS: u64 = 3_000;
const STUCK_MS_PER_CHAR: u64 = 150;

type OnChange = Rc<dyn Fn(bool)>;

/// A voice for one language. Cheap to clone; all clones are the same.
#[derive(Debug, Clone)]
pub struct Voice(Rc<Inner>);

struct Inner {
    synthesis: Option<SpeechSynthesis>,
    lang: String,
    /// The name of the voice that the person chose.
    named: RefCell<Option<String>>,
    voice: RefCell<Option<SpeechSynthesisVoice>>,
    volume: Cell<f32>,
    rate: Cell<f32>,
    /// Browsers stop speaking when nobody holds what is being spoken.
    spoken: RefCell<Option<SpeechSynthesisUtterance>>,
    unlocker: RefCell<Option<SpeechSynthesisUtterance>>,
    cancelled_at: Cell<Option<u64>>,
    /// What to call if the text that was given last is not heard; gone once it is.
    silent: RefCell<Option<Rc<dyn Fn()>>>,
    hearing: RefCell<Listening>,
    late: RefCell<Option<Ticker>>,
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
            named: RefCell::default(),
            voice: RefCell::default(),
            volume: Cell::new(1.0),
            rate: Cell::new(1.0),
            spoken: RefCell::default(),
            unlocker: RefCell::default(),
            cancelled_at: Cell::default(),
            silent: RefCell::default(),
            hearing: RefCell::default(),
            late: RefCell::default(),
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
        if let Some(early) = boot::take_utterance() {
            self.0.unlocker.replace(Some(early));
        }
        if !self.is_available() || self.0.unlocker.borrow().is_some() || self.0.is_busy() {
            return;
        }
        if let Some(nothing) = self.0.utterance("") {
            nothing.set_volume(0.0);
            synthesis.speak(&nothing);
            self.0.unlocker.replace(Some(nothing));
        }
    }

    /// The names of the voices on this device for the language.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let synthesis = self.0.synthesis.as_ref();
        let voices = synthesis.map(|synthesis| choice::suitable(synthesis, &self.0.lang));
        let voices = voices.unwrap_or_default();
        voices.iter().map(SpeechSynthesisVoice::name).collect()
    }

    /// Speaks with the voice of this name from the next text on; with the best where there is none.
    pub fn choose(&self, name: Option<&str>) {
        self.0.named.replace(name.map(str::to_owned));
        self.0.look();
    }

    /// Says this in place of whatever is being said. `silent` is called if nothing is heard: there
    /// is no voice on this device, the browser refuses, or it has not begun in time.
    pub fn say(&self, text: &str, silent: impl Fn() + 'static) {
        if text.trim().is_empty() {
            return;
        }
        if !self.is_available() {
            return silent();
        }
        self.0.silent.replace(Some(Rc::new(silent)));
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
        self.0.silent.take();
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
        let found = self.synthesis.as_ref().and_then(|synthesis| {
            choice::best(synthesis, &self.lang, self.named.borrow().as_deref())
        });
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
        self.late.take();
        drop(self.hearing.take());
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
        self.listen(&utterance);
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

    /// Waits for the text to begin, and tells if it does not.
    fn listen(self: &Rc<Self>, utterance: &SpeechSynthesisUtterance) {
        let on = |what: fn(&Self)| {
            let weak = Rc::downgrade(self);
            move || {
                if let Some(inner) = weak.upgrade() {
                    what(&inner);
                }
            }
        };
        let (begun, failed) = (on(Self::heard), on(Self::not_heard));
        let hearing = Listening::default()
            .and(utterance, "start", move |_| begun())
            .and(utterance, "error", move |_| failed());
        drop(self.hearing.replace(hearing));
        self.late
            .replace(Some(Ticker::after(LATE_MS, on(Self::late))));
    }

    fn heard(&self) {
        self.silent.take();
    }

    fn not_heard(&self) {
        let silent = self.silent.take();
        if let Some(silent) = silent {
            silent();
        }
    }

    /// Some browsers do not say when a text begins, but that they are speaking.
    fn late(&self) {
        let is_speaking =
            |synthesis: &SpeechSynthesis| synthesis.speaking() && !synthesis.pending();
        if !self.synthesis.as_ref().is_some_and(is_speaking) {
            self.not_heard();
        }
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
