//! The history as a person reads it: by day, newest first.

use super::{Date, Record, new_id};
use crate::domain::time::DAY;

/// By so many days two clocks may be apart, as offsets are stored.
const APART: i64 = 46;

/// A day on which something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day<'a> {
    /// Which day, where it was done.
    pub date: Date,
    /// The sessions that began on it, in the order in which they were given.
    pub records: Vec<&'a Record>,
}

/// The records whose day may be this one or a later one. It is told by their ids alone: to read the time in each takes long,
/// of many years.
pub fn may_be_since(records: &[Record], date: Date) -> impl DoubleEndedIterator<Item = &Record> {
    let first = Date::of_local_ms(0);
    let days = date.later(-APART).days_since(first);
    let from_ms = u64::try_from(days).unwrap_or(0).saturating_mul(DAY);
    let from = new_id(from_ms, 0);
    records.iter().filter(move |record| record.id >= from)
}

/// The records by the day on which they began, where they were done; the newest day first.
#[must_use]
pub fn by_day(records: &[Record]) -> Vec<Day<'_>> {
    let mut days: Vec<Day<'_>> = Vec::new();
    for record in records {
        let date = record.date();
        // The newest day is the first.
        match days.binary_search_by(|day| date.cmp(&day.date)) {
            Ok(found) => {
                if let Some(day) = days.get_mut(found) {
                    day.records.push(record);
                }
            }
            Err(place) => days.insert(
                place,
                Day {
                    date,
                    records: vec![record],
                },
            ),
        }
    }
    days
}

/// So many of the newest days, and whether there are more, of records of which the newest is the first. Of many years it
/// looks at some.
#[must_use]
pub fn newest_days(records: &[Record], count: usize) -> (Vec<Day<'_>>, bool) {
    let mut looked_at = count.saturating_mul(4).max(16);
    loop {
        let newest = records.get(..looked_at).unwrap_or(records);
        let mut days = by_day(newest);
        let last = days.iter().take(count).next_back();
        // What begins later is further back than any clock can tell.
        let is_far =
            |(day, record): (&Day<'_>, &Record)| day.date.days_since(record.date()) > APART;
        let is_enough = last.zip(newest.last()).is_some_and(is_far) && days.len() > count;
        if is_enough || newest.len() == records.len() {
            let has_more = days.len() > count;
            days.truncate(count);
            return (days, has_more);
        }
        looked_at = looked_at.saturating_mul(2);
    }
}
