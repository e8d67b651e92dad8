//! Changing settings: here, and in another tab.

use leptos::prelude::*;

use super::state::{App, News};
use crate::domain::settings::{Settings, Theme};
use crate::platform::{page, storage};

impl App {
    /// Changes settings and stores them.
    pub(crate) fn change_settings(self, change: impl Fn(&mut Settings)) {
        self.read_settings_again();
        self.edit_settings(&mut |settings| change(settings));
        self.settings_changed();
    }

    #[inline(never)]
    fn settings_changed(self) {
        let text = self.setting_now(Settings::encode);
        let kept = self.store.with_value(|store| store.save_settings(&text));
        if !kept {
            self.tell(News::StorageFull);
        }
        self.apply_theme();
        self.apply_sound();
    }

    /// Takes up what another tab changes.
    pub(super) fn follow_settings(self) {
        let key = self.store.with_value(super::store::Store::settings_key);
        storage::on_change(key, move || self.read_settings_again()).forever();
        // A page that was frozen, or kept for going back, has heard of nothing.
        page::on_visibility(move |_| self.read_settings_again()).forever();
    }

    /// Settings are one text: whoever writes them has to know what another tab has written.
    #[inline(never)]
    fn read_settings_again(self) {
        let stored = self.store.with_value(super::store::Store::read_settings);
        let Some(stored) = stored else { return };
        if stored.encode() == self.setting_now(Settings::encode) {
            return;
        }
        self.settings.set(stored);
        self.apply_theme();
        if !self.is_running() {
            self.apply_sound();
        }
    }

    pub(super) fn apply_theme(self) {
        page::set_theme(match self.setting_now(|s| s.theme) {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
    }
}
