//! Filling the minutes of a session truly: with the length that the session will really have.

use std::ops::RangeInclusive;

use super::candidate::{Candidate, Input, MIX};
use crate::domain::catalogue::Position;
use crate::domain::routine::Prescription;
use crate::domain::sorted;
use crate::domain::time::MINUTE;

/// How far a session may be from the minutes that were asked for, in percent.
const OFF_PERCENT: u64 = 10;
/// From this share of the minutes on, in percent, a session is full.
const FULL_PERCENT: u64 = 96;

/// How long a session of so many minutes may be, in milliseconds.
pub(super) fn lengths_ms(minutes: u16) -> RangeInclusive<u64> {
    let asked_ms = u64::from(minutes) * MINUTE;
    asked_ms * (100 - OFF_PERCENT) / 100..=asked_ms * (100 + OFF_PERCENT) / 100
}

/// The shortest that a session may be.
pub(super) fn least_ms(input: &Input<'_>) -> u64 {
    *lengths_ms(input.answers.minutes).start()
}

/// The longest that a session may be.
pub(super) fn most_ms(input: &Input<'_>) -> u64 {
    *lengths_ms(input.answers.minutes).end()
}

/// The candidates of one session, in the order in which they are done: those it begins with, and
/// others to fill the minutes, but none of `weekly`.
pub(super) fn chosen(
    input: &Input<'_>,
    all: &[Candidate],
    weekly: &[usize],
    begins: &[usize],
    before: &[usize],
    index: usize,
    rests: &dyn Fn(&usize) -> bool,
) -> Vec<usize> {
    let mut chosen: Vec<usize> = Vec::new();
    for at in begins {
        let more = with(all, &chosen, *at);
        if length(input, all, &more) <= most_ms(input) {
            chosen = more;
        }
    }
    let mut order = by_score(input, all, weekly, before, index);
    order.retain(|at| !rests(at));
    fill(input, all, &order, &mut chosen, index);
    if length(input, all, &chosen) < least_ms(input) {
        exchange(input, all, &order, begins, &mut chosen);
    }
    if chosen.is_empty() {
        // Getting into position alone takes longer than the minutes: one exercise, and the shortest.
        let length = |at: &usize| length(input, all, &[*at]);
        let possible = begins.iter().chain(&order).copied();
        chosen.extend(possible.min_by_key(length));
    }
    chosen
}

/// All that may fill a session, the best first.
fn by_score(
    input: &Input<'_>,
    all: &[Candidate],
    weekly: &[usize],
    before: &[usize],
    index: usize,
) -> Vec<usize> {
    /// What was not done the time before comes first.
    const AGAIN: i32 = 6;
    let score = |at: usize, candidate: &Candidate| {
        // Equals take turns.
        let turn = (at * 7 + index * 5 + input.week * 3) % 4;
        let again = if before.contains(&at) { AGAIN } else { 0 };
        candidate.score - again + i32::try_from(turn).unwrap_or(0)
    };
    let mut order: Vec<(usize, i32)> = Vec::new();
    for (at, candidate) in all.iter().enumerate() {
        if !weekly.contains(&at) {
            let one = (at, score(at, candidate));
            sorted::insert(&mut order, one, |other, one| other.1 >= one.1);
        }
    }
    order.into_iter().map(|(at, _)| at).collect()
}

