//! Tones, rendered and looked at sample by sample.

mod cues;
mod offline;
mod revived;

use unhunch::platform::sound::audio::Tones;
use unhunch::platform::sound::note::ToneNote;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::sound::audio::offline::{BEEP, offline_audio, rendered};
use crate::support::{absent, js, js_text, stand_in, tick, told, until};

#[wasm_bindgen_test]
fn tones_without_a_gesture_do_nothing_and_do_not_throw() {
    let tones = Tones::new();
    assert!(tones.is_available());
    assert!(!tones.is_running());
    tones.play(&[BEEP]);
    tones.set_volume(0.5);
    tones.silence();
    tones.rest();
    tones.unlock();
    tones.play(&[BEEP]);
    tones.rest();
}

#[wasm_bindgen_test]
async fn tones_sound_at_their_time_and_without_clicks() {
    let _offline = offline_audio();
    let tones = Tones::new();
    tones.unlock();
    assert!(tones.is_running());
    tick().await;
    tones.play(&[BEEP]);
    let peak = rendered("samples.reduce((most, sample) => Math.max(most, sample), 0)").await;
    assert!((0.49..=0.5).contains(&peak), "{peak}");
    let first = js("samples.findIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap();
    assert!((109.0..=111.0).contains(&first), "{first} ms");
    let last = js("samples.findLastIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap();
    assert!((305.0..=314.0).contains(&last), "{last} ms");
    // The steepest step of the tone itself is 0.5 x 2 pi x 441.25 / 44100 = 0.031.
    let step = js(
        "samples.reduce((most, sample, i) => Math.max(most, Math.abs(sample - (samples[i - 1] ?? 0))), 0)",
    );
    assert!(step.as_f64().unwrap() < 0.032, "{step:?}");
}

#[wasm_bindgen_test]
async fn tones_silenced_before_their_time_are_never_heard() {
    let _offline = offline_audio();
    let tones = Tones::new();
    tones.unlock();
    tones.play(&[BEEP]);
    tones.silence();
    tick().await;
    tones.play(&[BEEP, BEEP]);
    tones.silence();
    assert!(rendered("samples.findIndex((sample) => sample !== 0)").await < 0.0);
}

#[wasm_bindgen_test]
async fn tones_follow_the_volume() {
    let _offline = offline_audio();
    let tones = Tones::new();
    tones.set_volume(0.5);
    tones.unlock();
    tick().await;
    tones.play(&[BEEP]);
    let peak = rendered("samples.reduce((most, sample) => Math.max(most, sample), 0)").await;
    assert!((0.24..=0.25).contains(&peak), "{peak}");
}

#[wasm_bindgen_test]
fn tones_take_up_the_sound_of_an_early_tap_and_once_only() {
    let _hardware = offline_audio();
    js("window.early = new AudioContext(), window.resumed = []");
    let _resumed = stand_in(
        "AudioContext.prototype",
        "resume",
        "{ value: async function () { resumed.push(this === early) } }",
    );
    js("window.unhunch = { audio: early }");
    for tones in [Tones::new(), Tones::new()] {
        tones.unlock();
        assert!(tones.is_running());
    }
    assert_eq!(js_text("resumed"), "true,false");
    js("delete window.unhunch");
}

#[wasm_bindgen_test]
async fn tones_start_over_when_the_hardware_refused() {
    js("window.given_up = 0");
    let _refusing = [
        stand_in(
            "BaseAudioContext.prototype",
            "state",
            "{ get: () => 'interrupted' }",
        ),
        stand_in(
            "AudioContext.prototype",
            "close",
            "{ value: async () => { given_up++ } }",
        ),
        stand_in(
            "AudioContext.prototype",
            "resume",
            "{ value: () => Promise.reject(new DOMException('', 'InvalidStateError')) }",
        ),
    ];
    // Long enough after the start of the page for "a second ago" to exist.
    let _later = stand_in("performance", "now", "{ value: () => 5000 }");
    let tones = Tones::new();
    tones.unlock();
    assert!(!tones.is_running());
    assert_eq!(js_text("given_up"), "0");
    tick().await;
    tones.play(&[BEEP]);
    tones.unlock();
    assert_eq!(js_text("given_up"), "1");
}

#[wasm_bindgen_test]
async fn tones_rest_when_the_last_note_has_ended_and_wake_for_the_next() {
    js("window.told = []");
    let _offline = offline_audio();
    let _sleeping = [
        stand_in(
            "AudioContext.prototype",
            "suspend",
            "{ value: async () => told.push('sleep') }",
        ),
        stand_in(
            "AudioContext.prototype",
            "resume",
            "{ value: async () => told.push('wake') }",
        ),
    ];
    let tones = Tones::new();
    let _running = stand_in(
        "BaseAudioContext.prototype",
        "state",
        "{ get: () => 'suspended' }",
    );
    tones.unlock();
    tones.rest();
    tones.play(&[BEEP]);
    tick().await;
    assert_eq!(
        told(),
        "wake, wake",
        "a note to play keeps it from falling asleep"
    );
    tones.silence();
    tones.rest();
    until(|| told().contains("sleep")).await;
    tones.play(&[BEEP]);
    assert_eq!(told(), "wake, wake, sleep, wake");
}

#[wasm_bindgen_test]
async fn tones_asked_for_while_the_hardware_starts_come_at_their_time_or_not_at_all() {
    let _offline = offline_audio();
    js("window.clock = 5000");
    let _clock = stand_in("performance", "now", "{ value: () => clock }");
    let _slow = stand_in(
        "AudioContext.prototype",
        "resume",
        "{ value: () => new Promise((done) => { window.start = done }) }",
    );
    let tones = Tones::new();
    tones.unlock();
    let missed = ToneNote {
        start_ms: 0,
        frequency_hz: 880.0,
        ..BEEP
    };
    let later = ToneNote {
        start_ms: 500,
        ..BEEP
    };
    tones.play(&[missed, later]);
    js("clock += 400, start()");
    tick().await;
    rendered("1").await;
    // Of the two, only that at 500 ms is left, and 400 of these have passed.
    let first = js("samples.findIndex((sample) => sample !== 0) / 44.1")
        .as_f64()
        .unwrap();
    assert!((109.0..=111.0).contains(&first), "{first} ms");
    let peak = js("samples.reduce((most, sample) => Math.max(most, sample), 0)")
        .as_f64()
        .unwrap();
    assert!(peak <= 0.5, "{peak}");
}

#[wasm_bindgen_test]
async fn tones_missed_while_the_hardware_was_taken_away_are_dropped() {
    let _offline = offline_audio();
    let _caught = stand_in(
        "AudioContext.prototype",
        "createGain",
        "{ value() { window.context = this; return realGain.call(offline) } }",
    );
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.play(&[BEEP]);
    let taken = stand_in(
        "BaseAudioContext.prototype",
        "state",
        "{ get: () => 'interrupted' }",
    );
    js("context.dispatchEvent(new Event('statechange'))");
    drop(taken);
    assert!(rendered("samples.findIndex((sample) => sample !== 0)").await < 0.0);
}

#[wasm_bindgen_test]
async fn hardware_that_was_stopped_is_started_when_it_is_looked_after() {
    js("window.told = []");
    let _offline = offline_audio();
    let _told = [
        stand_in(
            "AudioContext.prototype",
            "suspend",
            "{ value: async () => told.push('stop') }",
        ),
        stand_in(
            "AudioContext.prototype",
            "resume",
            "{ value: async () => told.push('start') }",
        ),
    ];
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    tones.stop();
    let _stopped = stand_in(
        "BaseAudioContext.prototype",
        "state",
        "{ get: () => 'suspended' }",
    );
    assert!(!tones.tend());
    assert_eq!(told(), "start, stop, start");
}

#[wasm_bindgen_test]
fn tones_quieten_music_instead_of_stopping_it() {
    let _session = stand_in("navigator", "audioSession", "{ value: { type: 'auto' } }");
    let _offline = offline_audio();
    Tones::new().unlock();
    assert_eq!(js_text("navigator.audioSession.type"), "transient");
}

#[wasm_bindgen_test]
fn tones_may_be_missing() {
    let _missing = absent("window", "AudioContext");
    let tones = Tones::new();
    assert!(!tones.is_available());
    tones.unlock();
    tones.play(&[BEEP]);
}
