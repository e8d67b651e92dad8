//! The days that a report is of.

use crate::domain::diary::Diary;
use crate::domain::history::Date;
use crate::domain::insight::{Lived, LivedSession, Period};

/// Some days in a row, both ends among them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayRange {
    /// The first one.
    pub first: Date,
    /// The last one, which is not before it.
    pub last: Date,
}

impl DayRange {
    /// The days of a period up to today, from the first day on of which anything is known.
    #[must_use]
    pub fn of(period: Period, lived: &Lived<'_>, diary: &Diary) -> Self {
        let first = period.days().map(|days| lived.today.later(1 - days));
        Self::between(first, lived.today, lived, diary)
    }

    /// The days from one to another, whichever comes first, as far as anything can be known of them.
    #[must_use]
    pub fn from_to(one: Date, other: Date, lived: &Lived<'_>, diary: &Diary) -> Self {
        Self::between(Some(one.min(other)), one.max(other), lived, diary)
    }

    fn between(first: Option<Date>, last: Date, lived: &Lived<'_>, diary: &Diary) -> Self {
        let session = lived.sessions.first().map(|session| session.date);
        let said = diary.days().first().map(|(date, _)| *date);
        let known = [session, said].into_iter().flatten().min();
        let known = known.unwrap_or(lived.today).min(lived.today);
        let last = last.clamp(known, lived.today);
        let first = first.unwrap_or(known).clamp(known, last);
        Self { first, last }
    }

    /// Whether this is one of them.
    #[must_use]
    pub fn has(self, date: Date) -> bool {
        (self.first..=self.last).contains(&date)
    }

    /// How many there are, 1 at least.
    #[must_use]
    pub fn count(self) -> usize {
        usize::try_from(self.last.days_since(self.first) + 1).unwrap_or(1)
    }

    /// The sessions that were lived on them, the oldest first.
    #[must_use]
    pub fn sessions<'a, 'b>(self, lived: &'b Lived<'a>) -> &'b [LivedSession<'a>] {
        let from = lived.from(self.first);
        let end = from.partition_point(|session| session.date <= self.last);
        from.get(..end).unwrap_or_default()
    }
}
