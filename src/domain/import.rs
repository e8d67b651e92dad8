//! What stands in a file that somebody brings along, and what becomes of it here.
//!
//! A file is known by what is in it, not by its name: one of ours, or the history of another app. Nothing of it is
//! trusted. [`read`] says what was found or why the file is refused as a whole; [`Found::merge`] says what would be
//! written, before anything is. What is here already stays as it is, whatever the file says: an import only adds,
//! so that it can be done twice, and be undone.

mod instant;
mod merge;
mod my_pt;
mod names;
mod ours;
mod rehab_tracker;

pub use merge::{Here, Kind, Merge, Tally};

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::error::Category;
use ulid::Ulid;

use crate::domain::export::FORMAT;
use crate::domain::history::{KeptRoutine, Rating, Record};
use crate::domain::safety::Warning;
use crate::domain::settings::Setting;

/// The most bytes of a file that is read (ours): about ten years of sessions.
pub const MOST_BYTES: f64 = 5_000_000.0;

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// One of ours.
    Unhunch,
    /// A backup of My PT.
    MyPt,
    /// The workouts of rehab-tracker.
    RehabTracker,
}

/// Why a file is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It has more than [`MOST_BYTES`].
    TooLarge,
    /// It is no text, or one that nobody here knows.
    Unknown,
    /// It ends in the middle.
    Cut,
    /// It is damaged, at this line.
    Broken {
        /// From 1.
        line: usize,
    },
    /// A later version wrote it.
    Newer,
    /// Our table for spreadsheets, which lacks most of what is stored.
    OurTable,
    /// It is of an app that is known, but has no sessions in it.
    NoSessions(Source),
}

/// Why something in a file is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// It is damaged, or says what cannot be.
    Unreadable,
    /// It stands in the file a second time.
    Twice,
    /// It was planned, and not done.
    NotDone,
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Whose file it is.
    pub source: Source,
    records: Vec<Record>,
    ratings: Vec<(String, Rating)>,
    routines: Vec<KeptRoutine>,
    warnings: Vec<Warning>,
    settings: Vec<(Setting, String)>,
    /// Other entries that may change: key after the prefix, and text.
    other: Vec<(String, String)>,
    /// What was set aside, likewise.
    aside: Vec<(String, String)>,
    /// What is left out, and why; each reason once for each.
    dropped: Vec<Why>,
}

impl Found {
    const fn of(source: Source) -> Self {
        Self {
            source,
            records: Vec::new(),
            ratings: Vec::new(),
            routines: Vec::new(),
            warnings: Vec::new(),
            settings: Vec::new(),
            other: Vec::new(),
            aside: Vec::new(),
            dropped: Vec::new(),
        }
    }

    /// Takes in what could be read, or notes that it could not.
    fn take<T>(dropped: &mut Vec<Why>, all: &mut Vec<T>, read: Result<T, Why>) {
        match read {
            Ok(one) => all.push(one),
            Err(why) => dropped.push(why),
        }
    }
}

/// What the file begins with says: whose it is.
#[derive(Deserialize)]
struct Head {
    format: Option<String>,
    version: Option<u64>,
    #[serde(rename = "exportDate")]
    export_date: Option<IgnoredAny>,
    data: Option<IgnoredAny>,
}

/// Reads a file. Of other apps' sessions only the day may be known; `utc_offset_min` is how far the clock on the wall
/// is ahead of UTC here, in minutes.
///
/// # Errors
/// The reason for which nothing of it can be used.
pub fn read(text: &str, utc_offset_min: i16) -> Result<Found, Refusal> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_start().starts_with('{') {
        return rehab_tracker::read(text, utc_offset_min);
    }
    let head: Head = json(text)?;
    match (head.format.as_deref(), head.version) {
        (Some(FORMAT), Some(version)) => ours::read(text, version),
        (None, Some(version)) if head.export_date.is_some() && head.data.is_some() => {
            my_pt::read(text, version, utc_offset_min)
        }
        _ => Err(Refusal::Unknown),
    }
}

/// A text of JSON as this shape. What is nested too deeply is refused, and no field may stand twice.
fn json<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, Refusal> {
    serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Eof => Refusal::Cut,
        _ => Refusal::Broken { line: error.line() },
    })
}

/// The id of a session of another app, made of what it says: the same session has the same id in each file. Notes
/// are left out of `said`, since people change them later.
fn id_of(wall_ms: u64, said: &str) -> String {
    // FNV-1a with 128 bits: it needs to be the same for ever, and nobody gains from two that are alike.
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = said.bytes().fold(BASIS, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(PRIME)
    });
    Ulid::from_parts(wall_ms, hash).to_string()
}

#[cfg(test)]
mod tests;
