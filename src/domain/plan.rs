//! The plan: what this person does today, and why.
//!
//! From answers, what was said about the plan, and the history follows a week of sessions, each choice
//! with its reasons. Pure and deterministic. Numbers of doses are the sources', or marked as ours; the
//! pace at which they grow is ours. It never diagnoses: a red flag stops the plan and says whom to
//! see.

mod advice;
mod answers;
mod format;
mod ladder;
mod marks;
mod progress;
mod reason;
mod today;
mod week;

pub use advice::{Advice, advice};
pub use answers::{Answers, DAYS, Floor, MINUTES, Spot};
pub(in crate::domain) use ladder::shortened_to;
pub use ladder::{FIRST, Level, basis_of, levels, low_end, top};
pub use marks::{Held, Liking, Marks};
pub use progress::{Change, LONG_BREAK_DAYS, Past, Progress, Why, rung_below};
pub use reason::{DaysReason, DoseReason, Reason, Role};
pub use today::{GOOD_WEEKS, Today, good_weeks, today};
pub use week::{Item, Session};

use crate::domain::catalogue::{Equipment, ExerciseId};
use crate::domain::routine::alike;
use crate::domain::timeline::ReadyTime;

/// How far a programme has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// No plan was asked for; there are only marks.
    Off,
    /// Doses grow.
    #[default]
    Grow,
    /// Two sessions a week keep what was gained.
    Keep,
    /// It is over for now; the plan that worked stays.
    Rest,
}

/// What is stored of a plan: what the person said. All else follows from the history.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Programme {
    /// The answers.
    pub answers: Answers,
    /// What was said about exercises and changes.
    pub marks: Marks,
    /// How far it has come.
    pub stage: Stage,
    /// When it began, in milliseconds since 1970 UTC.
    pub began_ms: u64,
}

/// Why there is no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoPlan {
    /// A red flag: a professional has to be asked first.
    RedFlag,
    /// Everything that could be done was marked as "never this one".
    NothingLeft,
}

/// What would make a short session fuller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// Getting down to the floor, and onto the knees.
    Floor,
    /// Movements that round the spine.
    Rounding,
    /// A thing.
    Thing(Equipment),
    /// Exercises that are marked as "never this one".
    Never,
}

/// A plan: the sessions of this week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The sessions, in order.
    pub sessions: Vec<Session>,
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

impl Programme {
    /// The plan begins, if it has not.
    pub fn begin(&mut self) {
        if self.stage == Stage::Off {
            self.stage = Stage::Grow;
        }
    }

    /// What there is to expect at `now_ms`; nothing after six weeks, when it has come or somebody
    /// should be seen.
    #[must_use]
    pub fn prospect(&self, now_ms: u64) -> Option<Expect> {
        /// A few days.
        const FIRST_DAYS: u64 = 7;
        const WEEKS_IN_DAYS: u64 = 42;
        const DAY_MS: u64 = 86_400_000;
        match now_ms.saturating_sub(self.began_ms) / DAY_MS {
            0..FIRST_DAYS => Some(Expect::Days),
            FIRST_DAYS..WEEKS_IN_DAYS => Some(Expect::Weeks),
            _ => None,
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
    /// When a red flag was not cleared by a professional, or when nothing is left to do.
    pub fn plan(
        &self,
        has_red_flag: bool,
        past: &Past<'_>,
        ready: ReadyTime,
        now_ms: u64,
    ) -> Result<Plan, NoPlan> {
        if has_red_flag {
            return Err(NoPlan::RedFlag);
        }
        let progress = Progress::of(&self.answers, &self.marks, past, self.began_ms, now_ms);
        let days = usize::from(self.days().max(1));
        let sessions = week::sessions(&week::Input {
            answers: &self.answers,
            marks: &self.marks,
            progress: &progress,
            ready,
            days,
            week: progress.sessions / days,
        });
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

    /// What this person may do in the place of an exercise: what works on the same part, the most
    /// alike first.
    #[must_use]
    pub fn swaps_for(&self, exercise: ExerciseId) -> Vec<ExerciseId> {
        alike(exercise, &|other| {
            self.answers.allow(other) && self.marks.liking(other.id) != Some(Liking::Never)
        })
    }

    /// What would make a session fuller that is short.
    #[must_use]
    pub fn missing(&self) -> Vec<Missing> {
        let answers = &self.answers;
        let mut missing = Vec::new();
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
        if self.marks.likings().iter().any(is_never) {
            missing.push(Missing::Never);
        }
        missing
    }
}

impl Plan {
    /// The session that comes next.
    #[must_use]
    pub fn next_session(&self) -> Option<&Session> {
        self.sessions.get(self.next)
    }
}
