//! Settings as they are stored: each as a line of fields of its own, and once all as one.

use serde::Serialize;

use super::{Glance, RATES, Setting, SettingProblem, Settings};
use crate::domain::breaks::BreakSettings;
use crate::domain::fields::{self, Fields, Unreadable, check_version};
use crate::domain::timeline::ReadyTime;

/// The version that is written.
const VERSION: u64 = 1;

/// How each of some settings is read into its place, if it can be what is stored of it.
macro_rules! reads {
    ($($setting:ident: $($field:ident).+ $(, $possible:expr)?;)+ $(.. => $others:expr)?) => {
        fn read(&mut self, setting: Setting, value: Option<&str>, usual: Self) -> Option<()> {
            match setting {
                $(Setting::$setting => {
                    self.$($field).+ = match value {
                        None => usual.$($field).+,
                        Some(value) => {
                            let value = fields::read(value)?;
                            $(if $possible(&value) != value {
                                return None;
                            })?
                            value
                        }
                    };
                })+
                $(_ => $others,)?
            }
            Some(())
        }
    };
}

/// Where each setting is, and what is possible instead of what is not.
macro_rules! places {
    ($($setting:ident: $($field:ident).+ $(, $possible:expr)?;)+) => {
        fn text(&self, setting: Setting) -> Option<String> {
            match setting {
                $(Setting::$setting => {
                    let value = &self.$($field).+;
                    $(let value = &$possible(value);)?
                    fields::write(value)
                })+
            }
        }

        reads! { $($setting: $($field).+ $(, $possible)?;)+ }
    };
}

impl Settings {
    places! {
        Theme: theme;
        Voice: voice;
        Tones: tones;
        Vibration: vibration;
        Ready: ready_percent, ready_percent;
        FloorExtra: floor_extra_s, floor_extra_s;
        Safety: safety;
        Manner: manner;
        VoiceName: voice_name;
        VoiceMark: voice_mark;
        VoiceRate: voice_rate, |rate: &u16| *rate.clamp(RATES.start(), RATES.end());
        VoiceVolume: voice_volume, |percent: &u8| *percent.min(&100);
        ToneVolume: tone_volume, |percent: &u8| *percent.min(&100);
        LoudTones: loud_tones;
        Flash: flash;
        Heard: heard;
        Ask: ask;
        OwnPace: own_pace;
        MediaKeys: media_keys;
        Keys: keys;
        Doses: changes.doses;
        Lighter: changes.lighter;
        Asked: asked;
        Cleared: cleared_ms;
        Programme: programme;
        Breaks: breaks, BreakSettings::possible;
        WeekStart: week_start;
        DayClock: day_clock;
        Build: person.build;
        Hair: person.hair;
        Sleeves: person.sleeves;
        Skin: skin;
        LeftHanded: left_handed;
    }

    /// The value of a setting, as it is stored; none where it is as usual.
    #[must_use]
    pub fn value(&self, setting: Setting) -> Option<String> {
        let value = self.text(setting)?;
        (Self::default().text(setting).as_ref() != Some(&value)).then_some(value)
    }

    /// Sets a setting to a stored value; one that is not possible leaves it as it is, and is false.
    pub fn take(&mut self, setting: Setting, value: Option<&str>) -> bool {
        self.read(setting, value, Self::default()).is_some()
    }

    /// What is set otherwise than in `before`, with the values to store.
    #[must_use]
    pub fn changed(&self, before: &Self) -> Vec<(Setting, Option<String>)> {
        let all = Setting::ALL.iter();
        all.map(|setting| (*setting, self.value(*setting)))
            .filter(|(setting, value)| before.value(*setting) != *value)
            .collect()
    }

    /// Settings that once stood together in one text, and everything that is wrong with them.
    #[must_use]
    pub fn decode(raw: &str) -> (Self, Vec<SettingProblem>) {
        let mut settings = Self::default();
        let Ok(stored) = Fields::decode(raw) else {
            return (settings, vec![SettingProblem::Malformed]);
        };
        let mut problems = Vec::new();
        match check_version(&stored, VERSION) {
            Ok(()) => {}
            Err(Unreadable::FutureVersion(version)) => {
                problems.push(SettingProblem::FutureVersion { version });
            }
            Err(_) => problems.push(SettingProblem::Malformed),
        }
        for setting in Setting::ALL.iter().copied() {
            if let Some(value) = stored.get(setting.slug())
                && !settings.take(setting, Some(value))
            {
                problems.push(SettingProblem::BadValue { setting });
            }
        }
        (settings, problems)
    }
}

impl Glance {
    reads! {
        Ready: ready_percent, ready_percent;
        FloorExtra: floor_extra_s, floor_extra_s;
        Safety: safety;
        Asked: asked;
        Programme: programme;
        .. => return None
    }

    /// Sets a setting to a stored value; one that is not possible leaves it as it is, and those that
    /// are not looked at do nothing.
    pub(in crate::domain) fn take(&mut self, setting: Setting, value: Option<&str>) {
        let _ = self.read(setting, value, Self::default());
    }
}

/// A share of the time for getting into position that is possible.
fn ready_percent(percent: &u16) -> u16 {
    ReadyTime::percent(*percent).as_percent()
}

/// So many seconds more as are possible.
fn floor_extra_s(seconds: &u16) -> u16 {
    ReadyTime::USUAL.with_floor_extra(*seconds).floor_extra_s()
}

#[derive(Serialize)]
struct Value<'a> {
    is: Option<&'a str>,
}

/// The text to store for a setting of this value; none is as usual.
#[must_use]
pub fn encode_setting(value: Option<&str>) -> String {
    Fields::of(VERSION, &Value { is: value }).encode()
}

/// The value among the fields of a setting; none where it is as usual.
///
/// # Errors
/// When they are from a later version, or the value is not possible for the setting of this name.
/// Settings that are not known here may have any.
pub(in crate::domain) fn setting_in<'a>(
    name: &str,
    fields: &'a Fields,
) -> Result<Option<&'a str>, Unreadable> {
    check_version(fields, VERSION)?;
    let value = fields.get("is");
    let is_possible = Setting::from_slug(name).is_none_or(|it| Settings::default().take(it, value));
    is_possible.then_some(value).ok_or(Unreadable::Malformed)
}
