//! A drawn back, with places on it that can be tapped. Beside it stand the same places as buttons,
//! for the keyboard and for whoever reads with the ears.

use std::sync::Arc;

use crate::ui::html::{El, el};

/// The outline of head, neck, shoulders and trunk, seen from behind.
const OUTLINE: &str = "M120 12c18 0 30 14 30 32 0 12-5 21-11 27l1 14c1 8 10 11 24 16 22 8 36 16 40 40l8 62-20 6-12-46-4 92c0 10-4 15-14 15H78c-10 0-14-5-14-15l-4-92-12 46-20-6 8-62c4-24 18-32 40-40 14-5 23-8 24-16l1-14c-6-6-11-15-11-27 0-18 12-32 30-32z";
/// The places, in the order of `Spot::ALL`: neck, shoulders, between the blades, middle.
const PLACES: [&str; 4] = [
    "M104 72h32l2 26-18 8-18-8z",
    "M98 98 64 114c-12 6-18 16-20 30l24 6 16-26zM142 98l34 16c12 6 18 16 20 30l-24 6-16-26z",
    "M92 122h56l4 52H88z",
    "M88 182h64l2 56H86z",
];

/// The back; `names` are those of its places, in order.
pub(crate) fn back(
    label: &'static str,
    names: [&'static str; PLACES.len()],
    is_on: impl Fn(usize) -> bool + Send + Sync + 'static,
    toggle: impl Fn(usize) + Send + Sync + 'static,
) -> El {
    let is_on: Arc<dyn Fn(usize) -> bool + Send + Sync> = Arc::new(is_on);
    let toggle: Arc<dyn Fn(usize) + Send + Sync> = Arc::new(toggle);
    let place = |(index, shape): (usize, &'static str)| {
        let (is_on, toggle) = (Arc::clone(&is_on), Arc::clone(&toggle));
        el("path", "back__place")
            .attr("d", shape)
            .live_flag("data-on", move || is_on(index))
            .on_click(move || toggle(index))
    };
    let name = |(index, name): (usize, &'static str)| {
        let (is_on, toggle) = (Arc::clone(&is_on), Arc::clone(&toggle));
        el("button", "chip")
            .attr("type", "button")
            .text(name)
            .live_flag("aria-pressed", move || is_on(index))
            .on_click(move || toggle(index))
    };
    el("div", "back")
        .child(
            el("svg", "back__picture")
                .attr("viewBox", "20 4 200 260")
                .attr("aria-hidden", "true")
                .attr("focusable", "false")
                .child(el("path", "back__outline").attr("d", OUTLINE))
                .children(PLACES.into_iter().enumerate().map(place)),
        )
        .child(
            el("div", "back__names")
                .attr("role", "group")
                .attr("aria-label", label)
                .children(names.into_iter().enumerate().map(name)),
        )
}
