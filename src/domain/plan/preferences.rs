//! What a person says about their plan: never this one, more of this, that instead of this, and that
//! a change is not wanted.

use serde::{Deserialize, Serialize};

use super::answers::Answers;
use super::change::{Change, ChangeReason};
use crate::domain::catalogue::{ExerciseId, slugged};
use crate::domain::routine::{Prescription, Routine};
use crate::domain::sorted;

slugged! {
    /// What a person thinks of an exercise.
    Liking {
        /// Never this one.
        Never = "never",
        /// More of this.
        More = "more",
    }
}

/// A level that the person has chosen, in the place of what the plan would have done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChosenLevel {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The level that it stands at from then on; `None` for an exercise that is not to be moved on to
    /// yet.
    pub level: Option<usize>,
    /// When that was said, in milliseconds since 1970 UTC.
    pub at_ms: u64,
}

impl ChosenLevel {
    /// Everything stays as it was before a change.
    #[must_use]
    pub fn instead_of(change: &Change, at_ms: u64) -> Self {
        // On to a harder one: not yet. Back to an easier one: on with the harder one, at its lightest.
        let (exercise, level) = match (change.onto, change.why) {
            (Some(onto), ChangeReason::WentWell) => (onto, None),
            (Some(_), _) => (change.exercise, Some(0)),
            (None, _) => (change.exercise, Some(change.from)),
        };
        Self {
            exercise,
            level,
            at_ms,
        }
    }
}

/// Whether the person can do an exercise and wants to.
pub(super) fn is_possible(
    answers: &Answers,
    preferences: &Preferences,
    exercise: ExerciseId,
) -> bool {
    answers.allow(exercise.facts()) && preferences.liking(exercise) != Some(Liking::Never)
}

/// Everything that was said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preferences {
    likings: Vec<(ExerciseId, Liking)>,
    swaps: Vec<(ExerciseId, ExerciseId)>,
    chosen_levels: Vec<ChosenLevel>,
}

impl Preferences {
    /// What is thought of an exercise.
    #[must_use]
    pub fn liking(&self, exercise: ExerciseId) -> Option<Liking> {
        let found = self.likings.iter().find(|(id, _)| *id == exercise);
        found.map(|(_, liking)| *liking)
    }

    /// Thinks so of an exercise from now on.
    pub fn set_liking(&mut self, exercise: ExerciseId, liking: Option<Liking>) {
        self.likings.retain(|(id, _)| *id != exercise);
        self.likings.extend(liking.map(|liking| (exercise, liking)));
    }

    /// All exercises that something was said about.
    #[must_use]
    pub fn likings(&self) -> &[(ExerciseId, Liking)] {
        &self.likings
    }

    /// The same, without "never this one" where it was said of these.
    #[must_use]
    pub(super) fn without_nevers(&self, of: &dyn Fn(ExerciseId) -> bool) -> Self {
        let mut preferences = self.clone();
        preferences
            .likings
            .retain(|(id, liking)| *liking != Liking::Never || !of(*id));
        preferences
    }

    /// What is done in the place of an exercise.
    #[must_use]
    pub fn swap_of(&self, exercise: ExerciseId) -> Option<ExerciseId> {
        let found = self.swaps.iter().find(|(from, _)| *from == exercise);
        found.map(|(_, to)| *to)
    }

    /// The exercise whose place this one has: itself, unless it stands in for another.
    #[must_use]
    pub fn meant_by(&self, exercise: ExerciseId) -> ExerciseId {
        let found = self.swaps.iter().find(|(_, to)| *to == exercise);
        found.map_or(exercise, |(from, _)| *from)
    }

    /// From now on `to` in the place of `from`; `from` itself again where they are the same. An
    /// exercise that stood in for `from` gives its place back.
    pub fn set_swap(&mut self, from: ExerciseId, to: ExerciseId) {
        self.swaps
            .retain(|(a, b)| *a != from && !(*a == to && *b == from));
        if from != to {
            self.swaps.push((from, to));
        }
    }

    /// All swaps.
    #[must_use]
    pub fn swaps(&self) -> &[(ExerciseId, ExerciseId)] {
        &self.swaps
    }

    /// The levels that were chosen, in the order in which that was said.
    #[must_use]
    pub fn chosen_levels(&self) -> &[ChosenLevel] {
        &self.chosen_levels
    }

    /// Chooses a level. Earlier choices stay, for what was done since then follows from them.
    pub fn choose(&mut self, chosen: ChosenLevel) {
        sorted::insert(&mut self.chosen_levels, chosen, |other, chosen| {
            other.at_ms <= chosen.at_ms
        });
    }

    /// The exercises of a routine as this person does them, each with the one whose place it has: those
    /// that stand in for others, and none that is never wanted, unless nothing would be left.
    #[must_use]
    pub fn own_steps(&self, routine: &Routine) -> Vec<(Prescription, ExerciseId)> {
        let own = |step: &Prescription| match self.swap_of(step.exercise) {
            Some(other) => (Prescription::usual(other), step.exercise),
            None => (*step, step.exercise),
        };
        let is_wanted = |(step, _): &(Prescription, ExerciseId)| {
            self.liking(step.exercise) != Some(Liking::Never)
        };
        let all = routine.steps.iter().map(own);
        let wanted: Vec<_> = all.clone().filter(is_wanted).collect();
        if wanted.is_empty() {
            all.collect()
        } else {
            wanted
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_level_that_was_chosen_stays_and_of_likings_the_last() {
        let mut preferences = Preferences::default();
        for at_ms in [2, 3, 1] {
            preferences.choose(ChosenLevel {
                exercise: ExerciseId::CatCow,
                level: Some(2),
                at_ms,
            });
        }
        let times: Vec<u64> = preferences
            .chosen_levels()
            .iter()
            .map(|chosen| chosen.at_ms)
            .collect();
        assert_eq!(times, [1, 2, 3]);
        preferences.set_liking(ExerciseId::CatCow, Some(Liking::More));
        preferences.set_liking(ExerciseId::CatCow, Some(Liking::Never));
        assert_eq!(preferences.likings(), [(ExerciseId::CatCow, Liking::Never)]);
        preferences.set_liking(ExerciseId::CatCow, None);
        assert_eq!(preferences.likings(), []);
    }
}
