//! A scale from 0 to 10 to slide on. Until it is touched nothing is answered, and an answer can be taken back.
//!
//! What is seen is drawn behind the browser's own slider, which is not seen, but is what is touched, has the focus and
//! is read out.

use std::sync::Arc;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Event, HtmlInputElement, KeyboardEvent};

use super::{Icon, icon};
use crate::ui::html::{El, el};

/// The most there is.
const MOST: u8 = 10;

/// What is said of a slider.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SliderWords {
    /// What it is about.
    pub(crate) label: &'static str,
    /// What 0 is, and what 10 is.
    pub(crate) ends: [&'static str; 2],
    /// The level, read out.
    pub(crate) level: fn(u8) -> String,
    /// That nothing is answered, read out.
    pub(crate) unanswered: &'static str,
    /// Takes the answer back.
    pub(crate) take_back: &'static str,
}

/// A slider. `mark` is a level to compare with and what it is, `level` the one that is answered, if any.
pub(crate) fn slider(
    words: SliderWords,
    mark: Option<&(u8, String)>,
    level: impl Fn() -> Option<u8> + Send + Sync + 'static,
    answer: impl Fn(Option<u8>) + Send + Sync + 'static,
) -> El {
    one_slider(
        words,
        mark,
        &(Arc::new(level) as _),
        &(Arc::new(answer) as _),
    )
}

fn one_slider(
    words: SliderWords,
    mark: Option<&(u8, String)>,
    level: &Arc<dyn Fn() -> Option<u8> + Send + Sync>,
    answer: &Arc<dyn Fn(Option<u8>) + Send + Sync>,
) -> El {
    let start = mark.map_or(0, |(mark, _)| *mark);
    let level = || Arc::clone(level);
    let answer = || Arc::clone(answer);
    let is_answered = || {
        let level = level();
        move || level().is_some()
    };
    let (said, stands) = (level(), level());
    let (slid, tapped, pressed) = (answer(), answer(), answer());
    let (was_tapped, was_pressed) = (is_answered(), is_answered());
    let input = el("input", "slider__input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("max", MOST.to_string())
        .attr("aria-label", words.label)
        .live_attr("aria-valuetext", move || {
            Some(said().map_or(words.unanswered.into(), |level| (words.level)(level).into()))
        })
        .live_prop("value", move || stands().unwrap_or(start).to_string())
        .on("input", move |event| slid(value(&event)))
        // Where it stands already, the browser tells of no change.
        .on("click", move |event| {
            if !untrack(&was_tapped) {
                tapped(value(&event));
            }
        })
        .on("keydown", move |event| {
            // What is a key of the player elsewhere moves the slider here.
            event.stop_propagation();
            let answer = key(&event).and_then(|key| first(&key, start));
            if let Some(answer) = answer.filter(|_| !untrack(&was_pressed)) {
                event.prevent_default();
                pressed(Some(answer));
            }
        });
    let place = |at: u8| {
        let was = mark.filter(|(mark, _)| *mark == at);
        let level = level();
        el("i", "slider__place")
            .live_attr("data-is", move || {
                Some(match level() {
                    Some(level) if at < level => "under".into(),
                    Some(level) if at == level => "level".into(),
                    _ => "".into(),
                })
            })
            .maybe(was.map(|(_, text)| el("span", "slider__was").text(text.clone())))
            .child(el("b", "").text(at.to_string()))
    };
    let [none, most] = words.ends;
    let take_back = answer();
    el("div", "slider")
        .child(
            el("div", "slider__scale")
                .child(
                    el("div", "slider__places")
                        .attr("aria-hidden", "true")
                        .children((0..=MOST).map(place)),
                )
                .child(input),
        )
        .child(
            el("div", "slider__ends")
                .child(el("span", "").text(format!("0 {none}")))
                .child(el("span", "").text(format!("{MOST} {most}"))),
        )
        .when(is_answered(), move || {
            let take_back = Arc::clone(&take_back);
            el("button", "slider__clear")
                .attr("type", "button")
                .attr("aria-label", words.take_back)
                .child(icon(Icon::Close))
                .on_click(move || take_back(None))
        })
}

fn value(event: &Event) -> Option<u8> {
    let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
    input.value().parse().ok()
}

fn key(event: &Event) -> Option<String> {
    let event: &KeyboardEvent = event.dyn_ref()?;
    Some(event.key())
}

/// What the first key on it answers.
fn first(key: &str, start: u8) -> Option<u8> {
    match key {
        "Home" => Some(0),
        "End" => Some(MOST),
        "Enter" | " " | "PageUp" | "PageDown" => Some(start),
        key if key.starts_with("Arrow") => Some(start),
        _ => None,
    }
}
