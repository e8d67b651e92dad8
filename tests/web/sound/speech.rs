//! The voice, with synthesizers that write down what they are told.

use unhunch::platform::clock;
use unhunch::platform::sound::speech::Voice;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{StandIn, absent, js, notes, stand_in, told, until};

/// A synthesizer that writes down what it is told, with these voices.
fn synthesizer(voices: &str) -> [StandIn; 2] {
    let utterance = stand_in(
        "window",
        "SpeechSynthesisUtterance",
        "{ value: class { constructor(text) { this.text = text } } }",
    );
    js(&format!("window.voices = {voices}, window.told = []"));
    let synthesis = stand_in(
        "window",
        "speechSynthesis",
        "{ value: Object.assign(new EventTarget(), {
            speaking: false, pending: false, paused: false,
            getVoices: () => voices,
            speak(utterance) { this.speaking = true; told.push(`${utterance.text} (${utterance.voice.name})`) },
            cancel() { this.speaking = false; told.push('cancel') },
            resume() {},
        }) }",
    );
    [utterance, synthesis]
}

const ANNA: &str = "[{ name: 'Anna', lang: 'en-GB', localService: true, default: false }]";

#[wasm_bindgen_test]
fn voice_without_voices_is_silent() {
    let _synthesizer = synthesizer("[]");
    let voice = Voice::new("en");
    assert!(!voice.is_available());
    assert!(voice.is_looking());
    voice.unlock();
    voice.say("Raise both arms", || {});
    voice.hush();
    assert_eq!(told(), "");
}

#[wasm_bindgen_test]
fn voice_that_was_unlocked_in_an_early_tap_is_not_unlocked_again() {
    let _synthesizer = synthesizer(ANNA);
    js("window.unhunch = { utterance: new SpeechSynthesisUtterance('') }");
    let early = Voice::new("en");
    early.unlock();
    early.unlock();
    assert_eq!(told(), "");
    Voice::new("en").unlock();
    assert_eq!(told(), " (Anna)");
    js("delete window.unhunch");
}

#[wasm_bindgen_test]
fn voice_of_this_very_browser_does_not_throw() {
    let voice = Voice::new("en");
    voice.unlock();
    voice.say("Raise both arms", || {});
    voice.hush();
}

#[wasm_bindgen_test]
fn voice_may_be_missing() {
    let _missing = absent("window", "speechSynthesis");
    let voice = Voice::new("en");
    assert!(!voice.is_available());
    voice.say("Raise both arms", || {});
}

#[wasm_bindgen_test]
fn voice_is_never_one_of_a_server_or_of_another_language() {
    let _synthesizer = synthesizer(
        "[{ name: 'Far', lang: 'en-US', localService: false, default: true },
          { name: 'Autre', lang: 'fr-FR', localService: true, default: false }]",
    );
    let voice = Voice::new("en");
    voice.say("Raise both arms", || {});
    assert!(!voice.is_available());
    assert_eq!(told(), "");
}

#[wasm_bindgen_test]
fn voice_is_a_serious_one_where_there_are_several() {
    let _synthesizer = synthesizer(
        "[{ name: 'Albert', lang: 'en-US', localService: true, default: true },
          { name: 'Old', lang: 'en_AU', localService: true, default: false },
          { name: 'Usual', lang: 'en-GB', localService: true, default: true }]",
    );
    Voice::new("en").say("Hold", || {});
    assert_eq!(told().split(',').next(), Some("Hold (Usual)"));
}

#[wasm_bindgen_test]
async fn voice_that_comes_late_is_told() {
    let _synthesizer = synthesizer("[]");
    let voice = Voice::new("en");
    let (note, noted) = notes();
    voice.on_change(note);
    js(&format!("window.voices = {ANNA}"));
    js("speechSynthesis.dispatchEvent(new Event('voiceschanged'))");
    assert_eq!(noted(), [true]);
    assert!(!voice.is_looking());
    voice.say("Hold", || {});
    assert_eq!(told(), "Hold (Anna)");
}

#[wasm_bindgen_test]
async fn voice_says_the_new_in_place_of_the_old() {
    let _synthesizer = synthesizer(ANNA);
    let voice = Voice::new("en");
    voice.say("Raise", || {});
    voice.say("Hold", || {});
    voice.say("Lower", || {});
    assert_eq!(
        told(),
        "Raise (Anna), cancel",
        "the next waits until the cancel is through"
    );
    until(|| told().contains("Lower")).await;
    assert_eq!(told(), "Raise (Anna), cancel, Lower (Anna)");
}

