//! The pages that no session needs. They come last, and are there at once from then on.

mod about;
mod breaks;
mod doses;
mod exercise;
mod exercises;
mod foot;
mod gallery;
mod history;
mod in_player;
mod learn;
mod lesson;
mod marks;
mod not_found;
mod pace;
mod plan;
mod questions;
mod routines;
mod settings;
mod sound;
mod source;
mod today;

pub(in crate::ui) use foot::foot;
pub(in crate::ui) use in_player::{all_parts, how_to, keys, sound};
pub(in crate::ui) use pace::pace;
pub(in crate::ui) use today::{first_line, today};

use leptos::prelude::*;

use super::parts::{p, page};
use super::session::title_of;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::ui::components::button;
use crate::ui::html::{El, el, nothing};
use crate::ui::parts::{Arrival, LaterPart};
use crate::ui::state::App;

/// One of these pages; while they are on their way, one that says so.
pub(super) fn page_of(app: App, route: Route) -> El {
    el("div", "").live(move || match app.later.get() {
        Arrival::Here(part) => untrack(|| (part.page)(app, route.clone()).into()),
        Arrival::OnItsWay => page("page", title_of(app, &route))
            .attr("aria-busy", "true")
            .child(p("quiet", app.first.words().shell.loading))
            .into(),
        Arrival::Missing => missing(app, &route).into(),
    })
}

/// They did not come.
fn missing(app: App, route: &Route) -> El {
    let words = &app.first.words().shell;
    page("page", title_of(app, route))
        .child(p("", words.missing).attr("role", "alert"))
        .child(
            button("button button--primary", words.again).on_click(move || app.fetch_later_again()),
        )
}

/// Something of another page that comes with these; while it is on its way, it says so.
pub(super) fn slot(app: App, draw: impl Fn(LaterPart) -> El + Send + Sync + 'static) -> El {
    let words = &app.first.words().shell;
    el("div", "").live(move || match app.later.get() {
        Arrival::Here(part) => untrack(|| draw(part).into()),
        Arrival::OnItsWay => p("quiet", words.loading).into(),
        Arrival::Missing => p("quiet", words.missing).into(),
    })
}

/// What the plan asks for today; where that does not come, what everybody may start with.
pub(super) fn today_of(app: App) -> El {
    el("div", "").live(move || match app.later.get() {
        Arrival::Missing => super::first::home::start(app.first).into(),
        _ => slot(app, move |part| (part.today)(app)).into(),
    })
}

/// The offers of movement breaks, once they can come.
pub(super) fn offers_of(app: App) -> El {
    el("div", "").live(move || match app.later.get() {
        Arrival::Here(part) => untrack(|| (part.offers)(app).into()),
        _ => nothing(),
    })
}

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::Exercises(_) => exercises::exercises(app),
        Route::Exercise(id) => exercise::exercise(app, id),
        Route::Gallery => gallery::gallery(app),
        Route::Routines => routines::routines(app),
        Route::History => history::history(app),
        Route::Settings => settings::settings(app),
        Route::About => about::about(app),
        Route::Source(id) => source::source(app, id),
        Route::Learn(_) => learn::learn(app, false),
        Route::Lesson(name) => lesson::lesson(app, &name),
        Route::Questions => questions::questions(app),
        Route::Plan => plan::plan(app),
        Route::Breaks => breaks::breaks(app),
        _ => not_found::not_found(app),
    }
}

/// What a person says about an exercise, and in whose place it stands.
pub(in crate::ui) fn marks(app: App, exercise: ExerciseId, meant: ExerciseId) -> El {
    marks::marks(app, exercise, meant, 0, None)
}

/// What they have said about some.
pub(in crate::ui) fn said(app: App, of: Vec<ExerciseId>) -> El {
    marks::said(app, Some(of))
}
