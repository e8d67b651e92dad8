//! The player: what to do now, the count, and what comes next, large and calm.

mod before;
mod controls;
mod end;
mod hurts;
mod stage;

pub(in crate::ui::pages) use before::sound_check;

use leptos::prelude::*;

use crate::domain::route::Route;
use crate::domain::session::{Status, View, Why, next_up};
use crate::domain::text::words::Player;
use crate::domain::time::clock_text;
use crate::ui::components::dialog;
use crate::ui::html::{El, effect, el, memo};
use crate::ui::pages::later;
use crate::ui::pages::name_of;
use crate::ui::pages::parts::{p, page, ways_on};
use crate::ui::parts::LaterPart;
use crate::ui::state::App;

/// What the player's parts read: a glance that changes only when something on it does.
pub(in crate::ui) type Glance = Memo<Option<View>>;

/// Something read from a glance; its default once there is no session.
pub(in crate::ui::pages) fn of<T: Default>(glance: Glance, part: impl FnOnce(&View) -> T) -> T {
    glance.with(|view| view.as_ref().map(part).unwrap_or_default())
}

/// Whether the session moves.
fn is_running(glance: Glance) -> bool {
    of(glance, |view| view.status == Status::Running)
}

/// Which dialog is open.
#[derive(Clone, Copy)]
struct Dialogs {
    parts: RwSignal<bool>,
    how: RwSignal<bool>,
    pace: RwSignal<bool>,
    sound: RwSignal<bool>,
    end: RwSignal<bool>,
}

/// The page.
pub(in crate::ui::pages) fn player(app: App) -> El {
    let glance = memo(move || {
        app.session
            .with(|s| s.as_ref().filter(|s| !s.is_over()).and_then(|s| s.view()))
    });
    el("div", "player-page")
        .when(
            move || of(glance, is_ahead),
            move || before::before(app, glance),
        )
        .when(
            move || of(glance, |view| !is_ahead(view)),
            move || session(app, glance),
        )
        .when(
            move || glance.with(Option::is_none) && app.first.knows_session.get(),
            move || none(app),
        )
        .when(
            move || !app.first.knows_session.get(),
            move || page("page", app.first.words().shell.loading),
        )
}

/// Whether the session has not begun.
fn is_ahead(view: &View) -> bool {
    view.status == Status::Paused(Why::NotStarted)
}

/// The player of a session.
fn session(app: App, glance: Glance) -> El {
    effect(move || of(glance, |view| app.show_card(view)));
    app.keys_shown.set(false);
    app.hurts_shown.set(false);
    let dialogs = Dialogs {
        parts: RwSignal::new(false),
        how: RwSignal::new(false),
        pace: RwSignal::new(false),
        sound: RwSignal::new(false),
        end: RwSignal::new(false),
    };
    el("div", "player-page")
        .child(
            el("div", "player")
                .live_attr("class", move || {
                    Some(
                        if is_running(glance) {
                            "player"
                        } else {
                            "player player--paused"
                        }
                        .into(),
                    )
                })
                .on_background_click(move || app.tap())
                .child(head(app, glance))
                .child(stage::stage(app, glance))
                .child(controls::controls(app, glance))
                .child(
                    el("footer", "player__foot")
                        .child(hurts::hurts_button(app))
                        .child(p("player__next", "").live_text(move || next(app, glance)))
                        .child(controls::extras(app, dialogs))
                        .child(p("player__screen", "").live_text(move || hint(app, glance))),
                ),
        )
        .child(folded(
            app,
            "all-parts",
            dialogs.parts,
            app.words().player.list,
            move |part| (part.all_parts)(app, glance, dialogs.parts),
        ))
        .child(folded(
            app,
            "how-to",
            dialogs.how,
            app.words().player.how,
            move |part| (part.how_to)(app, glance),
        ))
        .child(
            p("visually-hidden", "")
                .attr("aria-live", "polite")
                .attr("data-live", "phase")
                .live_text(move || of(glance, |view| (app.words().coach.phase)(view))),
        )
        .child(folded(
            app,
            "pace",
            dialogs.pace,
            app.words().coach.change_title,
            move |part| (part.pace)(app, glance, dialogs.pace),
        ))
        .child(folded(
            app,
            "sound",
            dialogs.sound,
            app.words().coach.sound,
            move |part| (part.sound)(app),
        ))
        .child(hurts::hurts(app, glance))
        .child(end::end_question(app, dialogs.end))
        .child(folded(
            app,
            "keys",
            app.keys_shown,
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
        later::slot(app, inside.clone())
    })
}

