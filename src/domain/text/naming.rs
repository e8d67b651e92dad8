//! What things are called that have several names, and which of several lines is true.

use super::words::{PlanWords, SessionWords};
use crate::domain::history::Did;
use crate::domain::plan::Standing;
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

    /// What an exercise that was done is called. What somebody called their own does not turn the words around it.
    #[must_use]
    pub fn done_name(&self, did: &Did) -> String {
        match did.own_name() {
            Some(name) => format!("\u{2068}{name}\u{2069}"),
            None => (self.names.exercise_of_slug)(&did.slug),
        }
    }

    /// What a routine is called, to stand within a sentence. A title that somebody gave may be in a script
    /// that runs the other way, and must not turn the words around it.
    #[must_use]
    pub fn name_within(&self, name: &RoutineName) -> String {
        let text = self.routine_name(name);
        match name {
            RoutineName::Own(_) => format!("\u{2068}{text}\u{2069}"),
            _ => text,
        }
    }
}

impl PlanWords {
    /// Where somebody stands in their week.
    #[must_use]
    pub fn stands(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Next(nth) => (self.next)(nth),
            Standing::Done => self.done,
            Standing::Rest => self.rest_day,
            Standing::Enough => self.week_done,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::routine::{BuiltIn, RoutineName};
    use crate::domain::text::Language;

    #[test]
    fn a_name_that_somebody_gave_does_not_turn_the_words_around_it() {
        let words = Language::SPOKEN.session();
        let own = RoutineName::Own("تمرین 5".to_owned());
        assert_eq!(words.name_within(&own), "\u{2068}تمرین 5\u{2069}");
        let ours = RoutineName::BuiltIn(BuiltIn::QuickDailyReset);
        assert_eq!(words.name_within(&ours), words.routine_name(&ours));
    }
}
