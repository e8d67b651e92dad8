//! The week at a glance: what was done, and whether something is due.

use std::ops::RangeInclusive;

use super::past::Past;
use crate::domain::catalogue::{ExerciseId, find};
use crate::domain::history::{Date, Record, may_be_since};
use crate::domain::locale::Weekday;
use crate::domain::sorted;
use crate::domain::time::DAY;

/// Good weeks after which the plan has done its work (003: change in four to six weeks).
pub const GOOD_WEEKS: usize = 6;
/// Days a week on which something should be done (001, 003).
pub const ASKED_DAYS: RangeInclusive<usize> = 3..=4;
/// Days on which something was done that make a week a good one.
pub(in crate::domain) const GOOD_DAYS: usize = *ASKED_DAYS.start();
/// With more days a week than these one cannot rest between all of them.
const OFTEN_ABOVE: usize = 4;
/// Days without a session that count as an absence: what was done before it is no run of good weeks any
/// more (ours).
const AWAY_DAYS: u64 = 28;

/// Days of a week.
const WEEK: i64 = 7;
/// The dates of two places differ by no more.
const MOST_AHEAD_DAYS: i64 = 2;

/// How this week stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Today {
    /// The day that it is, where sessions were done last.
    pub date: Date,
    /// The day with which the week begins.
    pub first: Weekday,
    /// For each day of it, whether something was done.
    pub done: [bool; 7],
    /// Days since it began.
    pub weekday: usize,
    /// Days on which something is to be done.
    pub days: usize,
    /// Whether a session is due today: not done yet, some left this week, and nothing done yesterday,
    /// unless there are too many for that.
    pub is_due: bool,
}

/// Where somebody stands in their week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// This session of the week is next, counted from 1.
    Next(usize),
    /// Something was done today.
    Done,
    /// It is a day to rest, and there is still time this week.
    Rest,
    /// Enough was done this week.
    Enough,
}

impl Today {
    /// Where they stand.
    #[must_use]
    pub fn standing(&self) -> Standing {
        match self.days_done() {
            _ if self.is_done_today() => Standing::Done,
            done if self.is_due => Standing::Next(done + 1),
            done if done < self.days => Standing::Rest,
            _ => Standing::Enough,
        }
    }

    /// Days of this week on which something was done.
    #[must_use]
    pub fn days_done(&self) -> usize {
        self.done.iter().filter(|done| **done).count()
    }

    /// Whether something was done today.
    #[must_use]
    pub fn is_done_today(&self) -> bool {
        self.done.get(self.weekday).is_some_and(|done| *done)
    }
}

/// A session of the week that is shown, as it was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoneSession {
    /// The day on which it was done, where it was done.
    pub date: Date,
    /// Seconds during which it ran.
    pub active_s: u32,
    /// What was done of it, in order.
    pub did: Vec<ExerciseId>,
}

/// The sessions of the week that `today` is of, the first one first.
#[must_use]
pub(super) fn done_this_week(past: &Past<'_>, today: &Today) -> Vec<DoneSession> {
    let all = of_days(past.records, today.date.later(-WEEK));
    let in_week = |record: &&Record| {
        let ago = today.date.days_since(record.date());
        usize::try_from(ago).is_ok_and(|ago| ago <= today.weekday)
    };
    let mut done: Vec<&Record> = Vec::new();
    for record in all.filter(in_week) {
        sorted::insert(&mut done, record, |other, one| other.id <= one.id);
    }
    let did = |record: &Record| {
        let done = record.did.iter().filter(|did| did.done > 0);
        done.filter_map(|did| find(&did.slug)).collect()
    };
    done.into_iter()
        .map(|record| DoneSession {
            date: record.date(),
            active_s: record.active_s,
            did: did(record),
        })
        .collect()
}

