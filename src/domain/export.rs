//! All that is stored as a file to keep: as JSON, which [`import`](crate::domain::import) reads back, and as a
//! [table](csv) for spreadsheets.
//!
//! What belongs into the file is listed in one place, [`File`]; kinds of entries without a list of their own
//! stand in it as they are stored, so a kind that is added later is in the file from its first day.
//! `docs/export.schema.json` says the same to other programs.

mod moment;
pub(in crate::domain) mod shapes;
mod table;

pub(in crate::domain) use table::COLUMNS;
pub use table::csv;

use crate::domain::copies::{Entries, UnreadableEntry, bare};
use crate::domain::history::Record;
use crate::domain::history::keys::{self, Key};
use crate::domain::settings::Setting;
use crate::domain::time::Now;
use shapes::{
    Damaged, File, Opaque, Rated, RoutineShape, SessionShape, SettingShape, WarningShape,
};

/// What the format is called in the file.
pub(in crate::domain) const FORMAT: &str = "unhunch";
/// The version that is written.
pub(in crate::domain) const VERSION: u64 = 1;

/// All that is stored, as it is known.
#[derive(Debug, Clone, Copy)]
pub struct Stored<'a> {
    /// What our keys begin with.
    pub prefix: &'a str,
    /// The sessions, the newest first.
    pub records: &'a [Record],
    /// All that may change.
    pub entries: &'a Entries,
    /// What cannot be read.
    pub unreadable: &'a [UnreadableEntry],
}

/// All that is stored, as JSON. `app` is the version that writes it.
#[must_use]
pub fn json(stored: &Stored<'_>, app: &str, now: Now) -> String {
    let file = file(stored, app, now);
    // It fails only for maps with strange keys, and there are none.
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

fn file(stored: &Stored<'_>, app: &str, now: Now) -> File {
    let settings = stored.entries.settings(stored.prefix);
    let value = |setting: &Setting| {
        let value = settings.value(*setting)?;
        let name = setting.slug().to_owned();
        Some(SettingShape { name, value })
    };
    let mut file = File {
        format: FORMAT.to_owned(),
        version: VERSION,
        app: app.to_owned(),
        exported: moment::written(now.wall_ms, now.utc_offset_min),
        sessions: stored.records.iter().map(SessionShape::of).collect(),
        ratings: Vec::new(),
        routines: Vec::new(),
        warnings: Vec::new(),
        settings: Setting::ALL.iter().filter_map(value).collect(),
        other: Vec::new(),
        damaged: Vec::new(),
    };
    let ratings = stored.entries.ratings(stored.prefix);
    let warnings = stored.entries.warnings(stored.prefix);
    for (key, raw) in stored.entries.iter() {
        let Some(kind) = keys::parse(stored.prefix, key) else {
            continue;
        };
        match &kind {
            Key::Rating(id) => file
                .ratings
                .extend(ratings.get(id).map(|it| Rated::of(id, it))),
            Key::Warning(id) => file.warnings.extend(warnings.get(id).map(WarningShape::of)),
            // Each setting that is known stands in its list, and a session that runs is of this moment alone.
            Key::Setting(name) if Setting::from_slug(name).is_some() => {}
            Key::Kept(_) | Key::Settings | Key::Live | Key::Erased => {}
            _ => file.other.extend(bare(&kind, raw).map(|text| Opaque {
                key: kind.name(),
                text,
            })),
        }
    }
    let kept = stored.entries.kept(stored.prefix);
    file.routines = kept.iter().map(RoutineShape::of).collect();
    let damaged = |it: &UnreadableEntry| Damaged {
        key: it
            .key
            .strip_prefix(stored.prefix)
            .unwrap_or(&it.key)
            .to_owned(),
        text: it.raw.clone(),
        why: it.reason.to_string(),
    };
    file.damaged = stored.unreadable.iter().map(damaged).collect();
    file
}

#[cfg(test)]
mod tests;
