//! The one form of a leaflet: of all that mean the same, the one that is written.

use super::{
    Entry, Heading, Leaflet, MAX_GREETING_CHARS, MAX_INSTRUCTIONS_CHARS, MAX_NOTE_CHARS,
    MAX_OWN_NAME_CHARS, MAX_OWN_STEP_CHARS, MAX_OWN_STEPS, PER_DAY, ROUNDS, Row,
};
use crate::domain::catalogue::{ExerciseId, OwnExercise, OwnId};
use crate::domain::routine::{Prescription, Routine, RoutineName, clean_text, clean_title};

/// What stands in the place of a name.
const NO_NAME: &str = "\u{2026}";

impl Leaflet {
    /// The same leaflet in its one form: texts are clean, numbers within their limits, and no heading stands there for
    /// nothing.
    #[must_use]
    pub fn tidied(&self) -> Self {
        let mut rows = Vec::new();
        let mut rounds = 1;
        let mut begun = None;
        let mut own: Vec<OwnId> = Vec::new();
        for (heading, below) in self.blocks() {
            let section = heading.section.or(begun.take());
            if below.is_empty() {
                begun = section;
                continue;
            }
            let heading = Heading {
                section,
                rounds: heading.rounds.clamp(*ROUNDS.start(), *ROUNDS.end()),
            };
            if heading != Heading::PLAIN || rounds > 1 {
                rows.push(Row::Heading(heading));
            }
            rounds = heading.rounds;
            rows.extend(below.iter().filter_map(Row::entry).map(|entry| {
                let step = Prescription {
                    exercise: in_one_form(entry.step.exercise, &mut own),
                    ..entry.step
                };
                Row::Exercise(Entry {
                    step: entry
                        .step
                        .first
                        .map_or(step, |first| step.begun_with(first)),
                    note: clean_text(&entry.note, MAX_NOTE_CHARS),
                })
            }));
        }
        Self {
            name: self.name_as_given(),
            greeting: clean_text(&self.greeting, MAX_GREETING_CHARS),
            instructions: clean_text(&self.instructions, MAX_INSTRUCTIONS_CHARS),
            per_day: self
                .per_day
                .map(|times| times.clamp(*PER_DAY.start(), *PER_DAY.end())),
            rows,
            from: self.from.clone(),
        }
    }

    /// What it is called by whoever gets it. It is one of ours only where the exercises are the same in the same order;
    /// their doses may differ.
    fn name_as_given(&self) -> RoutineName {
        let ours = match &self.name {
            RoutineName::Own(title) => return RoutineName::Own(clean_title(title)),
            // Another person has a plan and breaks of their own.
            RoutineName::Plan | RoutineName::Break => return RoutineName::Own(String::new()),
            RoutineName::BuiltIn(routine) => routine.routine(),
            RoutineName::Single(exercise) => Routine::single(*exercise),
        };
        let exercise = |step: &Prescription| step.exercise;
        let given = self.entries().map(|entry| entry.step.exercise);
        if ours.steps.iter().map(exercise).eq(given) {
            ours.name
        } else {
            RoutineName::Own(self.name.key())
        }
    }
}

impl OwnExercise {
    /// The same with [clean](clean_text) texts within their limits. Without a name it has a mark in its place.
    #[must_use]
    pub(in crate::domain) fn tidied(&self) -> Self {
        let steps = self
            .steps
            .lines()
            .map(|it| clean_text(it, MAX_OWN_STEP_CHARS));
        let steps = steps.filter(|it| !it.is_empty()).take(MAX_OWN_STEPS);
        let name = clean_text(&self.name, MAX_OWN_NAME_CHARS);
        Self {
            name: if name.is_empty() {
                NO_NAME.to_owned()
            } else {
                name
            },
            steps: steps.collect::<Vec<_>>().join("\n"),
            ..self.clone()
        }
    }
}

/// An exercise in its one form; of several of somebody's own with one slug, the first of them.
fn in_one_form(exercise: ExerciseId, known: &mut Vec<OwnId>) -> ExerciseId {
    let ExerciseId::Own(own) = exercise else {
        return exercise;
    };
    if let Some(first) = known.iter().find(|it| it.slug == own.slug) {
        return ExerciseId::Own(*first);
    }
    let tidied = own.tidied().kept().unwrap_or(own);
    known.push(tidied);
    ExerciseId::Own(tidied)
}
