//! Where somebody stands with their exercises, and what a session said of them.

use std::collections::{BTreeMap, BTreeSet};

use unhunch::domain::catalogue::{ExerciseId, find};
use unhunch::domain::history::Record;
use unhunch::domain::plan::{FIRST, Programme, Progress, top};
use unhunch::domain::safety::Sign;

use super::sim::{Life, is_of_plan};

/// The highest effort of a session that counts as a good one, and the lowest of one that was hard.
const EASY: u8 = 5;
const HARD: u8 = 8;
/// Pain that nobody works through.
const SEVERE: u8 = 8;

/// That something holds, or what is wrong.
pub(crate) type Found = Result<(), String>;

/// Returns with these words, unless it holds.
macro_rules! hold {
    ($holds:expr, $($words:tt)+) => {
        if !$holds {
            return Err(format!($($words)+));
        }
    };
}
pub(crate) use hold;

/// The level of each exercise, and those that are done now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Standing {
    levels: BTreeMap<ExerciseId, usize>,
    minutes: u16,
    pub(crate) current: BTreeSet<ExerciseId>,
}

impl Standing {
    /// Where somebody stands.
    pub(crate) fn of(programme: &Programme, progress: &Progress) -> Self {
        let Programme {
            answers,
            preferences,
            ..
        } = programme;
        let all = || ExerciseId::ALL.iter().copied();
        Self {
            levels: all().map(|id| (id, progress.level(id))).collect(),
            minutes: answers.minutes,
            current: all()
                .filter(|id| progress.is_current(answers, preferences, *id))
                .collect(),
        }
    }

    /// The level of an exercise.
    pub(crate) fn level(&self, id: ExerciseId) -> usize {
        self.levels.get(&id).copied().unwrap_or(FIRST)
    }

    /// The highest level of an exercise.
    pub(crate) fn top(&self, id: ExerciseId) -> usize {
        top(id, self.minutes)
    }

    /// Each exercise with its level before, and its level now.
    pub(crate) fn since(&self, before: &Self) -> Vec<(ExerciseId, usize, usize)> {
        let levels = self.levels.iter();
        levels
            .map(|(id, level)| (*id, before.level(*id), *level))
            .collect()
    }

    /// Exercises that are done now and were not before.
    pub(crate) fn new_since(&self, before: &Self) -> Vec<ExerciseId> {
        self.current.difference(&before.current).copied().collect()
    }
}

/// Whether the clock is wrong at times, so that sessions are out of order.
pub(crate) const fn has_wrong_clock(life: &Life) -> bool {
    life.person.quirks.clock > 0
}

/// What a session said of an exercise, the worst last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Went {
    /// Finished, and easy.
    Well,
    /// Neither easy nor hard, or not a session of the plan: it says nothing.
    Somehow,
    /// It was not finished, or too hard, or pain grew a little.
    NotWell,
    /// It hurt, or pain grew much.
    Badly,
}

/// What a session said of each exercise in it: the worst, where it was done more than once.
pub(crate) fn went(record: &Record, life: &Life) -> BTreeMap<ExerciseId, Went> {
    let after = life.ratings.get(&record.id);
    let pain = after.and_then(|after| after.symptoms.pain);
    let effort = after.and_then(|after| after.effort).unwrap_or(0);
    let grew = match (record.before.pain, pain) {
        (Some(before), Some(after)) => after.saturating_sub(before),
        _ => 0,
    };
    let pains = [record.before.pain, pain];
    let is_severe = pains.into_iter().flatten().any(|pain| pain >= SEVERE);
    let has_sign = Sign::told_in(record).next().is_some();
    let mut went: BTreeMap<ExerciseId, Went> = BTreeMap::new();
    for (index, did) in record.did.iter().enumerate() {
        let Some(id) = find(&did.slug) else {
            continue;
        };
        let hurt = record.hurts.iter().any(|(hurt, _)| *hurt == index);
        let this = match (is_of_plan(record), grew) {
            _ if hurt => Went::Badly,
            (false, _) => Went::Somehow,
            (true, 2..) => Went::Badly,
            (true, 1) => Went::NotWell,
            _ if is_severe || has_sign || did.done < did.planned || effort >= HARD => Went::NotWell,
            _ if effort > EASY => Went::Somehow,
            _ => Went::Well,
        };
        let worst = went.entry(id).or_insert(this);
        *worst = this.max(*worst);
    }
    went
}
