//! The history as a person reads it: by day, newest first.

use super::{Date, Record};

/// A day on which something was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day<'a> {
    /// Which day, where it was done.
    pub date: Date,
    /// The sessions that began on it, in the order in which they were given.
    pub records: Vec<&'a Record>,
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
