//! A leaflet: a routine as one person hands it to another, with all that goes with it: a greeting, how often, notes,
//! sections, and blocks that are done several times.
//!
//! It is one list of rows, exercises and the headings between them. A heading holds for all that stands below it, up to
//! the next one, so that any row can be moved anywhere. What a session leads is [`Leaflet::routine`].

mod tidy;

use std::ops::RangeInclusive;

use crate::domain::catalogue::{ExerciseId, OwnId, slugged};
use crate::domain::routine::{Note, Prescription, Routine, RoutineName, own_in};

/// The most characters of a note on one exercise.
pub const MAX_NOTE_CHARS: usize = 200;
/// The most characters of a greeting.
pub const MAX_GREETING_CHARS: usize = 120;
/// The most characters of the instructions.
pub const MAX_INSTRUCTIONS_CHARS: usize = 300;
/// The most characters of the name of an exercise of somebody's own.
pub const MAX_OWN_NAME_CHARS: usize = 50;
/// The most steps of one.
pub const MAX_OWN_STEPS: usize = 6;
/// The most characters of a step of one.
pub const MAX_OWN_STEP_CHARS: usize = 100;
/// How often a block may be done in a row.
pub const ROUNDS: RangeInclusive<u8> = 1..=10;
/// How many times a day a routine may be asked for.
pub const PER_DAY: RangeInclusive<u8> = 1..=10;

slugged! {
    /// What the exercises below a heading are for.
    Section {
        /// Getting warm.
        WarmUp = "warm-up",
        /// What the routine is about.
        Main = "main",
        /// Stretching at the end.
        Stretch = "stretch",
    }
}

/// What holds for the exercises below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// Which section begins here; with `None`, the one above goes on.
    pub section: Option<Section>,
    /// How often all of it is done in a row, within [`ROUNDS`].
    pub rounds: u8,
}

impl Heading {
    /// What holds above the first heading.
    pub const PLAIN: Self = Self {
        section: None,
        rounds: 1,
    };
}

/// One exercise of a leaflet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The exercise with its dose.
    pub step: Prescription,
    /// What whoever hands it on says about it, [clean](crate::domain::routine::clean_text) and of at most [`MAX_NOTE_CHARS`]; empty where nothing.
    pub note: String,
}

/// A line of a leaflet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A heading.
    Heading(Heading),
    /// An exercise.
    Exercise(Entry),
}

impl Row {
    /// Its exercise, where it is one.
    #[must_use]
    pub const fn entry(&self) -> Option<&Entry> {
        match self {
            Self::Exercise(entry) => Some(entry),
            Self::Heading(_) => None,
        }
    }
}

/// A routine with all that goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaflet {
    /// What it is called.
    pub name: RoutineName,
    /// What it begins with, [clean](crate::domain::routine::clean_text) and of at most [`MAX_GREETING_CHARS`]; may be empty.
    pub greeting: String,
    /// When and how to do it, in the sender's words, of at most [`MAX_INSTRUCTIONS_CHARS`]; may be empty.
    pub instructions: String,
    /// How many times a day, within [`PER_DAY`], where that is said.
    pub per_day: Option<u8>,
    /// What is in it.
    pub rows: Vec<Row>,
    /// The link of the one that it was made from, for whoever makes it: no link says so.
    pub from: Option<String>,
}

impl Leaflet {
    /// One without anything in it.
    #[must_use]
    pub const fn empty(name: RoutineName) -> Self {
        Self {
            name,
            greeting: String::new(),
            instructions: String::new(),
            per_day: None,
            rows: Vec::new(),
            from: None,
        }
    }

    /// Its exercises, as they stand there.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.rows.iter().filter_map(Row::entry)
    }

    /// The exercises of somebody's own in it, each once.
    pub fn own_exercises(&self) -> impl Iterator<Item = OwnId> {
        own_in(self.entries().map(|entry| &entry.step))
    }

    /// Its exercises by headings: the heading that holds, and what stands below it. Nothing but rows of exercises is
    /// ever missing; a heading may have none below it.
    pub fn blocks(&self) -> impl Iterator<Item = (Heading, &[Row])> {
        let mut blocks = Vec::new();
        let mut rest = self.rows.as_slice();
        while let Some(first) = rest.first() {
            let (heading, below) = match first {
                Row::Heading(heading) => (*heading, rest.get(1..).unwrap_or_default()),
                Row::Exercise(_) => (Heading::PLAIN, rest),
            };
            let end = below.iter().position(|row| row.entry().is_none());
            let (rows, after) = below
                .split_at_checked(end.unwrap_or(below.len()))
                .unwrap_or((below, &[]));
            blocks.push((heading, rows));
            rest = after;
        }
        blocks.into_iter()
    }

    /// How many times a day it is done, as far as anybody says: once, mostly.
    #[must_use]
    pub fn times_a_day(&self) -> u8 {
        let of_ours = || match self.name {
            RoutineName::BuiltIn(routine) => u8::try_from(routine.per_day()?.low).ok(),
            _ => None,
        };
        self.per_day.or_else(of_ours).unwrap_or(1)
    }

    /// What is done, in order, with each block as often as it says; `None` where that is nothing or far too much.
    #[must_use]
    pub fn routine(&self) -> Option<Routine> {
        let mut steps = Vec::new();
        for (heading, rows) in self.blocks() {
            for _ in 0..heading.rounds {
                steps.extend(rows.iter().filter_map(Row::entry).map(|entry| entry.step));
            }
        }
        let mut routine = Routine::checked(self.name.clone(), steps)?;
        let mut notes = Vec::new();
        for step in &routine.steps {
            let of_it = self
                .entries()
                .filter(|it| it.step.exercise == step.exercise);
            for entry in of_it.filter(|entry| !entry.note.is_empty()) {
                let note = Note {
                    exercise: entry.step.exercise,
                    text: entry.note.clone(),
                };
                if !notes.contains(&note) {
                    notes.push(note);
                }
            }
        }
        routine.notes = notes;
        Some(routine)
    }
}

impl From<&Routine> for Leaflet {
    /// A leaflet of nothing but this routine. Of several notes on one exercise each stands at one of its places.
    fn from(routine: &Routine) -> Self {
        let mut notes = routine.notes.clone();
        let mut note_of = |exercise: ExerciseId| {
            let at = notes.iter().position(|note| note.exercise == exercise)?;
            Some(notes.remove(at).text)
        };
        let row = |step: &Prescription| {
            Row::Exercise(Entry {
                step: *step,
                note: note_of(step.exercise).unwrap_or_default(),
            })
        };
        Self {
            rows: routine.steps.iter().map(row).collect(),
            ..Self::empty(routine.name.clone())
        }
    }
}

#[cfg(test)]
mod tests;
