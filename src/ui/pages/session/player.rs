//! The player: the figure in its room, what to do now, the count, and a sheet with everything else.
//!
//! Room and controls stand where they stand from before the start to the end: whatever is shown has its place.

mod before;
mod controls;
mod deck;
mod dialogs;
mod end;
mod hurts;
mod now;
mod stage;

pub(in crate::ui::pages::session) use controls::anew;
pub(in crate::ui) use controls::{keys, main_button};
pub(in crate::ui::pages::session) use now::long_ago;
pub(in crate::ui) use now::number;

use leptos::prelude::*;

use self::deck::deck;
use self::dialogs::dialog;
use self::hurts::ask_what_hurts;
use self::stage::stage;
use crate::app::reactive::effect;
use crate::app::{App, PlayerView, ShownByKey};
use crate::domain::route::Route;
use crate::domain::session::SessionView;
use crate::ui::dialogs::{Dialogs, Inside};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page, ways_on};

/// The page.
pub(in crate::ui::pages) fn player(app: App) -> El {
    let player = PlayerView::new(app);
    let dialogs = Dialogs::new();
    let keys = app.listen_to_keys(move |shown| {
        // There is nothing to be seen yet of what would be asked about.
        if !untrack(|| player.of(SessionView::is_ahead)) {
            match shown {
                ShownByKey::Keys => dialogs.show(Inside::Keys),
                ShownByKey::WhatHurts => ask_what_hurts(app, dialogs),
            }
        }
    });
    // They listen for as long as the page is there.
    StoredValue::new_local(keys);
    el("div", "player-page")
        .when(
            move || !player.is_none(),
            move || session(app, player, dialogs),
        )
        .when(
            move || player.is_none() && app.first.knows_session(),
            move || none(app),
        )
        .when(
            move || !app.first.knows_session(),
            move || page("page", app.first.words().shell.loading),
        )
}

/// The player of a session.
fn session(app: App, player: PlayerView, dialogs: Dialogs) -> El {
    effect(move || player.of(|view| app.show_card(view)));
    let style = move || match (player.is_running(), player.of(SessionView::is_ahead)) {
        (true, _) => "player",
        (_, true) => "player player--ahead",
        _ => "player player--paused",
    };
    let words = app.words();
    el("div", "player-page")
        .child(
            p("visually-hidden", "")
                .attr("aria-live", "polite")
                .attr("data-live", "phase")
                .live_text(move || player.of(|view| (words.coach.phase)(view))),
        )
        .child(
            el("div", "player")
                .live_attr("class", move || Some(style().into()))
                .live_flag("data-far", move || dialogs.is_far())
                .on_background_click(move || {
                    // Before the start a tap beside the slider means nothing.
                    if !untrack(|| player.of(SessionView::is_ahead)) {
                        app.tap();
                    }
                })
                .child(stage(app, player))
                .child(deck(app, player, dialogs)),
        )
        .child(dialog(app, player, dialogs))
}

/// When there is no session.
fn none(app: App) -> El {
    let words = &app.words().player;
    let shell = &app.first.words().shell;
    page("page", words.nothing)
        .child(p("lead", words.nothing_hint))
        .child(ways_on(&[
            (Route::Home, shell.home),
            (Route::Routines, shell.routines),
        ]))
}
