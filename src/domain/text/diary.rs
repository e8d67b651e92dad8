//! The words of days, apart from the language itself: what is said of them, and what is changed of sessions
//! that are over. They belong to pages that come later than the rest.

use super::Statements;
use crate::domain::diary::SelfCheck;
use crate::domain::history::Date;

/// What is said of days.
#[derive(Debug)]
pub struct DiaryWords {
    /// The day before, read out.
    pub day_before: &'static str,
    /// The day after.
    pub day_after: &'static str,
    /// A day that is still to come.
    pub to_come: &'static str,
    /// The question of today.
    pub today: &'static str,
    /// The question of a day before.
    pub that_day: &'static str,
    /// Keeps the answer.
    pub done: &'static str,
    /// It was taken up.
    pub noted: &'static str,
    /// What else there is to say.
    pub more: &'static str,
    /// Where it hurts.
    pub sore: &'static str,
    /// What a note may be about.
    pub note_hint: &'static str,
    /// The heading over the sessions of the day.
    pub sessions: &'static str,
    /// There is none.
    pub no_session: &'static str,
    /// The way to adding one.
    pub add: &'static str,
    /// What may be added.
    pub add_hint: &'static str,
    /// One was added.
    pub added: &'static str,
    /// What the plan has next.
    pub of_plan: &'static str,
    /// Changes a session.
    pub change: &'static str,
    /// Deletes it.
    pub delete: &'static str,
    /// It was deleted.
    pub deleted: fn(&str) -> String,
    /// Brings it back.
    pub undo: &'static str,
    /// The heading over what was done of it.
    pub did: &'static str,
    /// One repetition less of an exercise, read out.
    pub less: fn(&str) -> String,
    /// One more.
    pub more_of: fn(&str) -> String,
    /// The heading over when it was.
    pub when: &'static str,
    /// The field of the day.
    pub date: &'static str,
    /// The field of the time of day.
    pub time: &'static str,
    /// The heading over how it felt.
    pub felt: &'static str,
    /// Pain before and after, stiffness before and after.
    pub levels: [&'static str; 4],
    /// Keeps what was changed.
    pub save: &'static str,
    /// Leaves it as it was.
    pub cancel: &'static str,
    /// The heading over the goal.
    pub goal: &'static str,
    /// What a goal is.
    pub goal_hint: &'static str,
    /// Examples of one.
    pub goal_examples: &'static str,
    /// Keeps the goal.
    pub keep_goal: &'static str,
    /// There is none any more.
    pub drop_goal: &'static str,
    /// How well it goes.
    pub goes: &'static str,
    /// What 0 and 10 mean then.
    pub goes_ends: [&'static str; 2],
    /// How well it went, in a row of a list.
    pub went: fn(u8) -> String,
    /// Where that is said.
    pub to_today: &'static str,
    /// The heading over the self-checks.
    pub checks: &'static str,
    /// What they are, and are not.
    pub checks_lead: &'static str,
    /// How it is done.
    pub how: &'static str,
    /// The steps.
    pub steps: Statements,
    /// The field of how far the neck is from the wall, in centimetres.
    pub wall: &'static str,
    /// How many places touch the wall.
    pub touching: &'static str,
    /// The field of how long it was held, in seconds.
    pub held: &'static str,
    /// Keeps what was found.
    pub keep_check: &'static str,
    /// A number that cannot be.
    pub no_number: &'static str,
    /// The heading over what was found so far.
    pub so_far: &'static str,
    /// What was found at a check, in a row.
    pub found: fn(SelfCheck) -> String,
    /// When the next one is due.
    pub next_check: fn(Date) -> String,
}