/// Adds what fits, each role in its turn, until the session is full.
fn fill(
    input: &Input<'_>,
    all: &[Candidate],
    order: &[usize],
    chosen: &mut Vec<usize>,
    index: usize,
) {
    let full_ms = u64::from(input.answers.minutes) * MINUTE * FULL_PERCENT / 100;
    let is_there = |role| {
        let has = |at: &&usize| all.get(**at).is_some_and(|c| c.role == role);
        chosen.iter().filter(has).count()
    };
    let mut owed: Vec<usize> = MIX.iter().map(|role| is_there(*role)).collect();
    // In a short session each role begins in its turn.
    let first = if input.answers.minutes <= 3 {
        index + input.week
    } else {
        0
    };
    for turn in 0..all.len() * MIX.len() {
        let Some(role) = MIX.get((first + turn) % MIX.len()) else {
            return;
        };
        if let Some(owed) = owed
            .get_mut((first + turn) % MIX.len())
            .filter(|owed| **owed > 0)
        {
            *owed = 0;
            continue;
        }
        if length(input, all, chosen) >= full_ms {
            return;
        }
        let fits = |at: &&usize| {
            !chosen.contains(at)
                && !is_other_way(all, chosen, **at)
                && length(input, all, &with(all, chosen, **at)) <= most_ms(input)
        };
        let has_role = |at: &&usize| all.get(**at).is_some_and(|c| c.role == *role);
        if let Some(at) = order.iter().filter(has_role).find(fits) {
            *chosen = with(all, chosen, *at);
        }
    }
}

/// Where nothing more fits and the minutes are not full: another exercise in the place of one, or of
/// one and with one more, that fills them.
fn exchange(
    input: &Input<'_>,
    all: &[Candidate],
    order: &[usize],
    begins: &[usize],
    chosen: &mut Vec<usize>,
) {
    let fills = |these: &[usize]| {
        let length = length(input, all, these);
        (least_ms(input)..=most_ms(input)).contains(&length)
    };
    let free: Vec<usize> = chosen
        .iter()
        .rev()
        .filter(|at| !begins.contains(at))
        .copied()
        .collect();
    let unused = |these: &[usize]| -> Vec<usize> {
        let may = |at: &&usize| !these.contains(at) && !is_other_way(all, these, **at);
        order.iter().filter(may).copied().collect()
    };
    for out in &free {
        let less: Vec<usize> = chosen.iter().filter(|at| *at != out).copied().collect();
        for first in unused(&less) {
            let one = with(all, &less, first);
            if fills(&one) {
                *chosen = one;
                return;
            }
            if length(input, all, &one) > most_ms(input) {
                continue;
            }
            for second in unused(&one) {
                let two = with(all, &one, second);
                if fills(&two) {
                    *chosen = two;
                    return;
                }
            }
        }
    }
}

/// Whether something chosen is the same exercise done another way, such as on the front and on all
/// fours.
fn is_other_way(all: &[Candidate], chosen: &[usize], at: usize) -> bool {
    let of = |at: &usize| all.get(*at).map(|c| (c.facts.id, c.facts.variant_of));
    let Some((id, variant_of)) = of(&at) else {
        return false;
    };
    let mut others = chosen.iter().filter_map(of);
    others.any(|(other, variant)| variant == Some(id) || variant_of == Some(other))
}

/// The candidates with one more, in its place: what is done upright first and what is done lying
/// last, so that one gets down once; in one position mobility first and stretches last.
fn with(all: &[Candidate], chosen: &[usize], at: usize) -> Vec<usize> {
    let place_of = |at: &usize| {
        all.get(*at).map(|c| {
            let position = match c.facts.position() {
                Position::Standing => 0,
                Position::Seated => 1,
                Position::Kneeling => 2,
                Position::Quadruped => 3,
                Position::Prone => 4,
                Position::SideLying => 5,
                Position::Supine => 6,
            };
            (position, c.role as usize)
        })
    };
    let mut more = chosen.to_vec();
    sorted::insert(&mut more, at, |other, at| place_of(other) <= place_of(at));
    more
}

/// How long these candidates take in this order.
pub(super) fn length(input: &Input<'_>, all: &[Candidate], chosen: &[usize]) -> u64 {
    length_of(input, chosen.iter().filter_map(|at| all.get(*at)))
}

/// The same, of candidates that are at hand.
pub(super) fn length_of<'a>(input: &Input<'_>, chosen: impl Iterator<Item = &'a Candidate>) -> u64 {
    let mut before: Option<&Prescription> = None;
    let mut length_ms = 0;
    for candidate in chosen {
        length_ms += input.ready.ms_between(before, &candidate.step) + candidate.work_ms;
        before = Some(&candidate.step);
    }
    length_ms
}
