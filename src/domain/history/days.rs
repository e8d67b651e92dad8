//! The history as a person reads it: by day, newest first.

use std::collections::BTreeMap;

use super::{Date, Record};

/// A day on which something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Which day, where it was done.
    pub date: Date,
    /// The sessions that began on it, in the order in which they were given.
    pub records: Vec<Record>,
}

/// The records by the day on which they began, where they were done; the newest day first.
#[must_use]
pub fn by_day(records: &[Record]) -> Vec<Day> {
    let mut days: BTreeMap<Date, Vec<Record>> = BTreeMap::new();
    for record in records {
        days.entry(record.date()).or_default().push(record.clone());
    }
    days.into_iter()
        .rev()
        .map(|(date, records)| Day { date, records })
        .collect()
}
