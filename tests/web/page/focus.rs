//! Where the focus is.

use unhunch::platform::page::{boot, focus, tab};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js, js_text, js_true};

#[wasm_bindgen_test]
fn page_moves_the_focus_to_its_heading_once_the_boot_screen_is_gone() {
    js(
        "document.body.insertAdjacentHTML('beforeend', '<div id=boot><main><h1>Boot</h1></main></div>')",
    );
    let apart = boot::apart().unwrap();
    apart.set_inner_html("<main id=web-test><h1>Here</h1></main>");
    boot::give_way_to(&apart);
    boot::give_way_to(&apart);
    assert!(js_true("document.getElementById('boot') === null"));
    focus::on_heading();
    assert_eq!(js_text("document.activeElement.textContent"), "Here");
    js("document.getElementById('web-test').remove()");
    focus::on_heading();
    tab::set_title("Title");
    assert_eq!(js_text("document.title"), "Title");
}

#[wasm_bindgen_test]
fn page_knows_where_the_focus_is() {
    js(
        "document.body.insertAdjacentHTML('beforeend', '<section class=\"web-test-card\"><button>A</button></section>')",
    );
    assert!(!focus::is_within(".web-test-card"));
    js("document.querySelector('.web-test-card button').focus()");
    assert!(focus::is_within(".web-test-card"));
    js("document.querySelector('.web-test-card').remove()");
    assert!(!focus::is_within(".web-test-card"));
}
