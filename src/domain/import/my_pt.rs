//! A backup of My PT (github.com/NateEaton/my-pt-pwa): the sessions that were done, with what they were called.
//!
//! Only what is read is listed here. Its exercises have names of the person's own; those of ours are known by theirs.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::found::{FileContents, FileRefusal, FileSource, Why, id_of, json};
use super::instant;
use super::names::slug_of_name;
use crate::domain::history::{Date, Did, Outcome, Rating, Record, Symptoms};
use crate::domain::routine::{RoutineName, clean_title};
use crate::domain::time::Now;

/// The version of its backups that is known.
const VERSION: u64 = 1;

#[derive(Deserialize)]
struct Backup<'a> {
    #[serde(borrow)]
    data: Data<'a>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Data<'a> {
    #[serde(borrow)]
    session_instances: Option<Vec<&'a RawValue>>,
}

/// A session that was planned, done or noted down.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Instance {
    /// The day, where it was done.
    date: String,
    session_name: String,
    status: String,
    start_time: Option<String>,
    completed_exercises: Vec<Completed>,
    notes: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Completed {
    exercise_name: String,
    completed: bool,
    #[serde(default)]
    skipped: bool,
    /// Seconds.
    target_duration: Option<f64>,
    target_reps: Option<u16>,
    target_sets: Option<u16>,
    /// Seconds of one repetition.
    target_rep_duration: Option<f64>,
    actual_duration: Option<f64>,
}

pub(super) fn read(
    text: &str,
    version: u64,
    utc_offset_min: i16,
) -> Result<FileContents, FileRefusal> {
    if version > VERSION {
        return Err(FileRefusal::Newer);
    }
    let backup: Backup<'_> = json(text)?;
    let Some(instances) = backup.data.session_instances else {
        return Err(FileRefusal::NoSessions(FileSource::MyPt));
    };
    let mut found = FileContents::of(FileSource::MyPt);
    for raw in instances {
        let read = serde_json::from_str(raw.get()).map_err(|_| Why::Unreadable);
        match read.and_then(|it: Instance| session(it, utc_offset_min)) {
            Ok((record, rating)) => {
                found
                    .ratings
                    .extend(rating.map(|it| (record.id.clone(), it)));
                found.records.push(record);
            }
            Err(why) => found.dropped.push(why),
        }
    }
    Ok(found)
}

fn session(it: Instance, utc_offset_min: i16) -> Result<(Record, Option<Rating>), Why> {
    if !matches!(it.status.as_str(), "completed" | "logged") {
        return Err(Why::NotDone);
    }
    let noon_ms = instant::noon(&it.date, utc_offset_min).ok_or(Why::Unreadable)?;
    let started = it.start_time.as_deref().and_then(instant::utc);
    // It belongs to the day on which it was lived, wherever that was.
    let is_of_day = |wall_ms: &u64| {
        let at = |wall_ms| Now {
            wall_ms,
            utc_offset_min,
            ..Now::default()
        };
        Date::at(at(*wall_ms)) == Date::at(at(noon_ms))
    };
    let wall_ms = started.filter(is_of_day).unwrap_or(noon_ms);
    let did: Vec<Did> = it.completed_exercises.iter().map(did).collect();
    let is_done = |it: &Completed| it.completed && !it.skipped;
    let record = Record {
        id: id_of(
            wall_ms,
            &format!("my-pt\n{}\n{}\n{did:?}", it.date, it.session_name),
        ),
        utc_offset_min,
        name: RoutineName::Own(clean_title(&it.session_name)),
        outcome: match it.completed_exercises.iter().all(is_done) {
            true => Outcome::Finished,
            false => Outcome::LeftEarly,
        },
        active_s: did
            .iter()
            .fold(0, |sum, did| sum.saturating_add(did.seconds)),
        did,
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    };
    let note = it.notes.filter(|note| !note.trim().is_empty());
    let rating = note.map(|note| {
        let mut rating = Rating::default();
        rating.set_note(&note);
        rating
    });
    Ok((record, rating))
}

fn did(it: &Completed) -> Did {
    let is_done = it.completed && !it.skipped;
    let sets = it.target_sets.unwrap_or(1).max(1);
    let planned = it
        .target_reps
        .map_or(sets, |reps| reps.saturating_mul(sets));
    let of_reps = it.target_rep_duration.map(|each| each * f64::from(planned));
    let seconds = it.actual_duration.or(it.target_duration).or(of_reps);
    Did {
        slug: slug_of_name(&it.exercise_name),
        variant: None,
        done: if is_done { planned } else { 0 },
        planned,
        seconds: if is_done {
            whole(seconds.unwrap_or(0.0))
        } else {
            0
        },
    }
}

/// Whole seconds; none of what cannot be.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, and what is no number is 0"
)]
fn whole(seconds: f64) -> u32 {
    seconds.round() as u32
}
