//! The page as a whole: whether it is seen, its keys, title, heading, scroll position and theme.
//!
//! It must never build or change what the UI draws. The app shell calls it.

use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, FocusOptions, HtmlElement, KeyboardEvent, ScrollBehavior, ScrollRestoration,
    ScrollToOptions, VisibilityState,
};

use super::{Listening, document, navigator, property, storage, window};

/// Whether anybody can see the page.
#[must_use]
pub fn is_visible() -> bool {
    document().is_none_or(|document| document.visibility_state() != VisibilityState::Hidden)
}

/// Calls with whether the page is seen whenever that may have changed: shown, hidden, woken from
/// the browser's freezer or its back-forward cache, given the focus. It may call with the same
/// answer several times.
pub fn on_visibility(callback: impl Fn(bool) + 'static) -> Listening {
    let (Some(window), Some(document)) = (window(), document()) else {
        return Listening::default();
    };
    let callback = Rc::new(callback);
    let tell = move |_: &Event| callback(is_visible());
    Listening::default()
        .and(&document, "visibilitychange", tell.clone())
        .and(&document, "resume", tell.clone())
        .and(&window, "pageshow", tell.clone())
        .and(&window, "focus", tell)
}

/// Calls when the page may never run again: hidden, frozen or left. It may call several times for
/// one leave, and the page may come back.
pub fn on_leave(callback: impl Fn() + 'static) -> Listening {
    let (Some(window), Some(document)) = (window(), document()) else {
        return Listening::default();
    };
    let callback = Rc::new(callback);
    let leave = {
        let callback = Rc::clone(&callback);
        move |_: &Event| callback()
    };
    let hide = move |_: &Event| {
        if !is_visible() {
            callback();
        }
    };
    Listening::default()
        .and(&document, "visibilitychange", hide)
        .and(&document, "freeze", leave.clone())
        .and(&window, "pagehide", leave)
}

/// Calls just before the browser freezes the page. Not all browsers say so.
pub fn on_freeze(callback: impl Fn() + 'static) -> Listening {
    document().map_or_else(Listening::default, |document| {
        Listening::default().and(&document, "freeze", move |_| callback())
    })
}

/// A key that was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// What it means, as browsers call it: `" "`, `"a"`, `"?"`, `"ArrowLeft"`, `"Escape"`.
    pub key: String,
    /// What is typed belongs to a field.
    pub in_text_field: bool,
    /// The focus is on a control that has its own use for keys: button, link, checkbox, slider.
    pub on_button: bool,
    /// The focus is in a dialog, which keeps keys to itself.
    pub in_dialog: bool,
    /// With Control, Alt or Meta. Shift does not count: without it there is no `"?"`.
    pub with_modifier: bool,
    /// The key is being held down, and this is not the first time it says so.
    pub is_repeat: bool,
}

/// Calls for each key pressed anywhere on the page. `true` means that it was used, and keeps the
/// browser from doing its own thing with it, such as scrolling.
pub fn on_key(callback: impl Fn(&Key) -> bool + 'static) -> Listening {
    let Some(document) = document() else {
        return Listening::default();
    };
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&document, "keydown", options, move |event| {
        if let Some(key) = key_of(event)
            && callback(&key)
        {
            event.prevent_default();
        }
    });
    Listening(vec![listener])
}

/// The key of an event; none while a word is being composed, or if somebody has used it already.
/// Browsers that fill in a field send events named like a key that have none.
fn key_of(event: &Event) -> Option<Key> {
    let event = event.dyn_ref::<KeyboardEvent>()?;
    let key = property(event, "key")?.as_string()?;
    if event.default_prevented() || event.is_composing() {
        return None;
    }
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let within = |selector: &str| {
        let found = target
            .as_ref()
            .and_then(|target| target.closest(selector).ok().flatten());
        found.is_some()
    };
    let on_button = within(
        "button, a[href], summary, [role=button], [role=switch], [role=slider], \
         input:is([type=button], [type=submit], [type=reset], [type=checkbox], [type=radio], \
         [type=range], [type=color], [type=file], [type=image])",
    );
    Some(Key {
        key,
        in_text_field: within("textarea, select, [contenteditable]:not([contenteditable=false])")
            || (!on_button && within("input")),
        on_button,
        in_dialog: within("dialog"),
        with_modifier: event.ctrl_key() || event.alt_key() || event.meta_key(),
        is_repeat: event.repeat(),
    })
}

