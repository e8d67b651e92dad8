//! The words of the table in which all doses of an exercise stand side by side.
//!
//! Like the reading matter it is reached by its own name only, and comes with the page that shows it.

use crate::domain::catalogue::{Days, Number};
use crate::domain::dose::Range;

/// What a number of repetitions or seconds is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// Both sides at once, or it has none, or nobody says it.
    All,
    /// Each side.
    EachSide,
    /// Both sides, taken together.
    BothSides,
}

/// The words of the table.
#[derive(Debug)]
pub struct DoseTable {
    /// What the table shows.
    pub caption: &'static str,
    /// The heading over the sources.
    pub source: &'static str,
    /// The heading over a number.
    pub number: fn(Number) -> &'static str,
    /// A number, and what it is for.
    pub value: fn(Number, Range, For) -> String,
    /// The heading over how often.
    pub often: &'static str,
    /// So many times a day, so many days a week.
    pub how_often: fn(Option<Range>, Option<Days>) -> String,
    /// How often with us.
    pub as_you_like: &'static str,
    /// Marks the row that we start with.
    pub here: &'static str,
    /// A source that gives no number at all.
    pub silent: &'static str,
    /// A number that a source does not give.
    pub not_said: &'static str,
    /// Said of a number that ours lies within.
    pub within: &'static str,
    /// What the mark beside such a number means.
    pub key: &'static str,
}
