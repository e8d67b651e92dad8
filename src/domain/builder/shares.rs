//! The parts of the true length: how much of it each exercise takes.

use crate::domain::leaflet::{Leaflet, Row};
use crate::domain::timeline::ReadyTime;

/// An exercise as a part of the whole, each time that it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// The index of its row.
    pub row: usize,
    /// Milliseconds to get into position.
    pub ready_ms: u64,
    /// Milliseconds of its sets, with rests and changes of sides.
    pub work_ms: u64,
}

/// The parts of a leaflet in the order in which they are done. Together they are as long as its routine.
#[must_use]
pub fn shares(leaflet: &Leaflet, ready: ReadyTime) -> Vec<Share> {
    let mut all = Vec::new();
    let mut before = None;
    for index in order(leaflet) {
        if let Some(entry) = leaflet.rows.get(index).and_then(Row::entry) {
            let step = &entry.step;
            all.push(Share {
                row: index,
                ready_ms: ready.ms_between(before, step),
                work_ms: step.work_ms(ready),
            });
            before = Some(step);
        }
    }
    all
}

/// The indices of the rows of exercises, as often and in the order in which they are done.
fn order(leaflet: &Leaflet) -> Vec<usize> {
    let mut all = Vec::new();
    let mut block = Vec::new();
    let mut rounds = 1;
    for (index, row) in leaflet.rows.iter().enumerate() {
        match row {
            Row::Exercise(_) => block.push(index),
            Row::Heading(heading) => {
                all.extend(block.repeat(rounds));
                block.clear();
                rounds = heading.rounds.into();
            }
        }
    }
    all.extend(block.repeat(rounds));
    all
}
