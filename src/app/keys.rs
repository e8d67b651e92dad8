//! The keys of the player.

use super::state::App;
use crate::domain::session::{Deed, MediaKey, PlayerKey};
use crate::platform::events::Listening;
use crate::platform::page::{keys, screen};

/// What a key wants the player to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ShownByKey {
    /// Which keys there are.
    Keys,
    /// The question what hurts.
    WhatHurts,
}

impl App {
    /// Listens to the keys of the player, for as long as the answer is kept; `show` is called for what
    /// the player itself has to show.
    pub(crate) fn listen_to_keys(self, show: impl Fn(ShownByKey) + 'static) -> Listening {
        keys::on_key(move |pressed| {
            let is_ours = !(pressed.in_text_field
                || pressed.in_dialog
                || pressed.with_modifier
                || pressed.is_repeat);
            let key = PlayerKey::read(&pressed.key, &pressed.code).filter(|_| is_ours);
            let Some(key) = key else {
                return false;
            };
            let is_over = self.session_now(|session| Some(session.is_over())) != Some(false);
            let is_off = key.is_shortcut() && !self.setting_now(|s| s.keys);
            if is_over || is_off || (key == PlayerKey::Tap && pressed.on_button) {
                return false;
            }
            match key {
                PlayerKey::Tap => self.tap(),
                PlayerKey::Keys => show(ShownByKey::Keys),
                PlayerKey::WhatHurts => show(ShownByKey::WhatHurts),
                PlayerKey::FullScreen => screen::toggle_full_screen(),
                key => self.act(self.session_now(|session| session.asked_by_keyboard(key))),
            }
            true
        })
    }

    /// A key of the media was pressed, on headphones or on the lock screen.
    pub(super) fn press(self, key: MediaKey) {
        self.act(self.session_now(|session| session.asked_by(key)));
    }

    /// Does what is to be done.
    pub(super) fn act(self, deed: Option<Deed>) {
        match deed {
            Some(Deed::Begin) => self.begin(),
            Some(Deed::Tell(event)) => self.dispatch(event),
            None => {}
        }
    }
}
