//! What a session listens to: the page, its address and its keys.

use leptos::prelude::*;

use super::state::App;
use crate::domain::route::Route;
use crate::domain::session::Event;
use crate::platform::{address, page};

/// How far ahead the key for less goes.
const AHEAD_MS: i64 = 10_000;

/// Listens from now on.
pub(super) fn follow(app: App) {
    follow_address(app);
    follow_page(app);
    follow_keys(app);
}

/// A session does not run on behind another page.
fn follow_address(app: App) {
    address::watch(move |fragment| {
        let leaves = Route::parse(&fragment).is_some_and(|route| route != Route::Player);
        if leaves && app.is_running() {
            app.dispatch(Event::Pause);
        }
    })
    .forever();
}

/// Coming back looks at the clock; going away writes the journal.
fn follow_page(app: App) {
    page::on_visibility(move |visible| {
        if visible {
            app.dispatch(Event::Tick);
        }
    })
    .forever();
    page::on_freeze(move || app.freeze()).forever();
    page::on_leave(move || {
        if untrack(|| app.has_session()) {
            app.write_journal();
        }
    })
    .forever();
}

/// The keys of the player.
fn follow_keys(app: App) {
    page::on_key(move |key| {
        let in_player = app.first.route.with_untracked(|r| *r == Route::Player)
            && app
                .session
                .with_untracked(|s| s.as_ref().is_some_and(|s| !s.is_over()));
        if !in_player || key.in_text_field || key.in_dialog || key.with_modifier || key.is_repeat {
            return false;
        }
        let event = match key.key.as_str() {
            " " | "Spacebar" if key.on_button => return false,
            " " | "Spacebar" | "MediaPlayPause" => {
                app.tap();
                return true;
            }
            "?" => {
                app.keys_shown.set(true);
                return true;
            }
            "h" => {
                app.say_it_hurts();
                return true;
            }
            "f" => {
                app.toggle_full_screen();
                return true;
            }
            "ArrowRight" | "s" | "MediaTrackNext" => Event::Skip,
            "ArrowLeft" | "MediaTrackPrevious" => Event::Back,
            "+" => Event::AddTen,
            "-" => Event::Seek(AHEAD_MS),
            _ => return false,
        };
        app.dispatch(event);
        true
    })
    .forever();
}
