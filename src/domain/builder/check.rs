//! What would not fit into a routine, or into a link.

use crate::domain::leaflet::{Leaflet, Row};
use crate::domain::routine::{MAX_REPS_IN_ALL, MAX_STEPS};
use crate::domain::share;

/// Why a change cannot be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// There would be more than [`MAX_STEPS`] exercises, each counted as often as it is done, or as many headings.
    TooManySteps,
    /// There would be more than [`MAX_REPS_IN_ALL`] repetitions.
    TooManyReps,
    /// Its link would be longer than [`share::MAX_CHARS`].
    LinkTooLong,
}

/// Why a leaflet cannot come in the place of another one. What was too much already may become less.
pub(super) fn refusal(before: &Leaflet, after: &Leaflet) -> Option<Refusal> {
    let (was, is) = (Size::of(before), Size::of(after));
    let too_much = |was: usize, is: usize, most: usize| is > most && is > was;
    if too_much(was.steps, is.steps, MAX_STEPS) || too_much(was.headings, is.headings, MAX_STEPS) {
        Some(Refusal::TooManySteps)
    } else if too_much(was.reps, is.reps, MAX_REPS_IN_ALL as usize) {
        Some(Refusal::TooManyReps)
    } else if too_much(was.link, is.link, share::MAX_CHARS) {
        Some(Refusal::LinkTooLong)
    } else {
        None
    }
}

/// How much there is of a leaflet.
struct Size {
    steps: usize,
    headings: usize,
    reps: usize,
    link: usize,
}

impl Size {
    fn of(leaflet: &Leaflet) -> Self {
        let (mut steps, mut reps) = (0, 0);
        for (heading, rows) in leaflet.blocks() {
            let rounds = usize::from(heading.rounds);
            for entry in rows.iter().filter_map(Row::entry) {
                steps += rounds;
                reps += rounds * entry.step.reps_in_all() as usize;
            }
        }
        let is_heading = |row: &&Row| row.entry().is_none();
        Self {
            steps,
            reps,
            headings: leaflet.rows.iter().filter(is_heading).count(),
            link: share::encode(leaflet).len(),
        }
    }
}
