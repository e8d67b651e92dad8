//! What was really done in a session, counted as it happens.

use serde::{Deserialize, Serialize};

use crate::domain::timeline::{Place, Timeline};

/// What was done of one step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub(super) struct StepTally {
    /// Repetitions that were carried through; continuous and open work counts as one.
    pub(super) done: u16,
    /// Milliseconds of work.
    pub(super) work_ms: u64,
}

/// What was done of all steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tally {
    steps: Vec<StepTally>,
    running_ms: u64,
}

impl Tally {
    /// Nothing done yet of so many steps.
    pub(super) fn new(steps: usize) -> Self {
        Self::from_parts(vec![StepTally::default(); steps], 0)
    }

    /// A tally as it was written down.
    pub(super) fn from_parts(steps: Vec<StepTally>, running_ms: u64) -> Self {
        Self { steps, running_ms }
    }

    /// What was done of each step, in order.
    pub(super) fn steps(&self) -> &[StepTally] {
        &self.steps
    }

    /// Milliseconds that the session ran, pauses left out.
    pub(super) fn running_ms(&self) -> u64 {
        self.running_ms
    }

    /// Milliseconds of work in all.
    pub(super) fn work_ms(&self) -> u64 {
        self.steps.iter().map(|step| step.work_ms).sum()
    }

    /// Whether anything was done of a step.
    pub(super) fn has_begun(&self, step: usize) -> bool {
        self.steps.get(step).is_some_and(|step| step.work_ms > 0)
    }

    /// Another step comes before the one of this index.
    pub(super) fn insert(&mut self, step: usize) {
        self.steps
            .insert(step.min(self.steps.len()), StepTally::default());
    }

    /// Counts one repetition of a step.
    pub(super) fn completed(&mut self, step: usize) {
        if let Some(tally) = self.steps.get_mut(step) {
            tally.done = tally.done.saturating_add(1);
        }
    }

    /// Counts what was played from one place to another, which took `ms`.
    pub(super) fn played(&mut self, timeline: &Timeline, from: Place, to: Place, ms: u64) {
        let mut left = ms;
        let mut at = from;
        while at.segment <= to.segment && left > 0 {
            let Some(segment) = timeline.segment(at.segment) else {
                break;
            };
            let leaves = at.segment < to.segment;
            let here = if leaves {
                segment.length_ms.saturating_sub(at.elapsed_ms)
            } else {
                left
            };
            self.running_ms += here;
            if segment.phase.is_work() {
                if let Some(tally) = self.steps.get_mut(segment.step) {
                    tally.work_ms += here;
                }
                if leaves && ends_repetition(timeline, at.segment) {
                    self.completed(segment.step);
                }
            }
            left = left.saturating_sub(here);
            at = Place {
                segment: at.segment + 1,
                elapsed_ms: 0,
            };
        }
    }
}

/// Whether the work of a repetition is over with this segment.
fn ends_repetition(timeline: &Timeline, index: usize) -> bool {
    let key = |i: usize| {
        timeline
            .segment(i)
            .filter(|s| s.phase.is_work())
            .map(|s| (s.step, s.set, s.rep, s.side))
    };
    key(index) != key(index + 1)
}
