//! The browser's own slider, over so many places in order.

use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement};

use crate::app::reactive::Live;
use crate::ui::html::{El, Text, el};

/// A slider from 0 to `most`. It stands `at` a place, of which it says this, and `go` hears where it is moved to.
pub(crate) fn range(
    style: &'static str,
    label: String,
    most: usize,
    at: impl Fn() -> usize + Send + Sync + 'static,
    said: impl Fn() -> Option<Text> + Send + Sync + 'static,
    go: impl Fn(usize) + 'static,
) -> El {
    one_range(
        style,
        label,
        most,
        Box::new(at),
        Box::new(said),
        Box::new(go),
    )
}

fn one_range(
    style: &'static str,
    label: String,
    most: usize,
    at: Live<usize>,
    said: Live<Option<Text>>,
    go: Box<dyn Fn(usize)>,
) -> El {
    el("input", style)
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", most.to_string())
        .attr("aria-label", label)
        .live_attr("aria-valuetext", said)
        .live_prop("value", move || at().to_string())
        .on("input", move |event| {
            if let Some(place) = value(&event) {
                go(place);
            }
        })
}

fn value(event: &Event) -> Option<usize> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    input.value().parse().ok()
}
