//! The doses of exercises: as each source gives them, and the one to start with.

use super::sources::SourceId;
use crate::domain::dose::{Dose, Range};

/// A dose as one source gives it. What the source does not say is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SourceDose {
    /// Who says it.
    pub source: SourceId,
    /// Sets (or rounds).
    pub sets: Option<Range>,
    /// Repetitions in a set.
    pub reps: Option<Range>,
    /// Seconds of a hold.
    pub hold_s: Option<Range>,
    /// Seconds of continuous work.
    pub duration_s: Option<Range>,
    /// Times a day.
    pub per_day: Option<Range>,
    /// Days a week.
    pub per_week: Option<Range>,
    /// Whether the numbers are for each side.
    pub per_side: Option<bool>,
}

impl SourceDose {
    /// A dose of which nothing is known yet but its source; the rest is filled in by
    /// `SourceDose { reps: …, ..SourceDose::by(source) }`.
    #[must_use]
    pub const fn by(source: SourceId) -> Self {
        Self {
            source,
            sets: None,
            reps: None,
            hold_s: None,
            duration_s: None,
            per_day: None,
            per_week: None,
            per_side: None,
        }
    }

    /// The days a week, as the source means them.
    #[must_use]
    pub fn days(&self) -> Option<Days> {
        let given = self.per_week?;
        Some(match self.source.days_a_week() {
            Some(least) if given == least => Days::AtLeast(least),
            Some(least) if given.low == least.low && given.high == WEEK => Days::UpToDaily(least),
            _ => Days::Just(given),
        })
    }
}

/// The days of a week.
const WEEK: u16 = 7;

/// How many days a week, as a source means it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Days {
    /// So many.
    Just(Range),
    /// So many at least, as of all its exercises.
    AtLeast(Range),
    /// So many at least, as of all its exercises; this one may be done every day, too. These are two
    /// statements, and no range.
    UpToDaily(Range),
}

/// Where a default dose comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Within the range that this source gives.
    Source(SourceId),
    /// No source gives a number: it is ours, and is shown as ours.
    Ours,
}

/// The dose an exercise starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DefaultDose {
    /// The dose.
    pub dose: Dose,
    /// Where its numbers come from. Tempo and rest are always ours: no source gives them.
    pub basis: Basis,
}
