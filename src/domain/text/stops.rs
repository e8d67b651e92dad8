//! The words for a sign to stop at: what to do, what it may mean, whom to ask, and what clears it.

use super::Statements;
use crate::domain::safety::Sign;

/// What there is to say of one sign.
#[derive(Debug)]
pub struct StopText {
    /// What it is called.
    pub name: &'static str,
    /// What to do at once.
    pub now: Statements,
    /// What it may mean.
    pub means: Statements,
    /// Whom to ask.
    pub ask: Statements,
}

/// Words around it.
#[derive(Debug)]
pub struct Stops {
    /// The heading.
    pub title: &'static str,
    /// What there is to say of a sign.
    pub of: fn(Sign) -> StopText,
    /// The heading over what to do at once.
    pub now: &'static str,
    /// The heading over what it may mean.
    pub means: &'static str,
    /// The heading over whom to ask.
    pub ask: &'static str,
    /// The day on which it was told.
    pub told: fn(&str) -> String,
    /// The same sign was told not long before.
    pub again: &'static str,
    /// What has to happen first, where somebody has to be asked.
    pub until_asked: &'static str,
    /// What has to happen first, where it has to pass.
    pub until_passed: &'static str,
    /// Leaves it at that for now.
    pub rest: &'static str,
    /// Says that it has passed.
    pub passed: &'static str,
    /// After it was cleared.
    pub cleared: &'static str,
    /// On other pages: nothing starts for now.
    pub on_hold: &'static str,
    /// Why: the name of a sign that was told.
    pub because: fn(&str) -> String,
    /// Why: a sign in the safety questions.
    pub because_of_flag: &'static str,
    /// The way to what there is to do.
    pub see: &'static str,
}
