//! Audio that is rendered at once and kept for looking at.

use unhunch::platform::sound::note::ToneNote;

use crate::support::{StandIn, js, js_promise, stand_in};

pub(super) const BEEP: ToneNote = ToneNote {
    // Cut off after 200 ms, it would end on a crest, which clicks the loudest.
    frequency_hz: 441.25,
    start_ms: 100,
    length_ms: 200,
    gain: 0.5,
};

/// Audio that is rendered at once, one second of it, and kept for looking at. The constructor itself
/// cannot be replaced: the bindings look it up once, when they are loaded.
pub(super) fn offline_audio() -> Vec<StandIn> {
    js("window.offline = new OfflineAudioContext(1, 44100, 44100),
        window.speaker = offline.destination,
        window.realGain = BaseAudioContext.prototype.createGain,
        window.realOscillator = BaseAudioContext.prototype.createOscillator");
    let starts_at_once = stand_in(
        "AudioContext.prototype",
        "resume",
        "{ value: async () => {} }",
    );
    let mut browser = vec![starts_at_once];
    for (name, descriptor) in [
        ("state", "{ get: () => 'running' }"),
        ("currentTime", "{ get: () => 0 }"),
        ("destination", "{ get: () => speaker }"),
        ("createGain", "{ value: () => realGain.call(offline) }"),
        (
            "createOscillator",
            "{ value: () => realOscillator.call(offline) }",
        ),
    ] {
        browser.push(stand_in("BaseAudioContext.prototype", name, descriptor));
    }
    browser
}

pub(super) async fn rendered(measure: &str) -> f64 {
    js_promise(&format!(
        "offline.startRendering().then((sound) => {{
            const samples = window.samples = sound.getChannelData(0);
            return {measure};
        }})"
    ))
    .await
    .as_f64()
    .unwrap()
}

pub(super) const CUE: ToneNote = ToneNote {
    start_ms: 0,
    ..BEEP
};
