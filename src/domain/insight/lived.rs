//! The sessions in the order of the days on which they were lived.

use crate::domain::diary::CheckIn;
use crate::domain::history::{Date, Rating, Record};
use crate::domain::plan::{Past, counts, day_of, returned};
use crate::domain::time::{DAY, Now};

/// A session before this day, the first of 2010, was done by a clock that had lost its time, which
/// begins anew at 1970 or when a device was made (ours): nothing like this was written down then.
const EARLIEST: Date = Date::of_local_ms((14_610 * DAY).cast_signed());

/// A session, and the day on which it was lived.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LivedSession<'a> {
    /// The day on which it began, where it was done.
    pub date: Date,
    /// When it began, in milliseconds since 1970 UTC.
    pub at_ms: u64,
    /// What was done.
    pub record: &'a Record,
    /// How it felt after it.
    pub after: Option<&'a Rating>,
}

impl LivedSession<'_> {
    /// Whether it is one of those that a week should have: no movement break, and something was done.
    #[must_use]
    pub fn counts(&self) -> bool {
        counts(self.record)
    }
}

/// All sessions whose day is known, the oldest first.
#[derive(Debug, Clone)]
pub struct Lived<'a> {
    /// The history that it was read from.
    pub past: Past<'a>,
    /// When it is looked at, in milliseconds since 1970 UTC.
    pub now_ms: u64,
    /// The day that it is, where sessions were done last.
    pub today: Date,
    /// Since when the person has been at it, in milliseconds since 1970 UTC: since weeks are counted, or
    /// since they came back from an absence.
    pub since_ms: u64,
    /// The sessions.
    pub sessions: Vec<LivedSession<'a>>,
    /// What was said of days apart from sessions, up to today, the oldest first.
    pub days: &'a [(Date, CheckIn)],
    /// How many sessions more there are, of which nobody knows the day: the clock of the device was ahead,
    /// or had lost its time.
    pub undated: usize,
}

impl<'a> Lived<'a> {
    /// The history as it stands at `now`, with weeks counted since `counts_since_ms`: see
    /// [`Programme::counts_since`](crate::domain::plan::Programme::counts_since); 0 where there is no plan.
    #[must_use]
    pub fn of(past: Past<'a>, counts_since_ms: u64, now: Now) -> Self {
        // To read the time in an id again and again takes long, of many years.
        let dated: Vec<(u64, Date, &Record)> = past
            .in_order(0, now.wall_ms)
            .into_iter()
            .map(|record| {
                let at_ms = record.started_ms();
                (at_ms, record.date_at(at_ms), record)
            })
            .collect();
        let today = day_of(dated.iter().map(|(_, date, _)| *date), Date::at(now));
        let mut sessions: Vec<LivedSession<'a>> = dated
            .iter()
            .filter(|(_, date, _)| (EARLIEST..=today).contains(date))
            .map(|(at_ms, date, record)| LivedSession {
                date: *date,
                at_ms: *at_ms,
                record,
                after: past.after(record),
            })
            .collect();
        // Whoever flies west may live a day before the one that they have lived.
        sessions.sort_by_key(|session| session.date);
        let known_ms = sessions.iter().map(|session| session.at_ms);
        let since_ms = counts_since_ms.max(known_ms.min().unwrap_or(0));
        let done = dated.iter().filter(|(_, _, record)| counts(record));
        let done_ms = done.map(|(at_ms, ..)| *at_ms);
        Self {
            past,
            now_ms: now.wall_ms,
            today,
            since_ms: since_ms.max(returned(done_ms, since_ms, now.wall_ms)),
            undated: dated.len() - sessions.len(),
            sessions,
            days: &[],
        }
    }

    /// With what was said of days apart from sessions, the oldest first.
    #[must_use]
    pub fn with_days(mut self, days: &'a [(Date, CheckIn)]) -> Self {
        let [from, to] = [EARLIEST, self.today.later(1)]
            .map(|end| days.partition_point(|(date, _)| *date < end));
        self.days = days.get(from..to).unwrap_or_default();
        self
    }

    /// The sessions from this day on.
    #[must_use]
    pub fn from(&self, first: Date) -> &[LivedSession<'a>] {
        let before = self.sessions.partition_point(|it| it.date < first);
        self.sessions.get(before..).unwrap_or_default()
    }

    /// What was said of days from this one on.
    #[must_use]
    pub(super) fn days_from(&self, first: Date) -> &[(Date, CheckIn)] {
        let before = self.days.partition_point(|(date, _)| *date < first);
        self.days.get(before..).unwrap_or_default()
    }

    /// The sessions since the person has been at it, the oldest first.
    pub fn spell(&self) -> impl Iterator<Item = &LivedSession<'a>> {
        let is_in = |it: &&LivedSession<'a>| it.at_ms >= self.since_ms;
        self.sessions.iter().filter(is_in)
    }
}

/// Seconds of these sessions, pauses left out.
#[must_use]
pub fn seconds(sessions: &[LivedSession<'_>]) -> u64 {
    let all = sessions.iter().filter(|it| it.counts());
    all.map(|it| u64::from(it.record.active_s)).sum()
}
