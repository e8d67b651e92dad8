//! The two clocks of the device, its time zone, and randomness.
//!
//! It must never decide what a time means; the domain does. The app shell reads it and passes the
//! values in.

use js_sys::Date;
use wasm_bindgen::JsValue;

use super::window;
use crate::domain::time::Now;

/// Reads both clocks.
#[must_use]
pub fn now() -> Now {
    let wall = Date::now();
    let mono = window()
        .and_then(|window| window.performance())
        .map_or(wall, |performance| performance.now());
    Now {
        mono_ms: whole(mono),
        wall_ms: whole(wall),
    }
}

/// How far the device's time zone is ahead of UTC at that moment, in minutes; negative in the west.
#[must_use]
pub fn utc_offset_min(wall_ms: u64) -> i16 {
    let west = Date::new(&JsValue::from_f64(wall_ms as f64)).get_timezone_offset();
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`as` saturates, and turns the NaN of an impossible date into 0"
    )]
    let east = -west as i16;
    east
}

/// 128 random bits, good enough for names that must never meet again.
#[must_use]
pub fn random_u128() -> u128 {
    let mut bytes = [0_u8; 16];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        for byte in &mut bytes {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "it is between 0 and 256"
            )]
            let random = (js_sys::Math::random() * 256.0) as u8;
            *byte = random;
        }
    }
    u128::from_le_bytes(bytes)
}

/// Whole milliseconds; a clock set to before 1970 reads 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, which is what a clock out of range should do"
)]
fn whole(ms: f64) -> u64 {
    ms as u64
}
