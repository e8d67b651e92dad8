//! What a time without sessions does: the longer it was, the lower the plan starts again.

use super::Progress;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::change::{Change, ChangeReason};
use crate::domain::plan::ladder::{FIRST, rung_below};
use crate::domain::time::DAY;

/// Days without a session after which everything starts a step lower, and again a step for each time
/// that they pass (ours): after half a year little is left of what was gained.
pub const LONG_BREAK_DAYS: u64 = 14;
/// Steps after which one starts again on the easier rung of each ladder (ours): after three months.
const RUNGS_LOST_STEPS: usize = 7;

/// How long nothing was done, and what that has done so far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Absence {
    /// The last session; none before the first one.
    last_ms: Option<u64>,
    /// The steps by which everything was lowered since.
    steps: usize,
}

impl Absence {
    /// Nothing was done since a session at this time.
    pub(super) const fn since(last_ms: u64) -> Self {
        Self {
            last_ms: Some(last_ms),
            steps: 0,
        }
    }

    /// Whether it has lowered anything.
    pub(super) const fn is_long(self) -> bool {
        self.steps > 0
    }
}

impl Progress {
    /// Nothing was done until now: from a long break on, everything starts lower than the last time,
    /// and from new. What went well before is no news any more.
    pub(super) fn go_without(&mut self, absence: &mut Absence, now_ms: u64) {
        let Some(last_ms) = absence.last_ms else {
            return;
        };
        let days = now_ms.saturating_sub(last_ms) / DAY;
        let steps = usize::try_from(days / LONG_BREAK_DAYS).unwrap_or(usize::MAX);
        let more = steps.saturating_sub(absence.steps);
        if more == 0 {
            return;
        }
        let is_first = absence.steps == 0;
        let loses_rungs = (absence.steps + 1..=steps).contains(&RUNGS_LOST_STEPS);
        absence.steps = steps;
        self.changes
            .retain(|change| change.why != ChangeReason::WentWell);
        for exercise in ExerciseId::ALL.iter().copied() {
            // Who has just gone a step back for another reason does not go back twice at once.
            let fell = |it: &Change| {
                it.exercise == exercise && it.why != ChangeReason::LongBreak && is_first
            };
            let fell = self.changes.iter().any(fell);
            let from = self.level(exercise);
            let lowered = from.saturating_sub(more - usize::from(fell));
            let to = lowered.max(FIRST.min(from));
            self.set(exercise, to);
            if to != from {
                self.tell_break(exercise, from, to);
            }
        }
        if loses_rungs {
            self.lose_rungs();
        }
    }

    /// Back to the easier exercise wherever a harder one was reached.
    fn lose_rungs(&mut self) {
        let lost: Vec<ExerciseId> = self.rungs.iter().filter(|it| it.1).map(|it| it.0).collect();
        for exercise in lost {
            self.set_rung(exercise, false);
            self.changes.retain(|change| change.exercise != exercise);
            let level = self.level(exercise);
            self.tell(
                exercise,
                level,
                level,
                rung_below(exercise),
                ChangeReason::LongBreak,
            );
        }
    }

    /// Tells of a break once, however long it was.
    fn tell_break(&mut self, exercise: ExerciseId, from: usize, to: usize) {
        let is_it = |it: &Change| it.exercise == exercise && it.why == ChangeReason::LongBreak;
        let told = self.changes.iter().position(is_it);
        let from = match told {
            Some(place) => self.changes.remove(place).from,
            None => from,
        };
        self.tell(exercise, from, to, None, ChangeReason::LongBreak);
    }
}
