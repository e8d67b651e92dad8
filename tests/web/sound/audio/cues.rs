//! Cues that are scheduled ahead, at their times on the steady clock.

use unhunch::platform::sound::audio::Tones;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::sound::audio::offline::{CUE, offline_audio, rendered};
use crate::support::{StandIn, js, stand_in, tick};

/// Offline audio whose clock and the steady clock stand at these seconds and milliseconds.
fn offline_audio_at(seconds: f64, mono_ms: f64) -> (Vec<StandIn>, StandIn) {
    let mut browser = offline_audio();
    js(&format!(
        "window.clock = {mono_ms}, window.played = {seconds}"
    ));
    let played = "{ get: () => played }";
    // What was put in place last goes first.
    browser.insert(
        0,
        stand_in("BaseAudioContext.prototype", "currentTime", played),
    );
    let clock = stand_in("performance", "now", "{ value: () => clock }");
    (browser, clock)
}

/// When the first sample is heard, in milliseconds; after `rendered`.
fn first_ms() -> f64 {
    js("samples.findIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap()
}

#[wasm_bindgen_test]
async fn a_cue_scheduled_ahead_sounds_at_its_time_on_the_steady_clock() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    assert_eq!(tones.clock_ms(), 100);
    tones.schedule(1, 5_400, &[CUE]);
    // Asked again, or as it comes due, it is the same cue.
    tones.schedule(1, 5_400, &[CUE]);
    tones.play_cue(1, &[CUE]);
    let peak = rendered("samples.reduce((most, sample) => Math.max(most, sample), 0)").await;
    assert!(peak <= 0.5, "{peak}: it sounds twice");
    assert!((499.0..=501.0).contains(&first_ms()), "{}", first_ms());
}

#[wasm_bindgen_test]
async fn a_cue_scheduled_ahead_can_be_moved_and_taken_back() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_200, &[CUE]);
    tones.schedule(1, 5_600, &[CUE]);
    tones.schedule(2, 5_900, &[CUE]);
    rendered("1").await;
    assert!((699.0..=701.0).contains(&first_ms()), "{}", first_ms());

    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_200, &[CUE]);
    tones.silence();
    assert!(rendered("samples.findIndex((sample) => sample !== 0)").await < 0.0);
}

#[wasm_bindgen_test]
async fn a_cue_taken_back_may_be_played_after_all() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_200, &[CUE]);
    tones.silence();
    tones.play_cue(1, &[CUE]);
    rendered("1").await;
    assert!((109.0..=111.0).contains(&first_ms()), "{}", first_ms());
}

#[wasm_bindgen_test]
async fn a_cue_goes_with_the_clock_of_the_sound_when_that_has_stopped() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_400, &[CUE]);
    // A step within a buffer is no stop.
    js("clock += 100, played += 0.06");
    tones.schedule(1, 5_400, &[CUE]);
    // The hardware has stood for 80 ms: what it has is 80 ms late.
    js("clock += 100, played += 0.06");
    tones.schedule(1, 5_400, &[CUE]);
    rendered("1").await;
    assert!((419.0..=421.0).contains(&first_ms()), "{}", first_ms());
}

#[wasm_bindgen_test]
async fn a_cue_comes_sooner_by_what_headphones_hold_it_back() {
    let (_offline, _clock) = offline_audio_at(0.1, 5_000.0);
    let _bluetooth = stand_in(
        "AudioContext.prototype",
        "outputLatency",
        "{ get: () => 0.18 }",
    );
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.schedule(1, 5_400, &[CUE]);
    rendered("1").await;
    assert!((319.0..=321.0).contains(&first_ms()), "{}", first_ms());
}
