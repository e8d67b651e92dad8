//! How far the page is scrolled.

use unhunch::platform::page::scroll;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::js;

#[wasm_bindgen_test]
fn page_scrolls_at_once() {
    js("document.body.insertAdjacentHTML('beforeend', `<div id=tall></div>`)");
    js("document.getElementById('tall').style.height = '9000px'");
    scroll::restore_ourselves();
    scroll::to(300.0);
    assert!((scroll::y() - 300.0).abs() < 1.0);
    scroll::to(0.0);
    js("document.getElementById('tall').remove()");
}
