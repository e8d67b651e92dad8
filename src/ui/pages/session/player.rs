//! The player: what to do now, the count, and what comes next, large and calm.

mod before;
mod controls;
mod dialogs;
mod end;
mod hurts;
mod now;
mod stage;

pub(in crate::ui::pages) use before::sound_check;
pub(in crate::ui::pages::session) use controls::anew;
pub(in crate::ui::pages::session) use now::long_ago;

use leptos::prelude::*;

use self::dialogs::Dialogs;
use self::hurts::{ask_what_hurts, hurts, hurts_button};
use self::stage::stage;
use crate::app::reactive::effect;
use crate::app::{App, PlayerView, Shown};
use crate::domain::route::Route;
use crate::domain::session::{PauseReason, SessionView, Status, next_up};
use crate::domain::time::clock_text;
use crate::ui::components::dialog;
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{named, p, page, ways_on};
use crate::ui::parts::LaterPart;
use crate::ui::slots::later_slot;

/// The page.
pub(in crate::ui::pages) fn player(app: App) -> El {
    let player = PlayerView::new(app);
    let dialogs = Dialogs::new();
    let keys = app.listen_to_keys(move |shown| match shown {
        Shown::Keys => dialogs.keys.set(true),
        Shown::WhatHurts => ask_what_hurts(app, dialogs.hurts),
    });
    // They listen for as long as the page is there.
    StoredValue::new_local(keys);
    el("div", "player-page")
        .when(
            move || player.of(is_ahead),
            move || before::before(app, player),
        )
        .when(
            move || player.of(|view| !is_ahead(view)),
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

/// Whether the session has not begun.
fn is_ahead(view: &SessionView) -> bool {
    view.status == Status::Paused(PauseReason::NotStarted)
}

/// The player of a session.
fn session(app: App, player: PlayerView, dialogs: Dialogs) -> El {
    effect(move || player.of(|view| app.show_card(view)));
    dialogs.close();
    el("div", "player-page")
        .child(
            el("div", "player")
                .live_attr("class", move || {
                    Some(
                        if player.is_running() {
                            "player"
                        } else {
                            "player player--paused"
                        }
                        .into(),
                    )
                })
                .on_background_click(move || app.tap())
                .child(head(app, player))
                .child(stage(app, player))
                .child(controls::controls(app, player))
                .child(
                    el("footer", "player__foot")
                        .child(hurts_button(app, dialogs.hurts))
                        .child(p("player__next", "").live_text(move || next(app, player)))
                        .child(controls::extras(app, dialogs))
                        .child(p("player__screen", "").live_text(move || hint(app, player))),
                ),
        )
        .child(folded(
            app,
            "all-parts",
            dialogs.parts,
            app.words().player.list,
            move |part| (part.all_parts)(app, player, dialogs.parts),
        ))
        .child(folded(
            app,
            "how-to",
            dialogs.how,
            app.words().player.how,
            move |part| (part.how_to)(app, player),
        ))
        .child(
            p("visually-hidden", "")
                .attr("aria-live", "polite")
                .attr("data-live", "phase")
                .live_text(move || player.of(|view| (app.words().coach.phase)(view))),
        )
        .child(folded(
            app,
            "pace",
            dialogs.pace,
            app.words().coach.change_title,
            move |part| (part.pace)(app, player, dialogs.pace),
        ))
        .child(folded(
            app,
            "sound",
            dialogs.sound,
            app.words().coach.sound,
            move |part| (part.sound)(app),
        ))
        .child(hurts(app, player, dialogs.hurts))
        .child(end::end_question(app, dialogs.end))
        .child(folded(
            app,
            "keys",
            dialogs.keys,
            app.words().player.keys_title,
            move |part| (part.keys)(app),
        ))
}

/// A dialog whose inside no session needs.
fn folded(
    app: App,
    id: &'static str,
    open: RwSignal<bool>,
    title: &'static str,
    inside: impl Fn(LaterPart) -> El + Clone + Send + Sync + 'static,
) -> El {
    dialog(id, open, title, app.first.words().shell.close, move || {
        later_slot(app, inside.clone())
    })
}

/// How to pause, and whether the screen stays on; or that the sound is gone, and how it comes back.
fn hint(app: App, player: PlayerView) -> String {
    let words = &app.words().player;
    if app.sound().is_lost() {
        return words.sound_lost.to_owned();
    }
    let tap = match player.is_running() {
        false => "",
        true if player.of(SessionView::is_at_own_pace) => words.tap_to_count,
        true => words.tap_hint,
    };
    format!("{tap} {}", app.screen_hint()).trim().to_owned()
}

/// The routine, and how much of it is left.
fn head(app: App, player: PlayerView) -> El {
    let words = &app.words().player;
    let routine = app.session_now(|s| Some(named(app, "p", "player__routine", &s.routine().name)));
    el("header", "player__head").maybe(routine).child(
        p("player__left", "")
            .live_text(move || (words.left)(&clock_text(player.of(|view| view.left_ms)))),
    )
}

/// The exercise that comes next.
fn next(app: App, player: PlayerView) -> String {
    let words = app.words();
    let step = player.of(|view| view.step);
    app.session_now(|s| next_up(s, step)).map_or_else(
        || words.player.last.to_owned(),
        |id| (words.player.next)((words.exercise)(id).name),
    )
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
