//! The clocks, the time zone and chance.

use unhunch::platform::clock;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{stand_in, tick};

#[wasm_bindgen_test]
async fn clock_never_goes_backward() {
    let first = clock::now();
    tick().await;
    let second = clock::now();
    assert!(second.mono_ms >= first.mono_ms);
    assert!(first.wall_ms > 1_700_000_000_000);
}

#[wasm_bindgen_test]
fn clock_offset_is_positive_in_the_east() {
    let _zone = stand_in(
        "Date.prototype",
        "getTimezoneOffset",
        "{ value: () => -330 }",
    );
    assert_eq!(clock::utc_offset_min(1_700_000_000_000), 330);
}

#[wasm_bindgen_test]
fn clock_offset_of_an_impossible_time_is_zero() {
    assert_eq!(clock::utc_offset_min(u64::MAX), 0);
}

#[wasm_bindgen_test]
fn random_numbers_differ_even_without_crypto() {
    assert_ne!(clock::random_u128(), clock::random_u128());
    let _broken = stand_in(
        "crypto",
        "getRandomValues",
        "{ value() { throw new Error() } }",
    );
    assert_ne!(clock::random_u128(), clock::random_u128());
}
