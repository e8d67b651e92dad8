//! The pages that no session needs. Their code is a second part of the program, which comes once the
//! first page stands, and is there at once from then on.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::parts::{p, page};
use super::player::Glance;
use super::{
    about, breaks, exercise, exercises, gallery, history, home, learn, lesson, marks, not_found,
    plan, player, questions, routine, routines, settings, source, title, today,
};
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::domain::routine::Routine;
use crate::ui::components::button;
use crate::ui::html::{El, el, nothing};
use crate::ui::state::{App, Rest};

/// What the second part of the program draws. It has one way in, because each way has to be fetched by
/// itself.
pub(super) enum Part {
    /// A page.
    Page(Route),
    /// What the plan asks for today.
    Today,
    /// What is offered when a movement break is due.
    Offers,
    /// What a person says about an exercise, and in whose place it stands.
    Marks(ExerciseId, ExerciseId),
    /// What they have said about some.
    Said(Vec<ExerciseId>),
    /// The player's list of everything.
    AllParts(Glance, RwSignal<bool>),
    /// How to do what is being done.
    HowTo(Glance),
    /// The player's changes of an exercise.
    Pace(Glance, RwSignal<bool>),
    /// The player's sound.
    Sound,
    /// The player's keys.
    Keys,
    /// The foot of the page of a routine: what will be said, and how to pass it on.
    Foot(Routine),
}

/// One of these pages; while the second part of the program is on its way, one that says so.
pub(super) fn view(app: App, route: Route) -> El {
    el("div", "").live(move || match app.rest.get() {
        Rest::Here => {
            let drawn = untrack(|| now(rest(app, Part::Page(route.clone()))));
            drawn
                .and_then(Result::ok)
                .unwrap_or_else(|| missing(app, &route))
                .into()
        }
        Rest::OnItsWay => page("page", title(app, &route))
            .attr("aria-busy", "true")
            .child(p("quiet", app.words().shell.loading))
            .into(),
        Rest::Missing => missing(app, &route).into(),
    })
}

/// What the plan asks for today; while that is on its way, what everybody may start with.
pub(super) fn today(app: App) -> El {
    el("div", "").live(move || {
        once_here(app, Part::Today).map_or_else(
            || match app.rest.get() {
                Rest::Missing => home::start(app).into(),
                _ => waiting(app),
            },
            Into::into,
        )
    })
}

/// The offers of movement breaks, once they can come.
pub(in crate::ui) fn offers(app: App) -> El {
    el("div", "").live(move || once_here(app, Part::Offers).map_or_else(nothing, Into::into))
}

/// A part that is not there from the start; while it is on its way, it says so.
pub(super) fn part(app: App, part: impl Fn() -> Part + Send + Sync + 'static) -> El {
    el("div", "").live(move || once_here(app, part()).map_or_else(|| waiting(app), Into::into))
}

/// Said of what is not there yet, or did not come.
fn waiting(app: App) -> AnyView {
    let words = &app.words().shell;
    p(
        "quiet",
        match app.rest.get() {
            Rest::Missing => words.missing,
            _ => words.loading,
        },
    )
    .into()
}

/// What the second part draws, once it is there.
fn once_here(app: App, part: Part) -> Option<El> {
    let is_here = app.rest.get() == Rest::Here;
    let drawn = is_here.then(|| untrack(|| now(rest(app, part))));
    drawn.flatten().and_then(Result::ok)
}

/// The second part did not come.
fn missing(app: App, route: &Route) -> El {
    let words = &app.words().shell;
    page("page", title(app, route))
        .child(p("", words.missing).attr("role", "alert"))
        .child(button("button button--primary", words.again).on_click(move || app.fetch_rest()))
}

/// What a future comes to that has nothing left to wait for.
fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Fetches the second part of the program.
///
/// # Errors
///
/// When it did not come; it may be asked for again.
pub(in crate::ui) async fn fetch() -> Result<(), SplitLoaderError> {
    fetch_rest().await
}

#[wasm_split(rest, fallible, preload(fetch_rest))]
fn rest(app: App, part: Part) -> Result<El, SplitLoaderError> {
    let route = match part {
        Part::Page(route) => route,
        Part::Today => return Ok(today::today(app)),
        Part::Offers => return Ok(crate::ui::breaks::offers(app)),
        Part::Marks(exercise, meant) => return Ok(marks::marks(app, exercise, meant, 0, None)),
        Part::Said(of) => return Ok(marks::said(app, Some(of))),
        Part::AllParts(glance, open) => return Ok(player::parts::all_parts(app, glance, open)),
        Part::HowTo(glance) => return Ok(player::parts::how_to(app, glance)),
        Part::Pace(glance, open) => return Ok(player::pace::pace(app, glance, open)),
        Part::Sound => return Ok(player::parts::sound(app)),
        Part::Keys => return Ok(player::parts::keys(app)),
        Part::Foot(routine) => return Ok(routine::foot(app, &routine)),
    };
    Ok(match route {
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
    })
}
