//! Milestones: round numbers of what was done, and the day on which each was reached.

use super::lived::Lived;
use crate::domain::history::Date;
use crate::domain::plan::GOOD_DAYS;

/// A round number of what was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Milestone {
    /// So many sessions.
    Sessions(u64),
    /// So many weeks in which something was done on enough days.
    GoodWeeks(u64),
    /// So many hours.
    Hours(u64),
}

/// A milestone that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reached {
    /// Which one.
    pub milestone: Milestone,
    /// The day on which it was reached.
    pub date: Date,
}

/// Which numbers are round (ours).
const ROUND: [u64; 12] = [1, 5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];
const SECONDS_OF_AN_HOUR: u64 = 3_600;

/// Sessions from one reminder to save a copy to the next, and how many sessions long it is told (ours): now and then,
/// and never until somebody has done so.
const COPY_EVERY: usize = 25;
const COPY_TOLD: usize = 3;

/// Whether it is a good time to save a copy of it, after so many sessions.
#[must_use]
pub const fn is_time_for_copy(sessions: usize) -> bool {
    sessions >= COPY_EVERY && sessions % COPY_EVERY < COPY_TOLD
}

/// The milestones that were reached, the first one first.
#[must_use]
pub fn milestones(lived: &Lived<'_>) -> Vec<Reached> {
    let mut reached = Vec::new();
    let (mut sessions, mut good_weeks, mut seconds) = (0, 0, 0);
    let mut last: Option<Date> = None;
    let mut days_of_week = 0;
    for session in lived.sessions.iter().filter(|it| it.counts()) {
        let date = session.date;
        let mut count = |before: u64, after: u64, milestone: fn(u64) -> Milestone| {
            let crossed = ROUND.iter().filter(|it| (before + 1..=after).contains(*it));
            let crossed = crossed.map(|number| milestone(*number));
            reached.extend(crossed.map(|milestone| Reached { milestone, date }));
            after
        };
        sessions = count(sessions, sessions + 1, Milestone::Sessions);
        if last != Some(date) {
            if last.map(Date::monday) != Some(date.monday()) {
                days_of_week = 0;
            }
            days_of_week += 1;
            last = Some(date);
            if days_of_week == GOOD_DAYS {
                good_weeks = count(good_weeks, good_weeks + 1, Milestone::GoodWeeks);
            }
        }
        let before = seconds / SECONDS_OF_AN_HOUR;
        seconds += u64::from(session.record.active_s);
        count(before, seconds / SECONDS_OF_AN_HOUR, Milestone::Hours);
    }
    reached
}
