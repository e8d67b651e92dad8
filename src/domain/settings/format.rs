//! Settings as the line of fields that is stored.

use super::{Changes, Problem, RATES, SafetyAnswer, Setting, Settings, Theme};
use crate::domain::breaks::BreakSettings;
use crate::domain::fields::{Fields, flag, number, read_flag, write_rows};
use crate::domain::plan::Programme;
use crate::domain::timeline::{Manner, ReadyTime};

/// The version that is written.
const VERSION: u64 = 1;

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
        let usual = Self::default();
        for (name, value, usual) in [
            ("floor", self.floor_extra_s, usual.floor_extra_s),
            ("rate", self.voice_rate, usual.voice_rate),
            (
                "voicevol",
                self.voice_volume.into(),
                usual.voice_volume.into(),
            ),
            ("tonevol", self.tone_volume.into(), usual.tone_volume.into()),
            ("loud", self.loud_tones.into(), usual.loud_tones.into()),
            ("flash", self.flash.into(), usual.flash.into()),
            ("heard", self.heard.into(), usual.heard.into()),
            ("ask", self.ask.into(), usual.ask.into()),
            ("own", self.own_pace.into(), usual.own_pace.into()),
            ("asked", self.asked.into(), usual.asked.into()),
        ] {
            let value = (value != usual).then(|| value.to_string());
            set_or_remove(&mut all, name, value.as_deref());
        }
        let cleared = (self.cleared_ms > 0).then(|| self.cleared_ms.to_string());
        set_or_remove(&mut all, "cleared", cleared.as_deref());
        let manner = (self.manner != usual.manner).then(|| self.manner.slug());
        set_or_remove(&mut all, "manner", manner);
        set_or_remove(&mut all, "name", self.voice_name.as_deref());
        set_or_remove(&mut all, "media", self.media_keys.map(flag));
        for (name, rows) in [
            ("doses", self.changes.write_doses()),
            ("lighter", self.changes.write_lighter()),
        ] {
            let rows = Some(rows.as_str()).filter(|rows| !rows.is_empty());
            set_or_remove(&mut all, name, rows);
        }
        let programme = self.programme.as_ref().map(Programme::encode);
        set_or_remove(&mut all, "plan", programme.as_deref());
        set_or_remove(&mut all, "breaks", self.breaks.encode().as_deref());
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
            asked: reader.get(Setting::Asked, default.asked, read_flag),
            cleared_ms: reader.get(Setting::Cleared, default.cleared_ms, number),
            programme: reader.get(Setting::Programme, None, |v| Programme::decode(v).map(Some)),
            breaks: reader.get(Setting::Breaks, default.breaks, BreakSettings::decode),
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
        Setting::Asked => "asked",
        Setting::Cleared => "cleared",
        Setting::Programme => "plan",
        Setting::Breaks => "breaks",
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

/// Later settings are written only where they differ from what is usual.
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
