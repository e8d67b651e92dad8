//! Vibration.

use unhunch::platform::sound::vibration;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{absent, js, js_text, stand_in};

#[wasm_bindgen_test]
fn vibration_waits_for_a_first_tap_and_may_be_missing() {
    vibration::buzz(50);
    js("window.buzzed = []");
    let working = stand_in(
        "navigator",
        "vibrate",
        "{ value: (ms) => buzzed.push(ms) > 0 }",
    );
    let untouched = stand_in(
        "navigator",
        "userActivation",
        "{ value: { hasBeenActive: false } }",
    );
    vibration::buzz(60);
    drop(untouched);
    let touched = stand_in(
        "navigator",
        "userActivation",
        "{ value: { hasBeenActive: true } }",
    );
    vibration::buzz(70);
    assert_eq!(js_text("buzzed"), "70");
    drop(working);
    let _missing = absent("navigator", "vibrate");
    assert!(!vibration::is_available());
    vibration::buzz(80);
    drop(touched);
}
