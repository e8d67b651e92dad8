//! Four sessions of the plan, and what each of them leaves out.

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::{Fields, checked, is_usual, known};
use crate::domain::history::{new_id, of_text, started_ms};
use crate::domain::plan::Assignment;

/// Sessions of the plan in a block.
pub const SESSIONS: usize = 4;

/// An exercise under test, and the two sessions of the block that leave it out, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tested {
    /// Which.
    pub exercise: ExerciseId,
    /// The sessions without it, in order.
    #[serde(deserialize_with = "two_of_four")]
    pub out: Vec<usize>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// When it was drawn, and enough randomness to be the only one; see [`new_id`].
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

impl Block {
    /// The version that is written.
    const VERSION: u64 = 1;

    /// A block that is drawn now.
    pub(super) fn drawn(
        tested: Vec<Tested>,
        plan: String,
        is_alone: bool,
        now_ms: u64,
        random: u128,
    ) -> Self {
        Self {
            id: new_id(now_ms, random),
            tested,
            plan,
            is_alone,
            ended_ms: None,
        }
    }

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

/// Two different sessions of a block, in order.
fn two_of_four<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<usize>, D::Error> {
    checked(from, |out: &Vec<usize>| {
        matches!(out.as_slice(), [a, b] if a < b && *b < SESSIONS)
    })
}
