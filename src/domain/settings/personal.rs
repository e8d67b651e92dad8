//! A routine as one person does it: what they do in the place of its exercises, and in which dose.

use super::Settings;
use crate::domain::routine::{Prescription, Routine, SessionKind};

/// A routine for one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Personal {
    /// What is prescribed to them: with the exercises that stand in for others, and without those that
    /// they never want.
    pub prescribed: Routine,
    /// The same, step by step, as they do it.
    pub own: Routine,
}

impl Settings {
    /// The routine for this person.
    #[must_use]
    pub fn personalise(&self, routine: &Routine) -> Personal {
        let kind = routine.name.kind();
        let programme = self.programme.as_ref().filter(|_| kind.takes_swaps());
        let prescribed: Vec<Prescription> = match programme {
            Some(programme) => {
                let steps = programme.preferences().own_steps(routine).into_iter();
                steps.map(|(step, _)| step).collect()
            }
            None => routine.steps.clone(),
        };
        let own = prescribed.iter().map(|step| self.as_done(kind, step));
        Personal {
            own: routine.with_steps(own.collect()),
            prescribed: routine.with_steps(prescribed),
        }
    }

    /// What is prescribed in a session of some kind, as this person does it: with their dose, and at
    /// their own pace where they want that. What starts lighter because it hurt is lighter in a plan
    /// already. The doses of a movement break are cut to fit, and may only become lighter.
    #[must_use]
    pub fn as_done(&self, kind: SessionKind, step: &Prescription) -> Prescription {
        let mut dose = match kind {
            SessionKind::Plan => self.changes.changed_dose(step),
            SessionKind::Break => self.changes.lighter_dose(step.exercise, step.dose),
            SessionKind::Exercise | SessionKind::Routine => self.changes.dose_for(step),
        };
        dose.tempo.own |= self.own_pace;
        step.with_dose(dose)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::ExerciseId;
    use crate::domain::dose::Dose;
    use crate::domain::plan::{Liking, Preferences, Programme, StoredProgramme};
    use crate::domain::routine::{BuiltIn, RoutineName};

    fn exercises(routine: &Routine) -> Vec<ExerciseId> {
        routine.steps.iter().map(|step| step.exercise).collect()
    }

    fn with_preferences(preferences: &Preferences) -> Settings {
        Settings {
            programme: Some(StoredProgramme::from(&Programme {
                preferences: preferences.clone(),
                ..Programme::default()
            })),
            ..Settings::default()
        }
    }

    #[test]
    fn a_routine_is_done_with_what_stands_in_and_without_what_is_never_wanted() {
        use ExerciseId::{ChinTucks, DoorwayPecStretch, NeckFlexionExtension, ScapularSqueeze};
        let applied = |preferences: &Preferences, routine: &Routine| {
            let personal = with_preferences(preferences).personalise(routine);
            assert_eq!(personal.own, personal.prescribed, "no dose was changed");
            personal.prescribed
        };
        let mut preferences = Preferences::default();
        let reset = BuiltIn::QuickDailyReset.routine();
        assert_eq!(applied(&preferences, &reset), reset);
        assert_eq!(Settings::default().personalise(&reset).own, reset);
        preferences.set_swap(ChinTucks, NeckFlexionExtension);
        preferences.set_liking(ScapularSqueeze, Some(Liking::Never));
        let own = exercises(&applied(&preferences, &reset));
        assert_eq!(own, [NeckFlexionExtension, DoorwayPecStretch]);
        let chosen = Routine::single(ScapularSqueeze);
        assert_eq!(applied(&preferences, &chosen), chosen);
        preferences.set_swap(NeckFlexionExtension, ChinTucks);
        let own = exercises(&applied(&preferences, &reset));
        assert_eq!(own, [ChinTucks, DoorwayPecStretch], "swapped back");
        for never in exercises(&reset) {
            preferences.set_liking(never, Some(Liking::Never));
        }
        assert_eq!(
            applied(&preferences, &reset),
            reset,
            "something has to be left"
        );
    }

    #[test]
    fn each_kind_of_session_takes_other_changes_of_a_dose() {
        let step = Prescription::usual(ExerciseId::ScapularSqueeze);
        let other = Dose::reps(20, 5, step.dose.tempo);
        let mut settings = Settings::default();
        settings.changes.set_dose(&step, other);
        settings.changes.set_lighter(step.exercise, true);
        let single = RoutineName::Single(step.exercise);
        let both = other.lighter().unwrap();
        for (name, dose) in [
            (RoutineName::Plan, other),
            (RoutineName::Break, step.dose.lighter().unwrap()),
            (single, both),
            (RoutineName::Own("Mine".to_owned()), both),
        ] {
            let steps = vec![step];
            let routine = Routine::of(name, steps);
            let mut own = routine.clone();
            own.steps[0].dose = dose;
            let personal = settings.personalise(&routine);
            assert_eq!(personal.own, own);
            assert_eq!(personal.prescribed, routine);
        }
    }

    #[test]
    fn what_stands_in_is_done_in_the_dose_that_was_changed_for_it_and_at_ones_own_pace() {
        let mut preferences = Preferences::default();
        preferences.set_swap(ExerciseId::ChinTucks, ExerciseId::CatCow);
        let mut settings = with_preferences(&preferences);
        let cat = Prescription::usual(ExerciseId::CatCow);
        let few = Dose::reps(3, 0, cat.dose.tempo);
        settings.changes.set_dose(&cat, few);
        settings.own_pace = true;
        let personal = settings.personalise(&BuiltIn::QuickDailyReset.routine());
        assert_eq!(personal.prescribed.steps[0], cat);
        let mut own = cat.with_dose(few);
        own.dose.tempo.own = true;
        assert_eq!(personal.own.steps[0], own);
        assert!(personal.own.steps.iter().all(|step| step.dose.tempo.own));
    }
}
