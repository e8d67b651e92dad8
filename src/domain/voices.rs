//! Which voice of the device speaks: one for the language, and rather a human one.
//!
//! It must never name one of a server, which would send the text away, nor one of another language,
//! which nobody could follow. Of the rest the person's own choice counts, while it is there.

mod names;
mod tag;

use serde::{Deserialize, Serialize};

pub use tag::Tag;

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

/// A voice, as the browser describes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VoiceFacts {
    /// Its name. Several may have the same.
    pub name: String,
    /// What tells it from others of its name.
    pub mark: VoiceMark,
    /// Whether it speaks on this device.
    pub is_local: bool,
    /// Whether the browser would take it.
    pub is_default: bool,
}

/// What tells a voice from others of its name. Some browsers give all of them the same address, so
/// the language counts as well.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct VoiceMark {
    /// The browser's address of it.
    pub uri: String,
    /// Its language, as the engine writes it.
    pub lang: String,
}

/// What is asked of a voice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wanted {
    /// The language that it has to speak, such as `en`.
    pub lang: String,
    /// What the device speaks, such as `en-GB`.
    pub home: String,
    /// The name of the voice that the person has chosen.
    pub name: Option<String>,
    /// Which of that name; not known where it was chosen before this was kept.
    pub mark: Option<VoiceMark>,
}

impl VoiceFacts {
    /// What it speaks.
    fn tag(&self) -> Option<Tag> {
        Tag::read(&self.mark.lang)
    }
}

/// The places of the voices that may speak `lang`, in the browser's order: those on this device for
/// the language, each once. A voice that does not say what it speaks is none of them.
#[must_use]
pub fn suitable(voices: &[VoiceFacts], lang: &str) -> Vec<usize> {
    let Some(wanted) = Tag::read(lang) else {
        return Vec::new();
    };
    let speaks = |voice: &VoiceFacts| voice.tag().is_some_and(|it| it.language == wanted.language);
    let is_new = |index: usize, voice: &VoiceFacts| {
        let mut earlier = voices.iter().take(index);
        !earlier.any(|it| it.is_local && it.name == voice.name && it.mark == voice.mark)
    };
    let all = voices.iter().enumerate();
    all.filter(|(index, voice)| voice.is_local && speaks(voice) && is_new(*index, voice))
        .map(|(index, _)| index)
        .collect()
}

/// The place of the voice that speaks: the one that was chosen, or another of its name, or the one
/// that this person would probably choose.
#[must_use]
pub fn best(voices: &[VoiceFacts], wanted: &Wanted) -> Option<usize> {
    let (lang, home) = (Tag::read(&wanted.lang), Tag::read(&wanted.home));
    let has_region = lang.as_ref().is_some_and(|tag| tag.region.is_some());
    let mark = wanted.mark.clone().unwrap_or_default();
    let mark_tag = Tag::read(&mark.lang);
    let rank = |at: usize| {
        let voice = voices.get(at)?;
        let tag = voice.tag();
        let is_named = wanted.name.as_ref() == Some(&voice.name);
        // What comes first counts more than all after it.
        let merits = [
            is_named,
            is_named && mark.uri == voice.mark.uri,
            is_named && mark_tag == tag,
            !LAST_RESORTS.contains(&plain_name(&voice.name)),
            voice.is_default,
            has_region && tag == lang,
            tag == home,
        ];
        Some(
            merits
                .iter()
                .fold(0, |rank: u8, it| 2 * rank + u8::from(*it)),
        )
    };
    // The first of equals: the browser's own order is worth something.
    let suitable = suitable(voices, &wanted.lang).into_iter();
    suitable.reduce(|best, at| if rank(at) > rank(best) { at } else { best })
}

/// What voices are called in a list: by their names; several of one name with their region, and with
/// a number where that is the same too.
#[must_use]
pub fn labels(voices: &[VoiceFacts]) -> Vec<String> {
    let mut labels: Vec<String> = Vec::with_capacity(voices.len());
    for voice in voices {
        let is_alone = voices.iter().filter(|it| it.name == voice.name).count() == 1;
        let region = voice.tag().and_then(|tag| tag.region);
        let label = match region.filter(|_| !is_alone) {
            Some(region) => format!("{} ({region})", voice.name),
            None => voice.name.clone(),
        };
        let numbered = (2..).map(|number| format!("{label} {number}"));
        let mut names = std::iter::once(label.clone()).chain(numbered);
        labels.extend(names.find(|name| !labels.contains(name)));
    }
    labels
}

/// The name without what Apple adds to it: `Eddy` of `Eddy (English (UK))`.
fn plain_name(name: &str) -> &str {
    name.split('(').next().unwrap_or_default().trim_end()
}

#[cfg(test)]
mod tests;
