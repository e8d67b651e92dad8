//! The voice that is found among those of the device, while they come and go.
//!
//! Which one it is, `domain::voices` says.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use super::engine::{self, facts};
use crate::domain::voices::{self, VoiceFacts, VoiceMark, Wanted};
use crate::platform::events::Listening;
use crate::platform::objects::navigator;
use crate::platform::ticker::Ticker;

/// Voices come late, and some browsers do not say when.
const LOOK_EVERY_MS: u64 = 250;
const LOOK_TIMES: u32 = 20;

type OnChange = Rc<dyn Fn(bool)>;

/// Looks for a voice until there is one, and again when there are others.
pub(super) struct Finder {
    synthesis: Option<SpeechSynthesis>,
    wanted: RefCell<Wanted>,
    voice: RefCell<Option<SpeechSynthesisVoice>>,
    looking: RefCell<Option<Ticker>>,
    listening: RefCell<Listening>,
    on_change: RefCell<Option<OnChange>>,
}

impl std::fmt::Debug for Finder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Finder")
            .field("wanted", &self.wanted)
            .field("voice", &self.voice)
            .finish_non_exhaustive()
    }
}

impl Finder {
    /// Looks for a voice that speaks `lang`.
    pub(super) fn new(synthesis: Option<SpeechSynthesis>, lang: &str) -> Rc<Self> {
        let home = navigator().and_then(|navigator| navigator.language());
        let finder = Rc::new(Self {
            synthesis,
            wanted: RefCell::new(Wanted {
                lang: lang.to_owned(),
                home: home.unwrap_or_default(),
                ..Wanted::default()
            }),
            voice: RefCell::default(),
            looking: RefCell::default(),
            listening: RefCell::default(),
            on_change: RefCell::default(),
        });
        finder.look();
        finder.keep_looking();
        finder
    }

    pub(super) fn has_found(&self) -> bool {
        self.voice.borrow().is_some()
    }

    pub(super) fn found(&self) -> Option<VoiceFacts> {
        self.voice.borrow().as_ref().map(facts)
    }

    pub(super) fn is_looking(&self) -> bool {
        self.looking.borrow().is_some()
    }

    pub(super) fn on_change(&self, callback: impl Fn(bool) + 'static) {
        self.on_change.replace(Some(Rc::new(callback)));
    }

    /// The voices that may speak.
    pub(super) fn suitable(&self) -> Vec<VoiceFacts> {
        let all: Vec<VoiceFacts> = self.voices().iter().map(facts).collect();
        let suitable = voices::suitable(&all, &self.wanted.borrow().lang);
        let suitable = suitable.into_iter();
        suitable.filter_map(|at| all.get(at).cloned()).collect()
    }

    pub(super) fn choose(&self, name: Option<&str>, mark: Option<&VoiceMark>) {
        let mut wanted = self.wanted.borrow_mut();
        wanted.name = name.map(str::to_owned);
        wanted.mark = mark.cloned();
        drop(wanted);
        self.look();
    }

    /// A text for the voice found; none without one, so that the browser never chooses for us.
    pub(super) fn utterance(&self, text: &str) -> Option<SpeechSynthesisUtterance> {
        engine::utterance(self.voice.borrow().as_ref()?, text)
    }

    fn voices(&self) -> Vec<SpeechSynthesisVoice> {
        let synthesis = self.synthesis.as_ref();
        synthesis.map(engine::voices).unwrap_or_default()
    }

    /// Looks through the voices there are now, and says whether there is one to use.
    pub(super) fn look(&self) -> bool {
        let all = self.voices();
        let known: Vec<VoiceFacts> = all.iter().map(facts).collect();
        let best = voices::best(&known, &self.wanted.borrow());
        let found = best.and_then(|at| all.get(at).cloned());
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
        let listening = Listening::default().and(synthesis, "voiceschanged", move |_| {
            if let Some(finder) = weak.upgrade() {
                let was_found = finder.has_found();
                // There may be others to choose from, although there was one before.
                if finder.look() == was_found {
                    finder.tell(was_found);
                }
            }
        });
        *self.listening.borrow_mut() = listening;
        if self.has_found() {
            return;
        }
        let weak = Rc::downgrade(self);
        let mut times_left = LOOK_TIMES;
        self.looking
            .replace(Some(Ticker::every(LOOK_EVERY_MS, move || {
                times_left = times_left.saturating_sub(1);
                if let Some(finder) = weak.upgrade()
                    && !finder.look()
                    && times_left == 0
                {
                    finder.looking.take();
                    finder.tell(false);
                }
            })));
    }

    fn tell(&self, is_available: bool) {
        let callback = self.on_change.borrow().clone();
        if let Some(callback) = callback {
            callback(is_available);
        }
    }
}
