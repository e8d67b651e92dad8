//! A back with places on it that can be tapped, and beside it the same places by their names.

use std::sync::Arc;

use leptos::prelude::AnyView;

use crate::ui::html::{El, el};

/// How many places a back has: neck, shoulders, between the blades, middle.
const PLACES: usize = 4;

/// The back that `picture` shows; `names` are those of its places, in order, and `on_picture` says one of a place
/// on it.
pub(crate) fn back(
    label: &'static str,
    names: [&'static str; PLACES],
    on_picture: fn(&str) -> String,
    picture: impl Fn() -> AnyView + Send + Sync + 'static,
    is_on: impl Fn(usize) -> bool + Send + Sync + 'static,
    toggle: impl Fn(usize) + Send + Sync + 'static,
) -> El {
    let is_on: Arc<dyn Fn(usize) -> bool + Send + Sync> = Arc::new(is_on);
    let toggle: Arc<dyn Fn(usize) + Send + Sync> = Arc::new(toggle);
    let button = |index: usize, style: &'static str| {
        let (is_on, toggle) = (Arc::clone(&is_on), Arc::clone(&toggle));
        el("button", style)
            .attr("type", "button")
            .live_flag("aria-pressed", move || is_on(index))
            .on_click(move || toggle(index))
    };
    let place = |(index, name): (usize, &'static str)| {
        button(index, "back__place").attr("aria-label", on_picture(name))
    };
    let name = |(index, name): (usize, &'static str)| button(index, "chip").text(name);
    el("div", "back")
        .child(
            el("div", "room back__picture")
                .live(picture)
                .children(names.into_iter().enumerate().map(place)),
        )
        .child(
            el("div", "back__names")
                .attr("role", "group")
                .attr("aria-label", label)
                .children(names.into_iter().enumerate().map(name)),
        )
}
