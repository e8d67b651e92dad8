//! The theme.

use unhunch::platform::page::screen;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js_text, js_true, stand_in};

#[wasm_bindgen_test]
fn page_theme_is_remembered_where_it_can_be() {
    screen::set_theme(Some("dark"));
    assert_eq!(
        js_text("document.documentElement.dataset.theme + localStorage['unhunch:/:theme']"),
        "darkdark"
    );
    screen::set_theme(None);
    assert!(js_true(
        "!('theme' in document.documentElement.dataset) && !('unhunch:/:theme' in localStorage)"
    ));
    let _blocked = stand_in(
        "window",
        "localStorage",
        "{ get() { throw new DOMException('', 'SecurityError') } }",
    );
    screen::set_theme(Some("light"));
    assert_eq!(js_text("document.documentElement.dataset.theme"), "light");
    screen::set_theme(None);
}
