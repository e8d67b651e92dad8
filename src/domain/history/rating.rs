//! How it felt after a session. It has a key of its own, since a record is never written again, and
//! may be changed for as long as the page after the session is open.

use serde::{Deserialize, Serialize};

use super::symptoms::{Symptoms, level};
use crate::domain::fields::{Fields, is_usual, of_text};
use crate::domain::sorted;

/// The most characters of a note.
pub const NOTE_CHARS: usize = 280;

/// How it felt after a session.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Rating {
    /// Pain and stiffness.
    pub symptoms: Symptoms,
    /// How hard it was, from 0 to [`MOST`](super::MOST).
    pub effort: Option<u8>,
    /// A note in the person's own words.
    pub note: String,
    /// When it was written, in milliseconds since 1970 UTC; 0 since there are [stamps](crate::domain::stamp),
    /// which order what is written now.
    pub written_ms: u64,
}

impl Rating {
    /// The version that is written. Version 1 always had the clock.
    pub(in crate::domain) const VERSION: u64 = 2;

    /// The note, no longer than there is room for.
    pub fn set_note(&mut self, note: &str) {
        self.note = note.chars().take(NOTE_CHARS).collect();
    }

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

/// As it is stored.
#[derive(Serialize, Deserialize)]
struct Stored {
    #[serde(rename = "w", default, skip_serializing_if = "is_usual")]
    written_ms: u64,
    /// Pain, stiffness, effort.
    #[serde(rename = "f")]
    levels: [StoredLevel; 3],
    #[serde(rename = "t", default, skip_serializing_if = "is_usual")]
    note: String,
}

#[derive(Serialize, Deserialize)]
struct StoredLevel(#[serde(deserialize_with = "level")] Option<u8>);

impl From<Stored> for Rating {
    fn from(stored: Stored) -> Self {
        let [pain, stiffness, effort] = stored.levels.map(|StoredLevel(level)| level);
        Self {
            symptoms: Symptoms { pain, stiffness },
            effort,
            note: stored.note,
            written_ms: stored.written_ms,
        }
    }
}

impl From<Rating> for Stored {
    fn from(after: Rating) -> Self {
        let Symptoms { pain, stiffness } = after.symptoms;
        Self {
            written_ms: after.written_ms,
            levels: [pain, stiffness, after.effort].map(StoredLevel),
            note: after.note,
        }
    }
}

/// How it felt after all sessions, by their ids.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ratings(
    /// In the order of the ids.
    Vec<(String, Rating)>,
);

impl Ratings {
    /// Nothing was said.
    pub const NONE: Self = Self(Vec::new());

    /// How it felt after the session of this id, as far as that was said.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Rating> {
        sorted::get(&self.0, id, |(id, _)| id.as_str()).map(|(_, after)| after)
    }

    /// Takes in how it felt after a session, in the place of what was said before.
    pub fn insert(&mut self, id: String, after: Rating) {
        sorted::put(&mut self.0, (id, after), |(id, _)| id);
    }
}

impl FromIterator<(String, Rating)> for Ratings {
    fn from_iter<I: IntoIterator<Item = (String, Rating)>>(all: I) -> Self {
        let mut ratings = Self::default();
        for (id, after) in all {
            ratings.insert(id, after);
        }
        ratings
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_text_of_version_1() {
        let after = Rating {
            symptoms: Symptoms {
                pain: Some(2),
                stiffness: None,
            },
            effort: Some(4),
            note: "Left *shoulder*, better".to_owned(),
            written_ms: 1_795_212_000_000,
        };
        let raw = "v=1&w=1795212000000&f=2**4&t=Left%20*shoulder*,%20better#4f74128a";
        assert_eq!(Rating::decode(raw), Some(after));
    }

    #[test]
    fn what_was_said_last_is_found_by_its_session_in_any_order() {
        let at = |written_ms| Rating {
            written_ms,
            ..Rating::default()
        };
        let said = [("b", 1), ("a", 3), ("c", 2), ("b", 5), ("d", 1)];
        let ratings: Ratings = said
            .map(|(id, ms)| (id.to_owned(), at(ms)))
            .into_iter()
            .collect();
        for (id, ms) in [("a", 3), ("b", 5), ("c", 2), ("d", 1)] {
            assert_eq!(ratings.get(id), Some(&at(ms)), "{id}");
        }
        assert_eq!(ratings.get("bb"), None);
    }

    #[test]
    fn a_note_has_its_length() {
        let mut after = Rating::default();
        after.set_note(&"ä".repeat(1_000));
        assert_eq!(after.note.chars().count(), NOTE_CHARS);
    }

    proptest! {
        #[test]
        fn it_is_read_back(
            levels in any::<[Option<u8>; 3]>(), note in any::<String>(), written_ms in any::<u64>(),
        ) {
            let [pain, stiffness, effort] = levels.map(|level| level.map(|level| level % 11));
            let mut after = Rating { symptoms: Symptoms { pain, stiffness }, effort, written_ms, ..Rating::default() };
            after.set_note(&note);
            prop_assert_eq!(Rating::decode(&after.encode()), Some(after));
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,80}") {
            let _ = Rating::decode(&text);
            let _ = Rating::decode(&crate::domain::fields::seal(&text));
        }
    }
}
