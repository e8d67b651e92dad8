//! A change of the plan.

use super::ladder::Level;
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Hurt;

/// Why something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeReason {
    /// It went well often enough.
    WentWell,
    /// It hurt.
    Hurt(Hurt),
    /// It hurt again, at its lightest, and is left out for a while.
    HurtAgain,
    /// Pain grew during a session that held it.
    PainGrew,
    /// There was a long break.
    LongBreak,
}

/// A change of the plan, to be told with its reason; the person may refuse it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The exercise.
    pub exercise: ExerciseId,
    /// The level it had.
    pub from: usize,
    /// The level it has; the same where it gives way to another exercise.
    pub to: usize,
    /// What these levels are.
    pub levels: [Level; 2],
    /// The exercise that takes its place: the next rung of the ladder, or the one before.
    pub onto: Option<ExerciseId>,
    /// Why.
    pub why: ChangeReason,
}
