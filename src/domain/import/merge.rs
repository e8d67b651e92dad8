//! What a file adds to what is here. Nothing that is here is changed, but for one thing: where a file says that
//! somebody may not exercise, that counts, if it was said after what was said here.

use std::collections::BTreeSet;

use super::found::{FileContents, Why};
use crate::domain::copies::{Entries, bare};
use crate::domain::history::KeptRoutine;
use crate::domain::history::keys;
use crate::domain::settings::{Setting, Settings, encode_setting};

/// What is stored here.
#[derive(Debug, Clone, Copy)]
pub struct Here<'a> {
    /// What our keys begin with.
    pub prefix: &'a str,
    /// All that may change.
    pub entries: &'a Entries,
    /// The keys of all that is stored.
    pub keys: &'a [String],
}

/// What kinds of things a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EntryKind {
    /// Sessions.
    Sessions,
    /// How it felt after them.
    Ratings,
    /// Kept routines.
    Routines,
    /// Signs to stop at.
    Warnings,
    /// Settings.
    Settings,
    /// All else.
    Other,
}

/// How many of a kind there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EntryCounts {
    /// They are not here yet.
    pub new: usize,
    /// They are here, and say the same.
    pub same: usize,
    /// They are here and say something else, which stays.
    pub stays: usize,
}

/// What would be written, and what would not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// Keys and texts, without stamps.
    pub writes: Vec<(String, String)>,
    /// How many of which kind; none of which there are none.
    pub tallies: Vec<(EntryKind, EntryCounts)>,
    /// How much of the file is left out, by why.
    pub dropped: Vec<(Why, usize)>,
}

impl Merge {
    /// Whether it changes nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }
}

impl FileContents {
    /// What it adds to what is here.
    #[must_use]
    pub fn merge(&self, here: &Here<'_>) -> Merge {
        let mut merging = Merging {
            here,
            keys: here.keys.iter().map(String::as_str).collect(),
            written: BTreeSet::new(),
            writes: Vec::new(),
            tallies: Vec::new(),
            dropped: self.dropped.clone(),
        };
        // What stops comes first.
        for it in &self.warnings {
            merging.changeable(EntryKind::Warnings, keys::warning("", &it.id), it.encode());
        }
        merging.settings(&self.settings);
        for it in &self.records {
            let text = it.encode();
            merging.fixed(EntryKind::Sessions, keys::session("", &it.id), text);
        }
        for (id, it) in &self.ratings {
            merging.changeable(EntryKind::Ratings, keys::rating("", id), it.encode());
        }
        for it in &self.routines {
            merging.routine(it);
        }
        for (key, text) in &self.other {
            merging.changeable(EntryKind::Other, key.clone(), text.clone());
        }
        for (key, text) in &self.aside {
            merging.fixed(EntryKind::Other, key.clone(), text.clone());
        }
        let Merging {
            writes,
            tallies,
            dropped,
            ..
        } = merging;
        let count = |why: Why| (why, dropped.iter().filter(|it| **it == why).count());
        let dropped = [Why::Unreadable, Why::Twice, Why::NotDone].map(count);
        Merge {
            writes,
            tallies,
            dropped: dropped.into_iter().filter(|(_, n)| *n > 0).collect(),
        }
    }
}

struct Merging<'a> {
    here: &'a Here<'a>,
    keys: BTreeSet<&'a str>,
    /// What the file has said already.
    written: BTreeSet<String>,
    writes: Vec<(String, String)>,
    tallies: Vec<(EntryKind, EntryCounts)>,
    dropped: Vec<Why>,
}

impl Merging<'_> {
    /// Something that is written once.
    fn fixed(&mut self, kind: EntryKind, name: String, text: String) {
        let there = format!("{}{name}", self.here.prefix);
        let is_there = self.keys.contains(there.as_str());
        self.tally(kind, name, text, is_there.then_some(true));
    }

    /// Something that may change.
    fn changeable(&mut self, kind: EntryKind, name: String, text: String) {
        let said = self.said(&name);
        let is_same =
            said.map(|said| keys::parse("", &name).and_then(|key| bare(&key, &text)) == Some(said));
        self.tally(kind, name, text, is_same);
    }

    /// What is said here under this name; none where nothing is, or it was removed.
    fn said(&self, name: &str) -> Option<String> {
        let raw = self
            .here
            .entries
            .get(&format!("{}{name}", self.here.prefix))?;
        bare(&keys::parse("", name)?, raw)
    }

    /// A kept routine. The same one under another id is the same.
    fn routine(&mut self, it: &KeptRoutine) {
        let name = keys::kept("", &it.id);
        let kept = self.here.entries.kept(self.here.prefix);
        if self.said(&name).is_none() && kept.iter().any(|other| other.link == it.link) {
            return self.tally(EntryKind::Routines, name, it.encode(), Some(true));
        }
        self.changeable(EntryKind::Routines, name, it.encode());
    }

    /// Settings: those that are as usual here are as in the file from now on. Whether somebody may exercise is one
    /// thing in three settings.
    fn settings(&mut self, theirs: &[(Setting, String)]) {
        let ours = self.here.entries.settings(self.here.prefix);
        let mut file = Settings::default();
        for (setting, value) in theirs {
            file.take(*setting, Some(value));
        }
        let takes_safety = match (&ours.safety, &file.safety) {
            (None, _) => true,
            (Some(_), None) => false,
            (Some(here), Some(there)) => {
                there.any_applies && !file.asked && there.answered_ms > here.answered_ms
            }
        };
        for setting in Setting::ALL.iter().copied() {
            let (here, there) = (ours.value(setting), file.value(setting));
            let is_taken = match setting.is_about_safety() {
                // A stop is not lifted by what stands beside it.
                true => takes_safety && (there.is_some() || ours.safety.is_some()),
                false => there.is_some() && here.is_none(),
            };
            let name = keys::setting("", setting.slug());
            let text = encode_setting(there.as_deref());
            if here == there {
                if there.is_some() {
                    self.tally(EntryKind::Settings, name, text, Some(true));
                }
            } else if is_taken {
                self.tally(EntryKind::Settings, name, text, None);
            } else if there.is_some() {
                self.tally(EntryKind::Settings, name, text, Some(false));
            }
        }
    }

    /// Counts it, and writes it where it is `not_here` at all; else whether it is the same here.
    fn tally(&mut self, kind: EntryKind, name: String, text: String, is_same: Option<bool>) {
        if self.written.contains(&name) {
            return self.dropped.push(Why::Twice);
        }
        if !self.tallies.iter().any(|(other, _)| *other == kind) {
            self.tallies.push((kind, EntryCounts::default()));
        }
        if let Some((_, tally)) = self.tallies.iter_mut().find(|(other, _)| *other == kind) {
            match is_same {
                None => tally.new += 1,
                Some(true) => tally.same += 1,
                Some(false) => tally.stays += 1,
            }
        }
        if is_same.is_none() {
            self.writes
                .push((format!("{}{name}", self.here.prefix), text));
        }
        self.written.insert(name);
    }
}
