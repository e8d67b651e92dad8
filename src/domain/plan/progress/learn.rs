//! What one session changes: a step up after it went well often enough, a step back when it hurt.

use std::cmp::Ordering;

use super::Progress;
use super::verdict::{SessionVerdict, amount, judge};
use crate::domain::catalogue::{ExerciseId, find};
use crate::domain::history::{Did, Rating, Record};
use crate::domain::plan::answers::Answers;
use crate::domain::plan::change::ChangeReason;
use crate::domain::plan::ladder::{FIRST, low_end, rung_below};
use crate::domain::plan::preferences::{Preferences, is_possible};

/// What good sessions in a row have to count together for a step up (ours): three of which the effort
/// was told, or six of which it was not.
const GOOD_IN_A_ROW: u8 = 6;
/// So much more pain than when the row began ends it (ours).
const ROW_PAIN: u8 = 2;
/// How often an exercise may hurt at its lightest before it is left out (ours).
const HURTS_AT_LIGHTEST: u8 = 2;

/// What was said, and a session that is learned from.
#[derive(Clone, Copy)]
pub(super) struct Evidence<'a> {
    pub(super) answers: &'a Answers,
    pub(super) preferences: &'a Preferences,
    pub(super) record: &'a Record,
    pub(super) after: Option<&'a Rating>,
    pub(super) is_plan: bool,
}

impl Progress {
    /// Learns from a session: one thing about each exercise, the worst, where it was done more than
    /// once; and first what went badly, since nobody goes on to that.
    pub(super) fn learn(&mut self, lesson: Evidence<'_>) {
        let record = lesson.record;
        if let Some(pain) = record.before.pain.filter(|_| lesson.is_plan) {
            self.pains.push(pain);
        }
        let did: Vec<Option<ExerciseId>> = record.did.iter().map(|did| find(&did.slug)).collect();
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        for (index, exercise) in did.iter().enumerate() {
            let Some(exercise) = *exercise else {
                continue;
            };
            let is_it = |index: usize| did.get(index) == Some(&Some(exercise));
            if (0..index).any(is_it) {
                continue;
            }
            let hurt = record.hurts.iter().find(|(index, _)| is_it(*index));
            let rows = record.did.iter().enumerate();
            let rows: Vec<&Did> = rows.filter(|row| is_it(row.0)).map(|row| row.1).collect();
            let is_finished = rows.iter().all(|did| did.done >= did.planned);
            let amount = rows
                .iter()
                .map(|did| amount(exercise, self.at(exercise), did))
                .min();
            let verdict = match hurt {
                Some((_, hurt)) => SessionVerdict::Bad(ChangeReason::Hurt(*hurt)),
                None if !lesson.is_plan => SessionVerdict::Neutral,
                None => judge(record, lesson.after, is_finished),
            };
            match verdict {
                SessionVerdict::Bad(why) => {
                    self.fall(lesson, exercise, why);
                    bad.push(exercise);
                }
                SessionVerdict::NotGood => self.set(exercise, self.level(exercise)),
                SessionVerdict::Neutral => {}
                SessionVerdict::Good => good.extend(amount.map(|amount| (exercise, amount))),
            }
        }
        if self.pains.is_worse() {
            return;
        }
        for (exercise, amount) in good {
            self.went_well(lesson, exercise, amount, &bad);
        }
    }

    /// One good session more, in which others went badly. Who did less than was asked does not get
    /// more; and what was done in longer sessions than are wanted now says nothing of what comes after
    /// the top of these.
    fn went_well(
        &mut self,
        lesson: Evidence<'_>,
        exercise: ExerciseId,
        amount: Ordering,
        bad: &[ExerciseId],
    ) {
        let Evidence {
            answers,
            preferences,
            ..
        } = lesson;
        let top = self.top(exercise);
        let Some(stand) = self.stands.get_mut(exercise.index()) else {
            return;
        };
        let from = stand.level;
        let next = exercise.facts().progressions.first().copied();
        if amount == Ordering::Greater && from >= top {
            // Nor had they gone on to it then.
            return self.rungs.retain(|(other, _)| Some(*other) != next);
        }
        if amount == Ordering::Less {
            return;
        }
        let pain = lesson.record.before.pain;
        let has_grown = pain.is_some_and(|pain| {
            let first = stand.row_pain.unwrap_or(pain);
            pain >= first.saturating_add(ROW_PAIN)
        });
        if has_grown {
            stand.good = 0;
            stand.row_pain = pain;
        }
        stand.row_pain = stand.row_pain.or(pain);
        let is_told = lesson.after.is_some_and(|after| after.effort.is_some());
        stand.good += if is_told { 2 } else { 1 };
        if stand.good < GOOD_IN_A_ROW {
            return;
        }
        self.set(exercise, from + 1);
        if from < top {
            return self.tell(exercise, from, from + 1, None, ChangeReason::WentWell);
        }
        // Nobody goes on to what has just hurt, nor to what is left out because it did.
        let can_go_on = |id: &ExerciseId| {
            is_possible(answers, preferences, *id) && !bad.contains(id) && !self.is_left_out(*id)
        };
        let next = next.filter(can_go_on);
        if let Some(next) = next
            && self.is_current(answers, preferences, exercise)
            // Not where there is less time than the least of a source takes.
            && self.meaning(exercise, FIRST).dose == low_end(exercise)
        {
            self.set_rung(next, true);
            self.tell(exercise, from, from, Some(next), ChangeReason::WentWell);
        }
    }

    /// A step back: to a lighter dose, or from the lightest one to the rung below; where there is none,
    /// it is left out for a while.
    fn fall(&mut self, lesson: Evidence<'_>, exercise: ExerciseId, why: ChangeReason) {
        let Evidence {
            answers,
            preferences,
            ..
        } = lesson;
        let from = self.level(exercise);
        let to = from.saturating_sub(1);
        let below = rung_below(exercise).filter(|below| {
            from == 0
                && is_possible(answers, preferences, *below)
                && self.is_current(answers, preferences, exercise)
        });
        let stands_in = preferences.swaps().iter().any(|(_, to)| *to == exercise);
        let is_wanted =
            lesson.is_plan || stands_in || self.is_current(answers, preferences, exercise);
        self.set(exercise, to);
        if below.is_some() {
            self.set_rung(exercise, false);
        }
        if to != from || below.is_some() {
            return self.tell(exercise, from, to, below, why);
        }
        let Some(stand) = self.stands.get_mut(exercise.index()) else {
            return;
        };
        stand.hurts += 1;
        if stand.hurts >= HURTS_AT_LIGHTEST {
            stand.hurts = 0;
            stand.out_ms = Some(lesson.record.started_ms());
            if is_wanted {
                self.tell(exercise, from, to, None, ChangeReason::HurtAgain);
            }
        }
    }
}
