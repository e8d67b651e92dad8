//! What is counted, as a spine: a vertebra for each, hunched at first and upright once all is done.

use leptos::prelude::*;

use crate::app::reactive::memo;
use crate::ui::html::{El, el, nothing};

/// How many of how many are done, and whether one more is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Counted {
    /// How many are done.
    pub(crate) done: u16,
    /// Of how many; a spine of fewer than two is none.
    pub(crate) of: u16,
    /// Whether one more is being done.
    pub(crate) now: bool,
}

/// More vertebrae than this could not be told apart: then one stands for several.
const MOST: u16 = 24;
/// The picture, in units of its own.
const HEIGHT: i32 = 1_900;
const WIDTH: i32 = 440;
/// The most height that one vertebra takes.
const SLOT: i32 = 210;
/// How far the top of a hunched spine leans.
const LEAN: i32 = 260;

/// The spine. What it counts is said beside it in words.
pub(crate) fn spine(counted: impl Fn() -> Counted + Clone + Send + Sync + 'static) -> El {
    let now = counted.clone();
    // As a text, since each type of memo has code of its own.
    let key = memo(move || {
        let Counted { done, of, now } = now();
        format!("{done} {of} {now}")
    });
    el("svg", "spine")
        .attr("viewBox", format!("0 0 {WIDTH} {HEIGHT}"))
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .live(move || {
            key.with(|_| ());
            match untrack(&counted) {
                Counted { of: ..2, .. } => nothing(),
                counted => el("g", "").children(vertebrae(counted)).into(),
            }
        })
}

fn vertebrae(counted: Counted) -> impl Iterator<Item = El> {
    let each = counted.of.div_ceil(MOST);
    let count = i32::from(counted.of.div_ceil(each));
    let done = i32::from(counted.done.min(counted.of)) * count / i32::from(counted.of);
    let slot = (HEIGHT / count).min(SLOT);
    // In thousandths: how far the spine still leans, and how far up it a vertebra is.
    let lean = 1_000 - done * 1_000 / count;
    let rise = (slot * (count - 1)).max(1);
    (0..count).map(move |index| {
        let up = index * 1_000 / (count - 1).max(1);
        let x = WIDTH - 110 - LEAN * lean / 1_000 * up / 1_000 * up / 1_000;
        let y = HEIGHT - slot * index - slot / 2;
        let turn = -(2 * LEAN * 57 / 1_000 * lean / 1_000 * up / rise).min(40);
        let (wide, high) = (190 - 70 * up / 1_000, (slot * 62 / 100).min(110));
        let style = match index {
            _ if index < done => "spine__bone spine__bone--done",
            _ if index == done && counted.now => "spine__bone spine__bone--now",
            _ => "spine__bone",
        };
        el("rect", style)
            .attr("x", (-wide / 2).to_string())
            .attr("y", (-high / 2).to_string())
            .attr("width", wide.to_string())
            .attr("height", high.to_string())
            .attr("rx", (high * 2 / 5).to_string())
            .attr("transform", format!("translate({x} {y}) rotate({turn})"))
    })
}
