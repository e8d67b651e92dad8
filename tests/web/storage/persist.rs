//! The promise to keep what is stored.

use unhunch::platform::storage::persist;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{absent, js, js_true, stand_in};

#[wasm_bindgen_test]
async fn persist_asks_only_while_it_is_not_promised() {
    js("window.asked = 0");
    let promised = stand_in(
        "navigator",
        "storage",
        "{ value: { persisted: async () => true, persist: async () => asked++ } }",
    );
    assert_eq!(persist::ask_to_keep().await, Some(true));
    assert!(js_true("asked === 0"));
    drop(promised);
    let refused = stand_in(
        "navigator",
        "storage",
        "{ value: { persisted: async () => false, persist: async () => false } }",
    );
    assert_eq!(persist::ask_to_keep().await, Some(false));
    drop(refused);
    let _missing = absent("navigator", "storage");
    assert_eq!(persist::ask_to_keep().await, None);
}

#[wasm_bindgen_test]
async fn persist_says_how_much_room_is_taken_where_the_browser_does() {
    assert!(persist::used_bytes().await.is_some());
    let silent = stand_in(
        "navigator",
        "storage",
        "{ value: { estimate: async () => ({}) } }",
    );
    assert_eq!(persist::used_bytes().await, None);
    drop(silent);
    let _missing = absent("navigator", "storage");
    assert_eq!(persist::used_bytes().await, None);
}
