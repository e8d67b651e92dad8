//! What a person has changed for good: other doses than prescribed, and exercises that start lighter
//! because they hurt.
//!
//! A changed dose holds for exactly one prescription (exercise, variant and dose), wherever it comes
//! from: a new dose from somebody who knows is not overruled by an old change.

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{ExerciseId, find};
use crate::domain::dose::Dose;
use crate::domain::fields::is_usual;
use crate::domain::routine::Prescription;
use crate::domain::share;

/// All changes.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Changes {
    /// What is prescribed, and the dose that is done instead.
    doses: Vec<(Prescription, Dose)>,
    /// Exercises that start lighter.
    lighter: Vec<ExerciseId>,
}

impl Changes {
    /// From now on this dose in the place of what is prescribed; what is prescribed is no change.
    pub fn set_dose(&mut self, prescription: &Prescription, dose: Dose) {
        self.doses.retain(|(from, _)| from != prescription);
        if dose != prescription.dose {
            self.doses.push((*prescription, dose));
        }
    }

    /// Whether this exercise starts lighter.
    #[must_use]
    pub fn is_lighter(&self, exercise: ExerciseId) -> bool {
        self.lighter.contains(&exercise)
    }

    /// All exercises that start lighter.
    #[must_use]
    pub fn lighter(&self) -> &[ExerciseId] {
        &self.lighter
    }

    /// The exercise starts lighter from now on, or as usual again.
    pub fn set_lighter(&mut self, exercise: ExerciseId, lighter: bool) {
        self.lighter.retain(|other| *other != exercise);
        if lighter {
            self.lighter.push(exercise);
        }
    }

    /// The exercise hurt: it starts lighter from now on, and no more of it is done than is prescribed.
    pub fn hurt(&mut self, exercise: ExerciseId) {
        self.set_lighter(exercise, true);
        self.doses
            .retain(|(from, to)| from.exercise != exercise || from.with_dose(*to).is_at_most(from));
    }

    /// The dose that this person does in the place of what is prescribed.
    #[must_use]
    pub fn dose_for(&self, prescription: &Prescription) -> Dose {
        self.lighter_dose(prescription.exercise, self.changed_dose(prescription))
    }

    /// A dose of an exercise, or a lighter one where it starts lighter.
    pub(super) fn lighter_dose(&self, exercise: ExerciseId, dose: Dose) -> Dose {
        let lighter = dose.lighter().filter(|_| self.is_lighter(exercise));
        lighter.unwrap_or(dose)
    }

    /// What is prescribed, or the dose that it was changed to.
    pub(super) fn changed_dose(&self, prescription: &Prescription) -> Dose {
        let changed = self.doses.iter().find(|(from, _)| from == prescription);
        changed.map_or(prescription.dose, |(_, to)| *to)
    }
}

/// As they are stored: what is prescribed and what is done instead, each as in a link; and the slugs
/// of exercises.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    #[serde(skip_serializing_if = "is_usual")]
    doses: Vec<(String, String)>,
    #[serde(skip_serializing_if = "is_usual")]
    lighter: Vec<String>,
}

impl From<Changes> for Stored {
    fn from(changes: Changes) -> Self {
        let dose = |(from, to): &(Prescription, Dose)| {
            let to = from.with_dose(*to);
            (share::encode_step(from), share::encode_step(&to))
        };
        let lighter = changes.lighter.iter();
        Self {
            doses: changes.doses.iter().map(dose).collect(),
            lighter: lighter.map(|id| id.facts().slug.to_owned()).collect(),
        }
    }
}

/// What is about an exercise that is not known any more is left out.
impl From<Stored> for Changes {
    fn from(stored: Stored) -> Self {
        let mut changes = Self::default();
        for (from, to) in stored.doses {
            if let (Some(from), Some(to)) = (share::decode_step(&from), share::decode_step(&to)) {
                changes.set_dose(&from, to.dose);
            }
        }
        for exercise in stored.lighter.iter().filter_map(|slug| find(slug)) {
            changes.set_lighter(exercise, true);
        }
        changes
    }
}
