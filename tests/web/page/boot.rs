//! How the app takes over what `index.html` shows.

use unhunch::platform::page::boot;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js, js_text, js_true, stand_in};

/// The first screen as `index.html` shows it, which gives way to the app when that is called; it has one link more.
fn first_screen() -> impl Fn() {
    let shared = "<a href=#/>Home</a><a href=#/about>About</a><button data-start>Start</button>
        <button>Other</button><a href=#/>Home again</a>";
    js("document.documentElement.dataset.boot = 'first'");
    js(&format!(
        "document.body.insertAdjacentHTML('beforeend',
            `<div id=boot><h1>Five minutes</h1><i class=still></i>{shared}</div>`)"
    ));
    let apart = boot::apart().unwrap();
    apart.set_inner_html(&format!(
        "<div id=web-test><p class=still-place></p><a href=#/new>New</a>{shared}</div>"
    ));
    move || boot::give_way_to(&apart)
}

#[wasm_bindgen_test]
fn boot_hands_the_focus_on_to_the_same_element_of_the_app() {
    for text in ["Home", "About", "Start", "Other", "Home again"] {
        let give_way = first_screen();
        js(&format!(
            "[...document.getElementById('boot').children].find((it) => it.textContent === '{text}').focus()"
        ));
        assert!(boot::shows_first_screen());
        give_way();
        assert!(!boot::shows_first_screen());
        let focused =
            "(document.activeElement.closest('#web-test') && document.activeElement.textContent)";
        assert_eq!(js_text(focused), text);
        js("document.getElementById('web-test').remove()");
    }
}

#[wasm_bindgen_test]
fn boot_hands_the_focus_on_to_the_heading_where_the_app_has_no_such_element() {
    let _ = first_screen();
    let apart = boot::apart().unwrap();
    apart.set_inner_html("<main id=web-test><h1>Before you start</h1><button>Why</button></main>");
    js("document.querySelector('#boot [data-start]').focus()");
    boot::give_way_to(&apart);
    assert_eq!(
        js_text("document.activeElement.textContent"),
        "Before you start"
    );
    js("document.getElementById('web-test').remove()");
}

#[wasm_bindgen_test]
fn boot_leaves_the_focus_alone_where_it_is_elsewhere() {
    let give_way = first_screen();
    js("document.body.insertAdjacentHTML('beforeend', '<button id=web-test-other>Else</button>')");
    js("document.getElementById('web-test-other').focus()");
    give_way();
    assert_eq!(js_text("document.activeElement.textContent"), "Else");
    js("document.getElementById('web-test-other').remove()");
    js("document.getElementById('web-test').remove()");
    first_screen()();
    assert!(js_true("document.activeElement === document.body"));
    js("document.getElementById('web-test').remove()");
}

#[wasm_bindgen_test]
fn boot_gives_way_once_and_hands_its_still_figure_on() {
    let give_way = first_screen();
    assert!(boot::is_here());
    give_way();
    assert!(!boot::is_here());
    let still = "document.querySelector('body > #web-test > .still-place > .still') !== null";
    assert!(js_true(still));
    give_way();
    assert!(js_true(still));
    js("document.getElementById('web-test').remove()");
}

#[wasm_bindgen_test]
fn boot_knows_the_heading_that_was_shown_and_who_was_here() {
    assert_eq!(boot::headline(), None);
    assert!(!boot::is_known());
    let give_way = first_screen();
    assert_eq!(boot::headline().as_deref(), Some("Five minutes"));
    js("window.unhunch = { line: 'Done for today', isKnown: true }");
    assert_eq!(boot::headline().as_deref(), Some("Done for today"));
    assert!(boot::is_known());
    js("delete window.unhunch");
    give_way();
    js("document.getElementById('web-test').remove()");
}

#[wasm_bindgen_test]
fn boot_tells_of_an_early_tap_once() {
    assert!(!boot::take_early_tap());
    js("window.unhunch = {}");
    assert!(!boot::take_early_tap());
    assert!(!boot::is_tapped());
    js("unhunch.tapped = true");
    assert!(boot::is_tapped());
    assert!(boot::take_early_tap());
    assert!(!boot::take_early_tap());
    assert!(!boot::is_tapped());
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
