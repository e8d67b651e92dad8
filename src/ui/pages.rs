//! The pages, one file each. Each folder is a part of the program, by when it is needed: `first` is
//! there at once, `session` soon after, `later` once nothing else is waited for.
//!
//! A page reads the app's state and calls its commands; it never touches the browser itself.

mod first;
pub(super) mod later;
mod parts;
pub(super) mod session;

pub(super) use session::{length_of, name_of, player};

use leptos::prelude::*;

use self::parts::{p, page};
use super::first::First;
use super::html::{El, el, live, nothing};
use super::parts::{Arrival, SessionPart};
use crate::domain::route::Route;
use crate::ui::components::button;

/// The page of a route.
pub(super) fn view(first: First, route: Route) -> El {
    if route == Route::Home {
        return first::home::home(first);
    }
    el("div", "").live(move || match first.session.get() {
        Arrival::Here(part) => untrack(|| (part.page)(part.app, route.clone()).into()),
        Arrival::OnItsWay => page("page", first.words().shell.loading)
            .attr("aria-busy", "true")
            .into(),
        Arrival::Missing => page("page", first.words().shell.missing_title)
            .child(missing(first))
            .into(),
    })
}

/// Something that the session's part draws, once it is there.
pub(super) fn slot<V: Into<AnyView> + 'static>(
    first: First,
    draw: impl Fn(SessionPart) -> V + Send + Sync + 'static,
) -> AnyView {
    live(move || match first.session.get() {
        Arrival::Here(part) => untrack(|| draw(part).into()),
        _ => nothing(),
    })
}

/// Said where the session's part did not come, with a way to ask for it again.
fn missing(first: First) -> El {
    let words = &first.words().shell;
    el("div", "section")
        .child(p("", words.missing).attr("role", "alert"))
        .child(
            button("button button--primary", words.again)
                .on_click(move || first.fetch_session(true)),
        )
}
