//! The devices a session plays on, and the guards that hold them.

use crate::domain::routine::Routine;
use crate::platform::page::wake_lock::WakeLock;
use crate::platform::sound::audio::Tones;
use crate::platform::sound::media::MediaKeys;
use crate::platform::sound::speech::Voice;
use crate::platform::storage::channel::Channel;
use crate::platform::storage::lock::Lock;
use crate::platform::ticker::Ticker;

/// What sounds and what is held; dropping a guard lets it go.
pub(crate) struct Devices {
    /// Tones.
    pub(crate) tones: Tones,
    /// The voice.
    pub(crate) voice: Voice,
    /// The routine that waits for the safety questions to be answered, and whether it starts with
    /// asking how it feels.
    pub(crate) waiting: Option<(Routine, bool)>,
    /// The screen, while it is kept on.
    pub(crate) wake_lock: Option<WakeLock>,
    /// The media keys, while a session wants them.
    pub(crate) media: Option<MediaKeys>,
    /// Whether a tap was meant to bring lost sound back, and it is lost still.
    pub(crate) has_asked_for_sound: bool,
    /// What makes this the only tab with a session.
    pub(crate) lock: Option<Lock>,
    /// What tells other tabs of warnings.
    pub(crate) tabs: Option<Channel>,
    /// The alarm for the next look at the clock.
    pub(crate) ticker: Option<Ticker>,
    /// The alarm for the next look at the day.
    pub(crate) midnight: Option<Ticker>,
}

impl Devices {
    /// All devices, silent; the voice speaks the language of this tag.
    pub(crate) fn new(tag: &str) -> Self {
        Self {
            tones: Tones::new(),
            voice: Voice::new(tag),
            waiting: None,
            wake_lock: None,
            media: None,
            has_asked_for_sound: false,
            lock: None,
            tabs: None,
            ticker: None,
            midnight: None,
        }
    }
}
