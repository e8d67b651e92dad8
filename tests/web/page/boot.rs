//! How the app takes over what `index.html` shows.

use unhunch::platform::page::boot;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js, js_text, js_true, stand_in};

/// The element of this id.
fn element(id: &str) -> web_sys::Element {
    let document = web_sys::window().and_then(|window| window.document());
    document.unwrap().get_element_by_id(id).unwrap()
}

/// The first screen as `index.html` shows it, and the app beside it, which has one link more.
fn first_screen() {
    let shared = "<a href=#/>Home</a><a href=#/about>About</a><button>Start</button>
        <button>Other</button><a href=#/>Home again</a>";
    js("document.documentElement.dataset.boot = 'first'");
    js(&format!(
        "document.body.insertAdjacentHTML('beforeend',
            `<div id=boot>{shared}</div><div id=web-test><a href=#/new>New</a>{shared}</div>`)"
    ));
}

#[wasm_bindgen_test]
fn boot_hands_the_focus_on_to_the_same_element_of_the_app() {
    for text in ["Home", "About", "Start", "Other", "Home again"] {
        first_screen();
        js(&format!(
            "[...document.getElementById('boot').children].find((it) => it.textContent === '{text}').focus()"
        ));
        assert!(boot::shows_first_screen());
        boot::remove();
        assert!(!boot::shows_first_screen());
        let focused =
            "(document.activeElement.closest('#web-test') && document.activeElement.textContent)";
        assert_eq!(js_text(focused), text);
        js("document.getElementById('web-test').remove()");
    }
}

#[wasm_bindgen_test]
fn boot_leaves_the_focus_alone_where_it_is_elsewhere() {
    first_screen();
    js("document.querySelector('#web-test button').focus()");
    boot::remove();
    assert_eq!(js_text("document.activeElement.textContent"), "Start");
    js("document.getElementById('web-test').remove()");
    first_screen();
    boot::remove();
    assert!(js_true("document.activeElement === document.body"));
    js("document.getElementById('web-test').remove()");
}

#[wasm_bindgen_test]
fn boot_knows_the_heading_that_was_shown_and_who_was_here() {
    assert_eq!(boot::headline(), None);
    assert!(!boot::is_known());
    js("document.documentElement.dataset.boot = 'first'");
    js("document.body.insertAdjacentHTML('beforeend',
            '<div id=boot><h1>Five minutes</h1><i class=still></i></div><div id=web-test></div>')");
    assert_eq!(boot::headline().as_deref(), Some("Five minutes"));
    js("window.unhunch = { line: 'Done for today', isKnown: true }");
    assert_eq!(boot::headline().as_deref(), Some("Done for today"));
    assert!(boot::is_known());
    js("delete window.unhunch");
    boot::take_still(&element("web-test"));
    assert!(js_true(
        "document.querySelector('#web-test > .still') !== null"
    ));
    boot::remove();
    js("document.getElementById('web-test').remove()");
}

#[wasm_bindgen_test]
fn boot_tells_of_an_early_tap_once() {
    assert!(!boot::take_early_tap());
    js("window.unhunch = {}");
    assert!(!boot::take_early_tap());
    js("unhunch.tapped = true");
    assert!(boot::take_early_tap());
    assert!(!boot::take_early_tap());
    boot::catch_no_more_taps();
    assert!(js_true("unhunch.taken === true"));
    js("delete window.unhunch");
    boot::catch_no_more_taps();
}

#[wasm_bindgen_test]
fn boot_keeps_what_is_shown_first_where_it_can() {
    boot::set_first_screen("en");
    assert_eq!(js_text("localStorage['unhunch:/:first']"), "en");
    {
        let _full = stand_in(
            "Storage.prototype",
            "setItem",
            "{ value() { throw new DOMException('', 'QuotaExceededError') } }",
        );
        boot::set_first_screen("2026-11-28 Two of four sessions");
        assert!(js_true("!('unhunch:/:first' in localStorage)"));
    }
    let _blocked = stand_in(
        "window",
        "localStorage",
        "{ get() { throw new DOMException('', 'SecurityError') } }",
    );
    boot::set_first_screen("en");
}
