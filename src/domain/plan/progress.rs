//! How far somebody has come with each exercise, read from what they did.
//!
//! Nothing of it is stored: it follows from the records, how it felt, and what was said about the
//! plan, each in the order of time. So it is never out of step with the history, and a clock that
//! jumped changes only the order.

mod change;
mod past;
mod verdict;

pub use change::{Change, Why};
pub use past::Past;

use std::cmp::Ordering;

use verdict::{Verdict, amount, judge};

use super::Answers;
use super::ladder::{FIRST, Level, levels, low_end};
use super::marks::{Held, Liking, Marks};
use crate::domain::catalogue::{ExerciseId, Rank, find};
use crate::domain::history::{After, Did, Record};
use crate::domain::routine::RoutineName;

/// Good sessions in a row after which an exercise grows by a step (ours).
const GOOD_IN_A_ROW: u8 = 3;
/// Days without a session after which everything starts a step lower (ours).
pub const LONG_BREAK_DAYS: u64 = 14;
/// Days before the plan in which something that hurt still counts (ours).
const HURTS_BEFORE_DAYS: u64 = 28;
const DAY_MS: u64 = 86_400_000;

/// How far somebody has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The levels of each exercise, in the minutes of a session.
    levels: Vec<Vec<Level>>,
    stands: Vec<Stand>,
    /// Harder rungs that were reached, or lost again.
    rungs: Vec<(ExerciseId, bool)>,
    /// What has changed with the last session or since.
    pub changes: Vec<Change>,
    /// Sessions of the plan so far.
    pub sessions: usize,
}

/// How somebody stands with one exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Stand {
    level: usize,
    good: u8,
}

impl Progress {
    /// How far somebody has come from `began_ms` to `now_ms`. What hurt shortly before counts too.
    #[must_use]
    pub fn of(
        answers: &Answers,
        marks: &Marks,
        past: &Past<'_>,
        began_ms: u64,
        now_ms: u64,
    ) -> Self {
        let since_ms = began_ms.saturating_sub(HURTS_BEFORE_DAYS * DAY_MS);
        let levels_of = |id: &ExerciseId| levels(*id, answers.minutes);
        let mut progress = Self {
            levels: ExerciseId::ALL.iter().map(levels_of).collect(),
            stands: vec![
                Stand {
                    level: FIRST,
                    good: 0,
                };
                ExerciseId::ALL.len()
            ],
            rungs: Vec::new(),
            changes: Vec::new(),
            sessions: 0,
        };
        // What was said by a clock that was ahead must not outlast what is said and done now.
        let said = marks.held().iter().filter(|held| held.at_ms <= now_ms);
        let mut held = said.peekable();
        let mut last_ms: Option<u64> = None;
        for record in past.in_order(since_ms) {
            let at_ms = record.started_ms();
            while let Some(held) = held.next_if(|held| held.at_ms < at_ms) {
                progress.after_a_break(&mut last_ms, held.at_ms);
                progress.hold(held);
            }
            let is_plan = record.name == RoutineName::Plan;
            progress.sessions += usize::from(is_plan);
            // A session that is still to come, by a wrong clock, is no measure of a break.
            if at_ms <= now_ms {
                progress.after_a_break(&mut last_ms, at_ms);
                if is_plan {
                    last_ms = Some(at_ms);
                    progress.changes.clear();
                }
            }
            progress.learn(answers, marks, record, past.after(record));
        }
        for held in held {
            progress.after_a_break(&mut last_ms, held.at_ms);
            progress.hold(held);
        }
        progress.after_a_break(&mut last_ms, now_ms);
        progress.tell_what_shows(answers, marks);
        progress
    }

    /// The level of an exercise.
    #[must_use]
    pub fn level(&self, exercise: ExerciseId) -> usize {
        self.stands
            .get(exercise as usize)
            .map_or(FIRST, |it| it.level)
    }

    /// What an exercise is done with now.
    #[must_use]
    pub fn at(&self, exercise: ExerciseId) -> Level {
        self.meaning(exercise, self.level(exercise))
    }

    fn top(&self, exercise: ExerciseId) -> usize {
        let all = self.levels.get(exercise as usize);
        all.map_or(FIRST, |all| all.len().saturating_sub(1))
    }

    fn meaning(&self, exercise: ExerciseId, level: usize) -> Level {
        let all = self.levels.get(exercise as usize);
        let found = all.and_then(|all| all.get(level).or(all.last())).copied();
        found.unwrap_or(Level {
            rank: Rank::Usual,
            dose: low_end(exercise),
        })
    }

    /// Whether the person does this exercise of its ladder now: they have come up to it, and not to
    /// a harder one.
    #[must_use]
    pub fn is_current(&self, answers: &Answers, marks: &Marks, exercise: ExerciseId) -> bool {
        let is_possible = |id: ExerciseId| is_possible(answers, marks, id);
        let has_reached = |id: ExerciseId| match rung_below(id) {
            Some(below) if is_possible(below) => {
                let said = self.rungs.iter().find(|(other, _)| *other == id);
                said.map_or(answers.used_to_it, |(_, reached)| *reached)
            }
            _ => true,
        };
        let above = exercise.facts().progressions.iter().copied();
        is_possible(exercise)
            && has_reached(exercise)
            && !above
                .into_iter()
                .any(|id| is_possible(id) && has_reached(id))
    }

