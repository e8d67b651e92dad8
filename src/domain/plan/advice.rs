//! When to see a professional, as far as what was said lets one tell (facts of the sources, section
//! 5.3; how many sessions and how much pain that means is ours).

use super::past::Past;
use super::today::good_weeks;
use super::trend::SymptomTrend;
use crate::domain::catalogue::SourceId;
use crate::domain::history::{Hurt, Record, SEVERE};
use crate::domain::safety::Sign;
use crate::domain::time::DAY;

/// Days for which a single sign counts (ours).
const RECENT_DAYS: u64 = 14;
/// Days after which there should be a change (003: four to six weeks), and how many weeks of them have
/// to be good ones: it is regular work that brings it.
const LONG_DAYS: u64 = 42;
const REGULAR_WEEKS: usize = 4;

/// Why a professional should be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// A sign to stop at.
    Sign(Hurt),
    /// Severe pain.
    Severe,
    /// Pain has grown over several sessions.
    Worse,
    /// After six weeks of regular work it is no less.
    NoChange,
}

impl Advice {
    /// Who says so.
    #[must_use]
    pub const fn sources(self) -> &'static [SourceId] {
        use SourceId::{BoneAndSpine, OneBodyLdn, SwordHealth, Vykoukal};
        match self {
            Self::Sign(Hurt::Numb) => &[BoneAndSpine, Vykoukal],
            Self::Sign(Hurt::Sharp) => &[OneBodyLdn, SwordHealth],
            Self::Sign(Hurt::Dizzy | Hurt::Spreading) => &[BoneAndSpine],
            Self::Sign(Hurt::New | Hurt::TooMuch) => &[SwordHealth],
            Self::Severe => &[BoneAndSpine, OneBodyLdn],
            Self::Worse => &[BoneAndSpine, Vykoukal],
            Self::NoChange => &[BoneAndSpine, OneBodyLdn],
        }
    }
}

/// The most serious reason to see a professional, of what was said since `began_ms`. What a
/// professional knew when they agreed is no sign any more.
#[must_use]
pub fn advice(past: &Past<'_>, began_ms: u64, now_ms: u64) -> Option<Advice> {
    let recently = now_ms.saturating_sub(RECENT_DAYS * DAY);
    let all = past.in_order(began_ms.min(recently), now_ms);
    let since = |ms: u64| all.iter().copied().filter(move |r| r.started_ms() >= ms);
    // A clock that is ahead is no reason not to hear it, nor to hear it for years.
    let ahead = now_ms.saturating_add(RECENT_DAYS * DAY);
    let fresh = || {
        let is_fresh = |r: &&Record| r.started_ms() > past.cleared_ms && r.started_ms() <= ahead;
        since(recently).filter(is_fresh)
    };
    let is_sign = |hurt: &Hurt| !matches!(hurt, Hurt::TooMuch);
    let signs = fresh().flat_map(|record| record.hurts.iter().map(|(_, hurt)| *hurt));
    // The gravest of them.
    let sign = signs
        .filter(is_sign)
        .max_by_key(|hurt| Sign::of(*hurt).map(Sign::clearing));
    if let Some(sign) = sign {
        return Some(Advice::Sign(sign));
    }
    let pains_of = |record: &Record| {
        let after = past.after(record).and_then(|after| after.symptoms.pain);
        [record.before.pain, after]
    };
    if fresh()
        .flat_map(pains_of)
        .flatten()
        .any(|pain| pain >= SEVERE)
    {
        return Some(Advice::Severe);
    }
    let worked = || since(began_ms).filter(|record| record.started_ms() <= now_ms);
    let pains: SymptomTrend = worked().filter_map(|record| record.before.pain).collect();
    // Who never tells of pain may tell of stiffness.
    let felt = if pains.ends().is_some() {
        pains
    } else {
        let stiffness = worked().filter_map(|record| record.before.stiffness);
        stiffness.collect()
    };
    if felt.is_worse() {
        return Some(Advice::Worse);
    }
    let is_long = now_ms.saturating_sub(began_ms) >= LONG_DAYS * DAY;
    let is_regular = || good_weeks(past, began_ms, now_ms) >= REGULAR_WEEKS;
    (is_long && felt.is_no_less() && is_regular()).then_some(Advice::NoChange)
}

#[cfg(test)]
mod tests;
