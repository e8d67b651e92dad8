//! The voice, with synthesizers that write down what they are told.

use unhunch::domain::voices::{VoiceMark, labels};
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
    assert_eq!(labels(&voice.voices()), ["Anna", "Bert"]);
    voice.choose(Some("Bert"), None);
    voice.say("One", || {});
    assert!(told().contains("One (Bert)"), "{}", told());
    js("speechSynthesis.speaking = false");
    let other = Voice::new("en");
    other.choose(Some("Gone"), None);
    other.say("Two", || {});
    assert!(told().contains("Two (Anna)"), "{}", told());
}

#[wasm_bindgen_test]
fn voices_of_odd_tags_speak_and_the_text_has_a_clean_one() {
    for (lang, clean) in [
        ("'eng-US-f000'", "en-US"),
        ("'en_GB'", "en-GB"),
        ("'ENG'", "en"),
        ("'en-GB-x-rjs-local'", "en-GB"),
    ] {
        let _synthesizer = synthesizer(&format!(
            "[{{ name: 'Anna', lang: {lang}, localService: true }}]"
        ));
        let _told = stand_in(
            "window",
            "speechSynthesis",
            "{ value: Object.assign(new EventTarget(), {
                speaking: false, pending: false, paused: false,
                getVoices: () => voices,
                speak(utterance) { told.push(utterance.lang + ' ' + utterance.voice.lang) },
                cancel() {},
            }) }",
        );
        Voice::new("en").say("Hold", || {});
        assert_eq!(told(), format!("{clean} {}", lang.trim_matches('\'')));
    }
    let _silent = synthesizer(
        "[{ name: 'Anna', lang: undefined, localService: true }, { localService: true }]",
    );
    assert!(!Voice::new("en").is_available());
}

#[wasm_bindgen_test]
fn of_two_voices_of_one_name_the_chosen_one_speaks() {
    let _synthesizer = synthesizer(
        "[{ name: 'Anna', lang: 'en-GB', localService: true, voiceURI: 'one' },
          { name: 'Anna', lang: 'en-GB', localService: true, voiceURI: 'two' }]",
    );
    let voice = Voice::new("en");
    assert_eq!(labels(&voice.voices()), ["Anna (GB)", "Anna (GB) 2"]);
    for (uri, speaks) in [("two", "two"), ("one", "one"), ("gone", "one")] {
        let mark = VoiceMark {
            uri: uri.to_owned(),
            lang: "en-GB".to_owned(),
        };
        voice.choose(Some("Anna"), Some(&mark));
        assert_eq!(voice.speaker().unwrap().mark.uri, speaks);
    }
}

#[wasm_bindgen_test]
fn voices_that_come_after_a_first_one_are_told() {
    let _synthesizer = synthesizer(ANNA);
    let voice = Voice::new("en");
    let (note, noted) = notes();
    voice.on_change(note);
    js("voices.push({ name: 'Bert', lang: 'en-US', localService: true })");
    js("speechSynthesis.dispatchEvent(new Event('voiceschanged'))");
    assert_eq!(noted(), [true]);
    assert_eq!(voice.voices().len(), 2);
}

/// A synthesizer on which a text that says nothing never ends, and keeps all others waiting.
fn blocked_synthesizer() -> [StandIn; 2] {
    let utterance = stand_in(
        "window",
        "SpeechSynthesisUtterance",
        "{ value: class extends EventTarget { constructor(text) { super(); this.text = text } } }",
    );
    js("window.told = []");
    let synthesis = stand_in(
        "window",
        "speechSynthesis",
        "{ value: new class extends EventTarget {
            queue = [];
            paused = false;
            get speaking() { return this.queue.length > 0 }
            get pending() { return this.queue.length > 1 }
            getVoices() { return [{ name: 'Anna', lang: 'en-GB', localService: true }] }
            speak(utterance) { this.queue.push(utterance); this.go() }
            go() {
                const [text] = this.queue;
                if (!text?.text) return;
                told.push(text.text);
                this.queue.shift();
                text.dispatchEvent(new Event('start'));
                text.dispatchEvent(new Event('end'));
                this.go();
            }
            cancel() { this.queue = []; told.push('cancel') }
            resume() {}
        } }",
    );
    [utterance, synthesis]
}

#[wasm_bindgen_test]
async fn a_text_is_heard_where_the_empty_one_before_it_never_ends() {
    let _synthesizer = blocked_synthesizer();
    let voice = Voice::new("en");
    let (tell, silent) = notes();
    voice.unlock();
    voice.say("Hold", move || tell(()));
    assert_eq!(told(), "", "it waits behind the empty one");
    until(|| told().contains("Hold")).await;
    assert_eq!(told(), "cancel, Hold");
    voice.unlock();
    voice.say("Lower", || {});
    assert_eq!(told(), "cancel, Hold, Lower", "nothing blocks from then on");
    assert_eq!(silent(), []);
}

#[wasm_bindgen_test]
fn a_text_in_a_tap_needs_no_empty_one_before_it_nor_after_it() {
    let _synthesizer = blocked_synthesizer();
    let voice = Voice::new("en");
    voice.say("This is the voice", || {});
    voice.unlock();
    voice.say("Hold", || {});
    assert_eq!(told(), "This is the voice, Hold");
}
