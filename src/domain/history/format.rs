//! A record as text, and back: a line of [fields](crate::domain::fields) with a check.
//!
//! The version is the first field. A record of an older version is brought up, step by step, by
//! [`MIGRATIONS`]; a record that is read is never written again. A typical record of the shortest
//! routine takes under 160 characters (the tests print the numbers of all three).

use thiserror::Error;

use super::keys::{Key, MARK};
use super::{Did, Feeling, Outcome, Record, read_hurts, started_ms, write_hurts};
use crate::domain::fields::{Damage, Fields, number, write_rows};
use crate::domain::routine::RoutineName;

/// What brings the fields up by one version: its name, and the function.
type Migration = (&'static str, fn(Fields) -> Fields);

/// What turns the fields of version 1 into those of version 2, and so on, in order. The golden texts
/// of every version stand in `tests/formats.rs`.
const MIGRATIONS: &[Migration] = &[];

/// The version that is written.
const VERSION: usize = MIGRATIONS.len() + 1;

/// Why a stored entry cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// It was not written by this app.
    #[error("it was not written by this app")]
    NotOurs,
    /// It was damaged, or only a part of it was written.
    #[error("it is damaged: its check does not fit")]
    BadCheck,
    /// A later version of the app wrote it.
    #[error("a later version of the app wrote it (format {0})")]
    FutureVersion(u64),
    /// It is whole, but does not say what it must say.
    #[error("it does not say what it must say")]
    Malformed,
    /// It can be read, but another version of the same entry took its place.
    #[error("another version of it is in its place")]
    Replaced,
}

impl From<Damage> for Unreadable {
    fn from(damage: Damage) -> Self {
        match damage {
            Damage::BadCheck => Self::BadCheck,
            Damage::Malformed => Self::Malformed,
        }
    }
}

/// Whether an entry is of a version that is known here.
///
/// # Errors
/// When it has no version, or one above `newest`.
pub(in crate::domain) fn check_version(fields: &Fields, newest: u64) -> Result<(), Unreadable> {
    match fields.number("v") {
        None | Some(0) => Err(Unreadable::Malformed),
        Some(version) if version > newest => Err(Unreadable::FutureVersion(version)),
        Some(_) => Ok(()),
    }
}

impl Record {
    /// The text to store under the record's key. Fields: version, zone, name, outcome, active
    /// seconds, what was done (slug and variant, repetitions done and planned, seconds); where they
    /// were said, pain and stiffness before and what hurt; the record it replaces; and the mark of its
    /// key.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut fields = Fields::default();
        fields.set("v", &VERSION);
        fields.set("z", &self.utc_offset_min);
        fields.set("n", &self.name.key());
        fields.set(
            "o",
            match self.outcome {
                Outcome::Finished => "1",
                Outcome::LeftEarly => "0",
            },
        );
        fields.set("a", &self.active_s);
        fields.set("d", &write_rows(self.did.iter().map(write_did)));
        if self.before != Feeling::default() {
            fields.set("b", &write_rows([self.before.parts()]));
        }
        if !self.hurts.is_empty() {
            fields.set("h", &write_hurts(&self.hurts));
        }
        if let Some(replaces) = &self.replaces {
            fields.set("r", replaces);
        }
        fields.set(MARK, &Key::Session(self.id.clone()).mark());
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
        let version: u64 = fields.number("v").unwrap_or(0);
        if version == 0 {
            return Err(Unreadable::Malformed);
        }
        let behind = usize::try_from(version)
            .ok()
            .and_then(|version| VERSION.checked_sub(version))
            .ok_or(Unreadable::FutureVersion(version))?;
        let fields = MIGRATIONS
            .iter()
            .skip(MIGRATIONS.len() - behind)
            .fold(fields, |fields, (_name, migrate)| migrate(fields));
        read(id, &fields).ok_or(Unreadable::Malformed)
    }
}

fn read(id: &str, fields: &Fields) -> Option<Record> {
    Some(Record {
        id: id.to_owned(),
        utc_offset_min: fields.number("z")?,
        name: RoutineName::from_key(fields.get("n")?),
        outcome: match fields.get("o")? {
            "0" => Outcome::LeftEarly,
            "1" => Outcome::Finished,
            _ => return None,
        },
        active_s: fields.number("a")?,
        did: fields
            .rows("d")?
            .iter()
            .map(|row| read_did(row))
            .collect::<Option<_>>()?,
        before: Feeling::read(fields, "b")?,
        hurts: read_hurts(fields, "h")?,
        replaces: fields.get("r").map(str::to_owned),
    })
}

fn write_did(did: &Did) -> [String; 4] {
    let what = match &did.variant {
        Some(variant) => format!("{}.{variant}", did.slug),
        None => did.slug.clone(),
    };
    [
        what,
        did.done.to_string(),
        did.planned.to_string(),
        did.seconds.to_string(),
    ]
}

fn read_did(row: &[String]) -> Option<Did> {
    let [what, done, planned, seconds] = row else {
        return None;
    };
    let (slug, variant) = match what.split_once('.') {
        Some((slug, variant)) => (slug, Some(variant)),
        None => (what.as_str(), None),
    };
    Some(Did {
        slug: slug.to_owned(),
        variant: variant.map(str::to_owned),
        done: number(done)?,
        planned: number(planned)?,
        seconds: number(seconds)?,
    })
}
