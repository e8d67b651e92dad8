//! A record as text, and back: a line of [fields](crate::domain::fields) with a check, which end with
//! the mark of its key.
//!
//! The version is the first field; the golden texts of every version stand in `tests/formats.rs`. A
//! record that is read is never written again. A typical record of the shortest routine takes under 160
//! characters (the tests print the numbers of all three).

use serde::Deserialize;
use thiserror::Error;

use super::keys::{Key, MARK};
use super::{Did, Record, started_ms};
use crate::domain::fields::{Damage, Fields};

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
    match fields.value("v") {
        None | Some(0) => Err(Unreadable::Malformed),
        Some(version) if version > newest => Err(Unreadable::FutureVersion(version)),
        Some(_) => Ok(()),
    }
}

/// What the fields of an entry say.
///
/// # Errors
/// When they do not say what they must, or are of a version above `newest`.
pub(in crate::domain) fn of_fields<'a, T: Deserialize<'a>>(
    fields: &'a Fields,
    newest: u64,
) -> Result<T, Unreadable> {
    check_version(fields, newest)?;
    Ok(fields.read()?)
}

/// What an entry says that is stored as `raw`; nothing where it cannot be read.
pub(in crate::domain) fn of_text<T: for<'a> Deserialize<'a>>(raw: &str, newest: u64) -> Option<T> {
    of_fields(&Fields::decode(raw).ok()?, newest).ok()
}

impl Record {
    /// The version that is written.
    pub(in crate::domain) const VERSION: u64 = 1;

    /// The text to store under the record's key.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut fields = Fields::of(Self::VERSION, self);
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
        let record = of_fields(&fields, Self::VERSION)?;
        let id = id.to_owned();
        Ok(Self { id, ..record })
    }

    /// How the session of this id stands now, as an edit has it; nothing where it cannot be read.
    #[must_use]
    pub(in crate::domain) fn edited(id: &str, fields: &Fields) -> Option<Self> {
        let record: Self = of_fields(fields, Self::VERSION).ok()?;
        let id = id.to_owned();
        Some(Self { id, ..record })
    }
}

/// What was done of one exercise: slug and variant, repetitions done and planned, seconds.
pub(super) type Row = (String, u16, u16, u32);

impl From<Row> for Did {
    fn from((what, done, planned, seconds): Row) -> Self {
        let (slug, variant) = match what.split_once('.') {
            Some((slug, variant)) => (slug, Some(variant.to_owned())),
            None => (what.as_str(), None),
        };
        Self {
            slug: slug.to_owned(),
            variant,
            done,
            planned,
            seconds,
        }
    }
}

impl From<Did> for Row {
    fn from(did: Did) -> Self {
        let what = match did.variant {
            Some(variant) => format!("{}.{variant}", did.slug),
            None => did.slug,
        };
        (what, did.done, did.planned, did.seconds)
    }
}
