//! What this person does in the place of what is prescribed, where they have a plan or have said so.

use super::Settings;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::Programme;
use crate::domain::routine::{Prescription, Routine};

impl Settings {
    /// The exercises of a routine as this person does them, each with the one whose place it has.
    #[must_use]
    pub fn own_steps(&self, routine: &Routine) -> Vec<(Prescription, ExerciseId)> {
        let usual = Programme::default();
        let programme = self.programme.as_ref().unwrap_or(&usual);
        programme.preferences.own_steps(routine)
    }

    /// What may be done in the place of an exercise.
    #[must_use]
    pub fn swaps_for(&self, exercise: ExerciseId) -> Vec<ExerciseId> {
        let usual = Programme::default();
        self.programme
            .as_ref()
            .unwrap_or(&usual)
            .swaps_for(exercise)
    }

    /// The exercise whose place this one has, mostly itself.
    #[must_use]
    pub fn meant_by(&self, exercise: ExerciseId) -> ExerciseId {
        let programme = self.programme.as_ref();
        programme.map_or(exercise, |it| it.preferences.meant_by(exercise))
    }
}
