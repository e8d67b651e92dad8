//! Everything a person reads or hears, one folder per language.
//!
//! The types here say what a language must provide; a language that misses something does not
//! compile. No fact (a dose, a position, a slug) stands here.

mod en;
mod shapes;
mod statements;
pub mod words;

pub use en::ENGLISH;
pub use shapes::{ExerciseText, InformationText, Moves, VariantText};
use statements::statements;
pub use statements::{Sourced, Statements};
pub use words::Language;
