//! Who the figures are, and in what light.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::catalogue::Side;
use crate::domain::figure::colours::{Scheme, Skin};
use crate::domain::figure::person::Person;
use crate::domain::settings::{Settings, Theme};
use crate::platform::page::screen;

/// Who the figures are, and in what light.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Look {
    pub(super) person: Person,
    pub(super) skin: Skin,
    /// The hand that whoever looks uses more.
    pub(super) hand: Side,
    pub(super) scheme: Scheme,
}

thread_local! {
    /// Whether the device asks for dark pages.
    static PREFERS_DARK: ArcRwSignal<bool> = {
        let is_dark = ArcRwSignal::new(screen::prefers_dark());
        let changed = is_dark.clone();
        screen::on_prefers_dark(move || changed.set(screen::prefers_dark())).forever();
        is_dark
    };
}

impl Look {
    /// The look that is wanted, read again when it changes.
    pub(super) fn of(app: App) -> Self {
        let prefers_dark = PREFERS_DARK.with(ArcRwSignal::get);
        let is_dark = match app.setting(|settings| settings.theme) {
            Theme::System => prefers_dark,
            Theme::Light => false,
            Theme::Dark => true,
        };
        let (person, skin) = app.setting(Settings::somebody);
        Self {
            person,
            skin,
            hand: app.setting(Settings::hand),
            scheme: if is_dark { Scheme::Dark } else { Scheme::Light },
        }
    }

    /// The look that is wanted now.
    pub(super) fn now(app: App) -> Self {
        untrack(|| Self::of(app))
    }
}
