//! Hardware that was stopped, was closed or has died.

use unhunch::platform::sound::audio::Tones;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::sound::audio::offline::{CUE, offline_audio, rendered};
use crate::support::{StandIn, js, js_text, stand_in, tick, told};

/// Hardware that a test leads: `clock` is the steady clock, `played` that of the sound, `hardware` what
/// it says of itself. It starts where `starts` says so, and writes down what it is asked for.
fn hardware() -> Vec<StandIn> {
    let mut browser = offline_audio();
    js(
        "window.clock = 5000, window.played = 0, window.hardware = 'running',
        window.starts = false, window.told = []",
    );
    for (target, name, descriptor) in [
        ("performance", "now", "{ value: () => clock }"),
        (
            "BaseAudioContext.prototype",
            "state",
            "{ get: () => hardware }",
        ),
        (
            "BaseAudioContext.prototype",
            "currentTime",
            "{ get: () => played }",
        ),
        (
            "AudioContext.prototype",
            "resume",
            "{ value: async () => {
                told.push('start');
                if (!starts) throw new DOMException('', 'InvalidStateError');
                hardware = 'running';
            } }",
        ),
        (
            "AudioContext.prototype",
            "close",
            "{ value: async () => { told.push('close'), window.played = 0, window.starts = reopens } }",
        ),
    ] {
        browser.push(stand_in(target, name, descriptor));
    }
    js("window.reopens = true");
    // What was put in place last goes first.
    browser.reverse();
    browser
}

/// Looks after the hardware for so long, ten times a second; the last answer.
async fn tend(tones: &Tones, ms: u32) -> bool {
    let mut is_lost = false;
    for _ in 0..ms / 100 {
        js("clock += 100, played += hardware === 'running' && !window.stands ? 0.1 : 0");
        is_lost = tones.tend();
        tick().await;
    }
    is_lost
}

async fn started() -> Tones {
    js("window.stands = false");
    let tones = Tones::new();
    tones.unlock();
    tick().await;
    assert!(!tend(&tones, 1_000).await);
    js("told.length = 0");
    tones
}

#[wasm_bindgen_test]
async fn closed_hardware_is_opened_anew_at_once_and_has_the_cues_that_are_due() {
    let _hardware = hardware();
    let tones = started().await;
    let played = tones.clock_ms();
    js("hardware = 'closed'");
    assert!(!tend(&tones, 200).await);
    assert_eq!(told(), "close, start");
    assert!(tones.is_running());
    assert!(tones.clock_ms() >= played, "its clock goes on");
    tones.schedule(1, 7_000, &[CUE]);
    assert!(rendered("samples.findIndex((sample) => sample !== 0)").await > 0.0);
}

#[wasm_bindgen_test]
async fn hardware_whose_clock_stands_while_it_says_that_it_runs_is_opened_anew() {
    let _hardware = hardware();
    let tones = started().await;
    js("stands = true");
    tend(&tones, 1_000).await;
    assert_eq!(told(), "", "a busy machine stops it for moments");
    tend(&tones, 800).await;
    assert_eq!(told(), "close, start");
    js("stands = false");
    assert!(!tend(&tones, 5_000).await);
    assert_eq!(told(), "close, start");
}

#[wasm_bindgen_test]
async fn a_page_that_has_slept_does_not_take_its_sound_for_dead() {
    let _hardware = hardware();
    let tones = started().await;
    js("clock += 600000");
    assert!(!tones.tend());
    assert!(!tend(&tones, 3_000).await);
    assert_eq!(told(), "");
}

#[wasm_bindgen_test]
async fn hardware_that_the_system_stopped_is_asked_again_and_again_then_opened_anew() {
    let _hardware = hardware();
    let tones = started().await;
    js("hardware = 'suspended', reopens = false");
    assert!(!tend(&tones, 2_000).await);
    assert_eq!(told(), "start, start");
    assert!(tend(&tones, 2_000).await, "that is told");
    assert_eq!(told(), "start, start, close, start");
    js("starts = true, reopens = true");
    assert!(!tend(&tones, 5_000).await);
    assert!(tones.is_running());
}

#[wasm_bindgen_test]
async fn hardware_that_a_call_has_is_asked_for_and_not_opened_anew() {
    let _hardware = hardware();
    let tones = started().await;
    js("hardware = 'interrupted'");
    assert!(tend(&tones, 30_000).await);
    let told = told();
    assert!(!told.contains("close"), "{told}");
    let asked = told.split(", ").count();
    assert!((7..=11).contains(&asked), "not all the time: {asked}");
    js("hardware = 'running'");
    assert!(!tend(&tones, 200).await);
}

#[wasm_bindgen_test]
async fn what_needs_a_tap_is_told_and_comes_back_with_the_next_one() {
    let _hardware = hardware();
    let tones = started().await;
    js("hardware = 'closed', reopens = false");
    assert!(tend(&tones, 5_000).await);
    for gesture in ["pointerup", "keydown"] {
        js("told.length = 0, reopens = true, starts = true");
        js(&format!("document.dispatchEvent(new Event('{gesture}'))"));
        tick().await;
        assert_eq!(told(), "close, start", "{gesture}");
        assert!(!tend(&tones, 200).await);
        js("told.length = 0");
        js(&format!("document.dispatchEvent(new Event('{gesture}'))"));
        assert_eq!(told(), "", "no tap is listened for any more");
        js("hardware = 'closed', reopens = false");
        assert!(tend(&tones, 5_000).await);
    }
}

#[wasm_bindgen_test]
async fn hardware_that_rests_or_was_never_wanted_is_left_alone() {
    let _hardware = hardware();
    js("hardware = 'closed'");
    assert!(!Tones::new().tend());
    assert_eq!(js_text("told"), "");
}

#[wasm_bindgen_test]
async fn hardware_that_has_just_started_is_not_taken_for_dead_since_it_stood_before() {
    let _hardware = hardware();
    let tones = started().await;
    js("hardware = 'suspended'");
    tones.tend();
    tick().await;
    js("clock += 60000, hardware = 'running'");
    tones.tend();
    assert!(!tend(&tones, 2_000).await);
    assert_eq!(told(), "start");
}
