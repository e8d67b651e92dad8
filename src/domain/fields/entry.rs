//! Fields as an entry of its own: of a version, and why one cannot be read.

use serde::Deserialize;
use thiserror::Error;

use super::damage::Damage;
use super::named::Fields;

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
