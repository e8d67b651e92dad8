//! What is stored of a month: sessions, and what was said of days.

use super::Diary;
use crate::domain::history::{Date, Record};

/// A month of which something is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// The ids of its sessions.
    pub sessions: Vec<String>,
    /// Its days of which something was said.
    pub days: Vec<Date>,
}

/// The months of which something is stored, the newest first.
#[must_use]
pub fn months(records: &[Record], diary: &Diary) -> Vec<Month> {
    let mut months: Vec<Month> = Vec::new();
    for record in records {
        if let Some(month) = month_of(&mut months, record.date()) {
            month.sessions.push(record.id.clone());
        }
    }
    for (date, _) in diary.days() {
        if let Some(month) = month_of(&mut months, *date) {
            month.days.push(*date);
        }
    }
    months
}

/// The month of this day, put in its place if it is not there yet.
fn month_of(months: &mut Vec<Month>, date: Date) -> Option<&mut Month> {
    let first = date.first_of_month();
    let place = months.partition_point(|month| month.first > first);
    if months.get(place).is_none_or(|month| month.first != first) {
        let month = Month {
            first,
            sessions: Vec::new(),
            days: Vec::new(),
        };
        months.insert(place, month);
    }
    months.get_mut(place)
}
