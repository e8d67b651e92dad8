//! Which voice to use: one of this device, for the language, and rather a human one.

use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisVoice};

use crate::platform::objects::navigator;

/// Apple's joke voices and those that sound like machines; they come first in the alphabet, so that
/// they would be the first found.
const LAST_RESORTS: [&str; 31] = [
    "Albert",
    "Bad News",
    "Bahh",
    "Bells",
    "Boing",
    "Bubbles",
    "Cellos",
    "Deranged",
    "Eddy",
    "Flo",
    "Fred",
    "Good News",
    "Grandma",
    "Grandpa",
    "Hysterical",
    "Jester",
    "Junior",
    "Kathy",
    "Organ",
    "Pipe Organ",
    "Princess",
    "Ralph",
    "Reed",
    "Rocko",
    "Sandy",
    "Shelley",
    "Superstar",
    "Trinoids",
    "Whisper",
    "Wobble",
    "Zarvox",
];

/// The voice on this device of that name, or else the one that a person who reads `lang` would
/// choose.
pub(super) fn best(
    synthesis: &SpeechSynthesis,
    lang: &str,
    named: Option<&str>,
) -> Option<SpeechSynthesisVoice> {
    let local = navigator()
        .and_then(|navigator| navigator.language())
        .unwrap_or_default();
    let rank = |voice: &SpeechSynthesisVoice| {
        let name = voice.name();
        (
            Some(name.as_str()) == named,
            !LAST_RESORTS.contains(&plain_name(&name)),
            voice.default(),
            same_language(&voice.lang(), lang) && lang.contains('-'),
            same_language(&voice.lang(), &local),
        )
    };
    // The first of equals: the browser's own order is worth something.
    suitable(synthesis, lang).into_iter().reduce(|best, voice| {
        if rank(&voice) > rank(&best) {
            voice
        } else {
            best
        }
    })
}

/// The voices on this device for the language, in the browser's order.
pub(super) fn suitable(synthesis: &SpeechSynthesis, lang: &str) -> Vec<SpeechSynthesisVoice> {
    let wanted = primary(lang);
    synthesis
        .get_voices()
        .iter()
        .map(JsCast::unchecked_into::<SpeechSynthesisVoice>)
        .filter(|voice| voice.local_service() && primary(&voice.lang()) == wanted)
        .collect()
}

/// The name without what Apple adds to it: `Eddy` of `Eddy (English (UK))`.
fn plain_name(name: &str) -> &str {
    name.split_once(" (").map_or(name, |(plain, _)| plain)
}

/// The language without its region: `en` of `en-GB` or, as some Androids write it, `en_GB`.
fn primary(lang: &str) -> String {
    let first = lang.split(['-', '_']).next().unwrap_or_default();
    first.to_ascii_lowercase()
}

fn same_language(one: &str, other: &str) -> bool {
    one.replace('_', "-")
        .eq_ignore_ascii_case(&other.replace('_', "-"))
}
