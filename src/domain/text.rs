//! Everything a person reads or hears, one folder per language.
//!
//! The types here say what a language must provide; a language that misses something does not
//! compile. No fact (a dose, a position, a slug) stands here.

pub mod breaks;
pub mod builder;
pub mod data;
pub mod diary;
pub mod doses;
mod en;
pub mod helps;
pub mod insight;
mod language;
pub mod learn;
mod naming;
pub mod paper;
pub mod plan;
#[cfg(feature = "pseudo")]
mod pseudo;
pub mod report;
mod shapes;
mod statements;
mod stops;
pub mod words;

pub use language::Language;
pub use shapes::{ExerciseText, InformationText, Moves, Reading, VariantReading, VariantText};
use statements::statements;
pub use statements::{Sourced, Statements};
pub use stops::{StopText, Stops};
pub use words::{Opening, Pages, SessionWords};
