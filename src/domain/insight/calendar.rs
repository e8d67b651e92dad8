//! The calendar of a year: what was done on each day.

use super::lived::Lived;
use crate::domain::history::Date;
use crate::domain::locale::Weekday;

/// So many weeks hold each day of a year, on whichever day of the week it begins.
pub const WEEKS_OF_A_YEAR: usize = 53;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CalendarDay {
    /// Which day.
    pub date: Date,
    /// How many sessions there were that count for a week.
    pub sessions: usize,
    /// Whether it is still to come.
    pub is_ahead: bool,
}

/// A week of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarWeek {
    /// Its seven days.
    pub days: Vec<CalendarDay>,
}

impl CalendarWeek {
    /// On how many days something was done.
    #[must_use]
    pub fn days_done(&self) -> usize {
        self.days.iter().filter(|day| day.sessions > 0).count()
    }
}

/// The weeks of the last year, the first one first; weeks begin with `first`, and the last one is that of
/// today.
#[must_use]
pub fn year(lived: &Lived<'_>, first: Weekday) -> Vec<CalendarWeek> {
    let this_week = lived
        .today
        .later(-i64::from(lived.today.days_into_week(first)));
    let weeks_ago = |weeks: usize| this_week.later(-7 * weeks as i64);
    let mut sessions = lived.from(weeks_ago(WEEKS_OF_A_YEAR - 1)).iter().peekable();
    let mut day = |date: Date| {
        let mut done = 0;
        while let Some(session) = sessions.next_if(|it| it.date <= date) {
            done += usize::from(session.counts());
        }
        CalendarDay {
            date,
            sessions: done,
            is_ahead: date > lived.today,
        }
    };
    let mut week = |begin: Date| CalendarWeek {
        days: (0..7).map(|days| day(begin.later(days))).collect(),
    };
    let ago = (0..WEEKS_OF_A_YEAR).rev();
    ago.map(|ago| week(weeks_ago(ago))).collect()
}
