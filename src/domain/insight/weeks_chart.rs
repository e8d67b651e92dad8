//! The chart of weeks: on how many days something was done, beside what the sources ask for.

use super::axes::Axes;
use super::lived::Lived;
use super::period::Period;
use super::spans::{median, spans};
use super::weeks::{LivedWeek, weeks};
use crate::domain::history::Date;
use crate::domain::plan::ASKED_DAYS;

/// A bar: a week, or the median of some that follow each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeekBar {
    /// The Monday of the first of them.
    pub first: Date,
    /// The Monday of the last.
    pub last: Date,
    /// On how many days of a week something was done.
    pub days: f64,
    /// How many sessions there were in all of them.
    pub sessions: usize,
    /// Where it begins, from the left.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Its upper edge, from the top.
    pub y: f64,
}

/// The chart of weeks over a period, 0 to 7 days.
#[derive(Debug, Clone, PartialEq)]
pub struct WeeksChart {
    /// The axes: from the first Monday to the Sunday of this week.
    pub axes: Axes,
    /// The bars, as they stand in the table.
    pub bars: Vec<WeekBar>,
    /// What the sources ask for: the upper edge and the lower one, from the top.
    pub asked: [f64; 2],
}

impl WeeksChart {
    /// The chart of weeks over a period.
    #[must_use]
    pub fn of(lived: &Lived<'_>, period: Period) -> Self {
        let all = weeks(lived, period.first_day(lived));
        let first = all.first().map_or(lived.today, |week| week.monday);
        let end = lived.today.monday().later(7);
        let axes = Axes::new(first, end.later(-1), 7);
        let share = |date: Date| {
            let whole = end.days_since(first) as f64;
            date.days_since(first) as f64 / whole
        };
        let bar = |all: &[LivedWeek]| {
            let [first, last] = [all.first()?.monday, all.last()?.monday];
            let days = median(all.iter().map(|week| week.days as f64).collect())?;
            Some(WeekBar {
                first,
                last,
                days,
                sessions: all.iter().map(|week| week.sessions).sum(),
                from: share(first),
                to: share(last.later(7)),
                y: axes.y(days),
            })
        };
        let groups = spans(&all, |week| week.monday);
        Self {
            axes,
            bars: groups.into_iter().filter_map(bar).collect(),
            asked: [*ASKED_DAYS.end(), *ASKED_DAYS.start()].map(|days| axes.y(days as f64)),
        }
    }
}
