//! The voice: speaks short texts with a voice that lives on this device.
//!
//! Which voice that is, `domain::voices` says. Nothing may ever wait for the end of a text: browsers
//! forget to say so. Where there is no voice yet it is looked for again with each text. The app shell
//! hands it what to say.

mod engine;
mod finder;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance};

use crate::domain::voices::{VoiceFacts, VoiceMark};
use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::page::boot;
use crate::platform::ticker::Ticker;
use finder::Finder;

/// A text that has not begun after this is late: a tone has to stand in for it.
const LATE_MS: u64 = 700;
/// A first text that still waits after this is blocked by the empty one before it, which never ends.
const BLOCKED_MS: u64 = 250;
/// What is said straight after a cancel may be lost.
const GAP_MS: u64 = 50;
/// Far longer than any text takes: what is still speaking then is stuck, and blocks what follows.
const STUCK_MS: u64 = 3_000;
const STUCK_MS_PER_CHAR: u64 = 150;

/// A voice for one language. Cheap to clone; all clones are the same.
#[derive(Debug, Clone)]
pub struct Voice(Rc<Inner>);

struct Inner {
    synthesis: Option<SpeechSynthesis>,
    finder: Rc<Finder>,
    volume: Cell<f32>,
    rate: Cell<f32>,
    /// Browsers stop speaking when nobody holds what is being spoken.
    spoken: RefCell<Option<SpeechSynthesisUtterance>>,
    /// The empty text that made speaking possible.
    unlocker: RefCell<Option<SpeechSynthesisUtterance>>,
    /// Whether a text was heard, or what may have blocked it was taken away.
    is_free: Cell<bool>,
    cancelled_at: Cell<Option<u64>>,
    /// What to call if the text that was given last is not heard; gone once it is.
    silent: RefCell<Option<Rc<dyn Fn()>>>,
    hearing: RefCell<Listening>,
    late: RefCell<Option<Ticker>>,
    waiting: RefCell<Option<Ticker>>,
    watchdog: RefCell<Option<Ticker>>,
}

impl std::fmt::Debug for Inner {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Inner")
            .field("finder", &self.finder)
            .finish_non_exhaustive()
    }
}

impl Voice {
    /// Looks for a voice that speaks `lang`, such as `en`. They may take some seconds to appear.
    #[must_use]
    pub fn new(lang: &str) -> Self {
        let synthesis = engine::synthesis();
        Self(Rc::new(Inner {
            finder: Finder::new(synthesis.clone(), lang),
            synthesis,
            volume: Cell::new(1.0),
            rate: Cell::new(1.0),
            spoken: RefCell::default(),
            unlocker: RefCell::default(),
            is_free: Cell::default(),
            cancelled_at: Cell::default(),
            silent: RefCell::default(),
            hearing: RefCell::default(),
            late: RefCell::default(),
            waiting: RefCell::default(),
            watchdog: RefCell::default(),
        }))
    }

    /// Whether there is a voice on this device for the language.
    #[must_use]
    pub fn is_available(&self) -> bool {
        self.0.finder.has_found() || self.0.finder.look()
    }

    /// Whether a voice may still appear.
    #[must_use]
    pub fn is_looking(&self) -> bool {
        self.0.finder.is_looking()
    }

    /// Calls when voices have appeared or gone, and with `false` when the search has ended with
    /// nothing. There is one callback; a second takes the place of the first.
    pub fn on_change(&self, callback: impl Fn(bool) + 'static) {
        self.0.finder.on_change(callback);
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
        let is_unlocked = self.0.is_free.get() || self.0.unlocker.borrow().is_some();
        if is_unlocked || !self.is_available() || self.0.is_busy() {
            return;
        }
        if let Some(nothing) = self.0.utterance("") {
            nothing.set_volume(0.0);
            synthesis.speak(&nothing);
            self.0.unlocker.replace(Some(nothing));
        }
    }

    /// The voices on this device for the language.
    #[must_use]
    pub fn voices(&self) -> Vec<VoiceFacts> {
        self.0.finder.suitable()
    }

    /// The voice that speaks now.
    #[must_use]
    pub fn speaker(&self) -> Option<VoiceFacts> {
        self.0.finder.found()
    }

    /// Speaks with this voice from the next text on; with the best where there is none of its name.
    pub fn choose(&self, name: Option<&str>, mark: Option<&VoiceMark>) {
        self.0.finder.choose(name, mark);
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
        } else {
            self.0.speak_after(gap, text);
        }
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

    fn speak_after(self: &Rc<Self>, ms: u64, text: &str) {
        let text = text.to_owned();
        let weak = Rc::downgrade(self);
        self.waiting.replace(Some(Ticker::after(ms, move || {
            if let Some(inner) = weak.upgrade() {
                inner.speak(&text);
            }
        })));
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
        self.listen(&utterance, text);
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
    fn listen(self: &Rc<Self>, utterance: &SpeechSynthesisUtterance, text: &str) {
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
        if self.is_free.get() {
            return self.look_when_late(LATE_MS);
        }
        let (weak, text) = (Rc::downgrade(self), text.to_owned());
        self.late.replace(Some(Ticker::after(BLOCKED_MS, move || {
            if let Some(inner) = weak.upgrade() {
                inner.free(&text);
            }
        })));
    }

    /// Takes away what blocks the text, and says it again; engines that never end an empty text keep
    /// all others waiting behind it.
    fn free(self: &Rc<Self>, text: &str) {
        self.is_free.set(true);
        if self
            .synthesis
            .as_ref()
            .is_some_and(SpeechSynthesis::pending)
        {
            self.cancel();
            self.speak_after(GAP_MS, text);
        } else {
            self.look_when_late(LATE_MS - BLOCKED_MS);
        }
    }

    fn look_when_late(self: &Rc<Self>, ms: u64) {
        let weak = Rc::downgrade(self);
        self.late.replace(Some(Ticker::after(ms, move || {
            if let Some(inner) = weak.upgrade() {
                inner.late();
            }
        })));
    }

    fn heard(&self) {
        self.is_free.set(true);
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
        self.finder.utterance(text)
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        if self.is_busy() {
            self.cancel();
        }
    }
}
