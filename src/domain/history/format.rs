//! A record as text, and back: a line of [fields](crate::domain::fields) with a check, which end with
//! the mark of its key.
//!
//! The version is the first field; the golden texts of every version stand in `tests/formats.rs`. A
//! record that is read is never written again. A typical record of the shortest routine takes under 140
//! characters (the tests print the numbers of all three).

use serde::{Deserialize, Serialize};

use super::keys::Key;
use super::{Did, Hurt, Outcome, Record, Symptoms, started_ms};
use crate::domain::fields::{Fields, Unreadable, is_usual, of_fields};
use crate::domain::routine::RoutineName;

impl Record {
    /// The version that is written. Version 1 said of each exercise how much was planned; since then it is said how
    /// much less was done than that, if it was.
    pub(in crate::domain) const VERSION: u64 = 2;

    /// The text to store under the record's key.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut fields = Fields::of(Self::VERSION, &Stored::from(self));
        Key::Session(self.id.clone()).put_mark(&mut fields);
        fields.encode()
    }

    /// The record that is stored as `raw` under the key of `id`.
    ///
    /// # Errors
    /// When it is not a record, is damaged, or is from a later version of the app.
    pub fn decode(id: &str, raw: &str) -> Result<Self, Unreadable> {
        if started_ms(id).is_none() || !raw.starts_with("v=") {
            return Err(Unreadable::NotOurs);
        }
        let fields = Fields::decode(raw)?;
        if !Key::Session(id.to_owned()).has(&fields) {
            return Err(Unreadable::BadCheck);
        }
        Self::of(id, &fields)
    }

    /// The session of this id, as these fields have it.
    ///
    /// # Errors
    /// When they do not say what they must, or a later version of the app wrote them.
    pub(in crate::domain) fn of(id: &str, fields: &Fields) -> Result<Self, Unreadable> {
        let stored: Stored = of_fields(fields, Self::VERSION)?;
        let is_planned_said = fields.value("v") == Some(1);
        let rows = stored.did.into_iter();
        let did = rows.map(|row| did(row, is_planned_said));
        Ok(Self {
            id: id.to_owned(),
            utc_offset_min: stored.utc_offset_min,
            name: stored.name,
            outcome: stored.outcome,
            active_s: stored.active_s,
            did: did.collect::<Option<_>>().ok_or(Unreadable::Malformed)?,
            before: stored.before,
            hurts: stored.hurts,
            replaces: stored.replaces,
        })
    }
}

/// A record as it is stored, without its id.
#[derive(Serialize, Deserialize)]
struct Stored {
    #[serde(rename = "z")]
    utc_offset_min: i16,
    #[serde(rename = "n")]
    name: RoutineName,
    #[serde(rename = "o")]
    outcome: Outcome,
    #[serde(rename = "a")]
    active_s: u32,
    #[serde(rename = "d")]
    did: Vec<Row>,
    #[serde(rename = "b", default, skip_serializing_if = "is_usual")]
    before: Symptoms,
    #[serde(rename = "h", default, skip_serializing_if = "is_usual")]
    hurts: Vec<(usize, Hurt)>,
    #[serde(rename = "r")]
    replaces: Option<String>,
}

impl From<&Record> for Stored {
    fn from(record: &Record) -> Self {
        Self {
            utc_offset_min: record.utc_offset_min,
            name: record.name.clone(),
            outcome: record.outcome,
            active_s: record.active_s,
            did: record.did.iter().map(row).collect(),
            before: record.before,
            hurts: record.hurts.clone(),
            replaces: record.replaces.clone(),
        }
    }
}

/// What was done of one exercise: slug and variant, with a dot between; repetitions done; how many fewer than planned
/// that is, if it is other than planned, but in version 1 how many were planned; and seconds of work.
type Row = (String, u16, Option<i64>, u32);

fn row(did: &Did) -> Row {
    let what = match &did.variant {
        Some(variant) => format!("{}.{variant}", did.slug),
        None => did.slug.clone(),
    };
    let left = i64::from(did.planned) - i64::from(did.done);
    (what, did.done, (left != 0).then_some(left), did.seconds)
}

/// What a row says; nothing where that cannot be.
fn did((what, done, left, seconds): Row, is_planned_said: bool) -> Option<Did> {
    let planned = match is_planned_said {
        true => left?,
        false => i64::from(done).checked_add(left.unwrap_or_default())?,
    };
    let (slug, variant) = match what.split_once('.') {
        Some((slug, variant)) => (slug, Some(variant.to_owned())),
        None => (what.as_str(), None),
    };
    Some(Did {
        slug: slug.to_owned(),
        variant,
        done,
        planned: u16::try_from(planned).ok()?,
        seconds,
    })
}
