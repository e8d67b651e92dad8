//! What is worth a thought about a leaflet. Nothing of it is forbidden.

use super::change::{by_depth, depth};
use crate::domain::catalogue::{Number, SourceId};
use crate::domain::dose::Range;
use crate::domain::leaflet::{Leaflet, Row};
use crate::domain::routine::Prescription;

/// From more than so many different exercises on, that is said: people given two did them better than people given
/// eight, and those given five did no differently from either (Henry and others 1999, 15 people). That it is six is ours.
pub const MANY: usize = 6;

/// Something worth a thought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hint {
    /// A number of a dose is higher than any source gives for the exercise.
    MoreThanSources {
        /// The index of the row.
        row: usize,
        /// Which number.
        number: Number,
        /// The lowest and the highest that the sources give.
        given: Range,
        /// Who gives one.
        by: Vec<SourceId>,
    },
    /// One has to change between standing, sitting and the floor more often than in another order.
    UpAndDown {
        /// How often.
        times: usize,
        /// How often with the exercises [in order](super::Edit::Sort).
        least: usize,
    },
    /// There are more than [`MANY`] different exercises.
    Many(usize),
}

/// What is worth a thought, in the order of the rows, and then of the whole.
#[must_use]
pub fn hints(leaflet: &Leaflet) -> Vec<Hint> {
    let mut all = Vec::new();
    let mut different = Vec::new();
    for (row, it) in leaflet.rows.iter().enumerate() {
        let Some(entry) = it.entry() else { continue };
        if !different.contains(&entry.step.exercise) {
            different.push(entry.step.exercise);
        }
        for number in Number::ALL.iter().copied() {
            let Some((given, by)) = told_range(&entry.step, number) else {
                continue;
            };
            if number.of(entry.step.dose).is_some_and(|n| n > given.high) {
                all.push(Hint::MoreThanSources {
                    row,
                    number,
                    given,
                    by,
                });
            }
        }
    }
    let (times, least) = (changes(&leaflet.rows), changes(&by_depth(&leaflet.rows)));
    if times > least {
        all.push(Hint::UpAndDown { times, least });
    }
    if different.len() > MANY {
        all.push(Hint::Many(different.len()));
    }
    all
}

/// The lowest and the highest that the sources give for a number of an exercise, and who gives one.
#[must_use]
pub fn told_range(step: &Prescription, number: Number) -> Option<(Range, Vec<SourceId>)> {
    let doses = step.exercise.facts().doses.iter();
    let given = doses.filter_map(|dose| Some((number.given(dose)?, dose.source)));
    let mut all: Option<(Range, Vec<SourceId>)> = None;
    for (range, source) in given {
        let (told, by) = all.get_or_insert((range, Vec::new()));
        told.low = told.low.min(range.low);
        told.high = told.high.max(range.high);
        if !by.contains(&source) {
            by.push(source);
        }
    }
    all
}

/// How often one changes between standing, sitting and the floor.
fn changes(rows: &[Row]) -> usize {
    let mut depths: Vec<u8> = rows
        .iter()
        .filter_map(Row::entry)
        .map(|entry| depth(entry.step.exercise.facts().position()))
        .collect();
    depths.dedup();
    depths.len().saturating_sub(1)
}
