//! The other half of `index.html`: what that shows and does until the app is there, and how the app
//! takes it over.
//!
//! It must never decide what a person is shown first; the app shell does, and `index.html` reads it.

use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AudioContext, Element, HtmlElement, SpeechSynthesisUtterance};

use crate::platform::objects::{call, document, known_as, property, window};
use crate::platform::page::focus;
use crate::platform::storage::place;
use crate::platform::tasks::next_task;

/// What can have the focus.
const FOCUSABLE: &str = "a[href], button, input, select, textarea, summary, [tabindex]";
/// Which screen is shown, on the root element; nothing once the app is there.
const SHOWN: &str = "data-boot";

/// Whether the first screen as the build has drawn it is shown now, for the app to take over.
#[must_use]
pub fn shows_first_screen() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.get_attribute(SHOWN).as_deref() == Some("first"))
}

/// The line that was kept for today, or else the heading of the first screen where that is shown.
#[must_use]
pub fn headline() -> Option<String> {
    let line = early().and_then(|early| property(&early, "line")?.as_string());
    let heading = || {
        let boot = document()?.get_element_by_id("boot")?;
        let heading = boot.query_selector("h1").ok().flatten();
        heading.filter(|_| shows_first_screen())?.text_content()
    };
    line.or_else(heading)
}

/// Whether somebody was here before.
#[must_use]
pub fn is_known() -> bool {
    let known = early().and_then(|early| property(&early, "isKnown"));
    known.is_some_and(|known| known.is_truthy())
}

/// Waits while a finger is on what is shown, which would lose its click if it were exchanged now.
pub async fn lifted() {
    let Some(early) = early() else { return };
    while property(&early, "held").is_some_and(|held| held.is_truthy()) {
        let released = Promise::new(&mut |done, _| {
            let _ = Reflect::set(&early, &"released".into(), &done);
        });
        let _ = JsFuture::from(released).await;
        // What the click leads to comes first.
        next_task().await;
    }
}

/// Whether the page still shows what it shows until the app is there.
#[must_use]
pub fn is_here() -> bool {
    document().is_some_and(|document| document.get_element_by_id("boot").is_some())
}

/// A place that is not in the page, in which the app draws itself.
#[must_use]
pub fn apart() -> Option<HtmlElement> {
    document()?.create_element("div").ok()?.dyn_into().ok()
}

/// What `index.html` shows until the app is there makes room for the app, which has been drawn in `apart`: its still
/// figure stands where the app has a place for it, and what had the focus has it still, as the app's own element, or
/// else the heading has it.
pub fn give_way_to(apart: &Element) {
    let Some((document, body)) = document().and_then(|it| Some((it.clone(), it.body()?))) else {
        return;
    };
    let Some(boot) = document.get_element_by_id("boot") else {
        return;
    };
    let still = boot.query_selector(".still").ok().flatten();
    let place = apart.query_selector(".still-place").ok().flatten();
    if let Some((place, still)) = place.zip(still) {
        let _ = place.append_child(&still);
    }
    while let Some(drawn) = apart.first_child() {
        let _ = body.append_child(&drawn);
    }
    let focused = document
        .active_element()
        .filter(|it| boot.contains(Some(it)));
    let same = focused.as_ref().and_then(|it| same_in_app(&boot, it));
    boot.remove();
    if same.is_some() {
        focus::give(same);
    } else if focused.is_some() {
        focus::on_heading();
    }
    if let Some(root) = document.document_element() {
        let _ = root.remove_attribute(SHOWN);
    }
}

/// The element of the app that stands for this one of the first screen.
fn same_in_app(boot: &Element, element: &Element) -> Option<HtmlElement> {
    let likes = |other: &Element| {
        let same = |name| other.get_attribute(name) == element.get_attribute(name);
        let all_same = ["href", "id", "data-start"].into_iter().all(same);
        other.tag_name() == element.tag_name() && all_same
    };
    let (of_boot, of_app): (Vec<Element>, Vec<Element>) = focusable()
        .into_iter()
        .filter(likes)
        .partition(|other| boot.contains(Some(other)));
    let place = of_boot.iter().position(|other| other == element)?;
    of_app.into_iter().nth(place)?.dyn_into().ok()
}

