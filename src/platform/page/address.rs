//! The fragment of the page's address: reading, changing and watching it, and links to it.
//!
//! It must never know what a fragment means; the domain's routes do. The app shell translates
//! between the two.

use wasm_bindgen::JsValue;

use crate::platform::events::Listening;
use crate::platform::objects::window;

/// What stands after `#` in the address, exactly as it stands there.
#[must_use]
pub fn fragment() -> String {
    let href = window()
        .and_then(|window| window.location().href().ok())
        .unwrap_or_default();
    fragment_of(&href).to_owned()
}

/// What stands after `#` in an address.
pub(super) fn fragment_of(href: &str) -> &str {
    href.split_once('#').map_or("", |(_, fragment)| fragment)
}

/// Goes to a fragment, so that "back" returns to the one before. Those who watch are told.
pub fn go(fragment: &str) {
    if let Some(window) = window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Puts a fragment in the place of the present one. Those who watch are not told.
pub fn replace(fragment: &str) {
    let Some(window) = window() else { return };
    let Ok(history) = window.history() else {
        return;
    };
    let state = history.state().unwrap_or(JsValue::NULL);
    let _ = history.replace_state_with_url(&state, "", Some(&link_to(fragment)));
}

/// The entry of the tab's history that is shown, by a number that it keeps; it gets one where it has none.
#[must_use]
pub fn entry() -> u32 {
    let Some(history) = window().and_then(|window| window.history().ok()) else {
        return 0;
    };
    let known = history.state().ok().and_then(|state| state.as_f64());
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is a whole number below 2^32"
    )]
    let entry = known.unwrap_or_else(|| js_sys::Math::random() * f64::from(u32::MAX)) as u32;
    if known.is_none() {
        let _ = history.replace_state(&entry.into(), "");
    }
    entry
}

/// Goes back by one, as the browser's own button does.
pub fn back() {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _ = history.back();
    }
}

/// Calls with the new fragment whenever it changes by a link, by [`go`], or by going back.
pub fn watch(callback: impl Fn(String) + 'static) -> Listening {
    match window() {
        Some(window) => {
            Listening::default().and(&window, "hashchange", move |_| callback(fragment()))
        }
        None => Listening::default(),
    }
}

/// The whole address of a fragment of this app (with or without its `#`), to give to somebody else.
#[must_use]
pub fn link_to(fragment: &str) -> String {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let place = window().map(|window| window.location());
    let origin = place
        .as_ref()
        .and_then(|place| place.origin().ok())
        .unwrap_or_default();
    let path = place
        .and_then(|place| place.pathname().ok())
        .unwrap_or_default();
    if fragment.is_empty() {
        format!("{origin}{path}")
    } else {
        format!("{origin}{path}#{fragment}")
    }
}
