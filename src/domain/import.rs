//! What stands in a file that somebody brings along, and what becomes of it here.
//!
//! A file is known by what is in it, not by its name: one of ours, or the history of another app. Nothing of it is
//! trusted. [`read`] says what was found or why the file is refused as a whole; [`FileContents::merge`] says what would be
//! written, before anything is. What is here already stays as it is, whatever the file says: an import only adds,
//! so that it can be done twice, and be undone.

mod found;
mod instant;
mod merge;
mod my_pt;
mod names;
mod ours;
mod rehab_tracker;

pub use found::{FileContents, FileRefusal, FileSource, Why};
pub use merge::{EntryCounts, EntryKind, Here, Merge};

use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::domain::export::FORMAT;
use found::json;

/// The most bytes of a file that is read (ours): about ten years of sessions.
pub const MOST_BYTES: f64 = 5_000_000.0;

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
pub fn read(text: &str, utc_offset_min: i16) -> Result<FileContents, FileRefusal> {
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
        _ => Err(FileRefusal::Unknown),
    }
}

#[cfg(test)]
mod tests;
