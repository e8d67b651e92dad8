//! The records of all sessions, the newest first.

use super::Record;
use crate::domain::sorted;

/// Adds these to the records in their places, but for those that are there already, and for those whose
/// place another has taken.
pub fn add(records: &mut Vec<Record>, new: Vec<Record>) {
    for record in new {
        // Ids sort by time.
        let place = records.partition_point(|other| other.id > record.id);
        if records.get(place).is_none_or(|other| other.id != record.id) {
            records.insert(place, record);
        }
    }
    leave_out_replaced(records);
}

/// Has each session as it was changed last: those that were `edited`, by their ids in order, are taken away,
/// and come back as they stand `now`, if they do. A record itself stays as it was written, and its edit has
/// all that one has, so a session is there as long as either can be read. What a session that is gone has
/// taken the place of stays away.
pub fn revise(records: &mut Vec<Record>, edited: &[String], now: Vec<Record>) {
    leave_out_replaced(records);
    records.retain(|record| edited.binary_search(&record.id).is_err());
    add(records, now);
}

/// The one of this id among the records.
#[must_use]
pub fn find<'a>(records: &'a [Record], id: &str) -> Option<&'a Record> {
    let place = records.partition_point(|other| other.id.as_str() > id);
    records.get(place).filter(|record| record.id == id)
}

/// A session that was ended and taken up again is there once, in its latest form. Only a later record
/// can take the place of an earlier one, so that no two can hide each other.
fn leave_out_replaced(records: &mut Vec<Record>) {
    let mut replaced: Vec<String> = Vec::new();
    // The newest are the first as a rule, and then each belongs at the end.
    for record in records.iter().rev() {
        if let Some(id) = record.replaces.clone().filter(|id| *id < record.id) {
            sorted::insert(&mut replaced, id, |other, one| other <= one);
        }
    }
    records.retain(|record| replaced.binary_search(&record.id).is_err());
}

#[cfg(test)]
mod tests;
