//! Joining two copies: which text of each entry counts, what is written where, and what is told.

use super::Entries;
use super::work::Work;
use crate::domain::history::keys::{self, Key};
use crate::domain::history::{Record, Unreadable};

/// What there is to join. Texts are pairs of key and value, in any order; keys outside the prefix are
/// somebody else's.
#[derive(Debug, Clone, Copy)]
pub struct Copies<'a> {
    /// The first copy, which is written at once.
    pub local: &'a [(String, String)],
    /// The second copy; `None` where it cannot be read.
    pub mirror: Option<&'a [(String, String)]>,
    /// What was changed here before the second copy could be read. It is newer than all else,
    /// whatever the stamps say.
    pub early: &'a [(String, String)],
    /// What our keys begin with.
    pub prefix: &'a str,
    /// The tab that joins them.
    pub by: &'a str,
}

/// Something that cannot be read, or that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableEntry {
    /// Its key.
    pub key: String,
    /// The text itself.
    pub raw: String,
    /// Why it cannot be read.
    pub reason: Unreadable,
}

/// What was damaged in every copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lost {
    /// A session in the history.
    Session,
    /// The place in the session that ran.
    Journal,
    /// The plan.
    Plan,
    /// A single setting.
    Setting,
    /// All settings that stood in one text.
    Settings,
    /// A kept routine.
    Routine,
    /// How it felt after a session.
    Feeling,
    /// A warning that was told in a session.
    Warning,
}

/// What the person ought to hear.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// How many sessions were missing or damaged in the first copy and came back from the second.
    pub restored: usize,
    /// Whether something else was damaged, or stood there in two versions, of which one was good.
    pub mended: bool,
    /// What was damaged everywhere, each kind once.
    pub lost: Vec<Lost>,
}

/// A text for the first copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// Its key.
    pub key: String,
    /// The text.
    pub raw: String,
    /// The key of what has to be safe first, in either copy: this is written over it.
    pub after: Option<String>,
}

impl Write {
    /// Whether what stands under its key now is what was set aside for it.
    #[must_use]
    pub fn may_go_over(&self, prefix: &str, there: Option<&str>) -> bool {
        self.after == there.map(|there| keys::aside(prefix, &self.key, there))
    }
}

/// One of two copies, and what makes them whole again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Joined {
    /// The sessions, newest first. Those that were taken up again later are left out.
    pub records: Vec<Record>,
    /// Everything that may change.
    pub entries: Entries,
    /// What cannot be read in any copy, and what was set aside.
    pub unreadable: Vec<UnreadableEntry>,
    /// To be set aside: written to both copies, before all else.
    pub aside: Vec<(String, String)>,
    /// To be written to the first copy.
    pub to_local: Vec<Write>,
    /// To be written to the second copy, in one go with what is set aside, or not at all.
    pub to_mirror: Vec<(String, String)>,
    /// What the person ought to hear.
    pub told: Told,
}

/// One entry in both copies.
pub(super) struct Pair<'a> {
    pub(super) key: &'a str,
    /// In the first copy, and in the second.
    pub(super) raws: [Option<&'a str>; 2],
}

