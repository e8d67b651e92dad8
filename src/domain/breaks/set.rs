//! What is done in a break: one or two exercises upright, with what is at hand, that truly fit.

use super::BreakSettings;
use super::clock::local_min;
use crate::domain::catalogue::{Equipment, ExerciseId, Rank};
use crate::domain::plan::{Answers, Floor, Liking, Programme, low_end, shortened_to};
use crate::domain::routine::Prescription;
use crate::domain::time::{MINUTE, Now, SECOND};
use crate::domain::timeline::ReadyTime;

/// What is left of a break that is long enough for one more exercise.
const ENOUGH_MS: u64 = 15 * SECOND;
/// The interval by which turns are told while breaks are off.
const USUAL_EVERY_MIN: u16 = 45;

/// Which turn of the sets it is: another one with each interval.
#[must_use]
pub fn turn_at(settings: &BreakSettings, at: Now) -> usize {
    let every = match settings.every_min {
        0 => USUAL_EVERY_MIN,
        every => every,
    };
    usize::try_from(local_min(at).div_euclid(i64::from(every))).unwrap_or(0)
}

/// The exercises of a break of so many minutes, each turn others; none where the person has marked
/// all that could be done as "never this one".
///
/// Without a plan nothing is known to be at hand but a chair.
#[must_use]
pub fn set(
    programme: Option<&Programme>,
    minutes: u16,
    ready: ReadyTime,
    turn: usize,
) -> Vec<Prescription> {
    let all = candidates(programme);
    let n = usize::from(minutes).min(all.len());
    let mut left_ms = u64::from(minutes) * MINUTE;
    let mut steps: Vec<Prescription> = Vec::new();
    // As many as minutes, each in its turn; then others, as long as there is time.
    for index in 0..all.len() {
        let Some(id) = all.get((turn.wrapping_mul(n) + index) % all.len()) else {
            break;
        };
        let step = usual(*id, turn);
        let ready_ms = ready.ms_between(steps.last(), &step);
        let to_come = n.saturating_sub(index).max(1) as u64;
        let time_ms = (left_ms / to_come).saturating_sub(ready_ms);
        let is_needed = steps.is_empty();
        if !is_needed && time_ms < ENOUGH_MS {
            break;
        }
        let step = shortened_to(&step, ready, time_ms);
        let takes_ms = ready_ms + step.work_ms(ready);
        if is_needed || takes_ms <= left_ms {
            left_ms = left_ms.saturating_sub(takes_ms);
            steps.push(step);
        }
    }
    steps
}

/// The exercise with the least that a source gives; where there are several usual ways, each in its
/// turn.
fn usual(id: ExerciseId, turn: usize) -> Prescription {
    let usual = id.facts().variants.iter();
    let usual: Vec<_> = usual.filter(|it| it.rank == Rank::Usual).collect();
    let variant = usual.get(turn.checked_rem(usual.len()).unwrap_or(0));
    Prescription {
        exercise: id,
        variant: variant.copied(),
        dose: low_end(id),
        first: None,
    }
}

/// What may be done in a break: first what a source wants done several times a day.
fn candidates(programme: Option<&Programme>) -> Vec<ExerciseId> {
    let unknown = Programme {
        answers: Answers {
            at_hand: vec![Equipment::Chair],
            floor: Floor::Upright,
            ..Answers::default()
        },
        ..Programme::default()
    };
    let Programme {
        answers,
        preferences,
        ..
    } = programme.unwrap_or(&unknown);
    let may = |id: &ExerciseId| {
        let facts = id.facts();
        let is_upright = !facts.position().is_on_floor();
        is_upright && answers.allow(facts) && preferences.liking(*id) != Some(Liking::Never)
    };
    let mut all: Vec<ExerciseId> = Vec::new();
    for often in [true, false] {
        for id in ExerciseId::ALL {
            let is_often = id.facts().doses.iter().any(|dose| dose.per_day.is_some());
            // What stands in for an exercise stands in for it here as well, or its place is empty.
            let id = preferences.swap_of(*id).unwrap_or(*id);
            if is_often == often && may(&id) && !all.contains(&id) {
                all.push(id);
            }
        }
    }
    all
}
