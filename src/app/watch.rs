//! What a session listens to: the page and its address.

use leptos::prelude::*;

use super::state::App;
use crate::domain::route::Route;
use crate::domain::session::Event;
use crate::platform::page::{address, visibility};

/// Listens from now on.
pub(super) fn follow(app: App) {
    follow_address(app);
    follow_page(app);
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
