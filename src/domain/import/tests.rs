//! Files that come in: what they add, that they change nothing else, and what is refused.

mod foreign;
mod hostile;
mod round;

use super::*;
use crate::domain::copies::{Copies, Joined, change};
use crate::domain::export::{Stored, json};
use crate::domain::history::keys::{self, Key};
use crate::domain::history::{KeptRoutine, Record};
use crate::domain::safety::Warning;
use crate::domain::settings::{Setting, Settings};
use crate::domain::time::Now;

const PREFIX: &str = "unhunch:/sub/:1:";

type Pairs = Vec<(String, String)>;

/// A device with one copy, as far as an import goes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Device(Pairs);

impl Device {
    fn joined(&self) -> Joined {
        Joined::of(&Copies {
            local: &self.0,
            mirror: None,
            early: &[],
            prefix: PREFIX,
            by: "me",
        })
    }

    /// Says something under a key.
    fn say(&mut self, key: &str, what: &str) {
        let there = self.0.iter().position(|(other, _)| other == key);
        let raw = match keys::parse(PREFIX, key) {
            Some(Key::Session(_) | Key::Quarantine(_)) => what.to_owned(),
            _ => {
                let read = there
                    .and_then(|at| self.0.get(at))
                    .map(|(_, raw)| raw.as_str());
                change(PREFIX, key, read.into_iter(), what, "me")
            }
        };
        match there {
            Some(at) => self.0[at].1 = raw,
            None => self.0.push((key.to_owned(), raw)),
        }
    }

    /// All of it as a file.
    fn file(&self) -> String {
        let joined = self.joined();
        let stored = Stored {
            prefix: PREFIX,
            records: &joined.records,
            entries: &joined.entries,
            unreadable: &joined.unreadable,
        };
        json(&stored, "0.1.0", Now::default())
    }

    fn merge(&self, found: &FileContents) -> Merge {
        let keys: Vec<String> = self.0.iter().map(|(key, _)| key.clone()).collect();
        found.merge(&Here {
            prefix: PREFIX,
            entries: &self.joined().entries,
            keys: &keys,
        })
    }

    /// Takes a file in.
    fn import(&mut self, text: &str) -> Merge {
        let merge = self.merge(&read(text, 60).unwrap());
        for (key, what) in &merge.writes {
            self.say(key, what);
        }
        merge
    }
}
