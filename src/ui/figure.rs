//! Figures on pages. What draws them is a part of the program of its own, which comes after the
//! session's; until then their places are empty, and everything can be done without them.

pub(super) mod drawn;
pub(super) mod easel;
mod look;
pub(super) mod moving;
pub(super) mod playing;
mod turning;

use leptos::prelude::*;

use super::html::{El, el, live};
use super::parts::{Arrival, BodyPart, Parts};
use crate::app::{App, device};
use crate::domain::catalogue::Side;
use crate::domain::figure::FigureId;
pub(crate) use crate::domain::figure::of;
use crate::domain::figure::people::Somebody;

/// A figure in the pose that is held.
pub(crate) fn still(app: App, id: FigureId) -> AnyView {
    place(move |part| (part.still)(app, id))
}

/// The same beside a text that says as much: a screen reader passes it over.
pub(crate) fn beside_text(app: App, id: FigureId) -> AnyView {
    place(move |part| (part.beside_text)(app, id))
}

/// A figure at rest, in the pose in which it starts and ends.
pub(crate) fn rest(app: App, id: FigureId) -> AnyView {
    place(move |part| (part.rest)(app, id))
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
