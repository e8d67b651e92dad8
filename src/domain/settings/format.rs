//! Settings as they are stored: each as a line of fields of its own, and once all as one.

use serde::{Deserializer, Serialize};

use super::{Problem, RATES, Setting, Settings};
use crate::domain::breaks::BreakSettings;
use crate::domain::fields::{Fields, checked};
use crate::domain::history::{Unreadable, check_version};
use crate::domain::timeline::ReadyTime;

/// The version that is written.
const VERSION: u64 = 1;

impl Settings {
    /// All of them, by their names.
    fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        fields.add(self);
        fields.add(&self.changes);
        fields
    }

    /// The settings of these names; those that are missing are as usual, `None` where one cannot be.
    fn of_fields(fields: &Fields) -> Option<Self> {
        let settings: Self = fields.read().ok()?;
        let changes = fields.read().ok()?;
        Some(Self {
            changes,
            ..settings
        })
    }

    /// All that are not as usual, by their names.
    fn values(&self) -> Fields {
        let (mut fields, usual) = (self.fields(), Self::default().fields());
        for setting in Setting::ALL {
            let name = setting.slug();
            if fields.get(name) == usual.get(name) {
                fields.remove(name);
            }
        }
        fields
    }

    /// The value of a setting, as it is stored; none where it is as usual.
    #[must_use]
    pub fn value(&self, setting: Setting) -> Option<String> {
        self.values().get(setting.slug()).map(str::to_owned)
    }

    /// Sets a setting to a stored value; one that is not possible leaves it as it is, and is false.
    pub fn take(&mut self, setting: Setting, value: Option<&str>) -> bool {
        self.take_together(&[(setting, value)])
    }

    /// Sets settings to stored values, each that is possible.
    pub(in crate::domain) fn take_all(&mut self, values: &[(Setting, Option<&str>)]) {
        if !self.take_together(values) {
            for (setting, value) in values {
                self.take(*setting, *value);
            }
        }
    }

    fn take_together(&mut self, values: &[(Setting, Option<&str>)]) -> bool {
        let mut fields = self.fields();
        for (setting, value) in values {
            match value {
                Some(value) => fields.set(setting.slug(), *value),
                None => fields.remove(setting.slug()),
            }
        }
        let taken = Self::of_fields(&fields);
        let is_possible = taken.is_some();
        *self = taken.unwrap_or_else(|| self.clone());
        is_possible
    }

    /// What is set otherwise than in `before`, with the values to store.
    #[must_use]
    pub fn changed(&self, before: &Self) -> Vec<(Setting, Option<String>)> {
        let (now, before) = (self.values(), before.values());
        let changed = |setting: &Setting| {
            let value = now.get(setting.slug());
            (value != before.get(setting.slug())).then(|| (*setting, value.map(str::to_owned)))
        };
        Setting::ALL.iter().filter_map(changed).collect()
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

/// Only a percentage that [`ReadyTime`] takes as it is.
pub(super) mod ready {
    use serde::{Deserializer, Serializer};

    use crate::domain::fields::checked;
    use crate::domain::timeline::ReadyTime;

    fn possible(percent: u16) -> u16 {
        ReadyTime::percent(percent).as_percent()
    }

    pub(in crate::domain::settings) fn serialize<S: Serializer>(
        percent: &u16,
        to: S,
    ) -> Result<S::Ok, S::Error> {
        to.serialize_u16(possible(*percent))
    }

    pub(in crate::domain::settings) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<u16, D::Error> {
        checked(from, |percent| possible(*percent) == *percent)
    }
}

pub(super) fn floor_extra<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    checked(from, |seconds| *seconds <= ReadyTime::MOST_FLOOR_EXTRA_S)
}

pub(super) fn percent<'de, D: Deserializer<'de>>(from: D) -> Result<u8, D::Error> {
    checked(from, |percent| *percent <= 100)
}

pub(super) fn rate<'de, D: Deserializer<'de>>(from: D) -> Result<u16, D::Error> {
    checked(from, |rate| RATES.contains(rate))
}

pub(super) fn breaks<'de, D: Deserializer<'de>>(from: D) -> Result<BreakSettings, D::Error> {
    checked(from, BreakSettings::is_possible)
}
