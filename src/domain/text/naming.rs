//! What things are called that have several names, and which of several lines is true.

use super::words::{PlanWords, SessionWords};
use crate::domain::plan::Today;
use crate::domain::routine::RoutineName;

impl SessionWords {
    /// What a routine is called, for people.
    #[must_use]
    pub fn routine_name(&self, name: &RoutineName) -> String {
        match name {
            RoutineName::BuiltIn(built_in) => (self.names.routine)(*built_in).to_owned(),
            RoutineName::Single(id) => (self.exercise)(*id).name.to_owned(),
            RoutineName::Plan => self.plan.routine.to_owned(),
            RoutineName::Break => self.routines.movement_break.to_owned(),
            RoutineName::Own(title) if title.is_empty() => self.routines.untitled.to_owned(),
            RoutineName::Own(title) => title.clone(),
        }
    }
}

impl PlanWords {
    /// How the week stands today.
    #[must_use]
    pub fn stands(&self, today: &Today) -> &'static str {
        match today {
            it if it.is_done_today() => self.done,
            it if it.is_due => self.due,
            it if it.days_done() < it.days => self.rest_day,
            _ => self.week_done,
        }
    }
}
