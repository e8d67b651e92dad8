//! What a person says of their days apart from sessions: how it is, how well the one thing goes that they
//! want to do again, and what they found when they checked how they move.
//!
//! Each day has one entry, and so has the goal; the newest one counts, as of all that may change. Nothing
//! of it is ever made into one number.

mod check_in;
mod goal;
mod month;
mod past;

pub use check_in::{CheckIn, MOST_HELD_S, MOST_TOUCHING, MOST_WALL_MM, SelfCheck};
pub use goal::{GOAL_CHARS, Goal};
pub use month::{Month, months};
pub use past::{USUAL_MINUTE, done_without, minute_of, moment_ms, moved, with_done};

use crate::domain::history::Date;
use crate::domain::sorted;

/// Days from one self-check to the next (ours): what moves slowly shows nothing from day to day.
const CHECK_EVERY_DAYS: i64 = 14;

/// All of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Diary {
    /// In the order of the days.
    days: Vec<(Date, CheckIn)>,
    /// What they want to do again.
    pub goal: Option<Goal>,
}

impl Diary {
    /// What was said of each day, the oldest first.
    #[must_use]
    pub fn days(&self) -> &[(Date, CheckIn)] {
        &self.days
    }

    /// What was said of this day.
    #[must_use]
    pub fn on(&self, date: Date) -> Option<&CheckIn> {
        sorted::get(&self.days, &date, |(date, _)| date).map(|(_, check_in)| check_in)
    }

    /// How well the goal went, since it is this one: the oldest day first.
    pub fn goal_readings(&self) -> impl Iterator<Item = (Date, u8)> {
        let since = self.goal.as_ref().map(|goal| goal.since);
        let is_of_it = move |date: Date| since.is_some_and(|since| since <= date);
        let all = self.days.iter().filter(move |(date, _)| is_of_it(*date));
        all.filter_map(|(date, check_in)| Some((*date, check_in.goes?)))
    }

    /// What was found at self-checks, the oldest first.
    pub fn self_checks(&self) -> impl DoubleEndedIterator<Item = (Date, SelfCheck)> {
        let checks = |(date, check_in): &(Date, CheckIn)| Some((*date, check_in.check?));
        self.days.iter().filter_map(checks)
    }

    /// The day of the next self-check; none where there was none yet.
    #[must_use]
    pub fn next_check(&self) -> Option<Date> {
        let (last, _) = self.self_checks().next_back()?;
        Some(last.later(CHECK_EVERY_DAYS))
    }
}

/// From stored texts with their names; what cannot be read is left out, and so is what was removed.
impl<'a> FromIterator<(&'a str, &'a str)> for Diary {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(all: I) -> Self {
        let mut diary = Self::default();
        for (name, raw) in all {
            match Date::read(name) {
                Some(date) => {
                    // What was removed reads as a day on which nothing was said.
                    if let Some(check_in) = CheckIn::decode(raw).filter(|it| !it.is_empty()) {
                        sorted::put(&mut diary.days, (date, check_in), |(date, _)| date);
                    }
                }
                None if name == Goal::NAME => diary.goal = Goal::decode(raw),
                None => {}
            }
        }
        diary
    }
}

#[cfg(test)]
mod tests;
