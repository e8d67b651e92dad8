//! The exercises: language-free facts, one file each, nothing parsed at run time.
//!
//! Words stand in [`crate::domain::text`]. To add an exercise, see `list`.

mod doses;
mod exercise;
mod exercises;
mod id;
mod kinds;
mod list;
mod number;
mod own;
mod own_facts;
mod sources;

pub use doses::{Basis, Days, DefaultDose, SourceDose};
pub use exercise::{Exercise, Rank, Variant};
pub use id::ExerciseId;
pub(in crate::domain) use kinds::slugged;
pub use kinds::{Breath, Equipment, Kind, Position, Region, Side, Sides};
pub(in crate::domain) use list::for_all_exercises;
pub use number::Number;
pub(in crate::domain) use own::{OWN_BEGINNING, Own, is_own_slug};
pub use own::{OwnExercise, OwnId, new_own_slug};
pub use sources::{SOURCES, Source, SourceId};

/// The exercise that has, or once had, this slug.
#[must_use]
pub fn find(slug: &str) -> Option<ExerciseId> {
    let has = |facts: &Exercise| facts.slug == slug || facts.former_slugs.contains(&slug);
    let mut all = ExerciseId::ALL.iter().copied();
    all.find(|id| id.of_catalogue().is_some_and(has))
}

use crate::domain::fields::as_text;

as_text!(ExerciseId, id => id.slug(), slug => find(slug));

/// The slug of the one entry that is information and not an exercise.
pub const MANUAL_ADJUSTMENT: &str = "manual-adjustment";