/// How to pause, and whether the screen stays on.
fn hint(app: App, glance: Glance) -> String {
    let words = &app.words().player;
    let tap = match is_running(glance) {
        false => "",
        true if of(glance, View::is_at_own_pace) => words.tap_to_count,
        true => words.tap_hint,
    };
    format!("{tap} {}", app.screen_hint()).trim().to_owned()
}

/// The routine, and how much of it is left.
fn head(app: App, glance: Glance) -> El {
    let words = &app.words().player;
    let routine = app.session.with_untracked(|session| {
        session
            .as_ref()
            .map(|session| name_of(app, &session.routine().name))
            .unwrap_or_default()
    });
    el("header", "player__head")
        .child(p("player__routine", routine))
        .child(
            p("player__left", "")
                .live_text(move || (words.left)(&clock_text(of(glance, |view| view.left_ms)))),
        )
}

/// What to do now.
fn now(app: App, glance: Glance) -> El {
    let words = app.words();
    el("div", "player__text")
        .child(el("h1", "player__exercise").live_text(move || {
            of(glance, |view| {
                (words.exercise)(view.prescription.exercise).name.to_owned()
            })
        }))
        .child(p("player__now", "").live_text(move || {
            of(glance, |view| {
                (words.player.now)(view.phase, &view.prescription).to_owned()
            })
        }))
        .child(place(app, glance))
        .child(
            p("player__why", "")
                .attr("role", "status")
                .live_text(move || why(app, glance)),
        )
        .child(
            p("player__said", "").live_text(move || match is_running(glance) {
                true => app.caption.get(),
                false => String::new(),
            }),
        )
}

/// Set, repetition and side, as far as they say anything.
fn place(app: App, glance: Glance) -> El {
    let words = &app.words().player;
    let tag = |text: fn(&Player, &View) -> Option<String>| {
        el("span", "tag")
            .live_text(move || of(glance, |view| text(words, view).unwrap_or_default()))
    };
    el("p", "player__where")
        .child(tag(|words, view| {
            view.side.map(|side| (words.side)(side).to_owned())
        }))
        .child(tag(|words, view| {
            (view.sets > 1).then(|| (words.set)(view.set, view.sets))
        }))
        .child(tag(|words, view| {
            (view.rep > 0 && view.reps > 1).then(|| (words.rep)(view.rep, view.reps))
        }))
}

/// Why it stands still, where that is not plain.
fn why(app: App, glance: Glance) -> String {
    let words = &app.words().player;
    of(glance, |view| match view.status {
        Status::Paused(Why::NotStarted) => words.ready_hint.to_owned(),
        Status::Paused(Why::Away { ms, .. }) => (words.away)(&(app.words().amounts.length)(ms)),
        Status::Paused(Why::Restored) => words.restored.to_owned(),
        Status::Paused(Why::Asked) | Status::Running | Status::Ended { .. } => String::new(),
    })
}

/// The exercise that comes next.
fn next(app: App, glance: Glance) -> String {
    let words = app.words();
    let step = of(glance, |view| view.step);
    app.session.with_untracked(|session| {
        let next = session.as_ref().and_then(|session| next_up(session, step));
        next.map_or_else(
            || words.player.last.to_owned(),
            |id| (words.player.next)((words.exercise)(id).name),
        )
    })
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
