//! Taking up a session again: what has just been ended, and what has waited for hours. And with that
//! which day a session counts for: the one on which it begins, or on which it is gone on with after hours.

use super::{Effect, PauseReason, Session, Status, at_start};
use crate::domain::history::{Date, Outcome, id_at, next_id};
use crate::domain::routine::Routine;
use crate::domain::safety::{Permit, Sign};
use crate::domain::time::{MINUTE, Now};

/// After so long it may be another session that is meant, and the person is asked (ours). A call, a meal
/// or midnight in between make no other session; a night does.
pub const LONG_AGO_MS: u64 = 240 * MINUTE;

impl Session {
    /// Whether it was ended early so recently that it may be taken up again.
    #[must_use]
    pub fn can_reopen(&self, now: Now) -> bool {
        self.status.can_reopen(now.wall_ms)
    }

    /// Until when it may be taken up again, as wall-clock time in milliseconds; `None` unless it was
    /// ended early.
    #[must_use]
    pub fn reopens_until_ms(&self) -> Option<u64> {
        self.status.reopens_until_ms()
    }

    /// The day on which it last ran.
    #[must_use]
    pub fn ran_on(&self) -> Date {
        Date::at(Now {
            wall_ms: self.ran_ms.unwrap_or(self.seen.wall_ms),
            utc_offset_min: self.utc_offset_min,
            ..Now::default()
        })
    }

    /// The routine as it was prescribed, to be done anew.
    #[must_use]
    pub fn as_prescribed(&self) -> Routine {
        self.routine.with_steps(self.prescribed.clone())
    }

    /// What has waited for hours may be another session by now.
    pub(super) fn wait(&mut self, now: Now) {
        let is_begun = matches!(self.status, Status::Paused(why) if why != PauseReason::NotStarted);
        let ran_ms = self.ran_ms.unwrap_or(now.wall_ms);
        if is_begun && ran_ms.abs_diff(now.wall_ms) >= LONG_AGO_MS {
            self.status = Status::Paused(PauseReason::LongAgo);
        }
    }

    /// Goes on with what was begun hours ago.
    pub(super) fn go_on(&mut self, now: Now, effects: &mut Vec<Effect>) {
        if self.status == Status::Paused(PauseReason::LongAgo) {
            self.begin_at(now);
            self.status = Status::Paused(PauseReason::Asked);
            self.resume(now, effects);
        }
    }

    /// It begins here and now, and counts for this day. Not where that would undo something: a sign that
    /// was told in it is known by its id, and it must sort behind the record that it takes the place of.
    pub(super) fn begin_at(&mut self, now: Now) {
        let Some(id) = id_at(&self.id, now.wall_ms) else {
            return;
        };
        let is_later = self.replaces.as_ref().is_none_or(|old| *old < id);
        let mut signs = self.hurts.iter().filter_map(|(_, hurt)| Sign::of(*hurt));
        let sign = Sign::of_pain(self.before.pain).or_else(|| signs.next());
        if is_later && sign.is_none() {
            self.id = id;
            self.utc_offset_min = now.utc_offset_min;
        }
    }

    /// Takes up what was just ended.
    pub(super) fn reopen(&mut self, _permit: Permit, now: Now, effects: &mut Vec<Effect>) {
        let Some(id) = next_id(&self.id).filter(|_| self.can_reopen(now)) else {
            return;
        };
        if self.record(Outcome::LeftEarly).is_some() {
            self.replaces = Some(std::mem::replace(&mut self.id, id));
        }
        if self.place == self.timeline.end() {
            let last = self.timeline.end().segment.saturating_sub(1);
            self.place = at_start(self.timeline.start_of_step(last));
            self.next_cue = self.timeline.cues_before(self.place);
        }
        self.status = Status::Paused(PauseReason::Asked);
        effects.push(Effect::Journal);
    }
}
