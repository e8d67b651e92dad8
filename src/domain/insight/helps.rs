//! What helps: whether a session eases more with an exercise than without it.
//!
//! It is judged within a session: how it was before, and how it was after. Only where an exercise was now
//! and then part of a session and now and then was not, and without the person choosing it on good days,
//! can anything be said; that is what planned variation is for. The method was simulated before it was
//! written down, and `tests/helps.rs` simulates it again: so many people in a hundred for whom it finds
//! what there is, and so few for whom it calls what there is not.
//!
//! 1. The outcome is the rating after the session. What explains it anyway is taken out of it, and out of
//!    the row of sessions with and without each exercise: the rating before, and the day
//!    ([`residuals`]).
//! 2. What is left of one is held against what is left of the other, by least squares; the largest effect,
//!    in units of its error, is called if it is larger than chance would make the largest of so many
//!    (Holm's bound, Student's t). Then it explains things too, and the next one is looked at
//!    ([`judge`]).
//! 3. It is looked at after [15, 30 and 60 sessions](LOOKS) only, each time with a part of the 5 % of error
//!    that are allowed in all; whoever looked after every session would be wrong in a third of all histories.
//! 4. What is shown is drawn towards nothing, as far as it is uncertain: of the largest of many effects, a
//!    part was luck.

mod judge;
mod residuals;
mod student;

pub use judge::{Effect, Judged, Observation, Untold, Verdict};

use super::lived::Lived;
use super::series::Symptom;
use crate::domain::catalogue::find;
use crate::domain::history::Record;
use judge::judge;

/// A moment at which it is judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// After so many sessions.
    pub sessions: usize,
    /// The part of all histories without any effect in which something may be called at this look.
    pub alpha: f64,
}

/// When it is judged. Between two looks the last verdict stands.
pub const LOOKS: [Look; 3] = [
    Look {
        sessions: 15,
        alpha: 0.005,
    },
    Look {
        sessions: 30,
        alpha: 0.03,
    },
    Look {
        sessions: 60,
        alpha: 0.015,
    },
];

/// When one exercise that is followed up alone is judged, once.
pub const FOLLOW_UP: Look = Look {
    sessions: 24,
    alpha: 0.05,
};

/// What can be said so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// The sessions that were looked at: those up to the last look; 0 before the first.
    pub looked_at: usize,
    /// The sessions after which it is looked at again; `None` after the last look.
    pub next: Option<usize>,
    /// What is said of each exercise, in the order in which they were asked about. Those that always came
    /// together are in one.
    pub judged: Vec<Judged>,
}

impl Findings {
    /// What these observations say of `exercises` exercises, looked at when `looks` say. They are in the
    /// order in which they were lived.
    #[must_use]
    pub fn of(observations: &[Observation], exercises: usize, looks: &[Look]) -> Self {
        let count = observations.len();
        let last = looks.iter().rev().find(|look| look.sessions <= count);
        let seen = last.and_then(|look| observations.get(..look.sessions));
        Self {
            looked_at: last.map_or(0, |look| look.sessions),
            next: looks.iter().map(|look| look.sessions).find(|n| *n > count),
            judged: match (last, seen) {
                (Some(look), Some(seen)) => judge(seen, exercises, look.alpha),
                _ => judge::too_early(observations, exercises),
            },
        }
    }
}

/// The exercises that were part of any of these sessions at which it was said how it was before and after,
/// by their slugs in the order in which they were first done; and those sessions.
#[must_use]
pub fn observed<'a>(lived: &Lived<'a>, symptom: Symptom) -> (Vec<&'a str>, Vec<Observation>) {
    let said = lived.sessions.iter().filter_map(|session| {
        let [before, after] = symptom.around(session);
        session.counts().then_some(())?;
        Some((session, before?, after?))
    });
    let said: Vec<_> = said.collect();
    let mut exercises: Vec<&'a str> = Vec::new();
    for (session, ..) in &said {
        for slug in done(session.record) {
            if !exercises.contains(&slug) {
                exercises.push(slug);
            }
        }
    }
    let first = lived.sessions.first().map(|session| session.date);
    let observations = said.iter().map(|(session, before, after)| {
        let done: Vec<&str> = done(session.record).collect();
        Observation {
            at: first.map_or(0.0, |first| session.date.days_since(first) as f64),
            before: *before,
            after: *after,
            did: exercises.iter().map(|slug| done.contains(slug)).collect(),
        }
    });
    let observations = observations.collect();
    (exercises, observations)
}

/// The slugs of what was done in a session, as they are today.
fn done(record: &Record) -> impl Iterator<Item = &str> {
    let done = record
        .did
        .iter()
        .filter(|did| did.done > 0 || did.seconds > 0);
    done.map(|did| find(&did.slug).map_or(did.slug.as_str(), |id| id.facts().slug))
}
