//! How it went, week by week; where that would be too many rows, some weeks together.

use super::days::DayRange;
use crate::domain::catalogue::slugged;
use crate::domain::diary::Diary;
use crate::domain::insight::{Lived, LivedSession};
use crate::domain::sorted;

/// The most rows: what is longer than a quarter of a year goes in longer steps (ours).
pub const MOST_ROWS: usize = 13;
const WEEK: usize = 7;

slugged! {
    /// What was rated, and when.
    Column {
        /// Pain before sessions.
        PainBefore = "b",
        /// Pain after sessions.
        PainAfter = "a",
        /// Pain as it was said of days, apart from sessions.
        PainOfDay = "p",
        /// Stiffness before sessions.
        StiffnessBefore = "s",
    }
}

/// The median of ratings from 0 to 10, in half points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct HalfPoints(pub u8);

impl HalfPoints {
    /// In points.
    #[must_use]
    pub fn points(self) -> f64 {
        f64::from(self.0) / 2.0
    }

    fn median(ratings: &[u8]) -> Option<Self> {
        let mut in_order = Vec::new();
        for one in ratings.iter().copied() {
            sorted::insert(&mut in_order, one, |a, b| a < b);
        }
        let last = in_order.len().checked_sub(1)?;
        let [lower, upper] = [last / 2, in_order.len() / 2].map(|at| in_order.get(at));
        Some(Self(lower?.checked_add(*upper?)?))
    }
}

/// How it went on some days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResultsRow {
    /// Which: a week or several, but for the first row, which has what is left.
    pub days: DayRange,
    /// How many sessions there were.
    pub sessions: usize,
    /// On how many days something was done.
    pub done_on: usize,
    /// The medians of what was rated, in the order of [`Column::ALL`], as far as it was.
    pub levels: [Option<HalfPoints>; Column::ALL.len()],
}

impl ResultsRow {
    /// What was rated.
    #[must_use]
    pub fn level(&self, column: Column) -> Option<HalfPoints> {
        let all = Column::ALL.iter().zip(self.levels);
        let mut of_column = all.filter(|(other, _)| **other == column);
        of_column.next().and_then(|(_, level)| level)
    }
}

/// The days of each row of a range. They go back from its last day, so that no week is cut but the first one.
pub(super) fn days_of_rows(days: DayRange) -> Vec<DayRange> {
    let weeks = days.count().div_ceil(WEEK);
    let length = WEEK * weeks.div_ceil(MOST_ROWS);
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let row = |last| DayRange {
        first: days.first.max(days.last.later(1 - length).later(last)),
        last: days.last.later(last),
    };
    let back = std::iter::successors(Some(0), |last| Some(last - length)).map(row);
    let mut rows: Vec<DayRange> = back.take_while(|row| row.last >= days.first).collect();
    rows.reverse();
    rows
}

/// The rows of a range, the oldest first.
pub(super) fn rows(lived: &Lived<'_>, diary: &Diary, days: DayRange) -> Vec<ResultsRow> {
    let row = |days: DayRange| {
        let sessions = days.sessions(lived);
        let counting: Vec<&LivedSession<'_>> = sessions.iter().filter(|it| it.counts()).collect();
        let mut dates: Vec<_> = counting.iter().map(|it| it.date).collect();
        dates.dedup();
        let median = |column: &Column| HalfPoints::median(&ratings(*column, sessions, diary, days));
        let mut levels = [None; Column::ALL.len()];
        for (level, column) in levels.iter_mut().zip(Column::ALL) {
            *level = median(column);
        }
        ResultsRow {
            days,
            sessions: counting.len(),
            done_on: dates.len(),
            levels,
        }
    };
    days_of_rows(days).into_iter().map(row).collect()
}

/// What was rated on these days.
fn ratings(
    column: Column,
    sessions: &[LivedSession<'_>],
    diary: &Diary,
    days: DayRange,
) -> Vec<u8> {
    let of_sessions =
        |of: fn(&LivedSession<'_>) -> Option<u8>| sessions.iter().filter_map(of).collect();
    match column {
        Column::PainBefore => of_sessions(|it| it.record.before.pain),
        Column::PainAfter => of_sessions(|it| it.after?.symptoms.pain),
        Column::StiffnessBefore => of_sessions(|it| it.record.before.stiffness),
        Column::PainOfDay => {
            let said = diary.days().iter().filter(|(date, _)| days.has(*date));
            said.filter_map(|(_, said)| said.symptoms.pain).collect()
        }
    }
}
