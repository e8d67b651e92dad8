//! Vibration, where a phone has it and lets a page use it.
//!
//! It must never be the only sign of anything: browsers say yes and do nothing. The app shell calls
//! it for a cue.

use crate::platform::objects::{is_function, navigator, property};

/// Whether this browser has the call at all, which does not prove that the device can vibrate.
#[must_use]
pub fn is_available() -> bool {
    navigator().is_some_and(|navigator| is_function(&navigator, "vibrate"))
}

/// Vibrates once, for that many milliseconds.
pub fn buzz(ms: u32) {
    let Some(navigator) = navigator() else { return };
    // Before the first tap, Chromium refuses and writes an error to the console.
    let touched = property(&navigator, "userActivation")
        .and_then(|activation| property(&activation, "hasBeenActive"))
        .and_then(|active| active.as_bool())
        .unwrap_or(true);
    if touched && is_function(&navigator, "vibrate") {
        navigator.vibrate_with_duration(ms);
    }
}
