//! A simulated person: what they answer, when they exercise, how pain goes, what makes their history
//! untidy.

use std::ops::Range;

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::history::{Hurt, MOST};
use unhunch::domain::plan::Answers;

use super::chance::Chance;

/// Which days somebody exercises on.
#[derive(Debug, Clone)]
pub(crate) struct Habit {
    /// Whether only days count on which the app says that a session is due.
    pub(crate) when_due: bool,
    /// On so many of a hundred of these days it is done.
    pub(crate) percent: u8,
    /// Days on which nothing is done at all.
    pub(crate) away: Range<u64>,
}

/// Something that hurts.
#[derive(Debug, Clone)]
pub(crate) struct Ache {
    /// The exercise; any where none is named.
    pub(crate) exercise: Option<ExerciseId>,
    /// The days on which it may.
    pub(crate) days: Range<u64>,
    /// In so many of a hundred times.
    pub(crate) percent: u8,
    /// How.
    pub(crate) kind: Hurt,
}

/// What makes a history untidy, each in so many of a hundred cases.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Quirks {
    /// An exercise is left out, or half done.
    pub(crate) skips: u8,
    /// A session is broken off.
    pub(crate) leaves: u8,
    /// A session that was broken off is taken up again.
    pub(crate) reopens: u8,
    /// After something hurt, another exercise is done in its place.
    pub(crate) swaps_then: u8,
    /// A day has a session that is none of the plan.
    pub(crate) others: u8,
    /// A day has a second session of the plan.
    pub(crate) again: u8,
    /// A change is refused.
    pub(crate) refuses: u8,
    /// A day has something said about an exercise: never, more, another one instead.
    pub(crate) preferences: u8,
    /// The clock is wrong during a session.
    pub(crate) clock: u8,
}

/// A simulated person.
#[derive(Debug, Clone)]
pub(crate) struct Person {
    /// What they are called here.
    pub(crate) name: String,
    /// What their chance begins with.
    pub(crate) seed: u64,
    /// What they answer.
    pub(crate) answers: Answers,
    /// When they exercise.
    pub(crate) habit: Habit,
    /// Pain before a session: days, and tenths of a level, with straight lines between.
    pub(crate) pain: Vec<(u64, u64)>,
    /// How far pain is off its course, in tenths.
    pub(crate) noise: u64,
    /// In so many of a hundred sessions pain grows.
    pub(crate) grows: u8,
    /// The usual effort.
    pub(crate) effort: u64,
    /// How often something is said about pain and effort, in percent.
    pub(crate) says: u8,
    /// What hurts.
    pub(crate) aches: Vec<Ache>,
    /// What makes their history untidy.
    pub(crate) quirks: Quirks,
}

impl Person {
    /// Pain before a session of a day.
    pub(crate) fn pain_on(&self, day: u64, chance: &mut Chance) -> u8 {
        let off = chance.below(2 * self.noise + 1);
        let from = self.pain.iter().rev().find(|(at, _)| *at <= day);
        let to = self.pain.iter().find(|(at, _)| *at > day);
        let tenths = match (from, to) {
            (Some((a, low)), Some((b, high))) => {
                (low * (b - day) + high * (day - a)) / (b - a).max(1)
            }
            (Some((_, only)), None) | (None, Some((_, only))) => *only,
            (None, None) => 0,
        };
        let level = (tenths + off + 5).saturating_sub(self.noise) / 10;
        u8::try_from(level).unwrap_or(MOST).min(MOST)
    }

    /// How an exercise hurts on a day, if it does.
    pub(crate) fn hurt(&self, exercise: ExerciseId, day: u64, chance: &mut Chance) -> Option<Hurt> {
        let may = |ache: &&Ache| {
            ache.exercise.is_none_or(|it| it == exercise) && ache.days.contains(&day)
        };
        let mut aches = self.aches.iter().filter(may);
        let found = aches.find(|ache| chance.is(ache.percent));
        found.map(|ache| ache.kind)
    }
}
