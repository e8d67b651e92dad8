//! The synthesizer as the browser gives it: its voices, and a text for one of them.
//!
//! It must never choose a voice nor say anything; `speech` does.

use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

use crate::domain::voices::{Tag, VoiceFacts, VoiceMark};
use crate::platform::objects::{is_function, known_as, property, window};

/// The synthesizer, where there is one that can speak.
pub(super) fn synthesis() -> Option<SpeechSynthesis> {
    let window = window()?;
    let synthesis = property(&window, "speechSynthesis")?;
    (is_function(&window, "SpeechSynthesisUtterance") && is_function(&synthesis, "speak"))
        .then(|| known_as(synthesis))
}

/// All voices that there are now.
pub(super) fn voices(synthesis: &SpeechSynthesis) -> Vec<SpeechSynthesisVoice> {
    let all = synthesis.get_voices();
    all.iter().map(JsCast::unchecked_into).collect()
}

/// A voice, as the browser describes it. Engines leave out what they like.
pub(super) fn facts(voice: &SpeechSynthesisVoice) -> VoiceFacts {
    let text = |name| {
        let text = property(voice, name).and_then(|text| text.as_string());
        text.unwrap_or_default()
    };
    let is = |name| property(voice, name).is_some_and(|it| it.is_truthy());
    VoiceFacts {
        name: text("name"),
        mark: VoiceMark {
            uri: text("voiceURI"),
            lang: text("lang"),
        },
        is_local: is("localService"),
        is_default: is("default"),
    }
}

/// A text for a voice. Its tag is a clean one: what some engines write there, others do not know.
pub(super) fn utterance(
    voice: &SpeechSynthesisVoice,
    text: &str,
) -> Option<SpeechSynthesisUtterance> {
    let utterance = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    utterance.set_voice(Some(voice));
    let lang = facts(voice).mark.lang;
    utterance.set_lang(&Tag::read(&lang).map_or(lang, |tag| tag.to_string()));
    Some(utterance)
}
