//! What the plan reads: sessions in the order of time, and how they felt.

use crate::domain::history::{After, Record};

/// What was done, and how it felt.
#[derive(Debug, Clone, Copy)]
pub struct Past<'a> {
    /// Sessions, in any order.
    pub records: &'a [Record],
    /// How it felt after them, by their ids.
    pub afters: &'a [(String, After)],
}

impl<'a> Past<'a> {
    /// The sessions since `since_ms` that count, the oldest first: not those that were taken up
    /// again.
    #[must_use]
    pub fn in_order(&self, since_ms: u64) -> Vec<&'a Record> {
        let replaced = self
            .records
            .iter()
            .filter_map(|record| record.replaces.as_deref());
        let replaced: Vec<&str> = replaced.collect();
        let mut order: Vec<&Record> = Vec::new();
        // The newest are the first as a rule, and then each belongs at the end.
        for record in self.records.iter().rev() {
            if record.started_ms() >= since_ms && !replaced.contains(&record.id.as_str()) {
                let place = order.partition_point(|other| other.id <= record.id);
                order.insert(place, record);
            }
        }
        order
    }

    /// How it felt after a session.
    #[must_use]
    pub fn after(&self, record: &Record) -> Option<&'a After> {
        let found = self.afters.iter().find(|(id, _)| *id == record.id);
        found.map(|(_, after)| after)
    }
}
