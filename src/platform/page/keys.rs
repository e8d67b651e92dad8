//! The keys that are pressed on the page.
//!
//! It must never decide what a key does; the app does.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use crate::platform::events::Listening;
use crate::platform::objects::{document, property};

/// A key that was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PressedKey {
    /// What it means, as browsers call it: `" "`, `"a"`, `"?"`, `"ArrowLeft"`, `"Escape"`.
    pub key: String,
    /// Where it is, as browsers call it: `"KeyA"`; nothing on keyboards that are drawn on the screen.
    pub code: String,
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
pub fn on_key(callback: impl Fn(&PressedKey) -> bool + 'static) -> Listening {
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
    Listening::of(listener)
}

/// The key of an event; none while a word is being composed, or if somebody has used it already.
/// Browsers that fill in a field send events named like a key that have none.
fn key_of(event: &Event) -> Option<PressedKey> {
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
    Some(PressedKey {
        key,
        code: event.code(),
        in_text_field: within("textarea, select, [contenteditable]:not([contenteditable=false])")
            || (!on_button && within("input")),
        on_button,
        in_dialog: within("dialog"),
        with_modifier: event.ctrl_key() || event.alt_key() || event.meta_key(),
        is_repeat: event.repeat(),
    })
}