/// How the week of `date` stands, which begins with `first`, with so many days to be done.
///
/// A session counts for the day on which it was done, where it was done. Who has flown west since then
/// may have a day before them that is over for them: it stays that day, so that no session is tomorrow's
/// and none is due again.
#[must_use]
pub fn today(past: &Past<'_>, days: u8, date: Date, first: Weekday) -> Today {
    let all = of_days(past.records, date.later(-WEEK));
    let dates: Vec<Date> = all.map(Record::date).collect();
    let date = day_of(dates.iter().copied(), date);
    let weekday = usize::from(date.days_into_week(first));
    let mut done = [false; 7];
    let mut yesterday = false;
    for on in dates {
        let ago = date.days_since(on);
        yesterday |= ago == 1;
        if let Some(day) = usize::try_from(ago)
            .ok()
            .and_then(|ago| weekday.checked_sub(ago))
            && let Some(day) = done.get_mut(day)
        {
            *day = true;
        }
    }
    let mut today = Today {
        date,
        first,
        done,
        weekday,
        days: days.into(),
        is_due: false,
    };
    let left = today.days.saturating_sub(today.days_done());
    // Few days a week leave room to rest between them, and what was missed is not made up for.
    let is_often = today.days > OFTEN_ABOVE && left >= 7 - weekday;
    today.is_due = !today.is_done_today() && left > 0 && (!yesterday || is_often);
    today
}

/// The sessions in which something was done, whose day may be this one or a later one.
fn of_days(records: &[Record], date: Date) -> impl Iterator<Item = &Record> {
    may_be_since(records, date).filter(|record| counts(record))
}

/// The day that it is for who did something on these days: `date`, or one that is only ahead because
/// something was done on it farther east.
pub(in crate::domain) fn day_of(dates: impl Iterator<Item = Date>, date: Date) -> Date {
    let is_ahead = |on: &Date| (1..=MOST_AHEAD_DAYS).contains(&on.days_since(date));
    dates.filter(is_ahead).max().unwrap_or(date)
}

/// Whether something was done that counts for this day, or for one that is only ahead because it was done
/// farther east.
#[must_use]
pub fn is_done_on(records: &[Record], date: Date) -> bool {
    of_days(records, date)
        .any(|record| (0..=MOST_AHEAD_DAYS).contains(&record.date().days_since(date)))
}

/// How the week stands of somebody without a plan: every day may be one. None where nothing was done yet.
#[must_use]
pub fn today_without_plan(past: &Past<'_>, date: Date, first: Weekday) -> Option<Today> {
    let has_begun = past.records.iter().any(counts);
    has_begun.then(|| today(past, 7, date, first))
}

/// When somebody came back from the last absence since `since_ms`; now, while that lasts, and
/// `since_ms` where there was none.
pub(in crate::domain) fn returned_ms(past: &Past<'_>, since_ms: u64, now_ms: u64) -> u64 {
    let all = past.in_order(since_ms, now_ms).into_iter();
    let done = all.filter(|record| counts(record)).map(Record::started_ms);
    returned(done, since_ms, now_ms)
}

/// The same, of who has at hand when what counts was done, in order.
pub(in crate::domain) fn returned(
    done: impl Iterator<Item = u64>,
    since_ms: u64,
    now_ms: u64,
) -> u64 {
    let known = done.filter(|at_ms| (since_ms..=now_ms).contains(at_ms));
    let mut returned_ms = since_ms;
    let mut last_ms = since_ms;
    for at_ms in known.chain([now_ms]) {
        if at_ms.saturating_sub(last_ms) >= AWAY_DAYS * DAY {
            returned_ms = at_ms;
        }
        last_ms = at_ms;
    }
    returned_ms
}

/// How many weeks were good ones: something was done on three days at least. They go from Monday to
/// Sunday wherever the person lives, so that no setting changes what was earned. What is still to come at
/// `now_ms` was done by a clock that was ahead, and nobody knows when.
#[must_use]
pub(in crate::domain) fn good_weeks(past: &Past<'_>, since_ms: u64, now_ms: u64) -> usize {
    let mut days: Vec<Date> = Vec::new();
    // The newest are the first as a rule, and then each belongs at the end.
    for record in past
        .records
        .iter()
        .rev()
        .filter(|record| (since_ms..=now_ms).contains(&record.started_ms()) && counts(record))
    {
        sorted::add(&mut days, record.date(), |date| date);
    }
    let same_week = |a: &Date, b: &Date| a.monday() == b.monday();
    days.chunk_by(same_week)
        .filter(|week| week.len() >= GOOD_DAYS)
        .count()
}

/// Whether something was done that counts for a week.
pub(in crate::domain) fn counts(record: &Record) -> bool {
    record.name.kind().counts_for_week() && record.did.iter().any(|did| did.done > 0)
}

#[cfg(test)]
mod tests;
