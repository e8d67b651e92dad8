//! What a person has set. Stored as one line of [fields](crate::domain::fields).
//!
//! Each setting stands for itself: a bad one falls back to its default and is reported, and leaves
//! the others alone. What a later version has written stays there when this one writes.

mod changes;

pub use changes::Changes;

use std::ops::RangeInclusive;

use crate::domain::fields::{Fields, flag, number, read_flag, write_rows};
use crate::domain::timeline::{Manner, ReadyTime};

/// The version that is written.
const VERSION: u64 = 1;

/// How fast a voice may speak, in percent of its usual rate.
pub const RATES: RangeInclusive<u16> = 50..=150;

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
    /// [`Settings::floor_extra_s`].
    FloorExtra,
    /// [`Settings::safety`].
    Safety,
    /// [`Settings::manner`].
    Manner,
    /// [`Settings::voice_name`].
    VoiceName,
    /// [`Settings::voice_rate`].
    VoiceRate,
    /// [`Settings::voice_volume`].
    VoiceVolume,
    /// [`Settings::tone_volume`].
    ToneVolume,
    /// [`Settings::loud_tones`].
    LoudTones,
    /// [`Settings::flash`].
    Flash,
    /// [`Settings::heard`].
    Heard,
    /// [`Settings::ask`].
    Ask,
    /// [`Settings::own_pace`].
    OwnPace,
    /// [`Settings::media_keys`].
    MediaKeys,
    /// The changed doses of [`Settings::changes`].
    Doses,
    /// The exercises of [`Settings::changes`] that start lighter.
    Lighter,
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
    /// Seconds that getting down to the floor or up from it takes longer.
    pub floor_extra_s: u16,
    /// The answer to the safety questions, once it was given.
    pub safety: Option<SafetyAnswer>,
    /// How much the voice says.
    pub manner: Manner,
    /// The name of the voice; `None` for the one that suits best.
    pub voice_name: Option<String>,
    /// How fast the voice speaks, in percent of its usual rate.
    pub voice_rate: u16,
    /// How loud the voice is, in percent.
    pub voice_volume: u8,
    /// How loud tones are, in percent.
    pub tone_volume: u8,
    /// Tones that carry through noise, instead of soft ones.
    pub loud_tones: bool,
    /// Whether the screen flashes with each tone.
    pub flash: bool,
    /// Whether the person has heard the sound check, or went on without.
    pub heard: bool,
    /// Whether to ask before and after how it feels.
    pub ask: bool,
    /// Whether repetitions wait for the person.
    pub own_pace: bool,
    /// Whether media keys and the lock screen steer the session; `None` until somebody says so.
    pub media_keys: Option<bool>,
    /// What the person has changed for good about prescriptions.
    pub changes: Changes,
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
            floor_extra_s: 0,
            safety: None,
            manner: Manner::Full,
            voice_name: None,
            voice_rate: 100,
            voice_volume: 100,
            tone_volume: 100,
            loud_tones: false,
            flash: false,
            heard: false,
            ask: true,
            own_pace: false,
            media_keys: None,
            changes: Changes::default(),
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
        all.set("floor", &self.floor_extra_s);
        all.set("manner", self.manner.slug());
        all.set("rate", &self.voice_rate);
        all.set("voicevol", &self.voice_volume);
        all.set("tonevol", &self.tone_volume);
        all.set("loud", flag(self.loud_tones));
        all.set("flash", flag(self.flash));
        all.set("heard", flag(self.heard));
        all.set("ask", flag(self.ask));
        all.set("own", flag(self.own_pace));
        set_or_remove(&mut all, "name", self.voice_name.as_deref());
        set_or_remove(&mut all, "media", self.media_keys.map(flag));
        for (name, rows) in [
            ("doses", self.changes.write_doses()),
            ("lighter", self.changes.write_lighter()),
        ] {
            set_or_remove(
                &mut all,
                name,
                Some(rows.as_str()).filter(|rows| !rows.is_empty()),
            );
        }
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
            floor_extra_s: reader.get(Setting::FloorExtra, default.floor_extra_s, read_floor),
            safety: reader.get(Setting::Safety, None, |v| read_safety(v).map(Some)),
            manner: reader.get(Setting::Manner, default.manner, Manner::from_slug),
            voice_name: reader.get(Setting::VoiceName, None, |v| Some(Some(v.to_owned()))),
            voice_rate: reader.get(Setting::VoiceRate, default.voice_rate, read_rate),
            voice_volume: reader.get(Setting::VoiceVolume, default.voice_volume, read_percent),
            tone_volume: reader.get(Setting::ToneVolume, default.tone_volume, read_percent),
            loud_tones: reader.get(Setting::LoudTones, default.loud_tones, read_flag),
            flash: reader.get(Setting::Flash, default.flash, read_flag),
            heard: reader.get(Setting::Heard, default.heard, read_flag),
            ask: reader.get(Setting::Ask, default.ask, read_flag),
            own_pace: reader.get(Setting::OwnPace, default.own_pace, read_flag),
            media_keys: reader.get(Setting::MediaKeys, None, |v| read_flag(v).map(Some)),
            changes: reader.changes(),
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

    fn changes(&mut self) -> Changes {
        let mut changes = Changes::default();
        for (setting, read) in [
            (
                Setting::Doses,
                Changes::read_doses as fn(&mut Changes, &str) -> Option<()>,
            ),
            (Setting::Lighter, Changes::read_lighter),
        ] {
            if let Some(value) = self.stored.get(name(setting))
                && read(&mut changes, value).is_none()
            {
                self.problems.push(Problem::BadValue { setting });
            }
        }
        changes
    }
}

const fn name(setting: Setting) -> &'static str {
    match setting {
        Setting::Theme => "theme",
        Setting::Voice => "voice",
        Setting::Tones => "tones",
        Setting::Vibration => "vibration",
        Setting::Ready => "ready",
        Setting::FloorExtra => "floor",
        Setting::Safety => "safety",
        Setting::Manner => "manner",
        Setting::VoiceName => "name",
        Setting::VoiceRate => "rate",
        Setting::VoiceVolume => "voicevol",
        Setting::ToneVolume => "tonevol",
        Setting::LoudTones => "loud",
        Setting::Flash => "flash",
        Setting::Heard => "heard",
        Setting::Ask => "ask",
        Setting::OwnPace => "own",
        Setting::MediaKeys => "media",
        Setting::Doses => "doses",
        Setting::Lighter => "lighter",
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

fn set_or_remove(all: &mut Fields, name: &str, value: Option<&str>) {
    match value {
        Some(value) => all.set(name, value),
        None => all.remove(name),
    }
}

fn read_floor(value: &str) -> Option<u16> {
    number(value).filter(|s| *s <= ReadyTime::MOST_FLOOR_EXTRA_S)
}

fn read_percent(value: &str) -> Option<u8> {
    number(value).filter(|percent| *percent <= 100)
}

fn read_rate(value: &str) -> Option<u16> {
    number(value).filter(|rate| RATES.contains(rate))
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
