//! Two copies of the history become one: whatever is whole in either of them is there, and is
//! brought back to the other.
//!
//! This only says what is to be done; the caller does it, in the order [`Union::set_aside`], then
//! the copies. Nothing is ever deleted, and nothing that cannot be read is overwritten before it is
//! set aside.

use super::keys::{self, Key};
use super::{Record, Unreadable};

/// Which copies hold something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Copies {
    /// The first one, which is written at once.
    Local,
    /// The second one.
    Mirror,
    /// Both, and they are the same.
    Both,
}

/// Something under our keys that cannot be read. It stays where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableEntry {
    /// Its key.
    pub key: String,
    /// The text itself.
    pub raw: String,
    /// Why it cannot be read.
    pub reason: Unreadable,
    /// Where it is.
    pub place: Copies,
}

/// One history of two copies, and what makes them whole again. Texts are pairs of key and value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Union {
    /// The sessions, newest first. Those that were taken up again later are left out.
    pub records: Vec<Record>,
    /// What cannot be read in any copy.
    pub unreadable: Vec<UnreadableEntry>,
    /// To be written to the first copy before anything else: what would be overwritten otherwise.
    pub set_aside: Vec<(String, String)>,
    /// To be written to the first copy.
    pub copy_to_local: Vec<(String, String)>,
    /// To be written to the second copy.
    pub copy_to_mirror: Vec<(String, String)>,
    /// How many sessions were missing or damaged in the first copy and came back from the second.
    pub restored: usize,
}

/// One entry in both copies.
struct Pair<'a> {
    key: &'a str,
    local: Option<&'a str>,
    mirror: Option<&'a str>,
}

/// Unites two copies, each given as pairs of key and value in any order. Keys outside the prefix are
/// somebody else's; settings, kept routines, feelings and the journal are not looked at.
#[must_use]
pub fn merge(local: &[(String, String)], mirror: &[(String, String)], prefix: &str) -> Union {
    let pairs = paired(local, mirror);
    let mut union = Union::default();
    for pair in &pairs {
        match keys::parse(prefix, pair.key) {
            Some(Key::Session(id)) => union.session(&id, pair, prefix, &pairs),
            Some(Key::Unknown(_)) => union.list(pair, |_| Some(Unreadable::NotOurs)),
            Some(
                Key::Kept(_)
                | Key::After(_)
                | Key::Warning(_)
                | Key::Settings
                | Key::Live
                | Key::Quarantine(_),
            )
            | None => {}
        }
    }
    union.leave_out_replaced();
    // They were read in the order of their keys, and ids sort by time.
    union.records.reverse();
    union
}

/// What both copies hold, in the order of the keys.
fn paired<'a>(local: &'a [(String, String)], mirror: &'a [(String, String)]) -> Vec<Pair<'a>> {
    let mut pairs: Vec<Pair<'a>> = in_order(local)
        .into_iter()
        .map(|(key, raw)| Pair {
            key,
            local: Some(raw),
            mirror: None,
        })
        .collect();
    let mut only_mirrored = Vec::new();
    for (key, raw) in in_order(mirror) {
        let place = pairs.partition_point(|pair| pair.key < key);
        match pairs.get_mut(place).filter(|pair| pair.key == key) {
            Some(pair) => pair.mirror = Some(raw),
            None => only_mirrored.push((place, key, raw)),
        }
    }
    // From the end, so that the places before stay where they are.
    let mut united = Vec::with_capacity(pairs.len() + only_mirrored.len());
    while let Some((place, key, raw)) = only_mirrored.pop() {
        united.extend(pairs.drain(place..).rev());
        united.push(Pair {
            key,
            local: None,
            mirror: Some(raw),
        });
    }
    united.extend(pairs.into_iter().rev());
    united.reverse();
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

impl Union {
    fn session(&mut self, id: &str, pair: &Pair<'_>, prefix: &str, pairs: &[Pair<'_>]) {
        let read = |raw: &str| Record::decode(id, raw);
        let (record, whole, other) = match (pair.local.map(read), pair.mirror.map(read)) {
            (Some(Ok(record)), other) => (record, pair.local, other),
            (other, Some(Ok(record))) => (record, pair.mirror, other),
            _ => return self.list(pair, |raw| read(raw).err()),
        };
        self.records.push(record);
        let from_local = whole == pair.local;
        let damaged = match other {
            None => None,
            Some(Err(reason)) if reason.is_damage() => {
                if from_local {
                    pair.mirror
                } else {
                    pair.local
                }
            }
            // The other copy is whole too, or somebody who knows more wrote it.
            Some(_) => return,
        };
        if let Some(raw) = damaged {
            self.set_aside_once(id, raw, prefix, pairs);
        }
        let copy = (pair.key.to_owned(), whole.unwrap_or_default().to_owned());
        if from_local {
            self.copy_to_mirror.push(copy);
        } else {
            self.copy_to_local.push(copy);
            self.restored += 1;
        }
    }

    /// Sets `raw` aside under a key that holds nothing else; not again if it is there already.
    fn set_aside_once(&mut self, id: &str, raw: &str, prefix: &str, pairs: &[Pair<'_>]) {
        let mut key = keys::quarantine(prefix, id);
        let mut n = 1;
        while let Ok(found) = pairs.binary_search_by(|pair| pair.key.cmp(&key)) {
            if pairs
                .get(found)
                .is_some_and(|taken| taken.local == Some(raw))
            {
                return;
            }
            n += 1;
            key = keys::quarantine(prefix, &format!("{id}.{n}"));
        }
        self.set_aside.push((key, raw.to_owned()));
    }

    /// Lists what cannot be read; texts that are the same in both copies once.
    fn list(&mut self, pair: &Pair<'_>, why: impl Fn(&str) -> Option<Unreadable>) {
        let places = if pair.local == pair.mirror {
            [(pair.local, Copies::Both), (None, Copies::Both)]
        } else {
            [(pair.local, Copies::Local), (pair.mirror, Copies::Mirror)]
        };
        for (raw, place) in places {
            let Some((raw, reason)) = raw.and_then(|raw| Some((raw, why(raw)?))) else {
                continue;
            };
            self.unreadable.push(UnreadableEntry {
                key: pair.key.to_owned(),
                raw: raw.to_owned(),
                reason,
                place,
            });
        }
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

#[cfg(test)]
mod tests;
