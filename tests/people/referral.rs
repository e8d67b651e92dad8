//! When the advice to see a professional has to come, and when it must not (facts 5.3), told anew
//! from what was said.

use unhunch::domain::history::{Hurt, Record};
use unhunch::domain::plan::{Advice, advice};

use super::sim::{DAY_MS, Life, Moment, START_MS};
use super::standing::{Found, has_wrong_clock, hold};

/// Days for which a single sign counts, and after which there should be a change.
const RECENT_DAYS: u64 = 14;
const LONG_DAYS: u64 = 42;
const SEVERE: u8 = 8;
/// Sessions that are taken together, at the beginning and at the end.
const TOGETHER: usize = 3;
/// How much pain grew, in the sum of these.
const GREW: i32 = 6;

/// What the app advises now.
pub(crate) fn of(moment: &Moment<'_>) -> Option<Advice> {
    let began_ms = moment.life.programme.began_ms;
    advice(&moment.life.past(), began_ms, moment.now_ms)
}

/// Whether the advice is as it should be.
pub(crate) fn check(moment: &Moment<'_>) -> Found {
    let (life, now_ms) = (moment.life, moment.now_ms);
    if has_wrong_clock(life) {
        return Ok(());
    }
    let found = of(moment);
    let is_recent = |record: &&Record| record.started_ms() + RECENT_DAYS * DAY_MS >= now_ms;
    let recent = || counting(life).filter(is_recent);
    let mut hurts = recent().flat_map(|record| &record.hurts);
    let has_sign = hurts.any(|(_, hurt)| *hurt != Hurt::TooMuch);
    let is_severe = recent().any(|record| pains(life, record).any(|pain| pain >= SEVERE));
    let mut before: Vec<(u64, i32)> = counting(life)
        .filter_map(|record| Some((record.started_ms(), i32::from(record.before.pain?))))
        .collect();
    before.sort_unstable();
    let sum = |part: &[(u64, i32)]| part.iter().map(|(_, pain)| pain).sum::<i32>();
    let grew = match (before.first_chunk::<TOGETHER>(), before.last_chunk()) {
        (Some(first), Some(last)) if before.len() >= 2 * TOGETHER => {
            Some((sum(first), sum(last as &[_; TOGETHER]) - sum(first)))
        }
        _ => None,
    };
    let is_long = now_ms >= START_MS + LONG_DAYS * DAY_MS;
    let expected = match grew {
        _ if has_sign => "sign",
        _ if is_severe => "severe",
        Some((_, GREW..)) => "worse",
        Some((1.., 0..)) if is_long => "no change",
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

/// Sessions that were not taken up again.
fn counting(life: &Life) -> impl Iterator<Item = &Record> {
    let records = life.records.iter();
    let replaced: Vec<&String> = records.filter_map(|it| it.replaces.as_ref()).collect();
    let records = life.records.iter();
    records.filter(move |record| !replaced.contains(&&record.id))
}

/// Pain before and after a session.
fn pains(life: &Life, record: &Record) -> impl Iterator<Item = u8> {
    let after = life.afters.iter().find(|(id, _)| *id == record.id);
    let after = after.and_then(|(_, after)| after.feeling.pain);
    [record.before.pain, after].into_iter().flatten()
}