    /// Takes in what the person has said about a change.
    fn hold(&mut self, held: &Held) {
        let gave_way = |change: &Change| {
            change.exercise == held.exercise && change.onto.is_some() && change.why != Why::WentWell
        };
        let has_given_way = self.changes.iter().any(gave_way);
        self.changes.retain(|change| {
            change.exercise != held.exercise && change.onto != Some(held.exercise)
        });
        match held.level {
            Some(level) => {
                if has_given_way {
                    self.set_rung(held.exercise, true);
                }
                self.set(held.exercise, level);
            }
            None => {
                self.set_rung(held.exercise, false);
                if let Some(below) = rung_below(held.exercise) {
                    self.set(below, self.level(below));
                }
            }
        }
    }

    fn set(&mut self, exercise: ExerciseId, level: usize) {
        let top = self.top(exercise);
        if let Some(stand) = self.stands.get_mut(exercise as usize) {
            *stand = Stand {
                level: level.min(top),
                good: 0,
            };
        }
    }

    fn set_rung(&mut self, exercise: ExerciseId, reached: bool) {
        self.rungs.retain(|(other, _)| *other != exercise);
        self.rungs.push((exercise, reached));
    }

    /// After a long time without, everything starts a step lower than the last time, and from new.
    fn after_a_break(&mut self, last_ms: &mut Option<u64>, now_ms: u64) {
        let is_long = |last: u64| now_ms.saturating_sub(last) >= LONG_BREAK_DAYS * DAY_MS;
        if !last_ms.is_some_and(is_long) {
            return;
        }
        // Once is enough, however long it lasts.
        *last_ms = None;
        for exercise in ExerciseId::ALL.iter().copied() {
            let from = self.level(exercise);
            let fell = |change: &Change| change.exercise == exercise && change.why != Why::WentWell;
            let is_lower = self.changes.iter().any(fell);
            let to = if from > FIRST && !is_lower {
                from - 1
            } else {
                from
            };
            self.set(exercise, to);
            if to != from {
                self.tell(exercise, from, to, None, Why::LongBreak);
            }
        }
    }

    /// Leaves out changes of exercises that are not in the plan.
    fn tell_what_shows(&mut self, answers: &Answers, marks: &Marks) {
        let stands_in = |id: ExerciseId| marks.swaps().iter().any(|(_, to)| *to == id);
        let mut changes = std::mem::take(&mut self.changes);
        changes.retain(|change| {
            let id = change.exercise;
            change.onto.is_some() || self.is_current(answers, marks, id) || stands_in(id)
        });
        self.changes = changes;
    }

    fn tell(
        &mut self,
        exercise: ExerciseId,
        from: usize,
        to: usize,
        onto: Option<ExerciseId>,
        why: Why,
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

    /// Learns from a session: one thing about each exercise, the worst, where it was done more than
    /// once; and first what went badly, since nobody goes on to that.
    fn learn(&mut self, answers: &Answers, marks: &Marks, record: &Record, after: Option<&After>) {
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
                Some((_, hurt)) => Verdict::Bad(Why::Hurt(*hurt)),
                None if record.name != RoutineName::Plan => Verdict::Neutral,
                None => judge(record, after, is_finished),
            };
            match verdict {
                Verdict::Bad(why) => {
                    self.fall(answers, marks, exercise, why);
                    bad.push(exercise);
                }
                Verdict::NotGood => self.set(exercise, self.level(exercise)),
                Verdict::Neutral => {}
                Verdict::Good => good.extend(amount.map(|amount| (exercise, amount))),
            }
        }
        for (exercise, amount) in good {
            self.went_well(answers, marks, exercise, amount, &bad);
        }
    }

    /// One good session more, in which others went badly. Who did less than was asked does not get
    /// more; and what was done in longer sessions than are wanted now says nothing of what comes after
    /// the top of these.
    fn went_well(
        &mut self,
        answers: &Answers,
        marks: &Marks,
        exercise: ExerciseId,
        amount: Ordering,
        bad: &[ExerciseId],
    ) {
        let top = self.top(exercise);
        let Some(stand) = self.stands.get_mut(exercise as usize) else {
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
        stand.good += 1;
        if stand.good < GOOD_IN_A_ROW {
            return;
        }
        self.set(exercise, from + 1);
        if from < top {
            return self.tell(exercise, from, from + 1, None, Why::WentWell);
        }
        let next = next.filter(|id| is_possible(answers, marks, *id) && !bad.contains(id));
        if let Some(next) = next
            && self.is_current(answers, marks, exercise)
            // Not where there is less time than the least of a source takes.
            && self.meaning(exercise, FIRST).dose == low_end(exercise)
        {
            self.set_rung(next, true);
            self.tell(exercise, from, from, Some(next), Why::WentWell);
        }
    }

    /// A step back: to a lighter dose, or from the lightest one to the rung below.
    fn fall(&mut self, answers: &Answers, marks: &Marks, exercise: ExerciseId, why: Why) {
        let from = self.level(exercise);
        let to = from.saturating_sub(1);
        let below = rung_below(exercise).filter(|below| {
            from == 0
                && is_possible(answers, marks, *below)
                && self.is_current(answers, marks, exercise)
        });
        self.set(exercise, to);
        if below.is_some() {
            self.set_rung(exercise, false);
        }
        if to != from || below.is_some() {
            self.tell(exercise, from, to, below, why);
        }
    }
}

/// Whether the person can do an exercise and wants to.
fn is_possible(answers: &Answers, marks: &Marks, exercise: ExerciseId) -> bool {
    answers.allow(exercise.facts()) && marks.liking(exercise) != Some(Liking::Never)
}

/// The easier exercise of which this one is the next rung.
#[must_use]
pub fn rung_below(exercise: ExerciseId) -> Option<ExerciseId> {
    let leads_here = |id: &ExerciseId| id.facts().progressions.contains(&exercise);
    ExerciseId::ALL.iter().copied().find(leads_here)
}

#[cfg(test)]
mod tests;
