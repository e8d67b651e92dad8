//! What a person says about their plan: never this one, more of this, that instead of this, and that
//! a change is not wanted.

use super::progress::{Change, Why};
use crate::domain::catalogue::{ExerciseId, find, slugged};
use crate::domain::fields::number;

slugged! {
    /// What a person thinks of an exercise.
    Liking {
        /// Never this one.
        Never = "never",
        /// More of this.
        More = "more",
    }
}

/// A level that the person has chosen, in the place of what the plan would have done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The level that it stands at from then on; `None` for an exercise that is not to be moved on to
    /// yet.
    pub level: Option<usize>,
    /// When that was said, in milliseconds since 1970 UTC.
    pub at_ms: u64,
}

impl Held {
    /// Everything stays as it was before a change.
    #[must_use]
    pub fn instead_of(change: &Change, at_ms: u64) -> Self {
        // On to a harder one: not yet. Back to an easier one: on with the harder one, at its lightest.
        let (exercise, level) = match (change.onto, change.why) {
            (Some(onto), Why::WentWell) => (onto, None),
            (Some(_), _) => (change.exercise, Some(0)),
            (None, _) => (change.exercise, Some(change.from)),
        };
        Self {
            exercise,
            level,
            at_ms,
        }
    }
}

/// Everything that was said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Marks {
    likings: Vec<(ExerciseId, Liking)>,
    swaps: Vec<(ExerciseId, ExerciseId)>,
    held: Vec<Held>,
}

impl Marks {
    /// What is thought of an exercise.
    #[must_use]
    pub fn liking(&self, exercise: ExerciseId) -> Option<Liking> {
        let found = self.likings.iter().find(|(id, _)| *id == exercise);
        found.map(|(_, liking)| *liking)
    }

    /// Thinks so of an exercise from now on.
    pub fn set_liking(&mut self, exercise: ExerciseId, liking: Option<Liking>) {
        self.likings.retain(|(id, _)| *id != exercise);
        self.likings.extend(liking.map(|liking| (exercise, liking)));
    }

    /// All exercises that something was said about.
    #[must_use]
    pub fn likings(&self) -> &[(ExerciseId, Liking)] {
        &self.likings
    }

    /// What is done in the place of an exercise.
    #[must_use]
    pub fn swap_of(&self, exercise: ExerciseId) -> Option<ExerciseId> {
        let found = self.swaps.iter().find(|(from, _)| *from == exercise);
        found.map(|(_, to)| *to)
    }

    /// From now on `to` in the place of `from`; `from` itself again where they are the same. An
    /// exercise that stood in for `from` gives its place back.
    pub fn set_swap(&mut self, from: ExerciseId, to: ExerciseId) {
        self.swaps
            .retain(|(a, b)| *a != from && !(*a == to && *b == from));
        if from != to {
            self.swaps.push((from, to));
        }
    }

    /// All swaps.
    #[must_use]
    pub fn swaps(&self) -> &[(ExerciseId, ExerciseId)] {
        &self.swaps
    }

    /// The levels that were chosen, in the order in which that was said.
    #[must_use]
    pub fn held(&self) -> &[Held] {
        &self.held
    }

    /// Chooses a level; of one exercise only the last choice counts.
    pub fn hold(&mut self, held: Held) {
        self.held.retain(|other| other.exercise != held.exercise);
        self.held.push(held);
    }

    /// Everything as rows: what it is, the exercise, and the rest.
    pub(super) fn rows(&self) -> Vec<[String; 4]> {
        let slug = |id: ExerciseId| id.facts().slug.to_owned();
        let row = |kind: &str, id, third: String, fourth: String| {
            [kind.to_owned(), slug(id), third, fourth]
        };
        let likings = self.likings.iter();
        let likings =
            likings.map(|(id, liking)| row("l", *id, liking.slug().into(), String::new()));
        let swaps = self.swaps.iter();
        let swaps = swaps.map(|(from, to)| row("s", *from, slug(*to), String::new()));
        let held = self.held.iter().map(|held| {
            let level = held
                .level
                .map_or_else(String::new, |level| level.to_string());
            row("h", held.exercise, level, held.at_ms.to_string())
        });
        likings.chain(swaps).chain(held).collect()
    }

    /// Takes one of these rows in. What is not known here (an exercise that is gone, a kind of row of
    /// a later version) is left out.
    pub(super) fn read_row(&mut self, row: &[String]) {
        let [kind, id, third, fourth] = row else {
            return;
        };
        let Some(exercise) = find(id) else {
            return;
        };
        match kind.as_str() {
            "l" => self.set_liking(exercise, Liking::from_slug(third)),
            "s" => {
                if let Some(to) = find(third) {
                    self.set_swap(exercise, to);
                }
            }
            "h" => {
                if let Some(at_ms) = number(fourth) {
                    let level = number(third);
                    self.hold(Held {
                        exercise,
                        level,
                        at_ms,
                    });
                }
            }
            _ => {}
        }
    }
}
