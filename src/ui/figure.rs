//! Figures on pages. What draws them is a part of the program of its own, which comes after the
//! session's; until then their places are empty, and everything can be done without them.

pub(super) mod drawn;
pub(super) mod easel;
mod look;
pub(super) mod moving;
pub(super) mod playing;
mod turning;

use std::rc::Rc;

use leptos::prelude::*;

use super::html::{El, el, live, nothing};
use super::parts::{Arrival, BodyPart, Lit, Parts};
use crate::app::{App, device};
use crate::domain::catalogue::Side;
use crate::domain::figure::FigureId;
pub(crate) use crate::domain::figure::of;
use crate::domain::figure::people::Somebody;
use crate::platform::page::boot;

/// A figure in the pose that is held.
pub(crate) fn still(app: App, id: FigureId) -> AnyView {
    place(move |part| (part.still)(app, id))
}

/// The same beside a text that says as much: a screen reader passes it over.
pub(crate) fn beside_text(app: App, id: FigureId) -> AnyView {
    place(move |part| (part.beside_text)(app, id))
}

/// The main poses of a figure side by side; an arrow in the one that is held shows the way there.
pub(crate) fn row(app: App, id: FigureId, side: Option<Side>) -> AnyView {
    place(move |part| (part.row)(app, id, side))
}

/// All key poses of a figure side by side.
pub(crate) fn every_pose(app: App, id: FigureId) -> AnyView {
    place(move |part| (part.every_pose)(app, id))
}

/// A figure that plays at once, or when the person wants it to.
pub(crate) fn demo(app: App, id: FigureId, plays_at_once: bool) -> AnyView {
    place(move |part| (part.demo)(app, id, plays_at_once))
}

/// The figures of a page of which one moves: the one that has the pointer or the focus, else the first that
/// is to be seen as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Turns {
    whole: RwSignal<Vec<usize>>,
    held: RwSignal<Option<usize>>,
}

impl Turns {
    /// Nobody moves yet.
    pub(crate) fn new() -> Self {
        Self {
            whole: RwSignal::new(Vec::new()),
            held: RwSignal::new(None),
        }
    }

    /// The figure of this number, beside a text that says as much.
    pub(crate) fn figure(self, app: App, id: FigureId, number: usize) -> AnyView {
        let moves = move || {
            let first = || self.whole.with(|all| all.iter().min().copied());
            self.held.get().or_else(first) == Some(number)
        };
        let see = move |is_whole| {
            // The page may be gone by then.
            let _ = self.whole.try_update(|all| {
                all.retain(|other| *other != number);
                if is_whole {
                    all.push(number);
                }
            });
        };
        place(move |part| (part.lively)(app, id, Box::new(moves), Rc::new(see)))
    }

    /// What has the figure of this number in it: it moves while the pointer or the focus is there.
    pub(crate) fn around(self, number: usize, element: El) -> El {
        let hold = move |_| self.held.set(Some(number));
        let let_go = move |_| {
            if self.held.get_untracked() == Some(number) {
                self.held.set(None);
            }
        };
        element
            .on("pointerenter", hold)
            .on("focusin", hold)
            .on("pointerleave", let_go)
            .on("focusout", let_go)
    }
}

/// The back of whoever shows the exercises, with these places lit.
pub(crate) fn back(app: App, lit: Lit) -> AnyView {
    place(move |part| (part.back)(app, lit))
}

/// Somebody who can be chosen, beside a text that says who it is.
pub(crate) fn portrait(app: App, somebody: Somebody) -> AnyView {
    place(move |part| (part.portrait)(app, somebody))
}

/// The figure of the session, in time with the count. `wake` reads whatever may set it moving again,
/// `which` tells the figure that is to be seen.
pub(crate) fn of_session(
    app: App,
    which: impl Fn() -> Option<FigureId> + Clone + Send + Sync + 'static,
    wake: impl Fn() + Clone + Send + Sync + 'static,
) -> AnyView {
    place(move |part| (part.of_session)(app, Box::new(which.clone()), Box::new(wake.clone())))
}

/// What prints the page, once its figures are drawn for paper.
pub(crate) fn printing() -> impl Fn() {
    let parts = Parts::here();
    move || match untrack(|| parts.map_or(Arrival::Missing, Parts::body)) {
        Arrival::Here(part) => (part.print)(),
        Arrival::OnItsWay | Arrival::Missing => device::print(),
    }
}

/// The still figure of `index.html`, which stands there until the one that moves takes its place.
pub(crate) fn first_still() -> El {
    el("div", "still-place").with_element(|place| boot::take_still(&place))
}

/// A figure of the first page: nothing until all that draws it is there.
pub(crate) fn in_first_page(draw: impl Fn(BodyPart, App) -> El + Send + Sync + 'static) -> AnyView {
    let parts = Parts::here();
    live(move || match parts.map(|it| (it.session(), it.body())) {
        Some((Arrival::Here(session), Arrival::Here(body))) => {
            untrack(|| draw(body, session.app).into())
        }
        _ => nothing(),
    })
}

/// The place of a figure: empty until it can be drawn.
fn place(draw: impl Fn(BodyPart) -> El + Send + Sync + 'static) -> AnyView {
    live(
        move || match Parts::here().map_or(Arrival::Missing, Parts::body) {
            Arrival::Here(part) => untrack(|| draw(part).into()),
            Arrival::OnItsWay | Arrival::Missing => {
                el("div", "figure").attr("aria-hidden", "true").into()
            }
        },
    )
}
