//! Looking into the app's state, and changing what is in it.

use leptos::prelude::*;

use super::devices::Devices;
use super::state::{App, News, SavedData};
use crate::domain::session::Session;
use crate::domain::settings::Settings;

impl App {
    /// Something of the settings, read again when they change.
    pub(crate) fn setting<T>(self, see: impl FnOnce(&Settings) -> T) -> T {
        self.settings.with(see)
    }

    /// Something of the settings as they are now.
    pub(crate) fn setting_now<T>(self, see: impl FnOnce(&Settings) -> T) -> T {
        self.settings.with_untracked(see)
    }

    /// Something of the session that runs, waits or has just ended, read again when it changes.
    pub(crate) fn session<T>(self, see: impl FnOnce(Option<&Session>) -> T) -> T {
        self.session.with(|session| see(session.as_ref()))
    }

    /// Something of the session as it is now; what is usual where there is none.
    pub(crate) fn session_now<T: Default>(self, see: impl FnOnce(&Session) -> T) -> T {
        self.session
            .with_untracked(|session| session.as_ref().map(see).unwrap_or_default())
    }

    /// Something of what was done and said before, read again when it changes.
    pub(crate) fn past<T>(self, see: impl FnOnce(&SavedData) -> T) -> T {
        self.past.with(see)
    }

    /// What there is to tell.
    pub(crate) fn news(self) -> Vec<News> {
        self.news.get()
    }

    /// What was last said, for those who read it.
    pub(crate) fn caption(self) -> String {
        self.caption.get()
    }

    /// Uses the devices; what is usual where the app is gone.
    pub(super) fn on_devices<T: Default>(self, act: impl FnOnce(&Devices) -> T) -> T {
        self.devices.try_with_value(act).unwrap_or_default()
    }

    /// Takes up devices, or lets them go; what is usual where the app is gone.
    pub(super) fn change_devices<T: Default>(self, change: impl FnOnce(&mut Devices) -> T) -> T {
        self.devices.try_update_value(change).unwrap_or_default()
    }
}
