//! When to see a professional, as far as what was said lets one tell (facts of the sources, section
//! 5.3; how many sessions and how much pain that means is ours).

use super::progress::Past;
use crate::domain::catalogue::SourceId;
use crate::domain::history::{Hurt, Record};

/// Pain from which on somebody should be seen (ours; 003 says: severe).
pub(super) const SEVERE: u8 = 8;
/// Sessions whose pain is taken together, to be less at the mercy of a single day (ours).
const TOGETHER: usize = 3;
/// How much pain must have grown on average to be told (ours).
const GREW: u32 = 2;
/// Days for which a single sign counts (ours).
const RECENT_DAYS: u64 = 14;
/// Days after which there should be a change (003: four to six weeks).
const LONG_DAYS: u64 = 42;
const DAY_MS: u64 = 86_400_000;

/// Why a professional should be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// A sign to stop at.
    Sign(Hurt),
    /// Severe pain.
    Severe,
    /// Pain has grown over several sessions.
    Worse,
    /// After six weeks pain is no less.
    NoChange,
}

impl Advice {
    /// Who says so.
    #[must_use]
    pub const fn sources(self) -> &'static [SourceId] {
        use SourceId::{BoneAndSpine, OneBodyLdn, SwordHealth, Vykoukal};
        match self {
            Self::Sign(Hurt::Numb) => &[Vykoukal, BoneAndSpine],
            Self::Sign(_) => &[SwordHealth, BoneAndSpine],
            Self::Severe => &[OneBodyLdn],
            Self::Worse => &[BoneAndSpine, Vykoukal],
            Self::NoChange => &[BoneAndSpine, OneBodyLdn],
        }
    }
}

/// The most serious reason to see a professional, of what was said since `began_ms`.
#[must_use]
pub fn advice(past: &Past<'_>, began_ms: u64, now_ms: u64) -> Option<Advice> {
    let recently = now_ms.saturating_sub(RECENT_DAYS * DAY_MS);
    let all = past.in_order(began_ms.min(recently));
    let since = |ms: u64| all.iter().copied().filter(move |r| r.started_ms() >= ms);
    let is_sign = |hurt: &Hurt| !matches!(hurt, Hurt::TooMuch);
    let signs = since(recently).flat_map(|record| record.hurts.iter().map(|(_, hurt)| *hurt));
    // The gravest of them.
    let sign = signs
        .filter(is_sign)
        .max_by_key(|hurt| hurt.ends_the_session());
    if let Some(sign) = sign {
        return Some(Advice::Sign(sign));
    }
    let pains_of = |record: &Record| {
        let after = past.after(record).and_then(|after| after.feeling.pain);
        [record.before.pain, after]
    };
    if since(recently)
        .flat_map(pains_of)
        .flatten()
        .any(|pain| pain >= SEVERE)
    {
        return Some(Advice::Severe);
    }
    let pains: Vec<u32> = since(began_ms)
        .filter_map(|record| record.before.pain)
        .map(u32::from)
        .collect();
    if pains.len() < 2 * TOGETHER {
        return None;
    }
    let sum = |pains: &[u32]| pains.iter().sum::<u32>();
    let first = sum(pains.get(..TOGETHER)?);
    let last = sum(pains.get(pains.len() - TOGETHER..)?);
    let each = u32::try_from(TOGETHER).unwrap_or(1);
    if last >= first + GREW * each {
        return Some(Advice::Worse);
    }
    let is_long = now_ms.saturating_sub(began_ms) >= LONG_DAYS * DAY_MS;
    (is_long && first > 0 && last >= first).then_some(Advice::NoChange)
}

#[cfg(test)]
mod tests;