/// The id of this build, which its service worker carries as well; `None` in a debug build.
#[must_use]
pub fn build_id() -> Option<String> {
    let meta = document()?
        .query_selector("meta[name=unhunch-build]")
        .ok()??;
    meta.get_attribute("content").filter(|id| !id.is_empty())
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the heading of the page, so that a screen reader begins there. Does not
/// scroll.
pub fn focus_heading() {
    focus(heading());
}

/// Moves the focus to the first element that this selects, for what takes its place when a part of
/// the page is drawn anew. Does not scroll.
pub fn focus_on(selector: &str) {
    focus(find(selector));
}

/// The id of what has the focus; empty where it has none.
#[must_use]
pub fn focused_id() -> String {
    let focused = document().and_then(|document| document.active_element());
    focused.map(|element| element.id()).unwrap_or_default()
}

/// Whether the focus is within what this selects.
#[must_use]
pub fn is_focus_within(selector: &str) -> bool {
    let focused = document().and_then(|document| document.active_element());
    focused.is_some_and(|it| it.closest(selector).ok().flatten().is_some())
}

pub(super) fn focus(element: Option<HtmlElement>) {
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
pub fn is_heading_focused() -> bool {
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

/// How far the page is scrolled down.
#[must_use]
pub fn scroll_y() -> f64 {
    window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or(0.0)
}

/// Scrolls there at once.
pub fn scroll_to(y: f64) {
    if let Some(window) = window() {
        let options = ScrollToOptions::new();
        options.set_top(y);
        options.set_behavior(ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Keeps the browser from scrolling by itself on "back", which it does before the page is drawn.
pub fn restore_scroll_ourselves() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// Whether the person asked their device for less motion.
#[must_use]
pub fn prefers_less_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

fn matches(query: &str) -> bool {
    window()
        .and_then(|window| window.match_media(query).ok().flatten())
        .is_some_and(|query| query.matches())
}

/// Whether the device is steered with fingers.
#[must_use]
pub fn is_touched() -> bool {
    matches("(pointer: coarse)")
}

/// Makes the screen flash once.
pub fn flash() {
    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root {
        // An animation begins anew only when its name changes.
        let other = match root.get_attribute("data-flash").as_deref() {
            Some("1") => "2",
            _ => "1",
        };
        let _ = root.set_attribute("data-flash", other);
    }
}

/// Whether the page can fill the screen.
#[must_use]
pub fn can_fill_screen() -> bool {
    document().is_some_and(|document| {
        property(&document, "fullscreenEnabled").is_some_and(|able| able.is_truthy())
    })
}

/// Fills the screen, or gives it back. Call it while a tap or a key is handled.
pub fn toggle_full_screen() {
    let Some(document) = document() else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        // A browser that refuses leaves the page as it is.
        let _ = root.request_fullscreen();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Whether there may be a network; a browser that does not know says yes.
#[must_use]
pub fn is_online() -> bool {
    navigator().is_none_or(|navigator| {
        property(&navigator, "onLine").is_none_or(|is_online| is_online.is_truthy())
    })
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Sets a theme, or with `None` the system's. `index.html` reads it before the app is there.
pub fn set_theme(theme: Option<&str>) {
    let key = &storage::theme_key();
    let root = document().and_then(|document| document.document_element());
    let disk = window().and_then(|window| window.local_storage().ok().flatten());
    match theme {
        Some(theme) => {
            root.map(|root| root.set_attribute("data-theme", theme));
            disk.map(|disk| disk.set_item(key, theme));
        }
        None => {
            root.map(|root| root.remove_attribute("data-theme"));
            disk.map(|disk| disk.remove_item(key));
        }
    }
}
