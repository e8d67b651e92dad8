//! The plan: what this person does today, and why.
//!
//! From answers, what was said about the plan, and the history follows a week of sessions, each choice
//! with its reasons. Pure and deterministic. Numbers of doses are the sources', or marked as ours; the
//! pace at which they grow is ours. It never diagnoses: what stops the person from exercising stops
//! the plan, and whom to see is advice.

mod advice;
mod answers;
mod change;
mod format;
mod ladder;
mod overview;
mod past;
mod preferences;
mod progress;
mod reason;
mod steps;
mod today;
mod trend;
mod varied;
mod week;

pub use advice::{Advice, advice};
pub use answers::{Answers, DAYS, Floor, MINUTES, Spot};
pub use change::{Change, ChangeReason};
pub use format::{Head, StoredProgramme};
pub(in crate::domain) use ladder::shortened_to;
pub use ladder::{FIRST, Level, basis_of, beginning, levels, low_end, rung_below, top};
pub use overview::Overview;
pub use past::Past;
pub use preferences::{ChosenLevel, Liking, Preferences};
pub use progress::{LONG_BREAK_DAYS, Progress};
pub use reason::{ChoiceReason, DaysReason, DoseReason, Role};
pub use steps::Step;
pub use today::{
    ASKED_DAYS, DoneSession, GOOD_WEEKS, Standing, Today, is_done_on, today, today_without_plan,
};
pub(in crate::domain) use today::{GOOD_DAYS, counts, day_of, good_weeks, returned, returned_ms};
pub(in crate::domain) use trend::SymptomTrend;
pub(in crate::domain) use week::{ALTERNATES_FROM, is_weekly, role_of};
pub use week::{Assignment, PlannedExercise, PlannedSession};

use preferences::is_possible;

use std::ops::Range;

use serde::{Deserialize, Serialize};

use crate::domain::catalogue::{Equipment, ExerciseId, find, slugged};
use crate::domain::history::Record;
use crate::domain::routine::{Prescription, alike};
use crate::domain::safety::Stop;
use crate::domain::timeline::ReadyTime;

slugged! {
    /// How far a programme has come.
    #[derive(Default)]
    Stage {
        /// No plan was asked for; there are only marks.
        Off = "off",
        /// Doses grow.
        #[default]
        Grow = "grow",
        /// Two sessions a week keep what was gained.
        Keep = "keep",
        /// It is over for now; the plan that worked stays.
        Rest = "rest",
    }
}

/// What is stored of a plan: what the person said. All else follows from the history.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(from = "format::Rows", into = "format::Rows")]
pub struct Programme {
    /// The answers.
    pub answers: Answers,
    /// What was said about exercises and changes.
    pub preferences: Preferences,
    /// How far it has come.
    pub stage: Stage,
    /// When it began, in milliseconds since 1970 UTC.
    pub began_ms: u64,
    /// When it was taken up again last, as far as weeks are counted: in milliseconds since 1970 UTC,
    /// 0 where it never was.
    pub again_ms: u64,
    /// What was done in the plan when it came to rest, with its levels: what worked.
    pub worked: Vec<(ExerciseId, usize)>,
}

/// Why there is no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPlan {
    /// Nothing may start.
    Stopped(Stop),
    /// Everything that could be done was marked as "never this one".
    NothingLeft,
}

/// What would make a short session fuller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// More minutes.
    Minutes,
    /// Less time to get into position.
    ReadyTime,
    /// Getting down to the floor, and onto the knees.
    Floor,
    /// Movements that round the spine.
    Rounding,
    /// A thing.
    Thing(Equipment),
    /// Exercises that are marked as "never this one".
    Never,
    /// Exercises that were swapped for others.
    Swapped,
}

/// A plan: the sessions of this week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The sessions, in order.
    pub sessions: Vec<PlannedSession>,
    /// Index of the one that comes next.
    pub next: usize,
    /// How far the person has come.
    pub progress: Progress,
    /// Why it is so many days.
    pub days_reason: DaysReason,
}

/// What there is to expect, by how long the plan has been followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// First relief within days (001).
    Days,
    /// Solid change in four to six weeks (003).
    Weeks,
}

impl Expect {
    /// Both, in the order in which they come.
    pub const ALL: [Self; 2] = [Self::Days, Self::Weeks];

