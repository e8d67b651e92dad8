//! What a person has set. Stored as one line of [fields](crate::domain::fields).
//!
//! Each setting stands for itself: a bad one falls back to its default and is reported, and leaves
//! the others alone. What a later version has written stays there when this one writes.

use crate::domain::fields::{Fields, flag, number, read_flag, write_rows};
use crate::domain::timeline::ReadyTime;

/// The version that is written.
const VERSION: u64 = 1;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// As the device is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// All of them, in the order in which they are shown.
    pub const ALL: &'static [Self] = &[Self::System, Self::Light, Self::Dark];

    /// Its permanent name.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The one of this name.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.slug() == slug)
    }
}

/// The answer to the safety questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SafetyAnswer {
    /// When it was given, in milliseconds since 1970 UTC.
    pub answered_ms: u64,
    /// Whether any of the signs applies.
    pub any_applies: bool,
}

/// A single setting, to say which one is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Setting {
    /// [`Settings::theme`].
    Theme,
    /// [`Settings::voice`].
    Voice,
    /// [`Settings::tones`].
    Tones,
    /// [`Settings::vibration`].
    Vibration,
    /// [`Settings::ready_percent`].
    Ready,
    /// [`Settings::safety`].
    Safety,
}

/// Something that is wrong with stored settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// They cannot be read at all; every setting has its default. The stored text ought to be set
    /// aside before it is written over.
    Malformed,
    /// A later version wrote them; what could be understood was read.
    FutureVersion {
        /// The version.
        version: u64,
    },
    /// A setting has a value that is not possible; it has its default.
    BadValue {
        /// Which.
        setting: Setting,
    },
}

/// All settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Whether a voice says what to do.
    pub voice: bool,
    /// Whether tones sound.
    pub tones: bool,
    /// Whether the device vibrates, where it can.
    pub vibration: bool,
    /// How much time there is to get into position, in percent of the usual time; see
    /// [`ReadyTime::percent`].
    pub ready_percent: u16,
    /// The answer to the safety questions, once it was given.
    pub safety: Option<SafetyAnswer>,
    /// Everything as it was stored, what is not known here included.
    stored: Fields,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            voice: true,
            tones: true,
            vibration: true,
            ready_percent: ReadyTime::USUAL.as_percent(),
            safety: None,
            stored: Fields::default(),
        }
    }
}

impl Settings {
    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        let mut all = self.stored.clone();
        if version(&all).is_none_or(|v| v < VERSION) {
            all.set("v", &VERSION);
        }
        all.set("theme", self.theme.slug());
        all.set("voice", flag(self.voice));
        all.set("tones", flag(self.tones));
        all.set("vibration", flag(self.vibration));
        all.set(
            "ready",
            &ReadyTime::percent(self.ready_percent).as_percent(),
        );
        match self.safety {
            Some(answer) => {
                let row = [
                    answer.answered_ms.to_string(),
                    flag(answer.any_applies).to_owned(),
                ];
                all.set("safety", &write_rows([row]));
            }
            None => all.remove("safety"),
        }
        all.encode()
    }

    /// The settings that are stored as `raw`, and everything that is wrong with them.
    #[must_use]
    pub fn decode(raw: &str) -> (Self, Vec<Problem>) {
        let Ok(stored) = Fields::decode(raw) else {
            return (Self::default(), vec![Problem::Malformed]);
        };
        let mut problems = Vec::new();
        match version(&stored) {
            None => problems.push(Problem::Malformed),
            Some(version) if version > VERSION => {
                problems.push(Problem::FutureVersion { version });
            }
            Some(_) => {}
        }
        let default = Self::default();
        let mut reader = Reader {
            stored: &stored,
            problems: &mut problems,
        };
        let settings = Self {
            theme: reader.get(Setting::Theme, default.theme, Theme::from_slug),
            voice: reader.get(Setting::Voice, default.voice, read_flag),
            tones: reader.get(Setting::Tones, default.tones, read_flag),
            vibration: reader.get(Setting::Vibration, default.vibration, read_flag),
            ready_percent: reader.get(Setting::Ready, default.ready_percent, read_ready),
            safety: reader.get(Setting::Safety, None, |v| read_safety(v).map(Some)),
            stored: Fields::default(),
        };
        (Self { stored, ..settings }, problems)
    }
}

struct Reader<'a> {
    stored: &'a Fields,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn get<T>(&mut self, setting: Setting, default: T, read: fn(&str) -> Option<T>) -> T {
        match self.stored.get(name(setting)).map(read) {
            None => default,
            Some(Some(value)) => value,
            Some(None) => {
                self.problems.push(Problem::BadValue { setting });
                default
            }
        }
    }
}

const fn name(setting: Setting) -> &'static str {
    match setting {
        Setting::Theme => "theme",
        Setting::Voice => "voice",
        Setting::Tones => "tones",
        Setting::Vibration => "vibration",
        Setting::Ready => "ready",
        Setting::Safety => "safety",
    }
}

fn version(stored: &Fields) -> Option<u64> {
    stored.number("v").filter(|v| *v > 0)
}

/// Only a percentage that [`ReadyTime`] takes as it is.
fn read_ready(value: &str) -> Option<u16> {
    let percent = number(value)?;
    (ReadyTime::percent(percent).as_percent() == percent).then_some(percent)
}

fn read_safety(value: &str) -> Option<SafetyAnswer> {
    let (answered_ms, any_applies) = value.split_once('*')?;
    Some(SafetyAnswer {
        answered_ms: number(answered_ms)?,
        any_applies: read_flag(any_applies)?,
    })
}

#[cfg(test)]
mod tests;
