//! May this person start to exercise now? If not: why, and what clears it.
//!
//! One answer for everything that starts or goes on: a session takes a [`Permit`], and nothing but
//! [`may_start`] makes one. What was told in a session is a [`Warning`] of its own, so that no stop goes
//! with the session it was told in, and none lapses with time. Nothing here diagnoses: it stops, and
//! says whom to ask.

mod sign;
mod stop;
mod warning;

pub use sign::{Clearing, Sign};
pub use stop::{Stop, StopReason};
pub use warning::{AGAIN_DAYS, Cleared, Warning, Warnings};

use serde::{Deserialize, Serialize};

use crate::domain::history::{Ratings, Record};

/// Leave to start, or to go on. It is used up by what it starts.
#[derive(Debug, PartialEq, Eq)]
pub struct Permit(());

/// The answer to the safety questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafetyAnswer {
    /// When it was given, in milliseconds since 1970 UTC.
    pub answered_ms: u64,
    /// Whether any of the signs applies.
    pub any_applies: bool,
}

/// What a person has said that bears on whether they may exercise.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    /// The answer to the safety questions, once it was given.
    pub answer: Option<SafetyAnswer>,
    /// Whether a professional was asked about the signs that applied then, and agreed.
    pub asked: bool,
    /// What was told in sessions.
    pub warnings: &'a Warnings,
}

/// Whether this person may start to exercise, or go on.
///
/// # Errors
///
/// The gravest reason against it, with what clears it.
pub fn may_start(said: &Said<'_>) -> Result<Permit, Stop> {
    let flag = said.answer.map(|answer| answer.any_applies && !said.asked);
    let of_answer = match flag {
        None => Some(Stop {
            reason: StopReason::Unanswered,
            clearing: Clearing::Answer,
        }),
        Some(true) => Some(Stop {
            reason: StopReason::RedFlag,
            clearing: Clearing::Asked,
        }),
        Some(false) => None,
    };
    // What was told in a session is nearer than an answer of the same weight.
    let stops = of_answer.into_iter().chain(said.warnings.stop());
    match stops.max_by_key(|stop| stop.clearing) {
        Some(stop) => Err(stop),
        None => Ok(Permit(())),
    }
}

/// What stops this person from starting, apart from safety questions that were never asked.
#[must_use]
pub fn on_hold(said: &Said<'_>) -> Option<Stop> {
    let stop = may_start(said).err();
    stop.filter(|stop| stop.clearing > Clearing::Answer)
}

/// The warnings that these sessions hold and that are not known yet: those of an earlier version,
/// and those whose own entries were lost. What a professional knew when they agreed, at `cleared_ms`,
/// is none any more.
#[must_use]
pub fn untold(
    records: &[Record],
    ratings: &Ratings,
    known: &Warnings,
    cleared_ms: u64,
) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut all = known.clone();
    for record in records.iter().filter(|r| r.started_ms() > cleared_ms) {
        let after = ratings.get(&record.id).map(|after| after.symptoms);
        let pains = [Some(record.before), after].into_iter().flatten();
        let severe = pains.filter_map(|symptoms| Sign::of_pain(symptoms.pain));
        for sign in Sign::told_in(record).chain(severe) {
            let at_ms = record.started_ms();
            let warning = Warning::new(&record.id, sign, at_ms);
            if all.get(&warning.id).is_none() && !all.is_known(sign, at_ms) {
                found.push(warning.clone());
                all.insert(warning);
            }
        }
    }
    found
}

#[cfg(test)]
pub(in crate::domain) fn permit() -> Permit {
    Permit(())
}

#[cfg(test)]
mod tests;
