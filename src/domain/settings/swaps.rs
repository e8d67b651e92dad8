//! What this person does in the place of what is prescribed, where they have a plan or have said so.

use super::Settings;
use crate::domain::catalogue::ExerciseId;
use crate::domain::leaflet::{Entry, Leaflet, Row};
use crate::domain::plan::{Preferences, Programme, StoredProgramme};
use crate::domain::routine::{Prescription, Routine};

impl Settings {
    /// All of the plan, once there is one.
    #[must_use]
    pub fn programme(&self) -> Option<Programme> {
        self.programme.as_ref().map(StoredProgramme::whole)
    }

    /// What was said about exercises, without levels that were chosen.
    #[must_use]
    pub fn preferences(&self) -> Preferences {
        let programme = self.programme.as_ref();
        programme
            .map(StoredProgramme::preferences)
            .unwrap_or_default()
    }

    /// The exercises of a routine as this person does them, each with the one whose place it has.
    #[must_use]
    pub fn own_steps(&self, routine: &Routine) -> Vec<(Prescription, ExerciseId)> {
        self.preferences().own_steps(routine)
    }

    /// A leaflet as this person does it, and whose place each of its exercises has. What is said about an exercise goes
    /// where another stands in.
    #[must_use]
    pub fn own_leaflet(&self, leaflet: &Leaflet) -> (Leaflet, Vec<ExerciseId>) {
        let steps = leaflet.entries().map(|entry| entry.step).collect();
        let once = Routine::of(leaflet.name.clone(), steps);
        let own = if leaflet.name.kind().takes_swaps() {
            self.own_steps(&once)
        } else {
            let as_meant = |step: &Prescription| (*step, step.exercise);
            once.steps.iter().map(as_meant).collect()
        };
        let meant = own.iter().map(|(_, meant)| *meant).collect();
        let mut own = own.into_iter().peekable();
        let row = |row: &Row| {
            let Row::Exercise(Entry { step, note }) = row else {
                return Some(row.clone());
            };
            let (own, meant) = own.next_if(|(_, meant)| *meant == step.exercise)?;
            let note = if own.exercise == meant {
                note.clone()
            } else {
                String::new()
            };
            Some(Row::Exercise(Entry { step: own, note }))
        };
        let own = Leaflet {
            rows: leaflet.rows.iter().filter_map(row).collect(),
            ..leaflet.clone()
        };
        (own, meant)
    }

    /// What may be done in the place of an exercise.
    #[must_use]
    pub fn swaps_for(&self, exercise: ExerciseId) -> Vec<ExerciseId> {
        self.programme().unwrap_or_default().swaps_for(exercise)
    }

    /// The exercise whose place this one has, mostly itself.
    #[must_use]
    pub fn meant_by(&self, exercise: ExerciseId) -> ExerciseId {
        self.preferences().meant_by(exercise)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::leaflet::Heading;
    use crate::domain::plan::Liking;
    use crate::domain::routine::RoutineName;
    use ExerciseId::{CatCow, ChinTucks, OpenBook, ScapularSqueeze};

    #[test]
    fn a_leaflet_is_done_with_what_stands_in_and_without_what_is_never_wanted() {
        let row = |exercise, note: &str| {
            Row::Exercise(Entry {
                step: Prescription::usual(exercise),
                note: note.to_owned(),
            })
        };
        let heading = || {
            Row::Heading(Heading {
                section: None,
                rounds: 3,
            })
        };
        let leaflet = Leaflet {
            rows: vec![
                row(ScapularSqueeze, "Never"),
                row(ChinTucks, "Of the other"),
                heading(),
                row(ScapularSqueeze, ""),
                row(CatCow, "Slowly"),
                row(ChinTucks, ""),
            ],
            ..Leaflet::empty(RoutineName::Own("Mine".to_owned()))
        };
        let usual = Settings::default();
        let all = leaflet.entries().map(|it| it.step.exercise).collect();
        assert_eq!(usual.own_leaflet(&leaflet), (leaflet.clone(), all));
        let mut preferences = Preferences::default();
        preferences.set_swap(ChinTucks, OpenBook);
        preferences.set_liking(ScapularSqueeze, Some(Liking::Never));
        let settings = Settings {
            programme: Some(StoredProgramme::from(&Programme {
                preferences,
                ..Programme::default()
            })),
            ..Settings::default()
        };
        let (own, meant) = settings.own_leaflet(&leaflet);
        assert_eq!(
            own.rows,
            [
                row(OpenBook, ""),
                heading(),
                row(CatCow, "Slowly"),
                row(OpenBook, ""),
            ]
        );
        assert_eq!(meant, [ChinTucks, CatCow, ChinTucks]);
    }
}
