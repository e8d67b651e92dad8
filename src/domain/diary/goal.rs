//! The one thing that a person wants to do again, in their own words.

use serde::{Deserialize, Serialize};

use crate::domain::fields::{Fields, of_text};
use crate::domain::history::Date;

/// The most characters of a goal.
pub const GOAL_CHARS: usize = 80;

/// The goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// What it is, in their own words.
    pub words: String,
    /// The day since which it is this one: what was said before was said of another.
    pub since: Date,
}

/// As it is stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    #[serde(rename = "t")]
    words: String,
    #[serde(rename = "since")]
    since: String,
}

impl Goal {
    /// The version that is written.
    const VERSION: u64 = 1;
    /// The name of its entry.
    pub const NAME: &'static str = "goal";

    /// This one, said on this day; nothing where nothing is said.
    #[must_use]
    pub fn new(words: &str, since: Date) -> Option<Self> {
        let words: String = words.trim().chars().take(GOAL_CHARS).collect();
        (!words.is_empty()).then_some(Self { words, since })
    }

    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        let stored = Stored {
            words: self.words.clone(),
            since: self.since.to_string(),
        };
        Fields::of(Self::VERSION, &stored).encode()
    }

    /// What is stored as this text; nothing where it cannot be read.
    #[must_use]
    pub fn decode(raw: &str) -> Option<Self> {
        let stored: Stored = of_text(raw, Self::VERSION)?;
        Self::new(&stored.words, Date::read(&stored.since)?)
    }
}
