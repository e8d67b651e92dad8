//! The pages that no session needs. Their code is a second part of the program, which comes once the
//! first page stands, and is there at once from then on.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::parts::{p, page};
use super::{
    about, exercise, exercises, gallery, history, home, not_found, plan, questions, routines,
    settings, title, today,
};
use crate::domain::route::Route;
use crate::ui::components::button;
use crate::ui::html::{El, el};
use crate::ui::state::{App, Rest};

/// One of these pages; while the second part of the program is on its way, one that says so.
pub(super) fn view(app: App, route: Route) -> El {
    el("div", "").live(move || match app.rest.get() {
        Rest::Here => {
            let drawn = untrack(|| now(rest(app, route.clone())));
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
        let is_here = app.rest.get() == Rest::Here;
        let drawn = is_here
            .then(|| untrack(|| now(plan_of_today(app))))
            .flatten();
        drawn.and_then(Result::ok).map_or_else(
            || match app.rest.get() {
                Rest::Missing => home::start(app).into(),
                _ => p("quiet home__waits", app.words().shell.loading).into(),
            },
            Into::into,
        )
    })
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

#[wasm_split(rest, fallible)]
fn plan_of_today(app: App) -> Result<El, SplitLoaderError> {
    Ok(today::today(app))
}

#[wasm_split(rest, fallible, preload(fetch_rest))]
fn rest(app: App, route: Route) -> Result<El, SplitLoaderError> {
    Ok(match route {
        Route::Exercises(_) => exercises::exercises(app),
        Route::Exercise(id) => exercise::exercise(app, id),
        Route::Gallery => gallery::gallery(app),
        Route::Routines => routines::routines(app),
        Route::History => history::history(app),
        Route::Settings => settings::settings(app),
        Route::About => about::about(app),
        Route::Questions => questions::questions(app),
        Route::Plan => plan::plan(app),
        _ => not_found::not_found(app),
    })
}
