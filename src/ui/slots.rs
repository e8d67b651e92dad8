//! The places of what other parts of the program draw: empty, or with a word about it, until it is there.

use leptos::prelude::*;

use super::components::button;
use super::html::{El, el, live, nothing};
use super::pages::parts::{p, page};
use super::pages::title::title_of;
use super::parts::{Arrival, LaterPart, PaperPart, Parts, SessionPart};
use crate::app::{App, First};
use crate::domain::route::Route;

/// The session's part, where the page is drawn.
pub(super) fn session_part() -> Arrival<SessionPart> {
    part(Parts::session)
}

/// The pages that no session needs, where the page is drawn.
pub(super) fn later_part() -> Arrival<LaterPart> {
    part(Parts::later)
}

/// A page that the session's part draws.
pub(super) fn session_page(first: First, route: Route) -> El {
    el("div", "").live(move || match session_part() {
        Arrival::Here(part) => untrack(|| (part.page)(part.app, route.clone()).into()),
        Arrival::OnItsWay => page("page", first.words().shell.loading)
            .attr("aria-busy", "true")
            .into(),
        Arrival::Missing => page("page", first.words().shell.missing_title)
            .child(session_missing(first))
            .into(),
    })
}

/// Something that the session's part draws, once it is there.
pub(super) fn session_slot<V: Into<AnyView> + 'static>(
    draw: impl Fn(SessionPart) -> V + Send + Sync + 'static,
) -> AnyView {
    live(move || match session_part() {
        Arrival::Here(part) => untrack(|| draw(part).into()),
        _ => nothing(),
    })
}

/// Said where the session's part did not come, with a way to ask for it again.
pub(super) fn session_missing(first: First) -> El {
    let words = &first.words().shell;
    let parts = Parts::here();
    el("div", "section")
        .child(p("", words.missing).attr("role", "alert"))
        .child(
            button("button button--primary", words.again).on_click(move || {
                if let Some(parts) = parts {
                    parts.fetch_session(true);
                }
            }),
        )
}

/// One of the pages that no session needs; while they are on their way, one that says so.
pub(super) fn later_page(app: App, route: Route) -> El {
    page_of(app, route, |app, route| {
        later_part().map(|part| (part.page)(app, route))
    })
}

/// The page of a routine.
pub(super) fn routine_page(app: App, route: Route) -> El {
    page_of(app, route, |app, route| {
        part(Parts::routine).map(|part| (part.page)(app, route))
    })
}

/// A page of what the history says.
pub(super) fn progress_page(app: App, route: Route) -> El {
    page_of(app, route, |app, route| {
        part(Parts::progress).map(|part| (part.page)(app, part.look, route))
    })
}

/// A page of what goes to somebody else of the history.
pub(super) fn report_page(app: App, route: Route) -> El {
    page_of(app, route, |app, route| {
        part(Parts::report).map(|part| (part.page)(app, route))
    })
}

/// A page of what is given away on paper.
pub(super) fn paper_page(app: App, route: Route) -> El {
    page_of(app, route, |app, route| {
        part(Parts::paper).map(|part| (part.page)(app, route))
    })
}

/// A part, where the page is drawn.
fn part<T>(which: fn(Parts) -> Arrival<T>) -> Arrival<T> {
    Parts::here().map_or(Arrival::Missing, which)
}

/// A page that comes with a part.
fn page_of(app: App, route: Route, drawn: fn(App, Route) -> Arrival<El>) -> El {
    el("div", "").live(move || match drawn(app, route.clone()) {
        Arrival::Here(page) => page.into(),
        Arrival::OnItsWay => page("page", title_of(app, &route))
            .attr("aria-busy", "true")
            .child(p("quiet", app.first.words().shell.loading))
            .into(),
        Arrival::Missing => missing(app, &route).into(),
    })
}

/// How it goes, in a line for which room is kept until it is there.
pub(super) fn progress_line(app: App) -> El {
    el("div", "goes-slot").live(move || match part(Parts::progress) {
        Arrival::Here(part) => untrack(|| (part.line)(app).into()),
        _ => nothing(),
    })
}

/// It did not come.
fn missing(app: App, route: &Route) -> El {
    page("page", title_of(app, route))
        .child(p("", app.first.words().shell.missing).attr("role", "alert"))
        .child(ask_again(app, "button button--primary"))
}

/// A way to ask for what did not come again.
fn ask_again(app: App, style: &'static str) -> El {
    let parts = Parts::here();
    button(style, app.first.words().shell.again).on_click(move || {
        if let Some(parts) = parts {
            parts.fetch_again();
        }
    })
}

/// Something of another page that comes with these; while it is on its way, or did not come, it says so.
pub(super) fn later_slot(app: App, draw: impl Fn(LaterPart) -> El + Send + Sync + 'static) -> El {
    slot_of(app, later_part, Box::new(draw))
}

/// The same of what is given away on paper.
pub(super) fn paper_slot(app: App, draw: impl Fn(PaperPart) -> El + Send + Sync + 'static) -> El {
    slot_of(app, || part(Parts::paper), Box::new(draw))
}

fn slot_of<T: 'static>(
    app: App,
    part: fn() -> Arrival<T>,
    draw: Box<dyn Fn(T) -> El + Send + Sync>,
) -> El {
    let words = &app.first.words().shell;
    el("div", "").live(move || match part() {
        Arrival::Here(part) => untrack(|| draw(part).into()),
        Arrival::OnItsWay => p("quiet", words.loading).into(),
        Arrival::Missing => el("div", "")
            .child(p("quiet", words.missing_title))
            .child(ask_again(app, "button button--secondary"))
            .into(),
    })
}

/// Something of these pages that nobody waits for: it is there once it can be.
pub(super) fn extra(draw: impl Fn(LaterPart) -> El + Send + Sync + 'static) -> El {
    el("div", "").live(move || match later_part() {
        Arrival::Here(part) => untrack(|| draw(part).into()),
        _ => nothing(),
    })
}
