//! What was done as a table for spreadsheets: one row for each exercise.
//!
//! UTF-8 with a mark at its beginning, without which spreadsheets take it for something else; commas, and quotes
//! where they are needed; lines end as the standard says (RFC 4180). A text that a spreadsheet would take for a
//! formula has an apostrophe before it.

use crate::domain::export::moment;
use crate::domain::history::{Did, Outcome, Ratings, Record};
use crate::domain::text::SessionWords;

/// What says that it is UTF-8.
const MARK: &str = "\u{feff}";

/// The columns.
pub(in crate::domain) const COLUMNS: [&str; 17] = [
    "date",
    "started",
    "session",
    "routine",
    "finished",
    "exercise",
    "variant",
    "done",
    "planned",
    "seconds",
    "hurt",
    "pain_before",
    "stiffness_before",
    "pain_after",
    "stiffness_after",
    "effort",
    "note",
];

/// The sessions as a table, in the order in which they were done; `records` has the newest first. A session without
/// any exercise has a row too.
#[must_use]
pub fn csv(records: &[Record], ratings: &Ratings, words: &SessionWords) -> String {
    let mut table = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    // Writing into memory cannot fail, and all rows are of one length.
    let _ = table.write_record(COLUMNS);
    for record in records.iter().rev() {
        let exercises = record.did.iter().enumerate();
        let mut rows: Vec<_> = exercises.map(|(nth, did)| (nth, Some(did))).collect();
        if rows.is_empty() {
            rows.push((0, None));
        }
        for (nth, did) in rows {
            let _ = table.write_record(row(record, nth, did, ratings, words));
        }
    }
    let bytes = table.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn row(
    record: &Record,
    nth: usize,
    did: Option<&Did>,
    ratings: &Ratings,
    words: &SessionWords,
) -> [String; COLUMNS.len()] {
    let number = |number: Option<u64>| number.map(|it| it.to_string()).unwrap_or_default();
    let level = |level: Option<u8>| number(level.map(u64::from));
    let after = ratings.get(&record.id);
    let own_name = did.and_then(Did::own_name);
    let of_slug = |did: &Did| (words.names.exercise_of_slug)(&did.slug);
    let name = own_name.map(str::to_owned).or_else(|| did.map(of_slug));
    let variant = did.filter(|_| own_name.is_none());
    let variant = variant.and_then(|did| did.variant.clone());
    let hurts = record.hurts.iter().filter(|(at, _)| *at == nth);
    let hurts: Vec<&str> = hurts.map(|(_, how)| how.slug()).collect();
    [
        record.date().to_string(),
        moment::written(record.started_ms(), record.utc_offset_min),
        safe(&record.id),
        safe(&words.routine_name(&record.name)),
        match record.outcome {
            Outcome::Finished => "yes".to_owned(),
            Outcome::LeftEarly => "no".to_owned(),
        },
        safe(&name.unwrap_or_default()),
        safe(&variant.unwrap_or_default()),
        number(did.map(|did| did.done.into())),
        number(did.map(|did| did.planned.into())),
        number(did.map(|did| did.seconds.into())),
        hurts.join(" "),
        level(record.before.pain),
        level(record.before.stiffness),
        level(after.and_then(|it| it.symptoms.pain)),
        level(after.and_then(|it| it.symptoms.stiffness)),
        level(after.and_then(|it| it.effort)),
        safe(after.map_or("", |it| &it.note)),
    ]
}

/// A text that no spreadsheet takes for a formula.
fn safe(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}
