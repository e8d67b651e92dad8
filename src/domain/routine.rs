//! Routines: a name and a list of prescriptions. Its length is computed, never typed in.
//!
//! Words for the names stand in the text room.

mod builtin;
mod kind;
mod name;
mod swap;

pub use kind::SessionKind;
pub use name::{BuiltIn, MAX_TITLE_CHARS, RoutineName, clean_text, clean_title, tidy_title};
pub(in crate::domain) use swap::alike;

use crate::domain::catalogue::{ExerciseId, OwnId, Side, Sides, Variant};
use crate::domain::dose::{Dose, Work};

/// The most prescriptions one routine may hold.
pub const MAX_STEPS: usize = 60;
/// The most repetitions of all exercises together: far beyond any routine, and few enough that a
/// hostile link cannot make the page work for long.
pub const MAX_REPS_IN_ALL: u32 = 5_000;
/// One exercise with its dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prescription {
    /// The exercise.
    pub exercise: ExerciseId,
    /// Which of its variants; `None` where there is only one way.
    pub variant: Option<&'static Variant>,
    /// How much of it.
    pub dose: Dose,
    /// The side it begins with, where that is not the usual one. It says nothing where there are no sides.
    pub first: Option<Side>,
}

impl Prescription {
    /// The exercise at the dose it starts with, in its usual variant.
    #[must_use]
    pub fn usual(exercise: ExerciseId) -> Self {
        let facts = exercise.facts();
        Self {
            exercise,
            variant: facts.variants.first(),
            dose: facts.default.dose,
            first: None,
        }
    }

    /// The same exercise with another dose.
    #[must_use]
    pub const fn with_dose(self, dose: Dose) -> Self {
        Self { dose, ..self }
    }

    /// The number of the last repetition of a set, counted for each side where sides are counted;
    /// 0 where nothing is counted. Alternating sides counted in total are rounded up to pairs, so
    /// that both sides get the same.
    #[must_use]
    pub fn reps_of_a_set(&self) -> u16 {
        match (self.dose.work, self.sides()) {
            (Work::Reps { reps, .. }, Sides::AlternatingInTotal { .. }) => reps.div_ceil(2),
            (Work::Reps { reps, .. }, _) => reps,
            (Work::Duration { .. } | Work::Open { .. }, _) => 0,
        }
    }

    /// How often what its dose asks for is done in a set: for each side, unless sides are counted altogether, or not at
    /// all.
    #[must_use]
    pub fn sides_of_a_set(&self) -> u16 {
        match (self.sides(), self.dose.work) {
            (Sides::EachInTurn { .. }, _)
            | (Sides::AlternatingPerSide { .. }, Work::Reps { .. }) => 2,
            _ => 1,
        }
    }

    /// Repetitions of all sets and sides together, as a record counts them; continuous and open
    /// work counts as one for each side and set.
    #[must_use]
    pub fn reps_in_all(&self) -> u32 {
        let of_a_set = match self.sides() {
            Sides::AlternatingInTotal { .. } => 2 * self.reps_of_a_set(),
            _ => self.reps_of_a_set(),
        };
        u32::from(of_a_set.max(1) * self.sides_of_a_set()) * u32::from(self.dose.sets.max(1))
    }

    /// Whether no number of its dose is larger than in another prescription of the exercise.
    #[must_use]
    pub fn is_at_most(&self, other: &Self) -> bool {
        let numbers = |it: &Self| match it.dose.work {
            Work::Reps { reps, hold_s } => [reps, hold_s, 0, it.dose.sets.into()],
            Work::Duration { seconds } | Work::Open { seconds } => {
                [0, 0, seconds, it.dose.sets.into()]
            }
        };
        numbers(self)
            .iter()
            .zip(numbers(other))
            .all(|(a, b)| *a <= b)
    }

    /// How sides are counted here, and which comes first.
    #[must_use]
    pub fn sides(&self) -> Sides {
        let usual = self.exercise.facts().sides_in(self.variant);
        self.first.map_or(usual, |first| usual.begun_with(first))
    }

    /// The same, begun with this side.
    #[must_use]
    pub fn begun_with(self, side: Side) -> Self {
        let usual = self.exercise.facts().sides_in(self.variant).first();
        Self {
            first: Some(side).filter(|_| usual == Some(side.other())),
            ..self
        }
    }
}

/// The exercises of somebody's own in these, each once, in their order.
pub fn own_in<'a>(
    steps: impl IntoIterator<Item = &'a Prescription>,
) -> impl Iterator<Item = OwnId> {
    let mut all: Vec<OwnId> = Vec::new();
    for step in steps {
        if let ExerciseId::Own(own) = step.exercise
            && !all.iter().any(|other| other.slug == own.slug)
        {
            all.push(own);
        }
    }
    all.into_iter()
}

/// What somebody says about an exercise of a routine that they made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The exercise, wherever it stands in the routine.
    pub exercise: ExerciseId,
    /// What they say; never empty.
    pub text: String,
}

/// A routine: what to do, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Routine {
    /// What it is called.
    pub name: RoutineName,
    /// The exercises in order; never empty and at most [`MAX_STEPS`] in a routine that came
    /// through [`Routine::checked`].
    pub steps: Vec<Prescription>,
    /// What whoever made it says about its exercises, each text once.
    pub notes: Vec<Note>,
}

impl Routine {
    /// A routine of these steps, of which nobody says anything.
    #[must_use]
    pub const fn of(name: RoutineName, steps: Vec<Prescription>) -> Self {
        let notes = Vec::new();
        Self { name, steps, notes }
    }

    /// The same routine with other steps.
    #[must_use]
    pub fn with_steps(&self, steps: Vec<Prescription>) -> Self {
        Self {
            steps,
            name: self.name.clone(),
            notes: self.notes.clone(),
        }
    }

    /// What is said about an exercise, in order.
    pub fn notes_on(&self, exercise: ExerciseId) -> impl Iterator<Item = &str> {
        let notes = self.notes.iter();
        notes
            .filter(move |note| note.exercise == exercise)
            .map(|note| note.text.as_str())
    }

    /// A routine of these steps, or `None` where there is nothing to do or far too much.
    #[must_use]
    pub fn checked(name: RoutineName, steps: Vec<Prescription>) -> Option<Self> {
        Self::of(name, steps).if_it_fits()
    }

    /// The routine, unless there is nothing to do in it, or far too much.
    #[must_use]
    pub fn if_it_fits(self) -> Option<Self> {
        let reps: u32 = self.steps.iter().map(Prescription::reps_in_all).sum();
        let fits = (1..=MAX_STEPS).contains(&self.steps.len()) && reps <= MAX_REPS_IN_ALL;
        fits.then_some(self)
    }

    /// The routine that holds just this exercise at its usual dose.
    #[must_use]
    pub fn single(exercise: ExerciseId) -> Self {
        let steps = vec![Prescription::usual(exercise)];
        Self::of(RoutineName::Single(exercise), steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_routine_needs_at_least_one_step_and_not_too_many() {
        let step = Prescription::usual(ExerciseId::ChinTucks);
        let name = || RoutineName::Own("x".to_owned());
        assert!(Routine::checked(name(), vec![]).is_none());
        assert!(Routine::checked(name(), vec![step; MAX_STEPS]).is_some());
        let endless = step.with_dose(Dose::reps(100, 5, step.dose.tempo).in_sets(10));
        assert!(Routine::checked(name(), vec![endless; 6]).is_none());
        assert!(Routine::checked(name(), vec![step; MAX_STEPS + 1]).is_none());
    }
}
