//! Opening the app: its state as local storage has it, and what it listens to from then on.

use leptos::prelude::*;

use super::devices::Devices;
use super::first::First;
use super::state::{App, SavedData};
use super::store::Store;
use super::watch;
use crate::domain::history::Date;
use crate::platform::clock;
use crate::platform::tasks::next_task;

impl App {
    /// The app as it stands before it has caught up.
    pub(crate) async fn open(first: First) -> Self {
        let (store, records) = Store::open(&first.take_keys());
        next_task().await;
        let app = Self {
            first,
            settings: RwSignal::new(store.settings()),
            session: RwSignal::new(None),
            past: RwSignal::new(SavedData {
                kept: store.kept(),
                ratings: store.ratings(),
                warnings: store.warnings(),
                records,
                ..SavedData::default()
            }),
            news: RwSignal::new(Vec::new()),
            day: RwSignal::new(Date::at(clock::now()).to_string()),
            caption: RwSignal::new(String::new()),
            draft: RwSignal::new(store.draft()),
            breaks_stopped: RwSignal::new(false),
            first_line: RwSignal::new(String::new()),
            screen_on: RwSignal::new(false),
            sound_lost: RwSignal::new(false),
            has_voice: RwSignal::new(true),
            store: StoredValue::new_local(store),
            devices: StoredValue::new_local(Devices::new(first.words().tag)),
        };
        app.apply_theme();
        app.apply_sound();
        app.watch_voices();
        next_task().await;
        app.follow_other_tabs();
        app.follow_warnings();
        next_task().await;
        watch::follow(app);
        next_task().await;
        app
    }
}

/// Has the second copy read, and keeps the first page true from then on. A session that is awaited can go
/// before it.
pub(crate) async fn catch_up(app: App) {
    app.join_copies();
    next_task().await;
    app.follow_first_page();
    next_task().await;
}
