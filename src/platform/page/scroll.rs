//! How far the page is scrolled.

use web_sys::{ScrollBehavior, ScrollRestoration, ScrollToOptions};

use crate::platform::objects::window;

/// How far the page is scrolled down.
#[must_use]
pub fn y() -> f64 {
    window()
        .and_then(|window| window.scroll_y().ok())
        .unwrap_or(0.0)
}

/// Scrolls there at once.
pub fn to(y: f64) {
    if let Some(window) = window() {
        let options = ScrollToOptions::new();
        options.set_top(y);
        options.set_behavior(ScrollBehavior::Instant);
        window.scroll_to_with_scroll_to_options(&options);
    }
}

/// Keeps the browser from scrolling by itself on "back", which it does before the page is drawn.
pub fn restore_ourselves() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}
