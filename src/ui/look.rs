//! Looking into the app's state. Each use of a signal costs the bundle half a kilobyte, so these do
//! it once for all and hand what is seen to a callback.

use leptos::prelude::*;

use super::devices::Devices;
use super::state::App;
use crate::domain::session::Session;
use crate::domain::settings::Settings;

impl App {
    /// Something of the settings, read again when they change.
    pub(crate) fn setting<T: Default>(self, see: impl Fn(&Settings) -> T) -> T {
        let mut seen = T::default();
        self.see_settings(&mut |settings| seen = see(settings));
        seen
    }

    /// Something of the settings as they are now.
    pub(crate) fn setting_now<T: Default>(self, see: impl Fn(&Settings) -> T) -> T {
        let mut seen = T::default();
        self.see_settings_now(&mut |settings| seen = see(settings));
        seen
    }

    #[inline(never)]
    fn see_settings(self, see: &mut dyn FnMut(&Settings)) {
        self.settings.track();
        self.see_settings_now(see);
    }

    #[inline(never)]
    fn see_settings_now(self, see: &mut dyn FnMut(&Settings)) {
        self.settings.with_untracked(see);
    }

    /// Changes the settings in their place.
    #[inline(never)]
    pub(super) fn edit_settings(self, edit: &mut dyn FnMut(&mut Settings)) {
        self.settings.update(edit);
    }

    /// Something of the session as it is now; what is usual where there is none.
    pub(crate) fn session_now<T: Default>(self, see: impl Fn(&Session) -> T) -> T {
        let mut seen = T::default();
        self.see_session(&mut |session| seen = see(session));
        seen
    }

    #[inline(never)]
    fn see_session(self, see: &mut dyn FnMut(&Session)) {
        self.session.with_untracked(|session| {
            if let Some(session) = session {
                see(session);
            }
        });
    }

    /// Uses the devices.
    pub(super) fn on_devices<T: Default>(self, act: impl FnOnce(&Devices) -> T) -> T {
        let mut act = Some(act);
        let mut made = T::default();
        self.use_devices(&mut |devices| {
            if let Some(act) = act.take() {
                made = act(devices);
            }
        });
        made
    }

    #[inline(never)]
    fn use_devices(self, act: &mut dyn FnMut(&Devices)) {
        let _ = self.devices.try_with_value(act);
    }

    /// Takes up devices, or lets them go.
    #[inline(never)]
    pub(super) fn change_devices(self, change: &mut dyn FnMut(&mut Devices)) {
        let _ = self.devices.try_update_value(change);
    }
}
