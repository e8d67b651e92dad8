//! The keys that are pressed.

use unhunch::platform::page::keys::{self, PressedKey};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{js, js_true, notes};

/// The key that comes of pressing it in the first element of `html`, and whether it was used up.
fn pressed(html: &str, init: &str) -> (Option<PressedKey>, bool) {
    let (note, noted) = notes();
    let _keys = keys::on_key(move |key| {
        note(key.clone());
        true
    });
    let used = js(&format!(
        "(() => {{
            const place = document.createElement('div');
            place.innerHTML = `{html}`;
            document.body.append(place);
            const event = new KeyboardEvent('keydown', Object.assign({{ bubbles: true, cancelable: true }}, {init}));
            (place.querySelector('[autofocus]') ?? place.firstElementChild).dispatchEvent(event);
            place.remove();
            return event.defaultPrevented;
        }})()"
    ));
    (noted().first().cloned(), used.is_truthy())
}

#[wasm_bindgen_test]
fn keys_say_what_they_were_pressed_in() {
    let plain = PressedKey {
        key: " ".to_owned(),
        code: String::new(),
        in_text_field: false,
        on_button: false,
        in_dialog: false,
        with_modifier: false,
        is_repeat: false,
    };
    let field = PressedKey {
        in_text_field: true,
        ..plain.clone()
    };
    let button = PressedKey {
        on_button: true,
        in_dialog: false,
        ..plain.clone()
    };
    for (html, expected) in [
        ("<p></p>", &plain),
        ("<a></a>", &plain),
        ("<input>", &field),
        ("<input type=search>", &field),
        ("<textarea></textarea>", &field),
        ("<select></select>", &field),
        ("<p contenteditable><b autofocus></b></p>", &field),
        ("<input type=checkbox>", &button),
        ("<input type=range>", &button),
        ("<button><b autofocus></b></button>", &button),
        ("<a href=#>x</a>", &button),
        ("<details><summary autofocus></summary></details>", &button),
    ] {
        assert_eq!(
            pressed(html, "{ key: ' ' }"),
            (Some(expected.clone()), true),
            "{html}"
        );
    }
    let held = PressedKey {
        with_modifier: true,
        is_repeat: true,
        ..plain
    };
    assert_eq!(
        pressed("<p></p>", "{ key: ' ', ctrlKey: true, repeat: true }").0,
        Some(held)
    );
    assert_eq!(
        pressed("<input>", "{ key: 'a', isComposing: true }"),
        (None, false)
    );
}

#[wasm_bindgen_test]
fn keys_say_what_they_write_and_where_they_are() {
    let (key, _) = pressed("<p></p>", "{ key: 'ы', code: 'KeyS' }");
    let key = key.unwrap();
    assert_eq!((key.key.as_str(), key.code.as_str()), ("ы", "KeyS"));
}

#[wasm_bindgen_test]
fn keys_not_used_are_left_to_the_browser() {
    let _keys = keys::on_key(|_| false);
    let event = "new KeyboardEvent('keydown', { key: ' ', bubbles: true, cancelable: true })";
    assert!(js_true(&format!("document.body.dispatchEvent({event})")));
    // What browsers send when they fill in a field.
    js("document.body.dispatchEvent(new Event('keydown', { bubbles: true }))");
}
