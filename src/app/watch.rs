//! What the app follows: the page, its address, and the day.

use leptos::prelude::*;

use super::state::App;
use crate::domain::history::Date;
use crate::domain::route::Route;
use crate::domain::session::Event;
use crate::domain::time::MINUTE;
use crate::platform::clock;
use crate::platform::page::{address, visibility};
use crate::platform::ticker::Ticker;

/// Timers sleep with the device, and people fly and set their clocks: so nobody waits for midnight for
/// longer than this without looking at the clock.
const LOOK_EVERY_MS: u64 = MINUTE;

/// Listens from now on.
pub(super) fn follow(app: App) {
    follow_address(app);
    follow_page(app);
    follow_day(app);
}

/// Another day changes what is due, on a page that stays open too.
fn follow_day(app: App) {
    let now = clock::now();
    let day = Date::at(now).to_string();
    if app.day.with_untracked(|shown| *shown != day) {
        app.day.set(day);
    }
    let wait_ms = now.until_midnight_ms().min(LOOK_EVERY_MS);
    let ticker = Ticker::after(wait_ms, move || follow_day(app));
    app.change_devices(|devices| devices.midnight = Some(ticker));
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
    visibility::on_change(move |visible| {
        if visible {
            follow_day(app);
            app.dispatch(Event::Tick);
        }
    })
    .forever();
    visibility::on_freeze(move || app.freeze()).forever();
    visibility::on_leave(move || {
        if untrack(|| app.has_session()) {
            app.write_journal();
        }
    })
    .forever();
}
