//! What the person said of it: yes since when, or no, and what they follow up alone.

use serde::{Deserialize, Serialize};

use super::block::TrialBlock;
use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::{Fields, is_usual, known, of_text};

/// What they said.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Choice {
    /// Whether exercises may be left out.
    #[serde(rename = "y")]
    pub wants: bool,
    /// When they said so, in milliseconds since 1970 UTC.
    #[serde(rename = "at")]
    pub said_ms: u64,
    /// What is or was followed up alone, in this order.
    #[serde(
        rename = "f",
        default,
        deserialize_with = "known",
        skip_serializing_if = "is_usual"
    )]
    pub followed: Vec<FollowUp>,
    /// When they began anew, in milliseconds since 1970 UTC: each time the [last look](super::TRIAL_SESSIONS) was
    /// over, and what was found before stays.
    #[serde(
        rename = "n",
        default,
        deserialize_with = "known",
        skip_serializing_if = "is_usual"
    )]
    pub anew_ms: Vec<u64>,
}

/// An exercise that is followed up alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct FollowUp {
    /// Which.
    pub exercise: ExerciseId,
    /// Since when, in milliseconds since 1970 UTC.
    pub since_ms: u64,
}

impl FollowUp {
    /// Whether the block was drawn for it.
    #[must_use]
    pub fn has(&self, block: &TrialBlock) -> bool {
        let is_of_it = block.is_alone && block.exercises() == [self.exercise];
        is_of_it && block.drawn_ms() >= self.since_ms
    }
}

impl Choice {
    /// The version that is written.
    const VERSION: u64 = 1;
    /// The name of its entry.
    pub const NAME: &'static str = "choice";

    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        Fields::of(Self::VERSION, self).encode()
    }

    /// What is stored as this text; nothing where it cannot be read.
    #[must_use]
    pub fn decode(raw: &str) -> Option<Self> {
        of_text(raw, Self::VERSION)
    }
}
