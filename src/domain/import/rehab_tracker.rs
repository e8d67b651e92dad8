//! The workouts of rehab-tracker as a table (its `exportWorkoutsCSV`): one row for each exercise, by day. A day of
//! a phase is a session, with the worst pain of its exercises.

use super::found::{FileContents, FileRefusal, FileSource, Why, id_of};
use super::instant;
use super::names::slug_of_name;
use crate::domain::export::COLUMNS as OURS;
use crate::domain::history::{Did, MOST, Outcome, Rating, Record, Symptoms};
use crate::domain::routine::RoutineName;

/// Its columns. It does not quote all texts, so a note with a comma may have more.
const COLUMNS: [&str; 8] = [
    "Date",
    "Phase",
    "Exercise",
    "Left Reps",
    "Right Reps",
    "Sets",
    "Pain Level",
    "Notes",
];

/// What its tables of weeks and of months begin with.
const OTHERS: [[&str; 3]; 2] = [
    ["Week", "Date", "Stand Left"],
    ["Month", "Date", "Calf Right"],
];

/// A row of it.
struct Row {
    date: String,
    phase: String,
    did: Did,
    pain: u8,
    note: String,
}

pub(super) fn read(text: &str, utc_offset_min: i16) -> Result<FileContents, FileRefusal> {
    let mut table = csv::ReaderBuilder::new()
        .flexible(true)
        .from_reader(text.as_bytes());
    let heads = table.headers().map_err(|_| FileRefusal::Unknown)?.clone();
    let begins_with = |names: &[&str]| {
        heads.len() >= names.len()
            && names
                .iter()
                .zip(&heads)
                .all(|(name, head)| *name == head.trim())
    };
    let [first, second, third, ..] = OURS;
    if begins_with(&[first, second, third]) {
        return Err(FileRefusal::OurTable);
    }
    if OTHERS.iter().any(|names| begins_with(names)) {
        return Err(FileRefusal::NoSessions(FileSource::RehabTracker));
    }
    if !begins_with(&COLUMNS) {
        return Err(FileRefusal::Unknown);
    }
    let mut found = FileContents::of(FileSource::RehabTracker);
    let mut sessions: Vec<Vec<Row>> = Vec::new();
    for record in table.records() {
        let Some(row) = record.ok().and_then(|record| row(&record)) else {
            found.dropped.push(Why::Unreadable);
            continue;
        };
        let is_same = |rows: &&mut Vec<Row>| {
            rows.first()
                .is_some_and(|first| first.date == row.date && first.phase == row.phase)
        };
        match sessions.iter_mut().find(is_same) {
            Some(rows) => rows.push(row),
            None => sessions.push(vec![row]),
        }
    }
    for rows in sessions {
        match session(rows, utc_offset_min) {
            Ok((record, rating)) => {
                found.ratings.push((record.id.clone(), rating));
                found.records.push(record);
            }
            Err(why) => found.dropped.push(why),
        }
    }
    Ok(found)
}

fn row(record: &csv::StringRecord) -> Option<Row> {
    let text = |nth: usize| record.get(nth).map(str::trim);
    let number = |nth: usize| text(nth)?.parse::<u16>().ok();
    let (left, right, sets) = (number(3)?, number(4)?, number(5)?.max(1));
    let pain = u8::try_from(number(6)?).ok().filter(|pain| *pain <= MOST)?;
    let reps = left.checked_add(right)?.checked_mul(sets)?;
    let rest: Vec<&str> = record.iter().skip(7).collect();
    Some(Row {
        date: text(0)?.to_owned(),
        phase: text(1)?.to_owned(),
        did: Did {
            slug: slug_of_name(text(2)?),
            variant: None,
            done: reps,
            planned: reps,
            seconds: 0,
        },
        pain,
        note: rest.join(",").trim().to_owned(),
    })
}

fn session(rows: Vec<Row>, utc_offset_min: i16) -> Result<(Record, Rating), Why> {
    let first = rows.first().ok_or(Why::Unreadable)?;
    let wall_ms = instant::noon(&first.date, utc_offset_min).ok_or(Why::Unreadable)?;
    let said: Vec<String> = rows
        .iter()
        .map(|row| format!("{:?} {}", row.did, row.pain))
        .collect();
    let said = format!(
        "rehab-tracker\n{}\n{}\n{}",
        first.date,
        first.phase,
        said.join("\n")
    );
    let name = RoutineName::Own(format!("Phase {}", first.phase));
    let mut rating = Rating {
        symptoms: Symptoms {
            pain: rows.iter().map(|row| row.pain).max(),
            stiffness: None,
        },
        ..Rating::default()
    };
    let notes = rows.iter().filter(|row| !row.note.is_empty());
    let notes: Vec<String> = notes
        .map(|row| format!("{}: {}", row.did.slug, row.note))
        .collect();
    rating.set_note(&notes.join("; "));
    let record = Record {
        id: id_of(wall_ms, &said),
        utc_offset_min,
        name,
        outcome: Outcome::Finished,
        active_s: 0,
        did: rows.into_iter().map(|row| row.did).collect(),
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    };
    Ok((record, rating))
}
