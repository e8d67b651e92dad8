//! How far somebody has come with each exercise, read from what they did.
//!
//! Nothing of it is stored: it follows from the records, how it felt, and what was said about the
//! plan, each in the order of time. So it is never out of step with the history, and a clock that
//! jumped changes only the order.

mod absence;
mod learn;
mod read;
mod verdict;

pub use absence::LONG_BREAK_DAYS;

use super::answers::Answers;
use super::change::{Change, ChangeReason};
use super::ladder::{FIRST, Level, low_end, rung_below};
use super::preferences::{ChosenLevel, Liking, Preferences, is_possible};
use super::trend::SymptomTrend;
use crate::domain::catalogue::{ExerciseId, Rank};

/// How far somebody has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The levels of each exercise, in the minutes of a session.
    levels: Vec<Vec<Level>>,
    stands: Vec<ExerciseState>,
    /// Harder rungs that were reached, or lost again.
    rungs: Vec<(ExerciseId, bool)>,
    /// What was ever done in the plan.
    done: Vec<ExerciseId>,
    /// What was done in its last session.
    last_done: Vec<ExerciseId>,
    /// What has changed with the last session or since.
    pub changes: Vec<Change>,
    /// Sessions of the plan so far.
    pub sessions: usize,
    /// What stands lower than before a long break, until the plan is done again.
    lower_since_away: Vec<ExerciseId>,
    /// Pain before each session, as far as it was told.
    pains: SymptomTrend,
}

/// How somebody stands with one exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct ExerciseState {
    level: usize,
    /// What the good sessions in a row count so far.
    good: u8,
    /// Pain before the first of them.
    row_pain: Option<u8>,
    /// How often it hurt at its lightest.
    hurts: u8,
    /// Since when it is left out.
    out_ms: Option<u64>,
}

impl Progress {
    /// The level of an exercise.
    #[must_use]
    pub fn level(&self, exercise: ExerciseId) -> usize {
        self.stands
            .get(exercise.index())
            .map_or(FIRST, |it| it.level)
    }

    /// What an exercise is done with now.
    #[must_use]
    pub fn at(&self, exercise: ExerciseId) -> Level {
        self.meaning(exercise, self.level(exercise))
    }

    fn top(&self, exercise: ExerciseId) -> usize {
        let all = self.levels.get(exercise.index());
        all.map_or(FIRST, |all| all.len().saturating_sub(1))
    }

    fn meaning(&self, exercise: ExerciseId, level: usize) -> Level {
        let all = self.levels.get(exercise.index());
        let found = all.and_then(|all| all.get(level).or(all.last())).copied();
        found.unwrap_or(Level {
            rank: Rank::Usual,
            dose: low_end(exercise),
        })
    }

    /// Whether the person does this exercise of its ladder now: they have come up to it, and not to
    /// a harder one.
    #[must_use]
    pub fn is_current(
        &self,
        answers: &Answers,
        preferences: &Preferences,
        exercise: ExerciseId,
    ) -> bool {
        let is_possible = |id: ExerciseId| is_possible(answers, preferences, id);
        let has_reached = |id: ExerciseId| self.is_reached(answers, preferences, id);
        let above = exercise.facts().progressions.iter().copied();
        is_possible(exercise)
            && has_reached(exercise)
            && !self.is_left_out(exercise)
            && !above
                .into_iter()
                .any(|id| is_possible(id) && has_reached(id))
    }

    /// Whether the person has come up to this exercise of its ladder, or there is no way below it.
    pub(super) fn is_reached(
        &self,
        answers: &Answers,
        preferences: &Preferences,
        exercise: ExerciseId,
    ) -> bool {
        match rung_below(exercise) {
            Some(below) if is_possible(answers, preferences, below) => {
                let said = self.rungs.iter().find(|(other, _)| *other == exercise);
                said.map_or(answers.used_to_it, |(_, reached)| *reached)
            }
            _ => true,
        }
    }

