//! The two clocks of the device, its time zone, and randomness.
//!
//! It must never decide what a time means; the domain does. The app shell reads it and passes the
//! values in.

use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::domain::history;
use crate::domain::time::Now;
use crate::platform::objects::window;

/// Reads both clocks; [`Tones`](super::sound::audio::Tones) know that of the sound.
#[must_use]
pub fn now() -> Now {
    let wall_ms = whole(Date::now());
    Now {
        mono_ms: whole(exact_ms()),
        wall_ms,
        sound_ms: 0,
        utc_offset_min: utc_offset_min(wall_ms),
    }
}

/// The steady clock, with fractions of a millisecond.
pub(super) fn exact_ms() -> f64 {
    window()
        .and_then(|window| window.performance())
        .map_or_else(Date::now, |performance| performance.now())
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

/// The day of a moment, where the device is.
#[must_use]
pub fn day_of(wall_ms: u64) -> history::Date {
    history::Date::at(Now {
        wall_ms,
        utc_offset_min: utc_offset_min(wall_ms),
        ..Now::default()
    })
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

/// Whole milliseconds; below 0, as on a clock set to before 1970, it is 0.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, which is what a clock out of range should do"
)]
pub(super) fn whole(ms: f64) -> u64 {
    ms as u64
}