    /// The days on which it is expected, counted from the first one; how many "days" are is ours.
    #[must_use]
    pub const fn days(self) -> Range<u64> {
        match self {
            Self::Days => 0..7,
            Self::Weeks => 28..42,
        }
    }
}

impl Programme {
    /// The plan begins, if it has not.
    pub fn begin(&mut self) {
        if self.stage == Stage::Off {
            self.stage = Stage::Grow;
        }
    }

    /// When it began, as far as what was done can tell: with its first session, so that a clock which
    /// was wrong on the day of the answers does no harm. `now_ms` where none was done.
    #[must_use]
    pub fn began(&self, past: &Past<'_>, now_ms: u64) -> u64 {
        let is_ahead = self.began_ms > now_ms;
        let since_ms = if is_ahead { 0 } else { self.began_ms };
        let of_plan = past
            .records
            .iter()
            .filter(|r| r.name.kind().advances_plan());
        let starts = of_plan.map(Record::started_ms);
        let first = starts.filter(|ms| (since_ms..=now_ms).contains(ms)).min();
        first.unwrap_or(now_ms)
    }

    /// Since when weeks are counted: since it began, or was taken up again.
    #[must_use]
    pub fn counts_since(&self, past: &Past<'_>, now_ms: u64) -> u64 {
        let again_ms = Some(self.again_ms).filter(|ms| *ms <= now_ms);
        self.began(past, now_ms).max(again_ms.unwrap_or(0))
    }

    /// Why a professional should be seen, if one should.
    #[must_use]
    pub fn advice(&self, past: &Past<'_>, now_ms: u64) -> Option<Advice> {
        advice(past, self.counts_since(past, now_ms), now_ms)
    }

    /// How many weeks of it were good ones, since the last long absence: who comes back is not told of
    /// weeks that lie far behind.
    #[must_use]
    pub fn good_weeks(&self, past: &Past<'_>, now_ms: u64) -> usize {
        good_weeks(past, self.at_it_since(past, now_ms), now_ms)
    }

    /// Since when the person has been at it: [`Self::counts_since`], or their return from an absence.
    fn at_it_since(&self, past: &Past<'_>, now_ms: u64) -> u64 {
        let since_ms = self.counts_since(past, now_ms);
        since_ms.max(returned_ms(past, since_ms, now_ms))
    }

    /// How far the person has come.
    #[must_use]
    pub fn progress(&self, past: &Past<'_>, now_ms: u64) -> Progress {
        let began_ms = self.began(past, now_ms);
        Progress::of(&self.answers, &self.preferences, past, began_ms, now_ms)
    }

    /// Goes on as before, or again after a rest: weeks are counted anew.
    pub fn go_on(&mut self, now_ms: u64) {
        if self.stage == Stage::Rest {
            // After a rest everything begins low, with what worked before.
            self.began_ms = now_ms;
        }
        self.stage = Stage::Grow;
        self.again_ms = now_ms;
    }

    /// Comes to rest, and remembers what worked: the exercises of the plan as they stand.
    pub fn come_to_rest(&mut self, past: &Past<'_>, now_ms: u64) {
        let progress = self.progress(past, now_ms);
        let done = past.in_order(self.began(past, now_ms), now_ms);
        let done = done.iter().filter(|r| r.name.kind().advances_plan());
        self.worked.clear();
        for did in done
            .flat_map(|record| &record.did)
            .filter(|did| did.done > 0)
        {
            let Some(id) = find(&did.slug) else { continue };
            let is_known = self.worked.iter().any(|(other, _)| *other == id);
            if !is_known && self.preferences.liking(id) != Some(Liking::Never) {
                self.worked.push((id, progress.level(id)));
            }
        }
        self.stage = Stage::Rest;
    }

