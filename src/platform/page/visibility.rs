//! Whether the page is seen, and when it may never run again.

use std::rc::Rc;

use web_sys::{Event, VisibilityState};

use crate::platform::events::Listening;
use crate::platform::objects::{document, window};

/// Whether anybody can see the page.
#[must_use]
pub fn is_visible() -> bool {
    document().is_none_or(|document| document.visibility_state() != VisibilityState::Hidden)
}

/// Calls with whether the page is seen whenever that may have changed: shown, hidden, woken from
/// the browser's freezer or its back-forward cache, given the focus. It may call with the same
/// answer several times.
pub fn on_change(callback: impl Fn(bool) + 'static) -> Listening {
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
