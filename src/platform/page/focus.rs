//! Where the focus is on the page, and moving it.

use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

use crate::platform::objects::document;

/// Moves the focus to the heading of the page, so that a screen reader begins there. Does not
/// scroll.
pub fn on_heading() {
    give(heading());
}

/// Moves the focus to the first element that this selects, for what takes its place when a part of
/// the page is drawn anew. Does not scroll.
pub fn on(selector: &str) {
    give(find(selector));
}

/// The id of what has the focus; empty where it has none.
#[must_use]
pub fn id() -> String {
    let focused = document().and_then(|document| document.active_element());
    focused.map(|element| element.id()).unwrap_or_default()
}

/// Whether the focus is within what this selects.
#[must_use]
pub fn is_within(selector: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|it| it.closest(selector).ok().flatten().is_some())
}

pub(super) fn give(element: Option<HtmlElement>) {
    if let Some(element) = element {
        // A heading may be focused by us, but is no stop of the Tab key.
        if element.tab_index() < 0 {
            element.set_tab_index(-1);
        }
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Whether the focus stands on the heading of the page.
#[must_use]
pub fn is_on_heading() -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|focused| heading().is_some_and(|heading| *heading == focused))
}

fn heading() -> Option<HtmlElement> {
    find("main h1")
}

fn find(selector: &str) -> Option<HtmlElement> {
    let found = document()?.query_selector(selector).ok()??;
    found.dyn_into().ok()
}
