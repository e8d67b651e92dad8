//! What was done of each exercise.

use super::which::Which;
use crate::domain::insight::{LivedSession, Measure, by_exercise};

/// What was done of an exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseDone {
    /// Which.
    pub which: Which,
    /// At how many sessions.
    pub sessions: usize,
    /// What is counted of it, and so much in all of that.
    pub amount: (Measure, u64),
}

/// What was done at these sessions, most sessions first.
pub(super) fn done(sessions: &[LivedSession<'_>]) -> Vec<ExerciseDone> {
    let counting: Vec<LivedSession<'_>> = sessions
        .iter()
        .copied()
        .filter(LivedSession::counts)
        .collect();
    let all = by_exercise(&counting).into_iter().map(|it| {
        let has = |measure: &&Measure| it.measures().contains(measure);
        let measure = [Measure::Repetitions, Measure::Time];
        let measure = measure.iter().find(has).copied().unwrap_or(Measure::Time);
        ExerciseDone {
            which: match it.own_name {
                Some(name) => Which::Own(name.to_owned()),
                None => Which::of_slug(it.slug),
            },
            sessions: it.sessions.len(),
            amount: (measure, it.total(measure)),
        }
    });
    all.collect()
}
