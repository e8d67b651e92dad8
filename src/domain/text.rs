//! Everything a person reads or hears, one folder per language.
//!
//! The types here say what a language must provide; a language that misses something does not
//! compile. No fact (a dose, a position, a slug) stands here.

mod en;
mod shapes;
pub mod words;

pub use en::ENGLISH;
pub use shapes::{DoseNote, ExerciseText, InformationText, Moves, Sourced, VariantText};
pub use words::Language;
