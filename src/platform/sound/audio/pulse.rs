//! Whether the clock of the sound goes, and when to try again where it does not.
//!
//! It only counts; `audio` asks and tries.

/// A clock that was seen to stand for so long while the hardware says that it runs has stopped.
const STANDS_MS: u64 = 1_500;
/// The pause after the first try; each is twice as long as the one before, up to the longest.
const FIRST_PAUSE_MS: u64 = 1_000;
const MOST_DOUBLINGS: u32 = 2;
/// After so many tries in vain another output may do better.
const TRIES: u32 = 2;

/// What is known of the hardware from having looked at it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pulse {
    /// Seconds on its clock at the last look, where it ran.
    seen_s: Option<f64>,
    still_since: Option<u64>,
    tries: u32,
    tried_at: u64,
}

impl Pulse {
    /// Notes the clock of hardware that says that it runs, and says whether it stands. A page that has
    /// slept finds it where it was: only from then on does it count as standing.
    pub(super) fn stands(&mut self, played_s: Option<f64>, now_ms: u64) -> bool {
        if played_s.is_none() || played_s != self.seen_s {
            self.seen_s = played_s;
            self.still_since = None;
            return false;
        }
        let since = *self.still_since.get_or_insert(now_ms);
        now_ms.saturating_sub(since) >= STANDS_MS
    }

    /// Whether it is time to try.
    pub(super) fn is_due(&self, now_ms: u64) -> bool {
        let doublings = self.tries.saturating_sub(1).min(MOST_DOUBLINGS);
        self.tries == 0 || now_ms.saturating_sub(self.tried_at) >= FIRST_PAUSE_MS << doublings
    }

    /// It was tried.
    pub(super) fn tried(&mut self, now_ms: u64) {
        self.tries += 1;
        self.tried_at = now_ms;
        self.still_since = None;
    }

    /// Whether it does not come back by being asked.
    pub(super) fn is_stubborn(&self) -> bool {
        self.tries >= TRIES
    }

    /// Whether nothing has helped: somebody has to.
    pub(super) fn is_lost(&self) -> bool {
        self.tries > TRIES
    }

    /// It sounds again.
    pub(super) fn revived(&mut self) {
        self.tries = 0;
    }
}
