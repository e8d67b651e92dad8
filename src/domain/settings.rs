//! What a person has set.
//!
//! Each setting is stored by itself, so that a bad one harms no other and two tabs that change
//! different ones keep both. What is as usual has no value.

mod changes;
mod format;
mod glance;
mod personal;
mod swaps;

pub use changes::Changes;
pub use format::encode_setting;
pub(in crate::domain) use format::setting_in;
pub use glance::Glance;
pub use personal::Personal;

use std::ops::RangeInclusive;

use crate::domain::breaks::BreakSettings;
use crate::domain::catalogue::{Side, slugged};
use crate::domain::figure::colours::Skin;
use crate::domain::figure::people::Somebody;
use crate::domain::figure::person::Person;
use crate::domain::locale::{DayClock, WeekStart};
use crate::domain::plan::StoredProgramme;
use crate::domain::safety::{SafetyAnswer, Said, Warnings};
use crate::domain::timeline::{Manner, ReadyTime};
use crate::domain::voices::VoiceMark;

/// How fast a voice may speak, in percent of its usual rate.
pub const RATES: RangeInclusive<u16> = 50..=150;

slugged! {
    /// Light or dark.
    #[derive(Default)]
    Theme {
        /// As the device is set.
        #[default]
        System = "system",
        /// Light.
        Light = "light",
        /// Dark.
        Dark = "dark",
    }
}

slugged! {
    /// A single setting. Its name stands in its key, and among the fields of old settings.
    Setting {
        /// [`Settings::theme`].
        Theme = "theme",
        /// [`Settings::voice`].
        Voice = "voice",
        /// [`Settings::tones`].
        Tones = "tones",
        /// [`Settings::vibration`].
        Vibration = "vibration",
        /// [`Settings::ready_percent`].
        Ready = "ready",
        /// [`Settings::floor_extra_s`].
        FloorExtra = "floor",
        /// [`Settings::safety`].
        Safety = "safety",
        /// [`Settings::manner`].
        Manner = "manner",
        /// [`Settings::voice_name`].
        VoiceName = "name",
        /// [`Settings::voice_mark`].
        VoiceMark = "mark",
        /// [`Settings::voice_rate`].
        VoiceRate = "rate",
        /// [`Settings::voice_volume`].
        VoiceVolume = "voicevol",
        /// [`Settings::tone_volume`].
        ToneVolume = "tonevol",
        /// [`Settings::loud_tones`].
        LoudTones = "loud",
        /// [`Settings::flash`].
        Flash = "flash",
        /// [`Settings::heard`].
        Heard = "heard",
        /// [`Settings::ask`].
        Ask = "ask",
        /// [`Settings::own_pace`].
        OwnPace = "own",
        /// [`Settings::media_keys`].
        MediaKeys = "media",
        /// [`Settings::keys`].
        Keys = "keys",
        /// The changed doses of [`Settings::changes`].
        Doses = "doses",
        /// The exercises of [`Settings::changes`] that start lighter.
        Lighter = "lighter",
        /// [`Settings::asked`].
        Asked = "asked",
        /// [`Settings::cleared_ms`].
        Cleared = "cleared",
        /// [`Settings::programme`].
        Programme = "plan",
        /// [`Settings::breaks`].
        Breaks = "breaks",
        /// [`Settings::week_start`].
        WeekStart = "week",
        /// [`Settings::day_clock`].
        DayClock = "clock",
        /// [`Person::build`].
        Build = "build",
        /// [`Person::hair`].
        Hair = "hair",
        /// [`Person::sleeves`].
        Sleeves = "sleeves",
        /// [`Settings::skin`].
        Skin = "skin",
        /// [`Settings::left_handed`].
        LeftHanded = "left",
    }
}

impl Setting {
    /// Whether it says if somebody may exercise. Where it is lost, they are asked anew, and nothing
    /// that they said long ago takes its place.
    #[must_use]
    pub const fn is_about_safety(self) -> bool {
        matches!(self, Self::Safety | Self::Asked | Self::Cleared)
    }
}

/// Something that is wrong with old settings, all in one text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingProblem {
    /// They cannot be read at all, or have no version.
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
    /// Whether a professional was asked about the signs that apply, and agreed.
    pub asked: bool,
    /// When that was, in milliseconds since 1970 UTC; 0 where it is not known.
    pub cleared_ms: u64,
    /// The plan, once there is one.
    pub programme: Option<StoredProgramme>,
    /// What is wanted of movement breaks.
    pub breaks: BreakSettings,
    /// How much the voice says.
    pub manner: Manner,
    /// The name of the voice; `None` for the one that suits best.
    pub voice_name: Option<String>,
    /// Which voice of that name, where several have it.
    pub voice_mark: Option<VoiceMark>,
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
    /// Whether single keys steer the session.
    pub keys: bool,
    /// What the person has changed for good about prescriptions.
    pub changes: Changes,
    /// The day with which weeks begin.
    pub week_start: WeekStart,
    /// How times of day are told.
    pub day_clock: DayClock,
    /// Who shows the exercises.
    pub person: Person,
    /// The tone of their skin.
    pub skin: Skin,
    /// Whether the left hand is shown where one would do.
    pub left_handed: bool,
}

impl Settings {
    /// Whether there is a plan.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        Glance::from(self).has_plan()
    }

    /// How much time the person wants for getting into position.
    #[must_use]
    pub fn ready_time(&self) -> ReadyTime {
        Glance::from(self).ready_time()
    }

    /// The hand that somebody uses more.
    #[must_use]
    pub const fn hand(&self) -> Side {
        if self.left_handed {
            Side::Left
        } else {
            Side::Right
        }
    }

    /// Who shows the exercises, with the tone of their skin.
    #[must_use]
    pub const fn somebody(&self) -> Somebody {
        (self.person, self.skin)
    }

    /// This is who shows the exercises.
    pub const fn set_somebody(&mut self, (person, skin): Somebody) {
        self.person = person;
        self.skin = skin;
    }

    /// What was said that bears on whether this person may exercise.
    #[must_use]
    pub fn said<'a>(&self, warnings: &'a Warnings) -> Said<'a> {
        Glance::from(self).said(warnings)
    }
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
            asked: false,
            cleared_ms: 0,
            programme: None,
            breaks: BreakSettings::default(),
            manner: Manner::Full,
            voice_name: None,
            voice_mark: None,
            voice_rate: 100,
            voice_volume: 100,
            tone_volume: 100,
            loud_tones: false,
            flash: false,
            heard: false,
            ask: true,
            own_pace: false,
            media_keys: None,
            keys: true,
            changes: Changes::default(),
            week_start: WeekStart::System,
            day_clock: DayClock::System,
            person: Person::default(),
            skin: Skin::default(),
            left_handed: false,
        }
    }
}

#[cfg(test)]
mod tests;
