//! When the advice to see a professional has to come, and when it must not (facts 5.3), told anew
//! from what was said.

use std::collections::BTreeSet;

use unhunch::domain::history::{Hurt, Record};
use unhunch::domain::plan::Advice;
use unhunch::domain::time::DAY;

use super::sim::{Life, Moment, START_MS, is_of_plan};
use super::standing::{Found, has_wrong_clock, hold};

/// Days for which a single sign counts, and after which there should be a change.
const RECENT_DAYS: u64 = 14;
const LONG_DAYS: u64 = 42;
const SEVERE: u8 = 8;
/// Sessions that are taken together, at the beginning and at the end.
const TOGETHER: usize = 3;
/// How much pain grew, in the sum of these, and in one.
const GREW: i32 = 6;
const FLARED: i32 = 2;
/// Good weeks of the six, and days that make one.
const REGULAR_WEEKS: usize = 4;
const GOOD_DAYS: usize = 3;

/// What the app advises now.
pub(crate) fn of(moment: &Moment<'_>) -> Option<Advice> {
    let life = moment.life;
    life.programme.advice(&life.past(), moment.now_ms)
}

/// Whether the advice is as it should be.
pub(crate) fn check(moment: &Moment<'_>) -> Found {
    let (life, now_ms) = (moment.life, moment.now_ms);
    if has_wrong_clock(life) {
        return Ok(());
    }
    let found = of(moment);
    let is_recent = |record: &&Record| {
        let at_ms = record.started_ms();
        at_ms + RECENT_DAYS * DAY >= now_ms && at_ms > life.cleared_ms
    };
    let recent = || counting(life).filter(is_recent);
    let mut hurts = recent().flat_map(|record| &record.hurts);
    let has_sign = hurts.any(|(_, hurt)| *hurt != Hurt::TooMuch);
    let is_severe = recent().any(|record| pains(life, record).any(|pain| pain >= SEVERE));
    let first_ms = counting(life)
        .filter(|record| is_of_plan(record))
        .map(Record::started_ms)
        .min();
    let since_ms = first_ms.unwrap_or(u64::MAX);
    let mut before: Vec<(u64, i32)> = counting(life)
        .filter(|record| record.started_ms() >= since_ms)
        .filter_map(|record| Some((record.started_ms(), i32::from(record.before.pain?))))
        .collect();
    before.sort_unstable();
    let sum = |part: &[(u64, i32)]| part.iter().map(|(_, pain)| pain).sum::<i32>();
    let is_enough = before.len() >= 2 * TOGETHER;
    let first = sum(before.get(..TOGETHER).filter(|_| is_enough).unwrap_or(&[]));
    let last = &before[before.len().saturating_sub(TOGETHER)..];
    let grew = sum(last) - first;
    let mut best = i32::MAX;
    for start in 0..before.len().saturating_sub(2 * TOGETHER - 1) {
        best = best.min(sum(&before[start..start + TOGETHER]));
    }
    let above_best = |(_, pain): &(u64, i32)| 3 * (pain - FLARED) >= best;
    let has_flared = last.iter().all(above_best);
    let is_long = first_ms.is_some_and(|first_ms| now_ms >= first_ms + LONG_DAYS * DAY)
        && good_weeks(life, since_ms) >= REGULAR_WEEKS;
    let expected = match grew {
        _ if has_sign => "sign",
        _ if is_severe => "severe",
        _ if !is_enough => "nothing",
        GREW.. => "worse",
        _ if has_flared => "worse",
        -1.. if is_long && sum(last) >= 3 => "no change",
        _ => "nothing",
    };
    let said = match found {
        Some(Advice::Sign(hurt)) if hurt != Hurt::TooMuch => "sign",
        Some(Advice::Sign(_)) => "overload, as a sign",
        Some(Advice::Severe) => "severe",
        Some(Advice::Worse) => "worse",
        Some(Advice::NoChange) => "no change",
        None => "nothing",
    };
    hold!(
        said == expected,
        "the advice is: {said}; it should be: {expected}"
    );
    Ok(())
}

/// Weeks from Monday on with something done on three days.
fn good_weeks(life: &Life, since_ms: u64) -> usize {
    let is_done = |record: &&Record| {
        record.started_ms() >= since_ms && record.did.iter().any(|did| did.done > 0)
    };
    let records = life.records.iter().filter(is_done);
    let days = records.map(|record| (record.started_ms() - START_MS) / DAY);
    let days: BTreeSet<u64> = days.collect();
    let weeks: BTreeSet<u64> = days.iter().map(|day| day / 7).collect();
    let n_days = |week: &u64| days.iter().filter(|day| *day / 7 == *week).count();
    weeks
        .iter()
        .filter(|week| n_days(week) >= GOOD_DAYS)
        .count()
}

/// Sessions that were not taken up again.
fn counting(life: &Life) -> impl Iterator<Item = &Record> {
    let records = life.records.iter();
    let replaced: Vec<&String> = records.filter_map(|it| it.replaces.as_ref()).collect();
    let records = life.records.iter();
    records.filter(move |record| !replaced.contains(&&record.id))
}

/// Pain before and after a session.
fn pains(life: &Life, record: &Record) -> impl Iterator<Item = u8> {
    let after = life.ratings.get(&record.id);
    let after = after.and_then(|after| after.symptoms.pain);
    [record.before.pain, after].into_iter().flatten()
}
