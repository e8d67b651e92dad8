//! What has to be true of every exercise that a plan prescribes.

use std::collections::{BTreeMap, BTreeSet};

use unhunch::domain::catalogue::{Basis, ExerciseId, Rank, SourceDose};
use unhunch::domain::plan::{
    DoseReason, FIRST, Level, Liking, Plan, PlannedExercise, Programme, levels, rung_below,
};
use unhunch::domain::routine::Prescription;
use unhunch::domain::timeline::ReadyTime;

use super::standing::{Found, hold};

/// What was prescribed so far.
#[derive(Debug, Default)]
pub(crate) struct Prescribed {
    /// The last prescription of each exercise, and its level.
    last: BTreeMap<ExerciseId, (Prescription, usize)>,
    /// Exercises that hurt, or in whose session pain grew, since they were last prescribed.
    pub(crate) hurt: BTreeSet<ExerciseId>,
}

impl Prescribed {
    /// A session that comes next: no dose is more than the last time without a higher level, nor less
    /// without a lower one.
    pub(crate) fn next(&mut self, plan: &Plan) -> Found {
        let next = plan.next_session().map(|session| &session.items);
        for item in next.into_iter().flatten() {
            let id = item.step.exercise;
            let level = plan.progress.level(id);
            let hurt = self.hurt.remove(&id);
            let Some((was, level_was)) = self.last.insert(id, (item.step, level)) else {
                continue;
            };
            if was.variant != item.step.variant {
                continue;
            }
            let (then, now) = (length(&was), length(&item.step));
            let (dose_was, dose) = (was.dose, item.step.dose);
            hold!(
                !hurt || now <= then,
                "{id:?} hurt: {dose_was:?}, now {dose:?}"
            );
            let may = (level >= level_was || now <= then) && (level <= level_was || now >= then);
            hold!(
                may && (level != level_was || dose == dose_was),
                "{id:?}: level {level_was} {dose_was:?}, now {level} {dose:?}"
            );
        }
        Ok(())
    }
}

/// What holds of an exercise in a session; `earned` are the rungs that were reached step by step.
pub(crate) fn item(
    programme: &Programme,
    plan: &Plan,
    item: &PlannedExercise,
    earned: &BTreeSet<ExerciseId>,
) -> Found {
    let Programme {
        answers,
        preferences,
        ..
    } = programme;
    let id = item.step.exercise;
    let facts = id.facts();
    let is_wanted = |id: ExerciseId| preferences.liking(id) != Some(Liking::Never);
    hold!(is_wanted(id), "{id:?} is never to come");
    hold!(answers.allow(facts), "{id:?} is not possible");

    let level = plan.progress.level(id);
    let dose = item.step.dose;
    let said = levels(id, answers.minutes).get(level).copied();
    let rank = item.step.variant.map_or(Rank::Usual, |way| way.rank);
    hold!(
        said == Some(Level { rank, dose }),
        "{id:?} at {level} is {:?}",
        item.step
    );
    let by = |source: &&SourceDose| source.allows(&dose);
    match item.basis {
        Basis::Source(source) => {
            let mut by_it = facts.doses.iter().filter(by);
            hold!(
                by_it.any(|it| it.source == source),
                "{id:?} leaves the range of {source:?}: {dose:?}"
            );
        }
        Basis::Ours => {
            let found = facts.doses.iter().find(by);
            hold!(found.is_none(), "{id:?} is said to be ours: {dose:?}");
        }
    }
    let is_lighter = item.dose_reason == DoseReason::Lighter;
    hold!(
        is_lighter == (level < FIRST),
        "{id:?} at {level}: {:?}",
        item.dose_reason
    );

    // What somebody does in the place of another exercise is their own choice.
    if let Some(below) = rung_below(id).filter(|_| item.meant == id) {
        let has_below = answers.allow(below.facts()) && is_wanted(below);
        let may = !has_below || answers.used_to_it || earned.contains(&id);
        hold!(may, "{id:?} skips {below:?}");
    }
    Ok(())
}

fn length(step: &Prescription) -> u64 {
    step.work_ms(ReadyTime::USUAL)
}