impl Joined {
    /// Joins two copies.
    #[must_use]
    pub fn of(copies: &Copies<'_>) -> Self {
        let pairs = paired(copies);
        let aside = |pair: &&Pair<'_>| {
            let kind = keys::parse(copies.prefix, pair.key);
            matches!(kind, Some(Key::Quarantine(_)))
        };
        let known = pairs.iter().filter(aside);
        let mut work = Work {
            copies,
            known: known.flat_map(|pair| pair.raws).flatten().collect(),
            joined: Self::default(),
        };
        for pair in &pairs {
            match keys::parse(copies.prefix, pair.key) {
                None => {}
                Some(Key::Session(id)) => work.session(&id, pair),
                Some(Key::Quarantine(name)) => work.quarantine(&name, pair),
                Some(Key::Unknown(_)) => work.list(pair, &|_| Some(Unreadable::NotOurs)),
                Some(key) => work.changeable(&key, pair),
            }
        }
        let mut joined = work.joined;
        joined.leave_out_replaced();
        // They were read in the order of their keys, and ids sort by time.
        joined.records.reverse();
        joined
    }

    /// Puts the first copy right. `keep` writes to it and says whether it could; what is set aside
    /// comes first. Answers what is to be written over a text that could not be set aside there: it
    /// waits until the second copy has [`Joined::for_mirror`].
    pub fn put_right(&self, keep: &dyn Fn(&str, &str) -> bool) -> Vec<Write> {
        let aside = self.aside.iter();
        let unsafe_keys: Vec<&String> = aside
            .filter(|(key, raw)| !keep(key, raw))
            .map(|(key, _)| key)
            .collect();
        let mut waiting = Vec::new();
        for write in &self.to_local {
            match &write.after {
                Some(after) if unsafe_keys.contains(&after) => waiting.push(write.clone()),
                _ => {
                    keep(&write.key, &write.raw);
                }
            }
        }
        waiting
    }

    /// What is to be written to the second copy, in one go or not at all.
    #[must_use]
    pub fn for_mirror(&self) -> Vec<(String, String)> {
        self.aside.iter().chain(&self.to_mirror).cloned().collect()
    }

    /// A session that was ended and taken up again is there once, in its latest form. Only a later
    /// record can take the place of an earlier one, so that no two can hide each other.
    fn leave_out_replaced(&mut self) {
        let replaced: Vec<String> = self
            .records
            .iter()
            .filter_map(|record| record.replaces.clone().filter(|id| *id < record.id))
            .collect();
        self.records.retain(|record| !replaced.contains(&record.id));
    }
}

/// What both copies hold, in the order of the keys, with what was changed here early.
fn paired<'a>(copies: &Copies<'a>) -> Vec<Pair<'a>> {
    let alone = |index: usize, (key, raw): (&'a str, &'a str)| {
        let mut raws = [None; 2];
        if let Some(place) = raws.get_mut(index) {
            *place = Some(raw);
        }
        Pair { key, raws }
    };
    let locals = in_order(copies.local).into_iter();
    let mut pairs: Vec<Pair<'a>> = locals.map(|entry| alone(0, entry)).collect();
    let mut others = Vec::new();
    for entry in in_order(copies.mirror.unwrap_or_default()) {
        let place = pairs.partition_point(|pair| pair.key < entry.0);
        match pairs.get_mut(place).filter(|pair| pair.key == entry.0) {
            Some(pair) => pair.raws[1] = Some(entry.1),
            None => others.push((place, alone(1, entry))),
        }
    }
    // From the end, so that the places before stay where they are.
    let mut united = Vec::with_capacity(pairs.len() + others.len());
    while let Some((place, pair)) = others.pop() {
        united.extend(pairs.drain(place..).rev());
        united.push(pair);
    }
    united.extend(pairs.into_iter().rev());
    united.reverse();
    for (key, _) in copies.early {
        let place = united.partition_point(|pair| pair.key < key.as_str());
        if united.get(place).is_none_or(|pair| pair.key != key) {
            let raws = [None; 2];
            united.insert(place, Pair { key, raws });
        }
    }
    united
}

/// The entries of a copy in the order of their keys. Most browsers give them so; sorting them by
/// the library would cost the bundle more than the whole of this file.
fn in_order(copy: &[(String, String)]) -> Vec<(&str, &str)> {
    let mut all: Vec<(&str, &str)> = Vec::with_capacity(copy.len());
    for (key, raw) in copy {
        let entry = (key.as_str(), raw.as_str());
        let place = match all.last() {
            Some(last) if *last > entry => all.partition_point(|other| *other < entry),
            _ => all.len(),
        };
        all.insert(place, entry);
    }
    all
}
