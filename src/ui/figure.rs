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
use super::parts::{Arrival, BodyPart, Draw, Lit, Parts};
use crate::app::{App, device};
use crate::domain::catalogue::Side;
use crate::domain::figure::FigureId;
use crate::domain::figure::colours::Scheme;
pub(crate) use crate::domain::figure::of;
use crate::domain::figure::people::Somebody;

/// A figure in the pose that is held, beside a text that says as much: a screen reader passes it over.
pub(crate) fn beside_text(app: App, id: FigureId) -> AnyView {
    place(move |part| (part.beside_text)(app, id))
}

/// A figure in the pose that is held, in a light of its own, so many pixels wide and high: given to `then` once it is drawn.
/// What follows the part of the figures asks again when that has come.
pub(crate) fn image(app: App, id: FigureId, scheme: Scheme, size: (u32, u32), then: Draw) {
    if let Some(Arrival::Here(part)) = Parts::here().map(Parts::body) {
        (part.image)(app, id, scheme, size, then);
    }
}

/// A figure at rest, where its movement starts.
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

/// The figures of a page of which one moves: the one that had the pointer or the focus last, else the first;
/// but only what is to be seen as a whole. From the 64th on they stand.
#[derive(Clone, Copy)]
pub(crate) struct Turns(RwSignal<Turn>);

/// Whose turn it is: a bit for each figure that is to be seen as a whole, and the one that was held last.
type Turn = (u64, usize);

impl Turns {
    /// Nobody moves yet.
    pub(crate) fn new() -> Self {
        Self(RwSignal::new((0, 0)))
    }

    /// The figure of this number, beside a text that says as much.
    pub(crate) fn figure(self, app: App, id: FigureId, number: usize) -> AnyView {
        place(move |part| {
            let moves = move || {
                let (whole, held) = self.0.get();
                let is_held = whole & bit(held) != 0;
                let first = whole & whole.wrapping_neg();
                bit(number) != 0 && bit(number) == if is_held { bit(held) } else { first }
            };
            let see = move |is_whole| {
                self.change(&|(whole, held)| {
                    let others = whole & !bit(number);
                    (
                        if is_whole {
                            others | bit(number)
                        } else {
                            others
                        },
                        held,
                    )
                });
            };
            (part.lively)(app, id, Box::new(moves), Rc::new(see))
        })
    }

    fn change(self, change: &dyn Fn(Turn) -> Turn) {
        // The page may be gone by then.
        if let Some(before) = self.0.try_get_untracked() {
            self.0.set(change(before));
        }
    }

    /// What has the figure of this number in it: it moves once the pointer or the focus comes there.
    pub(crate) fn around(self, number: usize, element: El) -> El {
        let hold = move |_| self.change(&|(whole, _)| (whole, number));
        element.on("pointerenter", hold).on("focusin", hold)
    }
}

/// The bit of a figure.
fn bit(number: usize) -> u64 {
    u32::try_from(number)
        .ok()
        .and_then(|number| 1u64.checked_shl(number))
        .unwrap_or(0)
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

/// Where the still figure of `index.html` stands until the one that moves takes its place; see
/// [`give_way_to`](crate::platform::page::boot::give_way_to).
pub(crate) fn first_still() -> El {
    el("div", "still-place")
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
