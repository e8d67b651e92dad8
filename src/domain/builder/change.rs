//! What may be changed of a leaflet, and what comes of it.

use crate::domain::catalogue::{Equipment, ExerciseId, Position, Side, Variant};
use crate::domain::dose::{Dose, DoseField, Work};
use crate::domain::leaflet::{
    Entry, Heading, Leaflet, MAX_GREETING_CHARS, MAX_INSTRUCTIONS_CHARS, MAX_NOTE_CHARS,
    MAX_OWN_NAME_CHARS, MAX_OWN_STEP_CHARS, MAX_OWN_STEPS, PER_DAY, ROUNDS, Row,
};
use crate::domain::routine::{MAX_TITLE_CHARS, Prescription, RoutineName, clean_text};
use crate::domain::sorted;

/// A change of a leaflet. Rows are known by their index; one that is not there changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// An exercise more, before the row of this index; at the end where there is none.
    Add(usize, Prescription),
    /// A heading more, likewise.
    AddHeading(usize, Heading),
    /// The row of the first index comes to stand at the second.
    Move(usize, usize),
    /// The row a second time, right after itself.
    Duplicate(usize),
    /// The row goes.
    Remove(usize),
    /// Another heading in the place of one.
    Heading(usize, Heading),
    /// A number of a dose, so many steps larger or smaller.
    Dose(usize, DoseField, i32),
    /// Whether repetitions wait for the person.
    OwnPace(usize, bool),
    /// The side it begins with.
    First(usize, Side),
    /// Another variant of the exercise.
    Variant(usize, &'static Variant),
    /// The kind of work, where the exercise is somebody's own: ours have theirs.
    Work(usize, Work),
    /// Something that is said of an exercise of somebody's own, wherever it stands.
    Own(usize, OwnChange),
    /// What is said about the exercise.
    Note(usize, String),
    /// What it is called.
    Title(String),
    /// What it begins with.
    Greeting(String),
    /// When and how to do it.
    Instructions(String),
    /// How many times a day.
    PerDay(Option<u8>),
    /// The same for all exercises.
    ForAll(ForAll),
    /// Exercises in an order in which nobody gets up and down more than they need to, each below its heading.
    Sort,
    /// Another leaflet altogether.
    StartAnew(Leaflet),
}

/// A change of what is said of an exercise of somebody's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnChange {
    /// What it is called.
    Name(String),
    /// The position it is done in.
    Position(Position),
    /// Whether it is done on each side in turn.
    EachSide(bool),
    /// Whether it needs this.
    Equipment(Equipment, bool),
    /// How it is done, a line for each step.
    Steps(String),
}

/// A change of all doses at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForAll {
    /// One number: what the first exercise that has it has, so many steps larger or smaller.
    Number(DoseField, i32),
    /// About half of everything; see [`Dose::lighter`].
    Half,
    /// Each as the catalogue starts with it.
    Usual,
}

/// What an edit changes where several in a row are one step: a text that is typed, a number that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edited {
    Title,
    Greeting,
    Instructions,
    PerDay,
    Note(usize),
    OwnName(usize),
    OwnSteps(usize),
    Dose(usize, DoseField),
    Heading(usize),
    All(DoseField),
}

impl Edit {
    /// What it changes, where several of its kind are one step.
    pub(super) const fn place(&self) -> Option<Edited> {
        Some(match self {
            Self::Title(_) => Edited::Title,
            Self::Greeting(_) => Edited::Greeting,
            Self::Instructions(_) => Edited::Instructions,
            Self::PerDay(_) => Edited::PerDay,
            Self::Note(row, _) => Edited::Note(*row),
            Self::Own(row, OwnChange::Name(_)) => Edited::OwnName(*row),
            Self::Own(row, OwnChange::Steps(_)) => Edited::OwnSteps(*row),
            Self::Dose(row, field, _) => Edited::Dose(*row, *field),
            Self::Heading(row, _) => Edited::Heading(*row),
            Self::ForAll(ForAll::Number(field, _)) => Edited::All(*field),
            _ => return None,
        })
    }

