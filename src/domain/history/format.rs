//! A record as text, and back: compact JSON, a `#`, and a check over it.
//!
//! The version stands in the JSON. A record of an older version is brought up, step by step, by
//! [`MIGRATIONS`]; a record that is read is never written again. A typical record of the shortest
//! routine takes under 160 characters (the tests print the numbers of all three).

use crc::{CRC_32_ISO_HDLC, Crc, NoTable};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use super::{Did, Outcome, Record, started_ms};
use crate::domain::routine::RoutineName;

/// No table: it is a kilobyte for every visitor, and records are short.
const CHECK: Crc<u32, NoTable> = Crc::<u32, NoTable>::new(&CRC_32_ISO_HDLC);

/// What brings a payload up by one version: its name, and the function.
type Migration = (&'static str, fn(Value) -> Value);

/// What turns a payload of version 1 into one of version 2, and so on, in order. The golden texts of
/// every version stand in `tests/formats.rs`.
const MIGRATIONS: &[Migration] = &[];

/// The version that is written.
const VERSION: usize = MIGRATIONS.len() + 1;

/// Why a stored record cannot be read.
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
    /// It is whole, but does not say what a record must say.
    #[error("it does not say what a record must say")]
    Malformed,
}

impl Unreadable {
    /// Whether the text is damaged, rather than written by somebody who knows more.
    pub(super) const fn is_damage(self) -> bool {
        !matches!(self, Self::FutureVersion(_))
    }
}

#[derive(Serialize, Deserialize)]
struct Payload {
    v: usize,
    #[serde(rename = "z")]
    utc_offset_min: i16,
    #[serde(rename = "n")]
    name: String,
    #[serde(rename = "o")]
    outcome: u8,
    #[serde(rename = "a")]
    active_s: u32,
    /// Slug and variant, repetitions done, repetitions planned, seconds.
    #[serde(rename = "d")]
    did: Vec<(String, u16, u16, u32)>,
    #[serde(rename = "r", default, skip_serializing_if = "Option::is_none")]
    replaces: Option<String>,
}

impl Record {
    /// The text to store under the record's key.
    #[must_use]
    pub fn encode(&self) -> String {
        let payload = Payload {
            v: VERSION,
            utc_offset_min: self.utc_offset_min,
            name: self.name.key(),
            outcome: match self.outcome {
                Outcome::Finished => 1,
                Outcome::LeftEarly => 0,
            },
            active_s: self.active_s,
            did: self.did.iter().map(write_did).collect(),
            replaces: self.replaces.clone(),
        };
        let json = serde_json::to_string(&payload).unwrap_or_default();
        let check = CHECK.checksum(json.as_bytes());
        format!("{json}#{check:08x}")
    }

    /// The record that is stored as `raw` under the key of `id`.
    ///
    /// # Errors
    /// When it is not a record, is damaged, or is from a later version of the app.
    pub fn decode(id: &str, raw: &str) -> Result<Self, Unreadable> {
        if started_ms(id).is_none() || !raw.starts_with("{\"v\":") {
            return Err(Unreadable::NotOurs);
        }
        let (json, check) = raw.rsplit_once('#').ok_or(Unreadable::BadCheck)?;
        if format!("{:08x}", CHECK.checksum(json.as_bytes())) != check {
            return Err(Unreadable::BadCheck);
        }
        let value: Value = serde_json::from_str(json).map_err(|_| Unreadable::Malformed)?;
        let version = value.get("v").and_then(Value::as_u64);
        let version = version.filter(|v| *v > 0).ok_or(Unreadable::Malformed)?;
        let behind = usize::try_from(version)
            .ok()
            .and_then(|version| VERSION.checked_sub(version))
            .ok_or(Unreadable::FutureVersion(version))?;
        let value = MIGRATIONS
            .iter()
            .skip(MIGRATIONS.len() - behind)
            .fold(value, |value, (_name, migrate)| migrate(value));
        let payload = serde_json::from_value(value).map_err(|_| Unreadable::Malformed)?;
        from_payload(id, payload)
    }
}

fn from_payload(id: &str, payload: Payload) -> Result<Record, Unreadable> {
    Ok(Record {
        id: id.to_owned(),
        utc_offset_min: payload.utc_offset_min,
        name: RoutineName::from_key(&payload.name),
        outcome: match payload.outcome {
            0 => Outcome::LeftEarly,
            1 => Outcome::Finished,
            _ => return Err(Unreadable::Malformed),
        },
        active_s: payload.active_s,
        did: payload.did.into_iter().map(read_did).collect(),
        replaces: payload.replaces,
    })
}

fn write_did(did: &Did) -> (String, u16, u16, u32) {
    let what = match &did.variant {
        Some(variant) => format!("{}.{variant}", did.slug),
        None => did.slug.clone(),
    };
    (what, did.done, did.planned, did.seconds)
}

fn read_did((what, done, planned, seconds): (String, u16, u16, u32)) -> Did {
    let (slug, variant) = match what.split_once('.') {
        Some((slug, variant)) => (slug.to_owned(), Some(variant.to_owned())),
        None => (what, None),
    };
    Did {
        slug,
        variant,
        done,
        planned,
        seconds,
    }
}
