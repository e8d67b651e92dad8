//! The keys of the player.

use super::state::App;
use crate::domain::session::Event;
use crate::platform::events::Listening;
use crate::platform::page::{keys, screen};

/// How far ahead the key for less goes.
const AHEAD_MS: i64 = 10_000;

/// What a key wants the player to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shown {
    /// Which keys there are.
    Keys,
    /// The question what hurts.
    WhatHurts,
}

impl App {
    /// Listens to the keys of the player, for as long as the answer is kept; `show` is called for what
    /// the player itself has to show.
    pub(crate) fn listen_to_keys(self, show: impl Fn(Shown) + 'static) -> Listening {
        keys::on_key(move |key| {
            let is_over = self.session_now(|session| Some(session.is_over())) != Some(false);
            if is_over || key.in_text_field || key.in_dialog || key.with_modifier || key.is_repeat {
                return false;
            }
            let event = match key.key.as_str() {
                " " | "Spacebar" if key.on_button => return false,
                " " | "Spacebar" | "MediaPlayPause" => {
                    self.tap();
                    return true;
                }
                "?" => {
                    show(Shown::Keys);
                    return true;
                }
                "h" => {
                    show(Shown::WhatHurts);
                    return true;
                }
                "f" => {
                    screen::toggle_full_screen();
                    return true;
                }
                "ArrowRight" | "s" | "MediaTrackNext" => Event::Skip,
                "ArrowLeft" | "MediaTrackPrevious" => Event::Back,
                "+" => Event::AddTen,
                "-" => Event::Seek(AHEAD_MS),
                _ => return false,
            };
            self.dispatch(event);
            true
        })
    }
}
