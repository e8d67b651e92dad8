//! Asking the domain whether this person may start, and storing what they tell and what clears it.
//!
//! No rule stands here. Whatever starts a session, or goes on with one, gets its permit from
//! [`App::permit`].

use leptos::prelude::*;

use super::state::{App, SavedData};
use super::store::Store;
use crate::domain::route::Route;
use crate::domain::safety::{Clearing, Permit, Sign, Stop, Warning, may_start, on_hold, untold};
use crate::domain::session::Event;
use crate::platform::clock;
use crate::platform::storage::channel::Channel;
use crate::platform::storage::place;

impl App {
    /// Leave to start, or to go on. Where there is none, shows why, and what clears it.
    pub(super) fn permit(self) -> Option<Permit> {
        match untrack(|| self.answer_of_safety()) {
            Ok(permit) => Some(permit),
            Err(_) => {
                self.go(&Route::Safety);
                None
            }
        }
    }

    fn answer_of_safety(self) -> Result<Permit, Stop> {
        self.past
            .with(|past| self.settings.with(|s| may_start(&s.said(&past.warnings))))
    }

    /// What stops this person from starting, apart from safety questions that were never asked.
    pub(crate) fn on_hold(self) -> Option<Stop> {
        self.past
            .with(|past| self.settings.with(|s| on_hold(&s.said(&past.warnings))))
    }

    /// A sign was told in the session of this id.
    pub(super) fn warn(self, session: &str, sign: Sign) {
        let told_ms = clock::now().wall_ms;
        self.change_warnings(|past| {
            past.warnings
                .told(session, sign, told_ms)
                .into_iter()
                .collect()
        });
    }

    /// A sign was taken back before the session of this id began.
    pub(super) fn take_back(self, session: &str, sign: Sign) {
        self.change_warnings(|past| {
            past.warnings
                .taken_back(session, sign)
                .into_iter()
                .collect()
        });
    }

    /// Says that it has passed, or that a professional was asked and has agreed.
    pub(crate) fn clear(self, clearing: Clearing) {
        let at_ms = clock::now().wall_ms;
        self.change_warnings(|past| past.warnings.cleared(clearing, at_ms));
        if clearing == Clearing::Asked {
            self.change_settings(|s| {
                s.asked = true;
                s.cleared_ms = at_ms;
            });
        }
    }

    /// Signs that are in the history, and stand nowhere else yet.
    pub(super) fn warn_of_the_past(self) {
        let cleared_ms = self.setting_now(|s| s.cleared_ms);
        self.change_warnings(|past| {
            untold(&past.records, &past.ratings, &past.warnings, cleared_ms)
        });
        self.hold();
    }

    fn change_warnings(self, change: impl Fn(&SavedData) -> Vec<Warning>) {
        let store = self.store.get_value();
        for warning in self.past.with_untracked(change) {
            let batch = store.save_warning(&warning);
            self.on_devices(|devices| {
                if let Some(tabs) = &devices.tabs {
                    batch
                        .iter()
                        .for_each(|(key, text)| tabs.say(&format!("{key}\n{text}")));
                }
            });
            self.settle(batch);
            self.past.update(|past| past.warnings.insert(warning));
        }
    }

    /// Hears from other tabs what is told there, also where they have no storage in common.
    pub(super) fn follow_warnings(self) {
        let name = format!("unhunch:{}:warnings", place::scope());
        let tabs = Channel::join(&name, move |said| {
            let is_news = said
                .split_once('\n')
                .is_some_and(|(key, text)| self.store.with_value(|store| store.hear(key, text)));
            if is_news {
                self.take_up_warnings();
            }
        });
        self.change_devices(|devices| devices.tabs = Some(tabs));
    }

    /// Takes up what is stored of warnings now.
    pub(super) fn take_up_warnings(self) {
        let warnings = self.store.with_value(Store::warnings);
        self.past.update(|past| past.warnings = warnings);
        self.hold();
    }

    /// A session must not run on where nothing may start.
    pub(super) fn hold(self) {
        if self.is_running() && untrack(|| self.on_hold()).is_some() {
            self.dispatch(Event::Pause);
            self.go(&Route::Safety);
        }
    }
}
