//! Joining two copies: which text of each entry counts, what is written where, and what is told.

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use super::entry::read;
use super::joined::{Copy, Joined};
use super::work::{Copies, Mending, Pair};
use crate::domain::fields::Unreadable;
use crate::domain::history::keys::{self, Key};
use crate::domain::sorted;
use crate::domain::stamp::Stamp;

impl Joined {
    /// Joins two copies.
    #[must_use]
    pub fn of(copies: &Copies<'_>) -> Self {
        let left_behind = left_behind(copies);
        let copies = &match left_behind {
            Some(Copy::Local) => Copies {
                local: &[],
                ..*copies
            },
            Some(Copy::Mirror) => Copies {
                mirror: Some(&[]),
                ..*copies
            },
            None => *copies,
        };
        let pairs = paired(copies);
        let aside = |pair: &&Pair<'_>| {
            let kind = keys::parse(copies.prefix, pair.key);
            matches!(kind, Some(Key::Quarantine(_)))
        };
        let known = pairs.iter().filter(aside);
        let mut work = Mending {
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
        joined.left_behind = left_behind;
        // They were read in the order of their keys, and ids sort by time.
        joined.records.reverse();
        let entries = &joined.entries;
        entries.revise(copies.prefix, &mut joined.records);
        joined
    }
}

/// The copy that is from before everything was deleted, where the other one is not. Where that cannot be read, nobody
/// is left behind.
fn left_behind(copies: &Copies<'_>) -> Option<Copy> {
    let key = keys::erased(copies.prefix);
    let erased = |copy: &[(String, String)]| {
        let found = copy.iter().find(|(other, _)| *other == key);
        found.map_or(Some(Stamp::default()), |(_, raw)| {
            read(&Key::Erased, raw).stamp().cloned()
        })
    };
    match erased(copies.local)?.cmp(&erased(copies.mirror?)?) {
        Ordering::Less => Some(Copy::Local),
        Ordering::Equal => None,
        Ordering::Greater => Some(Copy::Mirror),
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
        let raws = [None; 2];
        sorted::add(&mut united, Pair { key, raws }, |pair| pair.key);
    }
    united
}

/// The entries of a copy in the order of their keys.
fn in_order(copy: &[(String, String)]) -> Vec<(&str, &str)> {
    let entries = copy.iter().map(|(key, raw)| (key.as_str(), raw.as_str()));
    entries.collect::<BinaryHeap<_>>().into_sorted_vec()
}
