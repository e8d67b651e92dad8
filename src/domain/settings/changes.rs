//! What a person has changed for good: other doses than prescribed, and exercises that start lighter
//! because they hurt.
//!
//! A changed dose holds for exactly one prescription (exercise, variant and dose), wherever it comes
//! from: a new dose from somebody who knows is not overruled by an old change.

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{ExerciseId, find, is_own_slug};
use crate::domain::dose::Dose;
use crate::domain::routine::Prescription;
use crate::domain::share;

/// All changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Changes {
    pub(super) doses: Doses,
    pub(super) lighter: Lighter,
}

impl Changes {
    /// From now on this dose in the place of what is prescribed; what is prescribed is no change. An exercise of somebody's
    /// own stays as they prescribe it.
    pub fn set_dose(&mut self, prescription: &Prescription, dose: Dose) {
        self.doses.0.retain(|(from, _)| from != prescription);
        if dose != prescription.dose && prescription.exercise.own().is_none() {
            self.doses.0.push((*prescription, dose));
        }
    }

    /// Whether this exercise starts lighter.
    #[must_use]
    pub fn is_lighter(&self, exercise: ExerciseId) -> bool {
        let slug = exercise.slug();
        self.lighter.0.iter().any(|other| other == slug)
    }

    /// The slugs of all exercises that start lighter, whatever is said of them by now.
    #[must_use]
    pub fn lighter(&self) -> &[String] {
        &self.lighter.0
    }

    /// The exercise starts lighter from now on, or as usual again.
    pub fn set_lighter(&mut self, exercise: ExerciseId, lighter: bool) {
        self.set_lighter_by_slug(exercise.slug(), lighter);
    }

    /// The same of the exercise of a slug.
    pub fn set_lighter_by_slug(&mut self, slug: &str, lighter: bool) {
        self.lighter.0.retain(|other| other != slug);
        if lighter {
            self.lighter.0.push(slug.to_owned());
        }
    }

    /// The exercise hurt: it starts lighter from now on, and no more of it is done than is prescribed.
    pub fn hurt(&mut self, exercise: ExerciseId) {
        self.set_lighter(exercise, true);
        self.doses
            .0
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
        let changed = self.doses.0.iter().find(|(from, _)| from == prescription);
        changed.map_or(prescription.dose, |(_, to)| *to)
    }
}

/// What is prescribed, and the dose that is done instead.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
pub(super) struct Doses(Vec<(Prescription, Dose)>);

/// Exercises that start lighter, by their slugs.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Vec<String>")]
pub(super) struct Lighter(Vec<String>);

/// Both prescriptions as in a link. What is about an exercise that is not known any more is left out.
impl From<Vec<(String, String)>> for Doses {
    fn from(rows: Vec<(String, String)>) -> Self {
        let mut changes = Changes::default();
        for (from, to) in rows {
            if let (Some(from), Some(to)) =
                (share::decode_step(&from, &[]), share::decode_step(&to, &[]))
            {
                changes.set_dose(&from, to.dose);
            }
        }
        changes.doses
    }
}

impl From<Doses> for Vec<(String, String)> {
    fn from(Doses(doses): Doses) -> Self {
        let steps = doses.iter().map(|(from, to)| [*from, from.with_dose(*to)]);
        let rows = steps.map(|[from, to]| (share::encode_step(&from), share::encode_step(&to)));
        rows.collect()
    }
}

/// An exercise that is not known any more is left out.
impl From<Vec<String>> for Lighter {
    fn from(slugs: Vec<String>) -> Self {
        let mut changes = Changes::default();
        for slug in slugs {
            match find(&slug) {
                Some(exercise) => changes.set_lighter(exercise, true),
                None if is_own_slug(&slug) => changes.set_lighter_by_slug(&slug, true),
                None => {}
            }
        }
        changes.lighter
    }
}
