//! Whether somebody is there.

use unhunch::platform::page::activity::{self, Attention};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{absent, js, notes, stand_in};

#[wasm_bindgen_test]
fn activity_is_told_once_a_second_and_until_dropped() {
    let (note, noted) = notes();
    js("window.clockNow = 5000");
    let _clock = stand_in("performance", "now", "{ value: () => clockNow }");
    let listening = activity::on_touch(move || note(()));
    for kind in ["pointerdown", "pointermove", "keydown", "wheel", "scroll"] {
        js("clockNow += 2000");
        js(&format!("window.dispatchEvent(new Event('{kind}'))"));
        js(&format!("window.dispatchEvent(new Event('{kind}'))"));
    }
    assert_eq!(noted().len(), 5);
    drop(listening);
    js("clockNow += 2000");
    js("window.dispatchEvent(new Event('keydown'))");
    assert_eq!(noted().len(), 5);
}

#[wasm_bindgen_test]
fn activity_knows_whether_the_page_is_in_front() {
    let (note, noted) = notes();
    let _listening = activity::on_attention(note);
    let front = stand_in("document", "hasFocus", "{ value: () => true }");
    js("window.dispatchEvent(new Event('focus'))");
    drop(front);
    let behind = stand_in("document", "hasFocus", "{ value: () => false }");
    js("window.dispatchEvent(new Event('blur'))");
    drop(behind);
    let hidden = stand_in("document", "visibilityState", "{ value: 'hidden' }");
    js("document.dispatchEvent(new Event('visibilitychange'))");
    drop(hidden);
    assert_eq!(
        noted(),
        [Attention::InFront, Attention::Behind, Attention::Hidden]
    );
    let _silent = absent("document", "hasFocus");
    assert_eq!(activity::attention(), Attention::InFront);
}