#[wasm_bindgen_test]
async fn voice_hushed_says_nothing_more() {
    let _synthesizer = synthesizer(ANNA);
    let voice = Voice::new("en");
    voice.say("Raise", || {});
    voice.say("Hold", || {});
    voice.hush();
    // Longer than the pause after a cancel: the clock of the page says so.
    let from = clock::now().mono_ms;
    until(|| clock::now().mono_ms > from + 80).await;
    assert_eq!(told(), "Raise (Anna), cancel");
    voice.say("Lower", || {});
    voice.hush();
    assert_eq!(told(), "Raise (Anna), cancel, Lower (Anna), cancel");
}

#[wasm_bindgen_test]
fn voice_unlocks_once_and_then_speaks_without_cancelling() {
    let _synthesizer = synthesizer(ANNA);
    let voice = Voice::new("en");
    voice.unlock();
    voice.unlock();
    voice.say("Raise", || {});
    assert_eq!(told(), " (Anna), Raise (Anna)");
}

#[wasm_bindgen_test]
async fn voice_that_never_ends_is_freed() {
    let _synthesizer = synthesizer(ANNA);
    js("window.realTimeout = setTimeout");
    let _hurried = stand_in(
        "window",
        "setTimeout",
        "{ value: (callback) => realTimeout(callback, 0) }",
    );
    let voice = Voice::new("en");
    voice.say("Raise", || {});
    until(|| told().contains("cancel")).await;
    assert_eq!(told(), "Raise (Anna), cancel");
}

/// A synthesizer that only keeps what it is given, so that a test says what becomes of it.
fn silent_synthesizer() -> [StandIn; 2] {
    let utterance = stand_in(
        "window",
        "SpeechSynthesisUtterance",
        "{ value: class extends EventTarget { constructor(text) { super(); this.text = text } } }",
    );
    js("window.given = []");
    let synthesis = stand_in(
        "window",
        "speechSynthesis",
        "{ value: Object.assign(new EventTarget(), {
            speaking: false, pending: false, paused: false,
            getVoices: () => [{ name: 'Anna', lang: 'en-GB', localService: true }],
            speak(utterance) { given.push(utterance) },
            cancel() {},
            resume() {},
        }) }",
    );
    [utterance, synthesis]
}

#[wasm_bindgen_test]
async fn a_text_that_is_refused_or_does_not_begin_is_told() {
    let _synthesizer = silent_synthesizer();
    let voice = Voice::new("en");
    let (tell, silent) = notes();
    voice.say("Refused", {
        let tell = tell.clone();
        move || tell("refused")
    });
    js("given.at(-1).dispatchEvent(new Event('error'))");
    assert_eq!(silent(), ["refused"]);
    voice.say("Heard", {
        let tell = tell.clone();
        move || tell("heard")
    });
    js("given.at(-1).dispatchEvent(new Event('start'))");
    js("given.at(-1).dispatchEvent(new Event('error'))");
    assert_eq!(silent(), ["refused"], "what has begun was heard");
    voice.say("Late", move || tell("late"));
    until(|| silent().len() > 1).await;
    assert_eq!(silent(), ["refused", "late"]);
}

#[wasm_bindgen_test]
fn without_a_voice_a_text_is_told_to_be_silent() {
    let _missing = absent("window", "speechSynthesis");
    let (tell, silent) = notes();
    Voice::new("en").say("Hold", move || tell(()));
    assert_eq!(silent(), [()]);
}

#[wasm_bindgen_test]
fn the_voice_of_a_name_is_preferred_while_it_is_there() {
    let _synthesizer = synthesizer(
        "[{ name: 'Anna', lang: 'en-GB', localService: true, default: true },
          { name: 'Bert', lang: 'en-US', localService: true, default: false }]",
    );
    let voice = Voice::new("en");
    assert_eq!(voice.names(), ["Anna", "Bert"]);
    voice.choose(Some("Bert"));
    voice.say("One", || {});
    assert!(told().contains("One (Bert)"), "{}", told());
    js("speechSynthesis.speaking = false");
    let other = Voice::new("en");
    other.choose(Some("Gone"));
    other.say("Two", || {});
    assert!(told().contains("Two (Anna)"), "{}", told());
}
