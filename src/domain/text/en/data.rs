//! The page of all that is stored, in English.

use super::amounts::{month, plural};
use crate::domain::history::Date;
use crate::domain::import::{EntryCounts, EntryKind, FileRefusal, FileSource, Why};
use crate::domain::text::data::DataWords;

pub(in crate::domain::text) static DATA: DataWords = DataWords {
    lead: "Take everything with you, or bring it back. All of it stays between you and this device.",
    stored: "What is stored",
    counts,
    room: |bytes| {
        let megabytes = (bytes / 100_000.0).ceil() / 10.0;
        format!("Unhunch and your data take up about {megabytes} MB here.")
    },
    persistent: "This browser has promised to keep it.",
    not_persistent: "This browser may throw it away when the device runs out of space. A file keeps it safe.",
    save: "Save it as a file",
    save_text: "One file with everything: sessions, how you felt, routines, and settings. You can bring it back here, or on another device. Your notes are in it, so keep it somewhere safe.",
    save_file: "Save everything",
    table_text: "A table for spreadsheets, with a row for each exercise you did. It can't be brought back here.",
    save_table: "Save as a table",
    bring: "Bring a file back",
    bring_text: "A file you saved here, a backup from My PT (JSON), or workouts from rehab-tracker (CSV). What you have here stays as it is; a file only adds what is missing. You'll see what it adds first.",
    choose: "Choose a file",
    from: |source| match source {
        FileSource::Unhunch => "This file was saved by Unhunch.",
        FileSource::MyPt => "This is a backup from My PT.",
        FileSource::RehabTracker => "These are workouts from rehab-tracker.",
    },
    tally,
    dropped,
    nothing_new: "Everything in this file is here already.",
    add: "Add it",
    add_hint: "First, what you have now is saved as a file, just in case.",
    leave: "Don't add it",
    added: "Added. You can undo this until you close Unhunch.",
    no_room: "There is not enough room in this browser, so nothing was added. Please free some space on this device.",
    undo: "Undo adding the file",
    undone: "Undone. Everything is as it was before.",
    not_undone: "That did not work. The file is still added. Please load the page again.",
    refused: |why| {
        match why {
        FileRefusal::TooLarge => "This file has more than 5 MB, so it wasn't opened. A file saved here is smaller. Nothing was changed.".to_owned(),
        FileRefusal::Unknown => "Unhunch does not know this kind of file. Nothing was changed.".to_owned(),
        FileRefusal::Cut => "This file ends in the middle. Please copy it again. Nothing was changed.".to_owned(),
        FileRefusal::Broken { line } => format!("This file is damaged at line {line}. Nothing was changed."),
        FileRefusal::Newer => "A newer version wrote this file. Please update first. Nothing was changed.".to_owned(),
        FileRefusal::OurTable => "This is the table for spreadsheets. To bring things back, choose the file you saved with \"Save everything\". Nothing was changed.".to_owned(),
        FileRefusal::NoSessions(FileSource::RehabTracker) => "This is another file from rehab-tracker. Only its workouts can be read. Nothing was changed.".to_owned(),
        FileRefusal::NoSessions(_) => "There are no sessions in this file. Nothing was changed.".to_owned(),
    }
    },
    month: "Delete a month",
    month_text: "Its sessions go, how you felt, and your notes of that month. Everything else stays.",
    of_month,
    month_ask: "Delete this month…",
    month_title: "Delete this month?",
    month_do: "Yes, delete this month",
    delete: "Delete everything",
    delete_text: "Sessions, how you felt, notes, routines, your plan, and settings. All of it goes from this browser.",
    delete_title: "Delete everything?",
    delete_first: "You may want to save a file first. Without one, nobody can bring it back.",
    stop_stays: "You told Unhunch about a warning sign. That stays, so that you are asked about it before you exercise again.",
    delete_ask: "Delete…",
    delete_sure: "Are you sure? This can't be undone.",
    delete_do: "Yes, delete everything",
    in_session: "A session is going on, here or in another tab. Please end it first.",
};

/// "November 2026: 12 sessions, 3 days with a check-in".
fn of_month(first: Date, sessions: usize, days: usize) -> String {
    let days = match days {
        0 => String::new(),
        days => format!(", {} with a check-in", plural(days, "day", "days")),
    };
    let sessions = plural(sessions, "session", "sessions");
    format!("{} {}: {sessions}{days}", month(first), first.year())
}

fn counts(sessions: usize, routines: usize) -> String {
    let sessions = plural(sessions, "session", "sessions");
    let routines = plural(routines, "kept routine", "kept routines");
    format!("{sessions} and {routines}.")
}

fn tally(kind: EntryKind, tally: EntryCounts) -> String {
    let (one, more) = match kind {
        EntryKind::Sessions => ("session", "sessions"),
        EntryKind::Ratings => ("note on how it felt", "notes on how it felt"),
        EntryKind::Routines => ("kept routine", "kept routines"),
        EntryKind::Warnings => ("warning sign", "warning signs"),
        EntryKind::Settings => ("setting", "settings"),
        EntryKind::Other => ("other thing", "other things"),
    };
    let all = plural(tally.new + tally.same + tally.stays, one, more);
    let parts = [
        (tally.new, "new"),
        (tally.same, "here already"),
        (tally.stays, "different here, and yours stays"),
    ];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, what)| format!("{n} {what}"))
        .collect();
    format!("{all}: {}.", parts.join(", "))
}

fn dropped(why: Why, n: usize) -> String {
    let rows = plural(n, "entry is left out", "entries are left out");
    match why {
        Why::Unreadable => format!("{rows}, because they can't be read."),
        Why::Twice => format!("{rows}, because they are in the file twice."),
        Why::NotDone => format!("{rows}, because they were planned and not done."),
    }
}
