//! What was found in a file, or why it is refused; and what all kinds of files are read with.

use serde::Deserialize;
use serde_json::error::Category;
use ulid::Ulid;

use crate::domain::history::{KeptRoutine, Rating, Record};
use crate::domain::safety::Warning;
use crate::domain::settings::Setting;

/// Whose file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileSource {
    /// One of ours.
    Unhunch,
    /// A backup of My PT.
    MyPt,
    /// The workouts of rehab-tracker.
    RehabTracker,
}

/// Why a file is not read at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileRefusal {
    /// It has more than [`MOST_BYTES`](super::MOST_BYTES).
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
    NoSessions(FileSource),
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
pub struct FileContents {
    /// Whose file it is.
    pub source: FileSource,
    pub(super) records: Vec<Record>,
    pub(super) ratings: Vec<(String, Rating)>,
    pub(super) routines: Vec<KeptRoutine>,
    pub(super) warnings: Vec<Warning>,
    pub(super) settings: Vec<(Setting, String)>,
    /// Other entries that may change: key after the prefix, and text.
    pub(super) other: Vec<(String, String)>,
    /// What was set aside, likewise.
    pub(super) aside: Vec<(String, String)>,
    /// What is left out, and why; each reason once for each.
    pub(super) dropped: Vec<Why>,
}

impl FileContents {
    pub(super) const fn of(source: FileSource) -> Self {
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
}

/// A text of JSON as this shape. What is nested too deeply is refused, and no field may stand twice.
pub(super) fn json<'a, T: Deserialize<'a>>(text: &'a str) -> Result<T, FileRefusal> {
    serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Eof => FileRefusal::Cut,
        _ => FileRefusal::Broken { line: error.line() },
    })
}

/// The id of a session of another app, made of what it says: the same session has the same id in each file. Notes
/// are left out of `said`, since people change them later.
pub(super) fn id_of(wall_ms: u64, said: &str) -> String {
    // FNV-1a with 128 bits: it needs to be the same for ever, and nobody gains from two that are alike.
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;
    let hash = said.bytes().fold(BASIS, |hash, byte| {
        (hash ^ u128::from(byte)).wrapping_mul(PRIME)
    });
    Ulid::from_parts(wall_ms, hash).to_string()
}