    /// What comes of it.
    pub(super) fn of(self, before: &Leaflet) -> Leaflet {
        let mut leaflet = before.clone();
        let rows = &mut leaflet.rows;
        match self {
            Self::Add(at, step) => {
                let note = String::new();
                rows.insert(at.min(rows.len()), Row::Exercise(Entry { step, note }));
            }
            Self::AddHeading(at, heading) => {
                rows.insert(at.min(rows.len()), Row::Heading(possible(heading)));
            }
            Self::Move(from, to) if from < rows.len() && to < rows.len() => {
                let row = rows.remove(from);
                rows.insert(to, row);
            }
            Self::Duplicate(at) => {
                if let Some(row) = rows.get(at).cloned() {
                    rows.insert(at + 1, row);
                }
            }
            Self::Remove(at) if at < rows.len() => {
                rows.remove(at);
            }
            Self::Move(..) | Self::Remove(_) => {}
            Self::Heading(at, heading) => {
                if let Some(Row::Heading(it)) = rows.get_mut(at) {
                    *it = possible(heading);
                }
            }
            Self::Dose(at, field, steps) => {
                change_dose(rows, at, |dose| field.stepped(dose, steps));
            }
            Self::OwnPace(at, own) => change_dose(rows, at, |dose| Dose {
                tempo: dose.tempo.at_own_pace(own),
                ..*dose
            }),
            Self::First(at, side) => {
                if let Some(entry) = entry(rows, at) {
                    entry.step = entry.step.begun_with(side);
                }
            }
            Self::Variant(at, variant) => {
                if let Some(entry) = entry(rows, at)
                    && entry.step.exercise.facts().variants.contains(variant)
                {
                    entry.step.variant = Some(variant);
                }
            }
            Self::Work(at, work) => {
                if let Some(entry) = entry(rows, at)
                    && let ExerciseId::Own(_) = entry.step.exercise
                {
                    entry.step.dose.work = work;
                }
            }
            Self::Own(at, change) => change_own(rows, at, change),
            Self::Note(at, note) => {
                if let Some(entry) = entry(rows, at) {
                    entry.note = typed(&note, MAX_NOTE_CHARS);
                }
            }
            Self::Title(title) => {
                leaflet.name = RoutineName::Own(typed(&title, MAX_TITLE_CHARS));
            }
            Self::Greeting(text) => leaflet.greeting = typed(&text, MAX_GREETING_CHARS),
            Self::Instructions(text) => {
                leaflet.instructions = typed(&text, MAX_INSTRUCTIONS_CHARS);
            }
            Self::PerDay(times) => leaflet.per_day = times.filter(|it| PER_DAY.contains(it)),
            Self::ForAll(ForAll::Number(field, steps)) => {
                if let Some(first) = first_with(before, field) {
                    let goal = field.stepped(&first, steps);
                    change_all(rows, |step| match has(&step.dose, field) {
                        true => step.with_dose(field.as_in(&step.dose, &goal)),
                        false => step,
                    });
                }
            }
            Self::ForAll(ForAll::Half) => change_all(rows, |step| {
                step.with_dose(step.dose.lighter().unwrap_or(step.dose))
            }),
            Self::ForAll(ForAll::Usual) => change_all(rows, |step| {
                step.with_dose(step.exercise.facts().default.dose)
            }),
            Self::Sort => leaflet.rows = by_depth(rows),
            Self::StartAnew(other) => leaflet = other,
        }
        leaflet
    }
}

/// Changes what is said of an exercise of somebody's own, in all rows that have it.
fn change_own(rows: &mut [Row], at: usize, change: OwnChange) {
    let Some(ExerciseId::Own(own)) = entry(rows, at).map(|it| it.step.exercise) else {
        return;
    };
    let mut said = own.said().clone();
    match change {
        OwnChange::Name(name) => said.name = typed(&name, MAX_OWN_NAME_CHARS),
        OwnChange::Position(position) => said.position = position,
        OwnChange::EachSide(each_side) => said.each_side = each_side,
        OwnChange::Equipment(piece, needs) => {
            said.equipment.retain(|it| *it != piece);
            if needs {
                said.equipment.push(piece);
            }
        }
        OwnChange::Steps(steps) => {
            let steps = steps.split('\n').take(MAX_OWN_STEPS);
            let steps = steps.map(|it| typed(it, MAX_OWN_STEP_CHARS));
            said.steps = steps.collect::<Vec<_>>().join("\n");
        }
    }
    let Some(kept) = said.kept() else { return };
    for row in rows {
        if let Row::Exercise(entry) = row
            && let ExerciseId::Own(other) = entry.step.exercise
            && other.slug == kept.slug
        {
            entry.step.exercise = ExerciseId::Own(kept);
        }
    }
}

/// A text as it is typed: cut where it is too long, and otherwise as it is.
fn typed(text: &str, most: usize) -> String {
    match text.chars().nth(most) {
        None => text.to_owned(),
        Some(_) => clean_text(text, most),
    }
}

/// The heading with rounds that there may be.
fn possible(heading: Heading) -> Heading {
    Heading {
        rounds: heading.rounds.clamp(*ROUNDS.start(), *ROUNDS.end()),
        ..heading
    }
}

fn entry(rows: &mut [Row], at: usize) -> Option<&mut Entry> {
    match rows.get_mut(at)? {
        Row::Exercise(entry) => Some(entry),
        Row::Heading(_) => None,
    }
}

fn change_dose(rows: &mut [Row], at: usize, change: impl Fn(&Dose) -> Dose) {
    if let Some(entry) = entry(rows, at) {
        entry.step.dose = change(&entry.step.dose);
    }
}

fn change_all(rows: &mut [Row], change: impl Fn(Prescription) -> Prescription) {
    for row in rows {
        if let Row::Exercise(entry) = row {
            entry.step = change(entry.step);
        }
    }
}

/// The first dose of a leaflet that has this number. What flows has no hold, and does not get one.
#[must_use]
pub fn first_with(leaflet: &Leaflet, field: DoseField) -> Option<Dose> {
    let mut doses = leaflet.entries().map(|entry| entry.step.dose);
    doses.find(|dose| has(dose, field))
}

fn has(dose: &Dose, field: DoseField) -> bool {
    DoseField::of(dose.work).contains(&field) && (field != DoseField::Hold || dose.is_held())
}

/// How far down one is in a position: on the feet, on a chair, on the floor.
pub(super) const fn depth(position: Position) -> u8 {
    match position {
        Position::Standing => 0,
        Position::Seated => 1,
        _ => 2,
    }
}

/// The rows with the exercises below each heading by how far down they are.
pub(super) fn by_depth(rows: &[Row]) -> Vec<Row> {
    let mut all: Vec<((usize, u8), &Row)> = Vec::new();
    let mut block = 0;
    for row in rows {
        let depth = match row {
            Row::Heading(_) => {
                block += 1;
                0
            }
            Row::Exercise(entry) => depth(entry.step.exercise.facts().position()),
        };
        sorted::insert(&mut all, ((block, depth), row), |other, one| {
            other.0 <= one.0
        });
    }
    all.into_iter().map(|(_, row)| row.clone()).collect()
}
