//! What the plan reads: sessions in the order of time, and how they felt.

use crate::domain::history::{Rating, Ratings, Record};
use crate::domain::sorted;

/// What was done, and how it felt.
#[derive(Debug, Clone, Copy)]
pub struct Past<'a> {
    /// Sessions, in any order.
    pub records: &'a [Record],
    /// How it felt after them.
    pub ratings: &'a Ratings,
    /// When a professional last agreed that this person may exercise, in milliseconds since 1970 UTC;
    /// 0 where that was not asked.
    pub cleared_ms: u64,
}

impl<'a> Past<'a> {
    /// The sessions since `since_ms` that count, the oldest first: not those that were taken up
    /// again. A session that is still to come at `now_ms` was done by a clock that was ahead; nobody
    /// knows when, and it must not outlast what is done from now on: so it comes before all others.
    #[must_use]
    pub fn in_order(&self, since_ms: u64, now_ms: u64) -> Vec<&'a Record> {
        let mut replaced: Vec<&str> = Vec::new();
        // The newest are the first as a rule, and then each belongs at the end.
        for id in self
            .records
            .iter()
            .rev()
            .filter_map(|it| it.replaces.as_deref())
        {
            sorted::insert(&mut replaced, id, |other, one| other <= one);
        }
        let mut order: Vec<(bool, &Record)> = Vec::new();
        for record in self.records.iter().rev() {
            let at_ms = record.started_ms();
            if at_ms < since_ms || replaced.binary_search(&record.id.as_str()).is_ok() {
                continue;
            }
            sorted::insert(&mut order, (at_ms <= now_ms, record), |other, one| {
                (other.0, &other.1.id) <= (one.0, &one.1.id)
            });
        }
        order.into_iter().map(|(_, record)| record).collect()
    }

    /// How it felt after a session.
    #[must_use]
    pub fn after(&self, record: &Record) -> Option<&'a Rating> {
        self.ratings.get(&record.id)
    }
}
