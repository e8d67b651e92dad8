//! One of our own files. Each row is read by itself, so that a bad one costs only itself.

use serde::Deserialize;
use serde_json::value::RawValue;

use super::found::{FileContents, FileRefusal, FileSource, Why, json};
use crate::domain::copies::is_whole;
use crate::domain::export::VERSION;
use crate::domain::export::shapes::{
    Damaged, Opaque, Rated, RoutineShape, SessionShape, SettingShape, WarningShape,
};
use crate::domain::history::keys::{self, Key};
use crate::domain::history::{KeptRoutine, Rating, Record};
use crate::domain::safety::Warning;
use crate::domain::settings::{Setting, Settings};

/// The lists of the file, whose rows are not read yet.
#[derive(Deserialize)]
struct Lists<'a> {
    #[serde(borrow)]
    sessions: Vec<&'a RawValue>,
    #[serde(borrow)]
    ratings: Vec<&'a RawValue>,
    #[serde(borrow)]
    routines: Vec<&'a RawValue>,
    #[serde(borrow)]
    warnings: Vec<&'a RawValue>,
    #[serde(borrow)]
    settings: Vec<&'a RawValue>,
    #[serde(borrow)]
    other: Vec<&'a RawValue>,
    #[serde(borrow)]
    damaged: Vec<&'a RawValue>,
}

pub(super) fn read(text: &str, version: u64) -> Result<FileContents, FileRefusal> {
    if version > VERSION {
        return Err(FileRefusal::Newer);
    }
    let lists: Lists<'_> = json(text)?;
    let mut found = FileContents::of(FileSource::Unhunch);
    let dropped = &mut found.dropped;
    found.records = rows(lists.sessions, session, dropped);
    found.ratings = rows(lists.ratings, rating, dropped);
    found.routines = rows(lists.routines, routine, dropped);
    found.warnings = rows(lists.warnings, warning, dropped);
    found.settings = rows(lists.settings, setting, dropped);
    found.other = rows(lists.other, other, dropped);
    found.aside = rows(lists.damaged, aside, dropped);
    Ok(found)
}

/// What the rows say, each as `read` takes it; those that cannot be read are noted as dropped.
fn rows<'a, Row: Deserialize<'a>, T>(
    rows: Vec<&'a RawValue>,
    read: fn(Row) -> Result<T, Why>,
    dropped: &mut Vec<Why>,
) -> Vec<T> {
    let mut all = Vec::new();
    for raw in rows {
        let row = serde_json::from_str(raw.get()).map_err(|_| Why::Unreadable);
        match row.and_then(read) {
            Ok(one) => all.push(one),
            Err(why) => dropped.push(why),
        }
    }
    all
}

/// What a row says, where it could be stored here and read again.
fn only<T>(is_possible: bool, what: T) -> Result<T, Why> {
    is_possible.then_some(what).ok_or(Why::Unreadable)
}

fn session(row: SessionShape) -> Result<Record, Why> {
    let record = row.record();
    only(
        Record::decode(&record.id, &record.encode()).as_ref() == Ok(&record),
        record,
    )
}

fn rating(row: Rated) -> Result<(String, Rating), Why> {
    let id = row.session.clone();
    let rating = row.rating();
    only(
        is_id(&id) && Rating::decode(&rating.encode()).as_ref() == Some(&rating),
        (id, rating),
    )
}

fn routine(row: RoutineShape) -> Result<KeptRoutine, Why> {
    let RoutineShape { id, link, from } = row;
    let kept = KeptRoutine { id, link, from };
    only(is_id(&kept.id) && kept.read().leaflet.is_some(), kept)
}

fn warning(row: WarningShape) -> Result<Warning, Why> {
    let warning = row.warning();
    only(is_id(&warning.id), warning)
}

fn setting(row: SettingShape) -> Result<(Setting, String), Why> {
    let SettingShape { name, value } = row;
    let setting = Setting::from_slug(&name).ok_or(Why::Unreadable)?;
    only(
        Settings::default().take(setting, Some(&value)),
        (setting, value),
    )
}

fn other(row: Opaque) -> Result<(String, String), Why> {
    let Opaque { key, text } = row;
    let is_other = match keys::parse("", &key) {
        None
        | Some(
            Key::Session(_)
            | Key::Settings
            | Key::Live
            | Key::Erased
            | Key::Quarantine(_)
            | Key::Unknown(_),
        ) => false,
        Some(kind) => is_whole(&kind, &text),
    };
    only(is_other, (key, text))
}

fn aside(row: Damaged) -> Result<(String, String), Why> {
    let is_aside = matches!(keys::parse("", &row.key), Some(Key::Quarantine(_)));
    only(is_aside, (row.key, row.text))
}

/// Whether an entry may have this id: ids of ours are letters and digits, and a sign may follow.
fn is_id(id: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    (1..=60).contains(&id.len()) && id.chars().all(is_part)
}
