//! Changing settings.

use leptos::prelude::*;

use super::state::App;
use super::store::Store;
use crate::domain::settings::{Settings, Theme};
use crate::platform::page::screen;

impl App {
    /// Changes settings and stores those that are others then.
    pub(crate) fn change_settings(self, change: impl FnOnce(&mut Settings)) {
        let before = self.settings_by_now();
        self.settings.update(change);
        self.settings_changed(&before);
    }

    fn settings_changed(self, before: &Settings) {
        let changed = self.setting_now(|now| now.changed(before));
        let batch = self.store.with_value(|store| store.save_settings(&changed));
        self.settle(batch);
        self.apply_theme();
        self.apply_sound();
    }

    /// The settings with what another tab has written, heard of or not.
    fn settings_by_now(self) -> Settings {
        if self.store.with_value(Store::look_at_settings) {
            self.take_up_settings();
        }
        self.setting_now(Settings::clone)
    }

    /// Takes up settings that were not set here.
    pub(super) fn take_up_settings(self) {
        let stored = self.store.with_value(Store::settings);
        if self.setting_now(|now| *now == stored) {
            return;
        }
        self.settings.set(stored);
        self.apply_theme();
        if !self.is_running() {
            self.apply_sound();
        }
        self.hold();
    }

    pub(super) fn apply_theme(self) {
        screen::set_theme(match self.setting_now(|s| s.theme) {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
    }
}
