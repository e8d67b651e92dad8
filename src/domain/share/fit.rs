//! As much of a leaflet as a person can do.

use super::problem::LinkProblem;
use crate::domain::leaflet::{Heading, Leaflet, Row};
use crate::domain::routine::{MAX_REPS_IN_ALL, MAX_STEPS};

/// What is left of what [`Routine::checked`](crate::domain::routine::Routine::checked) accepts.
struct Room {
    steps: usize,
    reps: u32,
}

impl Room {
    /// Takes these rows, done so often, where there is room for them.
    fn takes(&mut self, rows: &[Row], rounds: u8) -> bool {
        let entries = rows.iter().filter_map(Row::entry);
        let reps: u32 = entries.map(|entry| entry.step.reps_in_all()).sum();
        let steps = self.steps.checked_sub(rows.len() * usize::from(rounds));
        let reps = self.reps.checked_sub(reps * u32::from(rounds));
        let (Some(steps), Some(reps)) = (steps, reps) else {
            return false;
        };
        *self = Self { steps, reps };
        true
    }
}

/// The longest beginning that makes a routine: its last block is done less often where that is enough. One exercise
/// always fits.
pub(super) fn keep_what_fits(leaflet: Leaflet, problems: &mut Vec<LinkProblem>) -> Leaflet {
    let (steps, reps) = (MAX_STEPS, MAX_REPS_IN_ALL);
    let mut room = Room { steps, reps };
    let mut rows = Vec::new();
    let (mut kept, mut all) = (0, 0);
    for (heading, below) in leaflet.blocks() {
        let is_full = kept < all;
        all += below.len() * usize::from(heading.rounds);
        if is_full {
            continue;
        }
        let mut rounds = (1..=heading.rounds).rev();
        let (rounds, below) = match rounds.find(|rounds| room.takes(below, *rounds)) {
            Some(rounds) => (rounds, below),
            None => (1, first_that_fit(below, &mut room)),
        };
        kept += below.len() * usize::from(rounds);
        rows.push(Row::Heading(Heading { rounds, ..heading }));
        rows.extend_from_slice(below);
    }
    if kept < all {
        let dropped = all - kept;
        problems.push(LinkProblem::TooManySteps { kept, dropped });
    }
    Leaflet { rows, ..leaflet }
}

fn first_that_fit<'a>(rows: &'a [Row], room: &mut Room) -> &'a [Row] {
    let all = rows.chunks(1).take_while(|row| room.takes(row, 1));
    rows.get(..all.count()).unwrap_or_default()
}
