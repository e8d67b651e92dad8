//! When it is judged, and what is said then.

use super::judge::{Judged, Observation, judge, too_early};
use crate::domain::trial::{FOLLOW_UP_SESSIONS, TRIAL_SESSIONS};

/// A moment at which it is judged.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrialLook {
    /// After so many sessions.
    pub sessions: usize,
    /// The part of all histories without any effect in which something may be called at this look.
    pub alpha: f64,
}

/// When it is judged. Between two looks the last verdict stands.
pub const LOOKS: [TrialLook; 3] = [
    TrialLook {
        sessions: 15,
        alpha: 0.005,
    },
    TrialLook {
        sessions: 30,
        alpha: 0.03,
    },
    TrialLook {
        sessions: TRIAL_SESSIONS,
        alpha: 0.015,
    },
];

/// When one exercise that is followed up alone is judged, once.
pub const FOLLOW_UP: TrialLook = TrialLook {
    sessions: FOLLOW_UP_SESSIONS,
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
    pub fn of(observations: &[Observation], exercises: usize, looks: &[TrialLook]) -> Self {
        let count = observations.len();
        let last = looks.iter().rev().find(|look| look.sessions <= count);
        let seen = last.and_then(|look| observations.get(..look.sessions));
        Self {
            looked_at: last.map_or(0, |look| look.sessions),
            next: looks.iter().map(|look| look.sessions).find(|n| *n > count),
            judged: match (last, seen) {
                (Some(look), Some(seen)) => judge(seen, exercises, look.alpha),
                _ => too_early(observations, exercises),
            },
        }
    }
}
