//! The first page: one thing to start, and the way to everything else.

use leptos::prelude::*;

use super::parts::{p, page};
use super::routines::built_in;
use super::{length_of, name_of, rest, stop};
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::{Filter, Route};
use crate::domain::routine::{BuiltIn, Routine};
use crate::domain::session::{Event, Session};
use crate::ui::components::{Icon, actions, button, icon, icon_link, link, section};
use crate::ui::html::{El, el, memo, nothing};
use crate::ui::shell::left_of;
use crate::ui::state::App;

/// The routine that the big button starts.
const FIRST: BuiltIn = BuiltIn::QuickDailyReset;

/// The page.
pub(super) fn home(app: App) -> El {
    let words = &app.words().home;
    let others = BuiltIn::ALL.iter().copied().filter(|other| *other != FIRST);
    let all = Route::Exercises(Filter::default());
    page("page home", words.title)
        .when(
            move || app.setting(|s| !s.has_plan()),
            move || p("lead", words.lead),
        )
        .child(resume(app))
        .live(move || {
            if app.setting(|s| s.has_plan()) {
                rest::today(app).into()
            } else {
                ready(app).into()
            }
        })
        .child(
            section(words.more)
                .child(built_in(app, others))
                .child(icon_link(
                    "more-link",
                    &all,
                    (words.all_exercises)(ExerciseId::ALL.len()),
                    Icon::Chevron,
                )),
        )
        .live(move || last_time(app))
        .child(p("home__promise", words.promise).text(" ").child(link(
            "",
            &Route::About,
            app.words().shell.about,
        )))
}

/// Before there is a plan: what everybody may start with, unless something stops them.
fn ready(app: App) -> El {
    let on_hold = move || app.on_hold().is_some();
    el("div", "")
        .when(on_hold, move || stop::on_hold(app))
        .when(move || !on_hold(), move || start(app).child(make_plan(app)))
}

/// The routine for everybody, and what it holds.
pub(super) fn start(app: App) -> El {
    let summary = (app.words().names.routine_summary)(FIRST);
    el("div", "home__start")
        .child(start_button(app, FIRST.routine()))
        .child(p("home__what", summary))
}

/// The way to a plan.
fn make_plan(app: App) -> El {
    let words = &app.words().plan;
    el("section", "card home__make")
        .child(p("", words.make_text))
        .child(link(
            "button button--secondary",
            &Route::Questions,
            words.make,
        ))
}

/// The big button; a quieter one while a session waits.
pub(super) fn start_button(app: App, routine: Routine) -> El {
    let words = &app.words().home;
    let label = {
        let (name, routine) = (name_of(app, &routine.name), routine.clone());
        move || (words.start)(&name, &length_of(app, &routine))
    };
    let class = move || {
        Some(if app.has_session() {
            "button button--large button--secondary".into()
        } else {
            "button button--large button--primary".into()
        })
    };
    el("button", "")
        .attr("type", "button")
        .live_attr("class", class)
        .child(icon(Icon::Play))
        .child(el("span", "").live_text(label))
        .on_click(move || app.start(routine.clone()))
}

/// The session that was interrupted, or ended just now by mistake.
fn resume(app: App) -> El {
    let words = &app.words().home;
    let waiting = memo(move || {
        let told = |s: &Session| (words.resume_text)(&name_of(app, &s.routine().name), &left_of(s));
        app.session
            .with(|s| s.as_ref().filter(|s| !s.is_over()).map(told))
            .unwrap_or_default()
    });
    el("div", "home__resume")
        .live(move || match waiting.get() {
            text if text.is_empty() => nothing(),
            text => waiting_card(app, text),
        })
        .when(
            move || app.can_reopen(),
            move || {
                button("button button--quiet", app.words().done.reopen)
                    .on_click(move || app.reopen())
            },
        )
}

fn waiting_card(app: App, text: String) -> AnyView {
    let words = &app.words().home;
    el("section", "card resume")
        .attr("aria-label", words.resume_title)
        .child(el("h2", "").text(words.resume_title))
        .child(p("", text))
        .child(
            actions()
                .child(link("button button--primary", &Route::Player, words.resume))
                .child(
                    button("button button--quiet", words.let_go)
                        .on_click(move || app.dispatch(Event::End)),
                ),
        )
        .into()
}

/// What was done last.
fn last_time(app: App) -> AnyView {
    let words = app.words();
    app.past.with(|past| {
        past.records.first().map_or_else(nothing, |record| {
            let day = (words.amounts.day)(record.date());
            let text = (words.home.last_time)(&name_of(app, &record.name), &day);
            p("", "").child(link("", &Route::History, text)).into()
        })
    })
}
