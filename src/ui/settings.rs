//! Changing settings: here, and in another tab.

use leptos::prelude::*;

use super::state::{App, News};
use crate::domain::settings::{Settings, Theme};
use crate::platform::page;

impl App {
    /// Changes settings and stores them.
    pub(crate) fn change_settings(self, change: impl Fn(&mut Settings)) {
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

    pub(super) fn apply_theme(self) {
        page::set_theme(match self.setting_now(|s| s.theme) {
            Theme::System => None,
            Theme::Light => Some("light"),
            Theme::Dark => Some("dark"),
        });
    }
}