    /// Changes what was said. A harder rung that somebody could have reached only with what is said
    /// now is not reached by that: it is earned, and told, like any other. What is never wanted makes no
    /// difference: that only gives its place to another.
    pub fn edit(&mut self, change: &dyn Fn(&mut Self), past: &Past<'_>, now_ms: u64) {
        let current = |it: &Self| {
            let progress = it.progress(past, now_ms);
            let preferences = it.preferences.without_nevers(&|_| true);
            let is_told = |id: ExerciseId| {
                let mut changes = progress.changes.iter();
                changes.any(|it| it.onto == Some(id) && it.why == ChangeReason::WentWell)
            };
            let all = ExerciseId::ALL.iter().copied();
            all.filter(|id| progress.is_current(&it.answers, &preferences, *id))
                .map(|id| (id, is_told(id)))
                .collect::<Vec<_>>()
        };
        let (before, was_used) = (current(self), self.answers.used_to_it);
        change(self);
        let is_more_used = self.answers.used_to_it && !was_used;
        let was_there = |id: ExerciseId| before.iter().any(|(other, _)| *other == id);
        for (exercise, is_told) in current(self) {
            let below = rung_below(exercise).filter(|below| was_there(*below));
            let can_stay = below.is_some_and(|below| self.answers.allow(below.facts()));
            if can_stay && !is_told && !is_more_used && !was_there(exercise) {
                self.preferences.choose(ChosenLevel {
                    exercise,
                    level: None,
                    at_ms: now_ms,
                });
            }
        }
    }

    /// Sessions in a week.
    #[must_use]
    pub fn days(&self) -> u8 {
        /// What keeps a gain (ours).
        const TO_KEEP: u8 = 2;
        match self.stage {
            Stage::Off | Stage::Grow => self.answers.days,
            Stage::Keep | Stage::Rest => TO_KEEP,
        }
    }

    /// The plan at `now_ms`.
    ///
    /// # Errors
    ///
    /// When something stops the person from exercising, or when nothing is left to do.
    pub fn plan(
        &self,
        stop: Option<Stop>,
        past: &Past<'_>,
        ready: ReadyTime,
        now_ms: u64,
    ) -> Result<Plan, NoPlan> {
        if let Some(stop) = stop {
            return Err(NoPlan::Stopped(stop));
        }
        let progress = self.progress(past, now_ms);
        let days = usize::from(self.days().max(1));
        let sessions = self.week(&progress, ready, progress.sessions / days, &[]);
        if sessions.iter().all(|session| session.items.is_empty()) {
            return Err(NoPlan::NothingLeft);
        }
        Ok(Plan {
            next: progress.sessions % days,
            sessions,
            progress,
            days_reason: DaysReason::of(self.days()),
        })
    }

    /// What was done when it came to rest.
    #[must_use]
    pub fn worked_steps(&self) -> Vec<Prescription> {
        let step = |(id, level): &(ExerciseId, usize)| {
            Some(levels(*id, self.answers.minutes).get(*level)?.of(*id))
        };
        self.worked.iter().filter_map(step).collect()
    }

    /// What this person may do in the place of an exercise: what works on the same part, the most
    /// alike first.
    #[must_use]
    pub fn swaps_for(&self, exercise: ExerciseId) -> Vec<ExerciseId> {
        alike(exercise, &|other| {
            is_possible(&self.answers, &self.preferences, other.id)
        })
    }

    /// What would make a session fuller that is short.
    #[must_use]
    pub fn missing(&self, ready: ReadyTime) -> Vec<Missing> {
        let answers = &self.answers;
        let mut missing = Vec::new();
        if ready.as_percent() > ReadyTime::USUAL.as_percent() || ready.floor_extra_s() > 0 {
            missing.push(Missing::ReadyTime);
        }
        if MINUTES.first() == Some(&answers.minutes) {
            missing.push(Missing::Minutes);
        }
        if answers.floor != Floor::Kneeling {
            missing.push(Missing::Floor);
        }
        if answers.no_rounding {
            missing.push(Missing::Rounding);
        }
        let lacks = |thing: &Equipment| !answers.at_hand.contains(thing);
        missing.extend(
            Equipment::ALL
                .iter()
                .copied()
                .filter(lacks)
                .map(Missing::Thing),
        );
        let is_never = |(_, liking): &(ExerciseId, Liking)| *liking == Liking::Never;
        if self.preferences.likings().iter().any(is_never) {
            missing.push(Missing::Never);
        }
        if !self.preferences.swaps().is_empty() {
            missing.push(Missing::Swapped);
        }
        missing
    }
}

impl Plan {
    /// The session that comes next.
    #[must_use]
    pub fn next_session(&self) -> Option<&PlannedSession> {
        self.sessions.get(self.next)
    }
}

#[cfg(test)]
mod tests;
