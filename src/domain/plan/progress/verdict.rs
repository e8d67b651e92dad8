//! What a session says about an exercise: how it went, and how much was done.

use std::cmp::Ordering;

use crate::domain::catalogue::ExerciseId;
use crate::domain::dose::{Tempo, Work};
use crate::domain::history::{Did, Rating, Record, SEVERE};
use crate::domain::plan::change::ChangeReason;
use crate::domain::plan::ladder::Level;
use crate::domain::routine::Prescription;
use crate::domain::safety::Sign;
use crate::domain::time::SECOND;

/// The highest effort with which an exercise may still grow (ours).
pub(super) const EASY: u8 = 5;
/// From this effort on a session does not count as a good one (ours).
pub(super) const HARD: u8 = 8;
/// Pain that grew by so much during a session is taken as having hurt (ours).
pub(super) const GREW_MUCH: u8 = 2;

/// What a session says about one exercise.
pub(super) enum SessionVerdict {
    Good,
    Neutral,
    NotGood,
    Bad(ChangeReason),
}

/// What a session of the plan says about an exercise that did not hurt.
pub(super) fn judge(record: &Record, after: Option<&Rating>, finished: bool) -> SessionVerdict {
    let pain_after = after.and_then(|after| after.symptoms.pain);
    let grew = match (record.before.pain, pain_after) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => 0,
    };
    // Nobody works through pain (001), and after a sign to stop at nothing grows.
    let mut pains = [record.before.pain, pain_after].into_iter().flatten();
    let is_severe = pains.any(|pain| pain >= SEVERE);
    let has_sign = Sign::told_in(record).next().is_some();
    let effort = after.and_then(|after| after.effort);
    if grew >= GREW_MUCH {
        SessionVerdict::Bad(ChangeReason::PainGrew)
    } else if grew > 0
        || is_severe
        || has_sign
        || !finished
        || effort.is_some_and(|effort| effort >= HARD)
    {
        SessionVerdict::NotGood
    } else if effort.is_some_and(|effort| effort > EASY) {
        SessionVerdict::Neutral
    } else {
        SessionVerdict::Good
    }
}

/// How much was done beside what the level asks for: the number of repetitions tells it, and the time
/// whether holds were as long as asked. With holds of some repetitions there is more room in that, for
/// who moves faster.
pub(super) fn amount(exercise: ExerciseId, level: Level, did: &Did) -> Ordering {
    /// A hold may be shorter by so much and still be all of it, in percent: time is counted in
    /// whole seconds.
    const NEARLY: u64 = 95;
    let Level { rank, dose } = level;
    let facts = exercise.facts();
    let known = did.variant.as_deref().and_then(|slug| facts.variant(slug));
    let variant = known.or(facts.variants.first());
    let step = Prescription {
        exercise,
        variant,
        dose,
        first: None,
    };
    let asked = step.reps_in_all();
    let Tempo { out, back, .. } = dose.tempo;
    let moves_ms = (u64::from(out) + u64::from(back)) * SECOND / 10;
    let each_ms = match dose.work {
        Work::Reps { hold_s: 0, .. } => 0,
        Work::Reps { reps: 2.., hold_s } => u64::from(hold_s) * SECOND + moves_ms / 2,
        Work::Reps { hold_s, .. } => u64::from(hold_s) * SECOND + moves_ms,
        Work::Duration { seconds } | Work::Open { seconds } => u64::from(seconds) * SECOND,
    };
    let least_ms = u64::from(asked) * each_ms * NEARLY / 100;
    let is_easier = variant.is_some_and(|variant| variant.rank < rank);
    if is_easier || u64::from(did.seconds) * SECOND < least_ms {
        Ordering::Less
    } else {
        u32::from(did.planned).cmp(&asked)
    }
}
