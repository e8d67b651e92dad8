//! Settings as they are stored: each as a line of fields of its own, and once all as one.

use super::{Problem, RATES, Setting, Settings, Theme};
use crate::domain::breaks::BreakSettings;
use crate::domain::fields::{Fields, flag, number, read_flag, write_rows};
use crate::domain::history::{Unreadable, check_version};
use crate::domain::plan::Programme;
use crate::domain::safety::SafetyAnswer;
use crate::domain::timeline::{Manner, ReadyTime};

/// The version that is written.
const VERSION: u64 = 1;

impl Settings {
    /// The value of a setting, as it is stored; none where it is as usual.
    #[must_use]
    pub fn value(&self, setting: Setting) -> Option<String> {
        let value = self.text(setting)?;
        (Self::default().text(setting).as_ref() != Some(&value)).then_some(value)
    }

    fn text(&self, setting: Setting) -> Option<String> {
        let rows = |rows: String| (!rows.is_empty()).then_some(rows);
        let on = |on: bool| Some(flag(on).to_owned());
        match setting {
            Setting::Theme => Some(self.theme.slug().to_owned()),
            Setting::Voice => on(self.voice),
            Setting::Tones => on(self.tones),
            Setting::Vibration => on(self.vibration),
            Setting::Ready => {
                let possible = ReadyTime::percent(self.ready_percent);
                Some(possible.as_percent().to_string())
            }
            Setting::FloorExtra => Some(self.floor_extra_s.to_string()),
            Setting::Safety => self.safety.map(|answer| {
                let answered = answer.answered_ms.to_string();
                write_rows([[answered, flag(answer.any_applies).to_owned()]])
            }),
            Setting::Manner => Some(self.manner.slug().to_owned()),
            Setting::VoiceName => self.voice_name.clone(),
            Setting::VoiceRate => Some(self.voice_rate.to_string()),
            Setting::VoiceVolume => Some(self.voice_volume.to_string()),
            Setting::ToneVolume => Some(self.tone_volume.to_string()),
            Setting::LoudTones => on(self.loud_tones),
            Setting::Flash => on(self.flash),
            Setting::Heard => on(self.heard),
            Setting::Ask => on(self.ask),
            Setting::OwnPace => on(self.own_pace),
            Setting::MediaKeys => self.media_keys.and_then(on),
            Setting::Doses => rows(self.changes.write_doses()),
            Setting::Lighter => rows(self.changes.write_lighter()),
            Setting::Asked => on(self.asked),
            Setting::Cleared => Some(self.cleared_ms.to_string()),
            Setting::Programme => self.programme.as_ref().map(Programme::encode),
            Setting::Breaks => self.breaks.encode(),
        }
    }

    /// Sets a setting to a stored value; one that is not possible leaves it as it is, and is false.
    pub fn take(&mut self, setting: Setting, value: Option<&str>) -> bool {
        let usual = Self::default().text(setting);
        match value.or(usual.as_deref()) {
            Some(value) => self.read(setting, value).is_some(),
            None => {
                match setting {
                    Setting::Safety => self.safety = None,
                    Setting::VoiceName => self.voice_name = None,
                    Setting::MediaKeys => self.media_keys = None,
                    Setting::Programme => self.programme = None,
                    Setting::Breaks => self.breaks = BreakSettings::default(),
                    _ => return self.read(setting, "").is_some(),
                }
                true
            }
        }
    }

    fn read(&mut self, setting: Setting, value: &str) -> Option<()> {
        match setting {
            Setting::Theme => self.theme = Theme::from_slug(value)?,
            Setting::Voice => self.voice = read_flag(value)?,
            Setting::Tones => self.tones = read_flag(value)?,
            Setting::Vibration => self.vibration = read_flag(value)?,
            Setting::Ready => self.ready_percent = read_ready(value)?,
            Setting::FloorExtra => self.floor_extra_s = read_floor(value)?,
            Setting::Safety => self.safety = Some(read_safety(value)?),
            Setting::Manner => self.manner = Manner::from_slug(value)?,
            Setting::VoiceName => self.voice_name = Some(value.to_owned()),
            Setting::VoiceRate => self.voice_rate = read_rate(value)?,
            Setting::VoiceVolume => self.voice_volume = read_percent(value)?,
            Setting::ToneVolume => self.tone_volume = read_percent(value)?,
            Setting::LoudTones => self.loud_tones = read_flag(value)?,
            Setting::Flash => self.flash = read_flag(value)?,
            Setting::Heard => self.heard = read_flag(value)?,
            Setting::Ask => self.ask = read_flag(value)?,
            Setting::OwnPace => self.own_pace = read_flag(value)?,
            Setting::MediaKeys => self.media_keys = Some(read_flag(value)?),
            Setting::Doses => self.changes.read_doses(value)?,
            Setting::Lighter => self.changes.read_lighter(value)?,
            Setting::Asked => self.asked = read_flag(value)?,
            Setting::Cleared => self.cleared_ms = number(value)?,
            Setting::Programme => self.programme = Some(Programme::decode(value)?),
            Setting::Breaks => self.breaks = BreakSettings::decode(value)?,
        }
        Some(())
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
    pub fn decode(raw: &str) -> (Self, Vec<Problem>) {
        let mut settings = Self::default();
        let Ok(stored) = Fields::decode(raw) else {
            return (settings, vec![Problem::Malformed]);
        };
        let mut problems = Vec::new();
        match check_version(&stored, VERSION) {
            Ok(()) => {}
            Err(Unreadable::FutureVersion(version)) => {
                problems.push(Problem::FutureVersion { version });
            }
            Err(_) => problems.push(Problem::Malformed),
        }
        for setting in Setting::ALL.iter().copied() {
            if let Some(value) = stored.get(setting.slug())
                && !settings.take(setting, Some(value))
            {
                problems.push(Problem::BadValue { setting });
            }
        }
        (settings, problems)
    }
}

/// The text to store for a setting of this value; none is as usual.
#[must_use]
pub fn encode_setting(value: Option<&str>) -> String {
    let mut fields = Fields::default();
    fields.set("v", &VERSION);
    if let Some(value) = value {
        fields.set("is", value);
    }
    fields.encode()
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

/// Only a percentage that [`ReadyTime`] takes as it is.
fn read_ready(value: &str) -> Option<u16> {
    let percent = number(value)?;
    (ReadyTime::percent(percent).as_percent() == percent).then_some(percent)
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
