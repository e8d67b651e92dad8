//! The words of the questions and of the plan, apart from the language itself: they belong to pages
//! that come later than the rest, and must not come with it.

use super::Statements;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::{
    Advice, Change, ChoiceReason, DaysReason, DoseReason, Floor, Liking, Missing, Spot,
};

/// The questions.
#[derive(Debug)]
pub struct Questions {
    /// The title of the page.
    pub title: &'static str,
    /// Before the first question.
    pub lead: &'static str,
    /// Which question of how many.
    pub step: fn(usize, usize) -> String,
    /// On without an answer.
    pub skip: &'static str,
    /// On to the next question.
    pub next: &'static str,
    /// Back to the one before.
    pub back: &'static str,
    /// The plan as far as it was answered.
    pub enough: &'static str,
    /// Makes the plan.
    pub finish: &'static str,
    /// Answers are kept at once, when they are changed later.
    pub kept: &'static str,
    /// The question about red flags.
    pub flags: &'static str,
    /// The same, among all questions.
    pub flags_again: &'static str,
    /// It was not answered.
    pub flags_skipped: &'static str,
    /// Some apply, and a professional has agreed.
    pub flags_cleared: &'static str,
    /// Shows them.
    pub see_flags: &'static str,
    /// Where it is stiff or sore.
    pub sore: &'static str,
    /// How to answer.
    pub sore_hint: &'static str,
    /// A place of the picture of a back.
    pub on_picture: fn(&str) -> String,
    /// A place.
    pub spot: fn(Spot) -> &'static str,
    /// How many minutes.
    pub minutes: &'static str,
    /// What is best.
    pub minutes_hint: Statements,
    /// So many.
    pub n_minutes: fn(u16) -> String,
    /// How many days.
    pub days: &'static str,
    /// What the sources say.
    pub days_hint: Statements,
    /// What is at hand.
    pub things: &'static str,
    /// How to answer.
    pub things_hint: &'static str,
    /// A band and something to fix it to.
    pub band: &'static str,
    /// Getting down to the floor.
    pub floor: &'static str,
    /// How far.
    pub how_far: fn(Floor) -> &'static str,
    /// Where.
    pub place: &'static str,
    /// At home.
    pub home: &'static str,
    /// At work.
    pub work: &'static str,
    /// Rounding the spine.
    pub rounding: &'static str,
    /// Both sides.
    pub rounding_sides: Statements,
    /// With rounding.
    pub rounding_in: &'static str,
    /// Without.
    pub rounding_out: &'static str,
    /// How strong so far.
    pub used: &'static str,
    /// What that changes.
    pub used_hint: &'static str,
    /// New to it.
    pub new: &'static str,
    /// Used to it.
    pub used_to: &'static str,
}

/// The plan.
#[derive(Debug)]
pub struct PlanPage {
    /// The title of the page.
    pub title: &'static str,
    /// So many sessions a week of so many minutes.
    pub lead: fn(u8, u16) -> String,
    /// Where there is none yet.
    pub none: &'static str,
    /// The way to the questions.
    pub make: &'static str,
    /// The way to changed answers.
    pub answers: &'static str,
    /// Everything is marked as "never".
    pub nothing_left: &'static str,
    /// The heading over the sessions.
    pub sessions: &'static str,
    /// The session of this number.
    pub session: fn(usize) -> String,
    /// The one that comes next, when it is due.
    pub is_due: &'static str,
    /// The same, when there is time for it.
    pub is_next: &'static str,
    /// Over those that come when this week is done.
    pub afterwards: &'static str,
    /// The days of the week, from Monday on.
    pub weekdays: [&'static str; 7],
    /// Said of a session that took so long.
    pub done: fn(&str) -> String,
    /// What can be done with the figures of a session.
    pub tap: &'static str,
    /// Starts it.
    pub start: &'static str,
    /// Why so many days.
    pub days_reason: fn(DaysReason) -> &'static str,
    /// Why this exercise.
    pub why: &'static str,
    /// A reason; the function names exercises.
    pub reason: fn(ChoiceReason) -> String,
    /// Why this dose, which so many sources give.
    pub dose_reason: fn(DoseReason, usize) -> &'static str,
    /// A session that is shorter than asked.
    pub short: &'static str,
    /// What would make it fuller.
    pub missing: fn(Missing) -> String,
    /// What a session leaves out on purpose, by names.
    pub left_out: fn(&[&str]) -> String,
    /// What may be found out by that.
    pub find_out: &'static str,
    /// Why one would.
    pub find_out_hint: &'static str,
    /// The way there.
    pub see_how: &'static str,
    /// Not for now.
    pub not_now: &'static str,
    /// The heading over what has changed.
    pub changes: &'static str,
    /// What has changed, and why.
    pub change: fn(&Change) -> String,
    /// Does not want it.
    pub refuse: &'static str,
    /// Changes the exercise for another.
    pub swap: &'static str,
    /// What they have in common.
    pub swap_hint: &'static str,
    /// Never this one, more of this.
    pub liking: fn(Liking) -> &'static str,
    /// The heading over what was said about exercises.
    pub preferences: &'static str,
    /// Said of an exercise.
    pub marked: fn(Liking, ExerciseId) -> String,
    /// One exercise in the place of another.
    pub swapped: fn(ExerciseId, ExerciseId) -> String,
    /// Takes it back.
    pub undo: &'static str,
    /// The heading over advice to see somebody.
    pub see_somebody: &'static str,
    /// Why.
    pub advice: fn(Advice) -> &'static str,
    /// What to expect, and when.
    pub expect: &'static str,
    /// In the first days, and in the weeks after.
    pub expectations: Statements,
    /// So many good weeks.
    pub good_weeks: fn(usize) -> String,
    /// After enough good weeks.
    pub well_done: &'static str,
    /// What is offered then.
    pub keep_offer: &'static str,
    /// Takes that.
    pub keep: &'static str,
    /// More than two a week again.
    pub more_days: &'static str,
    /// Goes on as before instead.
    pub go_on: &'static str,
    /// While two sessions a week keep the gain.
    pub keeping: &'static str,
    /// Ends it.
    pub rest: &'static str,
    /// When it has ended.
    pub resting: &'static str,
    /// The heading over what was done when it came to rest.
    pub worked: &'static str,
    /// What it is for.
    pub worked_hint: &'static str,
    /// Takes it up again.
    pub again: &'static str,
    /// Throws the plan away.
    pub forget: &'static str,
    /// The question before that.
    pub forget_title: &'static str,
    /// What then goes.
    pub forget_hint: &'static str,
}
