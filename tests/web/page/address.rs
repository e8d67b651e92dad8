//! The fragment of the address.

use unhunch::platform::page::address;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js_text, notes, tick, until};

#[wasm_bindgen_test]
async fn address_tells_of_changes_until_dropped() {
    let (note, noted) = notes();
    let watching = address::watch(note);
    address::go("/web-test/a%20b");
    until(|| noted().len() == 1).await;
    assert_eq!(address::fragment(), "/web-test/a%20b");
    address::go("/web-test/2");
    until(|| noted().len() == 2).await;
    address::back();
    until(|| noted().len() == 3).await;
    assert_eq!(
        noted(),
        ["/web-test/a%20b", "/web-test/2", "/web-test/a%20b"]
    );
    address::replace("/web-test/3");
    tick().await;
    assert_eq!(address::fragment(), "/web-test/3");
    assert_eq!(noted().len(), 3, "a replacement is not told");
    drop(watching);
    address::go("/web-test/4");
    tick().await;
    tick().await;
    assert_eq!(noted().len(), 3);
    address::replace("");
    assert_eq!(address::fragment(), "");
    assert!(!js_text("location.href").contains('#'));
}

#[wasm_bindgen_test]
fn address_links_are_whole() {
    assert_eq!(
        address::link_to("/r/1"),
        js_text("location.origin + location.pathname + '#/r/1'")
    );
}