    /// Whether it may stand in for another one: the person has come up to it, or has done it in the plan
    /// and not lost it since.
    pub(super) fn may_stand_in(
        &self,
        answers: &Answers,
        preferences: &Preferences,
        exercise: ExerciseId,
    ) -> bool {
        let is_lost = self.rungs.contains(&(exercise, false));
        self.is_reached(answers, preferences, exercise) || self.was_done(exercise) && !is_lost
    }

    /// Whether it was ever done in the plan.
    fn was_done(&self, exercise: ExerciseId) -> bool {
        self.done.contains(&exercise)
    }

    /// Whether it is left out for a while, since it hurts at its lightest.
    #[must_use]
    pub fn is_left_out(&self, exercise: ExerciseId) -> bool {
        let stand = self.stands.get(exercise.index());
        stand.is_some_and(|stand| stand.out_ms.is_some())
    }

    /// Whether it starts lower than before, since the person has been away and has not done the plan since.
    pub(super) fn is_lower_since_away(&self, exercise: ExerciseId) -> bool {
        self.lower_since_away.contains(&exercise)
    }

    /// Whether it is done with less than usual: it was made lighter, or the person has been away.
    pub(in crate::domain) fn is_reduced(&self, exercise: ExerciseId) -> bool {
        self.level(exercise) < FIRST || self.is_lower_since_away(exercise)
    }

    /// Takes in what the person has said about a change.
    fn choose(&mut self, chosen: &ChosenLevel) {
        let gave_way = |change: &Change| {
            change.exercise == chosen.exercise
                && change.onto.is_some()
                && change.why != ChangeReason::WentWell
        };
        let has_given_way = self.changes.iter().any(gave_way);
        self.changes.retain(|change| {
            change.exercise != chosen.exercise && change.onto != Some(chosen.exercise)
        });
        match chosen.level {
            Some(level) => {
                if has_given_way {
                    self.set_rung(chosen.exercise, true);
                }
                if let Some(stand) = self.stands.get_mut(chosen.exercise.index()) {
                    *stand = ExerciseState::default();
                }
                self.set(chosen.exercise, level);
            }
            None => {
                self.set_rung(chosen.exercise, false);
                if let Some(below) = rung_below(chosen.exercise) {
                    self.set(below, self.level(below));
                }
            }
        }
    }

    fn set(&mut self, exercise: ExerciseId, level: usize) {
        let top = self.top(exercise);
        if let Some(stand) = self.stands.get_mut(exercise.index()) {
            stand.level = level.min(top);
            stand.good = 0;
            stand.row_pain = None;
            if stand.level > 0 {
                stand.hurts = 0;
                stand.out_ms = None;
            }
        }
    }

    fn set_rung(&mut self, exercise: ExerciseId, reached: bool) {
        self.rungs.retain(|(other, _)| *other != exercise);
        self.rungs.push((exercise, reached));
    }

    /// Leaves out changes of exercises that are not in the plan, or never wanted.
    fn tell_what_shows(&mut self, answers: &Answers, preferences: &Preferences) {
        let stands_in = |id: ExerciseId| preferences.swaps().iter().any(|(_, to)| *to == id);
        let is_never = |id: ExerciseId| preferences.liking(id) == Some(Liking::Never);
        let of_the_week = preferences.without_nevers(&|_| true);
        let shows = |id: ExerciseId| {
            let is_of_plan = stands_in(id) || self.last_done.contains(&id);
            is_of_plan || self.is_current(answers, &of_the_week, id)
        };
        let mut changes = self.changes.clone();
        changes.retain(|change| {
            let id = change.exercise;
            let is_told = change.onto.is_some() || change.why == ChangeReason::HurtAgain;
            !is_never(id) && !change.onto.is_some_and(is_never) && (is_told || shows(id))
        });
        self.changes = changes;
    }

    fn tell(
        &mut self,
        exercise: ExerciseId,
        from: usize,
        to: usize,
        onto: Option<ExerciseId>,
        why: ChangeReason,
    ) {
        self.changes.push(Change {
            exercise,
            from,
            to,
            levels: [from, to].map(|level| self.meaning(exercise, level)),
            onto,
            why,
        });
    }
}

#[cfg(test)]
mod tests;
