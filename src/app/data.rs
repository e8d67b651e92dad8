//! Your data: as a file, from a file, and away.

use leptos::prelude::*;
use leptos::web_sys::Event;

use super::device;
use super::state::App;
use super::store::{Replaced, Store};
use crate::domain::copies::Entries;
use crate::domain::export::{Stored, csv, json};
use crate::domain::history::Date;
use crate::domain::history::keys::{self, Key};
use crate::domain::import::{FileContents, FileRefusal, Here, MOST_BYTES, Merge, read};
use crate::platform::clock;
use crate::platform::page::files::ChosenFile;
use crate::platform::page::tab;
use crate::platform::storage::persist;
use crate::platform::tasks::later;

/// What came of deleting everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Erasing {
    /// A session is going on, here or in another tab.
    InSession,
    /// It is deleted; the page is loaded anew.
    Done,
}

/// What may be asked and done about all that is stored.
#[derive(Clone, Copy)]
pub(crate) struct DataCommands(App);

impl DataCommands {
    /// Those of the app.
    pub(crate) const fn of(app: App) -> Self {
        Self(app)
    }

    /// Lets the person save all of it as a file that can be brought back.
    pub(crate) fn save_file(self) {
        let (entries, prefix) = self.stored();
        let text = self.0.past.with_untracked(|past| {
            let stored = Stored {
                prefix: &prefix,
                records: &past.records,
                entries: &entries,
                unreadable: &past.unreadable,
            };
            json(&stored, env!("CARGO_PKG_VERSION"), clock::now())
        });
        device::save(&file_name("json"), "application/json", text.as_bytes());
    }

    /// Lets the person save what was done as a table.
    pub(crate) fn save_table(self) {
        let text = self
            .0
            .past
            .with_untracked(|past| csv(&past.records, &past.ratings, self.0.words()));
        device::save(&file_name("csv"), "text/csv", text.as_bytes());
    }

    fn stored(self) -> (Entries, String) {
        self.0
            .store
            .with_value(|store| (store.entries(), store.prefix()))
    }

    /// Reads the file that was chosen in a field; what is too large is not read.
    pub(crate) fn read(
        self,
        event: &Event,
        done: impl FnOnce(Result<FileContents, FileRefusal>) + 'static,
    ) {
        let Some(file) = ChosenFile::of(event) else {
            return;
        };
        if file.bytes() > MOST_BYTES {
            return done(Err(FileRefusal::TooLarge));
        }
        later(async move {
            let text = file.text().await;
            let offset = clock::now().utc_offset_min;
            done(text.map_or(Err(FileRefusal::Unknown), |text| read(&text, offset)));
        });
    }

    /// What a file would add.
    pub(crate) fn merge(self, found: &FileContents) -> Merge {
        let (entries, prefix) = self.stored();
        found.merge(&Here {
            prefix: &prefix,
            entries: &entries,
            keys: &self.0.store.with_value(Store::keys),
        })
    }

    /// Adds it, all or nothing. `done` hears whether there was room.
    pub(crate) fn import(self, merge: Merge, done: impl FnOnce(bool) + 'static) {
        let Self(app) = self;
        later(async move {
            let store = app.store.get_value();
            let known = store.entries();
            let before = store.write_all(&merge.writes).await;
            let is_in = before.is_some();
            if let Some(mut before) = before {
                app.joined().await;
                // Signs in what came in are warnings of their own by now.
                let (now, prefix) = (store.entries(), store.prefix());
                for (key, _) in now.iter().filter(|(key, _)| known.get(key).is_none()) {
                    if let Some(Key::Warning(_)) = keys::parse(&prefix, key) {
                        before.also(key);
                    }
                }
                app.past.update(|past| past.before_import = before);
                app.ask_to_persist();
            }
            done(is_in);
        });
    }

    /// Whether an import can be undone.
    pub(crate) fn can_undo(self) -> bool {
        self.0.past.with(|past| !past.before_import.is_empty())
    }

    /// Takes back what was added last. `done` hears whether that worked.
    pub(crate) fn undo(self, done: impl FnOnce(bool) + 'static) {
        let Self(app) = self;
        later(async move {
            let store = app.store.get_value();
            let before: Replaced = app
                .past
                .try_update_untracked(|past| std::mem::take(&mut past.before_import))
                .unwrap_or_default();
            let is_undone = store.take_back(before).await;
            app.joined().await;
            done(is_undone);
        });
    }

    /// Deletes everything, but for what stops this person from exercising.
    pub(crate) fn erase(self, done: impl FnOnce(Erasing) + 'static) {
        let Self(app) = self;
        if app.has_session() {
            return done(Erasing::InSession);
        }
        later(async move {
            if !app.take_lock(false).await {
                return done(Erasing::InSession);
            }
            app.store.get_value().erase().await;
            done(Erasing::Done);
            tab::reload();
        });
    }

    /// How many bytes the app and its data take up, and whether the browser has promised to keep them, as far as it
    /// says.
    #[allow(clippy::unused_self, reason = "a command like the others")]
    pub(crate) fn room(self, done: impl FnOnce(Option<f64>, Option<bool>) + 'static) {
        later(async move { done(persist::used_bytes().await, persist::is_kept().await) });
    }
}

/// What a file is called that is made today.
fn file_name(ending: &str) -> String {
    format!("unhunch-{}.{ending}", Date::at(clock::now()))
}
