//! A report for the appointment: what was done in a range of days, how regularly, how pain went, what hurt, what helped.
//!
//! All of it is what the person said or did, for somebody who wasn't there; it never says why. [`Results`] is the part of
//! it that may be sent as a [link](link), without a word of the person's own.

mod days;
mod done;
mod hurts;
pub mod link;
mod notes;
pub mod picture;
mod results;
mod rows;
mod which;

pub use days::DayRange;
pub use done::ExerciseDone;
pub use hurts::Hurts;
pub use notes::{ReportNote, notes};
pub use results::{Finding, FollowedUp, Helped, MOST_FOLLOWED, MOST_TOLD, Results, Trend};
pub use rows::{Column, HalfPoints, MOST_ROWS, ResultsRow};
pub use which::Which;

use crate::domain::diary::{Diary, SelfCheck};
use crate::domain::history::Date;
use crate::domain::insight::{Lived, seconds};
use crate::domain::plan::Spot;
use crate::domain::trial::Trials;

/// The most exercises that are listed one by one: with all else they stay on one page of paper (ours).
pub const MOST_EXERCISES: usize = 8;
/// The most notes for which there is room on that page (ours).
pub const MOST_NOTES: usize = 4;

/// What a range of days says.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// What may be sent.
    pub results: Results,
    /// Seconds of the sessions, pauses left out.
    pub seconds: u64,
    /// What was done, most sessions first, [so many](MOST_EXERCISES) at most.
    pub done: Vec<ExerciseDone>,
    /// How many exercises more there were.
    pub more_done: usize,
    /// Where it hurt, and on how many days that was said.
    pub sore: Vec<(Spot, usize)>,
    /// What the person wants to do again, with the first and the last that was said of how well it goes.
    pub goal: Option<(String, Vec<(Date, u8)>)>,
    /// The first and the last self-check.
    pub checks: Vec<(Date, SelfCheck)>,
    /// Sessions of the whole history of which nobody knows the day, and which are not in here.
    pub undated: usize,
}

impl Report {
    /// What these days say of a history, of what was said apart from sessions, and of what was left out on purpose.
    #[must_use]
    pub fn of(lived: &Lived<'_>, diary: &Diary, trials: &Trials, days: DayRange) -> Self {
        let sessions = days.sessions(lived);
        let mut done = done::done(sessions);
        let more_done = done.len().saturating_sub(MOST_EXERCISES);
        done.truncate(MOST_EXERCISES);
        let readings = diary.goal_readings().filter(|(date, _)| days.has(*date));
        let readings = ends(readings.collect());
        let goal = diary.goal.as_ref().filter(|_| !readings.is_empty());
        let goal = goal.map(|goal| (goal.words.clone(), readings));
        let checks = diary.self_checks().filter(|(date, _)| days.has(*date));
        Self {
            results: Results::of(lived, diary, trials, days),
            seconds: seconds(sessions),
            done,
            more_done,
            sore: sore(diary, days),
            goal,
            checks: ends(checks.collect()),
            undated: lived.undated,
        }
    }
}

/// The first and the last; one, where there is but one.
fn ends<T>(mut all: Vec<T>) -> Vec<T> {
    let last = all.len().saturating_sub(1);
    if last > 1 {
        all.drain(1..last);
    }
    all
}

/// On how many days each place was said to hurt.
fn sore(diary: &Diary, days: DayRange) -> Vec<(Spot, usize)> {
    let said = |spot: &Spot| {
        let of_days = diary.days().iter().filter(|(date, _)| days.has(*date));
        of_days.filter(|(_, said)| said.sore.contains(spot)).count()
    };
    let all = Spot::ALL.iter().map(|spot| (*spot, said(spot)));
    all.filter(|(_, days)| *days > 0).collect()
}
