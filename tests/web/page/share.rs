//! The share sheet and the clipboard.

use unhunch::platform::page::share::{self, ShareError, Shared};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{absent, js, js_text, js_true, stand_in};

#[wasm_bindgen_test]
async fn share_tells_how_the_sheet_was_left() {
    let missing = absent("navigator", "share");
    assert!(!share::can_share());
    assert_eq!(
        share::share("a", "https://example.org").await,
        Err(ShareError::Missing)
    );
    drop(missing);
    let sharing = stand_in(
        "navigator",
        "share",
        "{ value: async (data) => { window.shared = data } }",
    );
    assert!(share::can_share());
    assert_eq!(
        share::share("a", "https://example.org").await,
        Ok(Shared::Sent)
    );
    assert_eq!(
        js_text("JSON.stringify(shared)"),
        r#"{"title":"a","url":"https://example.org"}"#
    );
    drop(sharing);
    for (name, left) in [
        ("AbortError", Ok(Shared::Cancelled)),
        ("NotAllowedError", Err(ShareError::Refused)),
    ] {
        let _rejecting = stand_in(
            "navigator",
            "share",
            &format!("{{ value: () => Promise.reject(new DOMException('', '{name}')) }}"),
        );
        assert_eq!(share::share("a", "https://example.org").await, left);
    }
}

#[wasm_bindgen_test]
async fn copy_falls_back_to_selected_text() {
    js("window.copied = ''");
    let working = stand_in(
        "navigator",
        "clipboard",
        "{ value: { writeText: async (text) => { copied = text } } }",
    );
    assert_eq!(share::copy("one").await, Ok(()));
    assert_eq!(js_text("copied"), "one");
    drop(working);
    let selecting = stand_in(
        "document",
        "execCommand",
        "{ value: () => { copied = getSelection().toString(); return true } }",
    );
    for clipboard in [
        "undefined",
        "{ writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }",
    ] {
        let _refusing = stand_in(
            "navigator",
            "clipboard",
            &format!("{{ value: {clipboard} }}"),
        );
        assert_eq!(share::copy("two").await, Ok(()));
        assert_eq!(js_text("copied"), "two");
        js("copied = ''");
    }
    drop(selecting);
    let _neither = [
        absent("navigator", "clipboard"),
        stand_in("document", "execCommand", "{ value: () => false }"),
    ];
    assert_eq!(share::copy("three").await, Err(ShareError::CopyRefused));
    assert!(js_true("document.querySelector('textarea') === null"));
}

#[wasm_bindgen_test]
async fn a_file_is_shared_where_the_sheet_takes_files() {
    let file = web_sys::Blob::new().unwrap();
    let sharing = [
        stand_in(
            "navigator",
            "share",
            "{ value: async (data) => { window.shared = data.files.map((it) => it.name) } }",
        ),
        stand_in(
            "navigator",
            "canShare",
            "{ value: (data) => data.files[0].type === 'image/png' }",
        ),
    ];
    assert!(share::can_share_file("image/png"));
    assert!(!share::can_share_file("text/plain"));
    assert_eq!(share::share_file("a.png", &file).await, Ok(Shared::Sent));
    assert_eq!(js_text("JSON.stringify(shared)"), r#"["a.png"]"#);
    drop(sharing);
    let _absent = absent("navigator", "canShare");
    assert!(!share::can_share_file("image/png"));
}
