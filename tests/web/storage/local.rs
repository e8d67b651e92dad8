//! localStorage, blocked and full as well.

use unhunch::platform::storage::error::StoreError;
use unhunch::platform::storage::local::{self, Local, under};
use unhunch::platform::storage::place;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{QUOTA, js, js_text, notes, stand_in};

#[wasm_bindgen_test]
fn storage_keeps_raw_text_for_the_next_visit() {
    let text = "{\"not\": re-encoded} \u{1f9d8}";
    assert_eq!(Local::probe().set("web-test:raw", text), Ok(()));
    assert_eq!(js_text("localStorage.getItem('web-test:raw')"), text);
    let next = Local::probe();
    assert!(next.is_durable());
    assert_eq!(next.get("web-test:raw").as_deref(), Some(text));
    js("localStorage.setItem('web-test:raw', 'from another tab')");
    assert_eq!(
        next.get("web-test:raw").as_deref(),
        Some("from another tab")
    );
    next.set("web-test:raw", "mine").unwrap();
    js("localStorage.setItem('web-test:raw', 'theirs')");
    assert_eq!(next.get("web-test:raw").as_deref(), Some("theirs"));
    js("localStorage.removeItem('web-test:raw')");
    assert_eq!(next.get("web-test:raw"), None);
}

#[wasm_bindgen_test]
fn storage_takes_a_key_away_also_where_it_is_only_remembered() {
    let local = Local::probe();
    local.set("web-test:gone", "on disk").unwrap();
    {
        let _full = stand_in("Storage.prototype", "setItem", QUOTA);
        local.set("web-test:gone", "remembered").unwrap_err();
    }
    local.remove("web-test:gone");
    assert_eq!(local.get("web-test:gone"), None);
    assert_eq!(under(&local.keys(), "web-test:gone").count(), 0);
}

#[wasm_bindgen_test]
fn storage_probe_leaves_nothing_behind() {
    let before = js_text("localStorage.length");
    let _ = Local::probe();
    assert_eq!(js_text("localStorage.length"), before);
}

#[wasm_bindgen_test]
fn storage_entries_are_those_of_the_prefix() {
    let local = Local::probe();
    for (key, value) in [
        ("web-test:e:b", "2"),
        ("web-test:e:a", "1"),
        ("web-test:f", "3"),
    ] {
        local.set(key, value).unwrap();
    }
    let expected = [("web-test:e:a", "1"), ("web-test:e:b", "2")];
    let all = local.keys();
    let mut found = local.entries(under(&all, "web-test:e:"));
    found.sort_unstable();
    assert!(
        found
            .iter()
            .map(|(key, value)| (key.as_str(), value.as_str()))
            .eq(expected)
    );
    let mut keys: Vec<&str> = under(&all, "web-test:e:").collect();
    keys.sort_unstable();
    assert_eq!(keys, ["web-test:e:a", "web-test:e:b"]);
    js("['e:b', 'e:a', 'f'].map((key) => localStorage.removeItem('web-test:' + key))");
}

#[wasm_bindgen_test]
fn storage_that_throws_when_asked_for_is_memory() {
    let _blocked = stand_in(
        "window",
        "localStorage",
        "{ get() { throw new DOMException('', 'SecurityError') } }",
    );
    let local = Local::probe();
    assert!(!local.is_durable());
    assert_eq!(local.set("web-test:m", "kept"), Err(StoreError::Refused));
    assert_eq!(local.get("web-test:m").as_deref(), Some("kept"));
    let all = local.keys();
    assert_eq!(local.entries(under(&all, "web-test:")).len(), 1);
    assert_eq!(under(&all, "web-test:").collect::<Vec<_>>(), ["web-test:m"]);
    assert_eq!(local.write("web-test:n", "no"), Err(StoreError::Refused));
    assert_eq!(local.get("web-test:n"), None);
}

#[wasm_bindgen_test]
fn storage_that_refuses_the_probe_is_memory() {
    let _refusing = stand_in(
        "Storage.prototype",
        "setItem",
        "{ value() { throw new Error() } }",
    );
    assert!(!Local::probe().is_durable());
}

#[wasm_bindgen_test]
fn storage_that_fills_up_says_so_and_remembers() {
    let local = Local::probe();
    local.set("web-test:full", "old").unwrap();
    let full = stand_in("Storage.prototype", "setItem", QUOTA);
    assert_eq!(local.set("web-test:full", "new"), Err(StoreError::Full));
    assert_eq!(local.get("web-test:full").as_deref(), Some("new"));
    assert_eq!(
        local.entries(under(&local.keys(), "web-test:full")),
        [("web-test:full".to_owned(), "new".to_owned())]
    );
    assert_eq!(local.write("web-test:full", "other"), Err(StoreError::Full));
    assert_eq!(local.get("web-test:full").as_deref(), Some("new"));
    drop(full);
    assert_eq!(local.set("web-test:full", "newer"), Ok(()));
    assert_eq!(js_text("localStorage.getItem('web-test:full')"), "newer");
    assert_eq!(local.write("web-test:full", "newest"), Ok(()));
    assert_eq!(local.get("web-test:full").as_deref(), Some("newest"));
    js("localStorage.removeItem('web-test:full')");
}

#[wasm_bindgen_test]
fn storage_that_is_full_at_the_start_can_still_be_read() {
    Local::probe().set("web-test:was", "here").unwrap();
    let full = stand_in("Storage.prototype", "setItem", QUOTA);
    let local = Local::probe();
    assert!(local.is_durable());
    assert_eq!(local.get("web-test:was").as_deref(), Some("here"));
    drop(full);
    js("localStorage.removeItem('web-test:was')");
}

#[wasm_bindgen_test]
fn storage_prefix_names_the_app_its_place_and_the_layout() {
    assert!(place::scope().starts_with('/') && place::scope().ends_with('/'));
    assert_eq!(place::prefix(), format!("unhunch:{}:1:", place::scope()));
}

#[wasm_bindgen_test]
fn storage_tells_of_what_another_tab_has_changed() {
    let (note, noted) = notes();
    let listening = local::on_change("web-test:p:".to_owned(), move |key: &str| {
        note(key.to_owned());
    });
    let changed = |key: &str| {
        js(&format!(
            "window.dispatchEvent(new StorageEvent('storage', {{ key: {key} }}))"
        ))
    };
    changed("'web-test:other'");
    changed("null");
    assert_eq!(noted().len(), 0, "what was cleared is no change");
    changed("'web-test:p:theme'");
    assert_eq!(noted(), ["web-test:p:theme"]);
    drop(listening);
    changed("'web-test:p:theme'");
    assert_eq!(noted().len(), 1);
}
