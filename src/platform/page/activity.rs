//! Whether somebody is there: touches of the page, and whether it is in front.
//!
//! It must never note what is done, only that something is. A page cannot see other windows, so
//! what happens there, a call say, stays unknown.

use std::cell::Cell;

use crate::platform::clock;
use crate::platform::events::Listening;
use crate::platform::objects::{call, document, window};
use crate::platform::page::visibility;

/// Touches closer together than this are one.
const APART_MS: u64 = 1_000;

/// How the page can be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attention {
    /// Not at all.
    Hidden,
    /// It may be seen, but another window has the keyboard.
    Behind,
    /// It has the keyboard.
    InFront,
}

/// How the page can be seen now.
#[must_use]
pub fn attention() -> Attention {
    if !visibility::is_visible() {
        return Attention::Hidden;
    }
    let focused = document().and_then(|document| call(&document, "hasFocus", &[]));
    // A browser that cannot say shows one page at a time.
    if focused.is_none_or(|it| it.is_truthy()) {
        Attention::InFront
    } else {
        Attention::Behind
    }
}

/// Calls whenever that may have changed; it may call with the same answer several times.
pub fn on_attention(callback: impl Fn(Attention) + Clone + 'static) -> [Listening; 2] {
    let away = callback.clone();
    let shown = visibility::on_change(move |_| callback(attention()));
    let left = window().map_or_else(Listening::default, |window| {
        Listening::default().and(&window, "blur", move |_| away(attention()))
    });
    [shown, left]
}

/// Calls when somebody touches, scrolls or types on the page, at most once a second.
pub fn on_touch(callback: impl Fn() + 'static) -> Listening {
    let Some(window) = window() else {
        return Listening::default();
    };
    let callback = std::rc::Rc::new(callback);
    let touched_ms = std::rc::Rc::new(Cell::new(None::<u64>));
    let touch = move |_: &web_sys::Event| {
        let now_ms = clock::now().mono_ms;
        let is_new = touched_ms
            .get()
            .is_none_or(|before_ms| now_ms.saturating_sub(before_ms) >= APART_MS);
        if is_new {
            touched_ms.set(Some(now_ms));
            callback();
        }
    };
    // gloo listens passively, so scrolling never waits for us.
    Listening::default()
        .and(&window, "pointerdown", touch.clone())
        .and(&window, "pointermove", touch.clone())
        .and(&window, "keydown", touch.clone())
        .and(&window, "wheel", touch.clone())
        .and(&window, "scroll", touch)
}
