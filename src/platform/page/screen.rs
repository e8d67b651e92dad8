//! The screen that the page is on: its theme, its motion, its size.

use web_sys::MediaQueryList;

use crate::platform::events::Listening;
use crate::platform::objects::{document, property, window};
use crate::platform::storage::place;

/// Whether the person asked their device for less motion.
#[must_use]
pub fn prefers_less_motion() -> bool {
    matches("(prefers-reduced-motion: reduce)")
}

fn matches(query: &str) -> bool {
    queried(query).is_some_and(|query| query.matches())
}

fn queried(query: &str) -> Option<MediaQueryList> {
    window().and_then(|window| window.match_media(query).ok().flatten())
}

/// How a device asks for dark pages.
const DARK: &str = "(prefers-color-scheme: dark)";

/// Whether the device asks for dark pages.
#[must_use]
pub fn prefers_dark() -> bool {
    matches(DARK)
}

/// Calls whenever it begins or ceases to ask for them.
pub fn on_prefers_dark(mut call: impl FnMut() + 'static) -> Listening {
    queried(DARK).map_or_else(Listening::default, |query| {
        Listening::default().and(&query, "change", move |_| call())
    })
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

/// Sets a theme, or with `None` the system's. `index.html` reads it before the app is there.
pub fn set_theme(theme: Option<&str>) {
    let key = &place::theme_key();
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
