//! The steps of the plan over time: when an exercise was first done with more, or with less, than before.

use super::ladder::Level;
use super::{Past, Programme, Progress};
use crate::domain::catalogue::{ExerciseId, find};
use crate::domain::history::Date;

/// A step up or down of an exercise of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The day of the first session with it.
    pub date: Date,
    /// The number of the level before, and of this one; see [`levels`](super::levels).
    pub numbers: [usize; 2],
    /// What these levels are.
    pub levels: [Level; 2],
}

impl Step {
    /// Whether it is a step up.
    #[must_use]
    pub fn is_up(&self) -> bool {
        let [from, to] = self.numbers;
        to > from
    }
}

impl Programme {
    /// The steps of all exercises since the plan began, the first one first. What has changed since an
    /// exercise was done last is no step before it is done again.
    #[must_use]
    pub fn steps(&self, past: &Past<'_>, now_ms: u64) -> Vec<Step> {
        let began_ms = self.began(past, now_ms);
        let mut last: Vec<Option<(usize, Level)>> = vec![None; ExerciseId::ALL.len()];
        let mut steps = Vec::new();
        let (answers, preferences) = (&self.answers, &self.preferences);
        let _ = Progress::followed(
            answers,
            preferences,
            past,
            began_ms,
            now_ms,
            &mut |record, progress| {
                let done = record.did.iter().filter(|did| did.done > 0);
                for exercise in done.filter_map(|did| find(&did.slug)) {
                    let Some(known) = last.get_mut(exercise.index()) else {
                        continue;
                    };
                    let (number, level) = (progress.level(exercise), progress.at(exercise));
                    let before = known.replace((number, level));
                    if let Some((from, before)) = before.filter(|(from, _)| *from != number) {
                        steps.push(Step {
                            exercise,
                            date: record.date(),
                            numbers: [from, number],
                            levels: [before, level],
                        });
                    }
                }
            },
        );
        steps
    }
}