/// All that can have the focus, in the order of the page.
fn focusable() -> Vec<Element> {
    let found = document()
        .and_then(|document| call(&document, "querySelectorAll", &[&FOCUSABLE.into()]))
        .map(|found| js_sys::Array::from(&found));
    let all = found.iter().flat_map(js_sys::Array::iter);
    all.filter_map(|element| element.dyn_into().ok()).collect()
}

/// Whether somebody has tapped Start where nothing was there yet to start anything, and has not
/// gone elsewhere since.
#[must_use]
pub fn is_tapped() -> bool {
    let tapped = early().and_then(|early| property(&early, "tapped"));
    tapped.is_some_and(|tapped| tapped.is_truthy())
}

/// The same, told once.
#[must_use]
pub fn take_early_tap() -> bool {
    take("tapped").is_some_and(|tapped| tapped.is_truthy())
}

/// Call it when the app's own Start starts something by itself: once that is shown, nobody listens for
/// early taps any more.
pub fn catch_no_more_taps() {
    if let Some(early) = early() {
        let _ = Reflect::set(&early, &"taken".into(), &true.into());
    }
}

/// From now on a panic stops the program, and the page shows what happened and a way to load it again.
pub fn show_panics() {
    std::panic::set_hook(Box::new(|panic| break_down(&panic.to_string())));
}

/// Stops the program, which cannot go on; the page shows why and a way to load it again.
pub fn break_down(why: &str) {
    if let Some(early) = early() {
        call(&early, "breakDown", &[&why.into()]);
    }
}

/// The sound that was made possible in an early tap, once.
pub(in crate::platform) fn take_audio() -> Option<AudioContext> {
    take("audio").map(known_as)
}

/// The text that made speaking possible in an early tap, once.
pub(in crate::platform) fn take_utterance() -> Option<SpeechSynthesisUtterance> {
    take("utterance").map(known_as)
}

/// Keeps what may be shown before the app is there, from the next start on. Where the first screen is right,
/// it begins with the tag of the page's language and the wall-clock time in milliseconds from which it is:
/// `en 0`, or `en 0 own` where its figure is not the one that this person has chosen. At its end a line may
/// stand in place of the heading, with the day for which it holds: `2026-11-28 Done for today`. Where it
/// cannot be kept, nothing is, and a calm screen is shown.
pub fn set_first_screen(text: &str) {
    let disk = window().and_then(|window| window.local_storage().ok().flatten());
    let key = &place::first_screen_key();
    if let Some(disk) = disk
        && disk.set_item(key, text).is_err()
    {
        // What stands there is from before, and may be wrong by now.
        let _ = disk.remove_item(key);
    }
}

/// Comes back once nothing has come for some seconds of what is fetched of the program; never in a debug
/// build, which is in one piece.
pub async fn hangs() {
    match early().and_then(|early| call(&early, "hangs", &[])) {
        Some(hanging) => {
            let _ = JsFuture::from(Promise::resolve(&hanging)).await;
        }
        None => std::future::pending().await,
    }
}

/// Lets the styles hold that have come with a part of the program: call it when something is drawn with them.
pub fn dress() {
    if let Some(early) = early() {
        call(&early, "dress", &[]);
    }
}

/// Asks once more for what is being fetched of the program, beside what was asked before.
pub fn ask_again() {
    if let Some(early) = early() {
        call(&early, "askAgain", &[]);
    }
}

fn early() -> Option<JsValue> {
    property(&*window()?, "unhunch")
}

fn take(name: &str) -> Option<JsValue> {
    let early = early()?;
    let value = property(&early, name)?;
    let _ = Reflect::set(&early, &name.into(), &JsValue::UNDEFINED);
    Some(value)
}
