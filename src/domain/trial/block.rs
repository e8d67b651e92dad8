//! Four sessions of the plan, and what each of them leaves out.

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::{Fields, is_usual, known, of_text};
use crate::domain::history::started_ms;
use crate::domain::plan::Assignment;

/// Sessions of the plan in a block.
pub const SESSIONS: usize = 4;

/// An exercise under test, and the two sessions of the block that leave it out, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Row", into = "Row")]
pub struct Tested {
    /// Which.
    pub exercise: ExerciseId,
    /// The sessions without it, in order.
    pub out: [usize; 2],
}

/// The same, as it is stored.
#[derive(Serialize, Deserialize)]
struct Row {
    exercise: ExerciseId,
    first: usize,
    second: usize,
}

impl From<Tested> for Row {
    fn from(Tested { exercise, out }: Tested) -> Self {
        let [first, second] = out;
        Self {
            exercise,
            first,
            second,
        }
    }
}

impl TryFrom<Row> for Tested {
    type Error = &'static str;

    fn try_from(row: Row) -> Result<Self, Self::Error> {
        let Row {
            exercise,
            first,
            second,
        } = row;
        let is_possible = first < second && second < SESSIONS;
        is_possible
            .then_some(Self {
                exercise,
                out: [first, second],
            })
            .ok_or("not two of four")
    }
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TrialBlock {
    /// When it was drawn, and enough randomness to be the only one; see
    /// [`new_id`](crate::domain::history::new_id).
    #[serde(skip)]
    pub id: String,
    /// What is under test.
    #[serde(rename = "e", deserialize_with = "known")]
    pub tested: Vec<Tested>,
    /// What tells the plan for which it was drawn from others.
    #[serde(rename = "p")]
    pub plan: String,
    /// Whether it follows one exercise up alone.
    #[serde(rename = "o", default, skip_serializing_if = "is_usual")]
    pub is_alone: bool,
    /// When it was ended before its time, in milliseconds since 1970 UTC.
    #[serde(rename = "x")]
    pub ended_ms: Option<u64>,
}

impl TrialBlock {
    /// The version that is written.
    const VERSION: u64 = 1;

    /// The same, ended now.
    pub(super) fn ended(&self, now_ms: u64) -> Self {
        Self {
            ended_ms: Some(now_ms),
            ..self.clone()
        }
    }

    /// When it was drawn, in milliseconds since 1970 UTC; 0 where the id is not one of ours.
    #[must_use]
    pub fn drawn_ms(&self) -> u64 {
        started_ms(&self.id).unwrap_or(0)
    }

    /// The exercises under test.
    #[must_use]
    pub fn exercises(&self) -> Vec<ExerciseId> {
        self.tested.iter().map(|it| it.exercise).collect()
    }

    /// Whether this session of the block, counted from 0, leaves an exercise out.
    #[must_use]
    pub fn leaves_out(&self, exercise: ExerciseId, nth: usize) -> bool {
        let mut all = self.tested.iter();
        all.any(|it| it.exercise == exercise && it.out.contains(&nth))
    }

    /// What each of its sessions leaves out and has in it.
    #[must_use]
    pub fn assignments(&self) -> Vec<Assignment> {
        assignments(&self.tested)
    }

    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        Fields::of(Self::VERSION, self).encode()
    }

    /// What is stored under this name as this text; nothing where it cannot be read.
    #[must_use]
    pub fn decode(id: &str, raw: &str) -> Option<Self> {
        let block: Self = of_text(raw, Self::VERSION)?;
        Some(Self {
            id: id.to_owned(),
            ..block
        })
    }
}

/// What each session of a block leaves out of what is under test, and has in it.
pub(super) fn assignments(tested: &[Tested]) -> Vec<Assignment> {
    let these = |nth: usize, is_out: bool| {
        let these = tested.iter().filter(|it| it.out.contains(&nth) == is_out);
        these.map(|it| it.exercise).collect()
    };
    let session = |nth: usize| Assignment {
        left_out: these(nth, true),
        put_in: these(nth, false),
    };
    (0..SESSIONS).map(session).collect()
}
