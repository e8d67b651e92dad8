//! What a session is told, what it answers, and how it may stand: plain types without logic.

use crate::domain::dose::Dose;
use crate::domain::history::{Hurt, Outcome, Record, Symptoms};
use crate::domain::routine::Prescription;
use crate::domain::safety::{Permit, Sign};
use crate::domain::time::MINUTE;

/// For how long an ended session may be taken up again.
pub const REOPEN_MS: u64 = 10 * MINUTE;

/// What the person or the clock does.
#[derive(Debug, PartialEq, Eq)]
pub enum Event {
    /// Time has passed.
    Tick,
    /// Stop for a while.
    Pause,
    /// Start, or go on; not where [`PauseReason::LongAgo`] asks first.
    Resume(Permit),
    /// Count the time of a gap as done, as far as it may be, and go on.
    CountAway(Permit),
    /// It is the same session, though it has waited for hours: go on with it. It counts for the day on
    /// which somebody goes on, since that is when it is done.
    GoOn(Permit),
    /// Leave out what is being done: a wait by itself, otherwise the rest of the exercise.
    Skip,
    /// Do the exercise again from its start, or the one before if it has just begun.
    Back,
    /// Go to the segment of this index.
    GoTo(usize),
    /// Go so many milliseconds ahead, or back.
    Seek(i64),
    /// Ten more seconds of this.
    AddTen,
    /// An open stay has been long enough, or a repetition at one's own pace is over.
    Enough,
    /// Begin this exercise again.
    Repeat,
    /// Leave out the rest of this side.
    SkipSide,
    /// This dose of what is being done, from here on.
    Adjust(Dose),
    /// This exercise in the place of what is left of the one that is being done.
    Swap(Prescription),
    /// What is being done hurts in this way. A sign to stop at ends the session.
    Hurt(Hurt),
    /// How it feels before the session.
    Before(Symptoms),
    /// End here.
    End,
    /// Take up the ended session again. It is stored under a new id, and counts for the day it began.
    Reopen(Permit),
}

/// What is to happen outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Say the words of the cue of this index, now.
    Say(usize),
    /// The tone of the cue of this index is due. It may have been scheduled ahead; see
    /// [`Session::tones_ahead`](super::Session::tones_ahead).
    Play(usize),
    /// Stop whatever sounds or is spoken, and take back what was scheduled ahead.
    Hush,
    /// Keep the screen on, or let it go.
    HoldScreen(bool),
    /// Write the journal now.
    Journal,
    /// Forget the journal: there is nothing to come back to.
    Forget,
    /// Store this record.
    Save(Record),
    /// This sign was told: nothing may start until it is cleared.
    Warn(Sign),
    /// This sign was taken back before the session began: another number was meant.
    TakeBack(Sign),
}

/// Why a session stands still.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PauseReason {
    /// It has not begun yet.
    NotStarted,
    /// The person paused it.
    Asked,
    /// The page was asleep or frozen.
    Away {
        /// For so many milliseconds.
        ms: u64,
        /// Of them the person may say that they went on for so many; see [`Event::CountAway`].
        countable_ms: u64,
    },
    /// The page was closed or broke down, and the session was taken up from the journal.
    Restored,
    /// It has waited for hours, and may be another session by now: it goes on only with
    /// [`Event::GoOn`].
    LongAgo,
}

impl PauseReason {
    /// Whether there is time that may be counted as done; see [`Event::CountAway`].
    #[must_use]
    pub const fn can_count(self) -> bool {
        matches!(self, Self::Away { countable_ms, .. } if countable_ms > 0)
    }
}

/// Whether a session moves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It moves with the clock.
    Running,
    /// It stands still.
    Paused(PauseReason),
    /// It is over.
    Ended {
        /// How.
        outcome: Outcome,
        /// When, on the wall clock, in milliseconds.
        wall_ms: u64,
    },
}

impl Status {
    /// Whether it is over.
    pub(super) fn is_over(self) -> bool {
        matches!(self, Self::Ended { .. })
    }

    /// Until when it may be taken up again, on the wall clock, in milliseconds; `None` unless it was
    /// ended early.
    pub(super) fn reopens_until_ms(self) -> Option<u64> {
        match self {
            Self::Ended {
                outcome: Outcome::LeftEarly,
                wall_ms,
            } => Some(wall_ms.saturating_add(REOPEN_MS)),
            _ => None,
        }
    }

    /// Whether it was ended early less than [`REOPEN_MS`] before or after this wall-clock time.
    pub(super) fn can_reopen(self, wall_ms: u64) -> bool {
        matches!(self, Self::Ended { outcome: Outcome::LeftEarly, wall_ms: ended }
            if ended.abs_diff(wall_ms) <= REOPEN_MS)
    }
}
