//! A sign that was told in a session, and whether it was cleared. Each is an entry of its own: it does
//! not go with its session, and what one tab clears never takes away what another has just been told.

use serde::{Deserialize, Serialize};

use super::sign::{Clearing, Sign};
use super::stop::{Stop, StopReason};
use crate::domain::fields::{Fields, of_text};
use crate::domain::sorted;
use crate::domain::time::{DAY, MINUTE};

/// The same sign within so many days counts as one that does not pass by itself (ours).
pub const AGAIN_DAYS: u64 = 14;

/// How a warning was cleared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cleared {
    /// A professional agreed.
    Asked {
        /// When that was said, in milliseconds since 1970 UTC.
        at_ms: u64,
    },
    /// It has passed.
    Passed {
        /// When that was said, in milliseconds since 1970 UTC.
        at_ms: u64,
    },
    /// It was taken back before the session had begun: another number was meant.
    #[serde(with = "no_time")]
    TakenBack,
}

/// A sign that was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// The session in which it was told and the sign: told twice there, it is the same warning.
    #[serde(skip)]
    pub id: String,
    /// Which.
    pub sign: Sign,
    /// When, in milliseconds since 1970 UTC.
    #[serde(rename = "told")]
    pub told_ms: u64,
    /// How it was cleared; until then nothing starts.
    pub cleared: Option<Cleared>,
}

impl Warning {
    /// The version that is written.
    pub(in crate::domain) const VERSION: u64 = 1;

    /// A sign told in the session of this id.
    #[must_use]
    pub fn new(session: &str, sign: Sign, told_ms: u64) -> Self {
        Self {
            id: format!("{session}.{}", sign.slug()),
            sign,
            told_ms,
            cleared: None,
        }
    }

    /// Whether it tells of this sign, within so many milliseconds of a moment. One that was taken back
    /// was not told.
    fn tells(&self, sign: Sign, at_ms: u64, within_ms: u64) -> bool {
        self.sign == sign
            && self.cleared != Some(Cleared::TakenBack)
            && self.told_ms.abs_diff(at_ms) <= within_ms
    }

    /// The text to store.
    #[must_use]
    pub fn encode(&self) -> String {
        Fields::of(Self::VERSION, self).encode()
    }

    /// What is stored under this id; nothing where it is damaged or from a later version.
    #[must_use]
    pub fn decode(id: &str, raw: &str) -> Option<Self> {
        let warning: Self = of_text(raw, Self::VERSION)?;
        let id = id.to_owned();
        Some(Self { id, ..warning })
    }
}

/// What is taken back has a number too, but no time.
mod no_time {
    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u64(0)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<(), D::Error> {
        u64::deserialize(from).map(drop)
    }
}

/// Everything that was told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Warnings(
    /// In the order of the ids, and so of the sessions.
    Vec<Warning>,
);

impl Warnings {
    /// Nothing was told.
    pub const NONE: Self = Self(Vec::new());

    /// The warning of this id.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Warning> {
        sorted::get(&self.0, id, |warning| warning.id.as_str())
    }

    /// Takes one in, in the place of the one of the same id.
    pub fn insert(&mut self, warning: Warning) {
        sorted::put(&mut self.0, warning, |warning| &warning.id);
    }

    /// The warnings that `clearing` clears, cleared at `at_ms`; the caller stores them and takes
    /// them in.
    #[must_use]
    pub fn cleared(&self, clearing: Clearing, at_ms: u64) -> Vec<Warning> {
        let cleared = match clearing {
            Clearing::Answer => return Vec::new(),
            Clearing::Passed => Cleared::Passed { at_ms },
            Clearing::Asked => Cleared::Asked { at_ms },
        };
        let standing = self.standing().filter(|it| self.clearing(it) <= clearing);
        let clear = |warning: &Warning| Warning {
            cleared: Some(cleared),
            ..warning.clone()
        };
        standing.map(clear).collect()
    }

    /// What was told and not cleared.
    fn standing(&self) -> impl Iterator<Item = &Warning> {
        self.0.iter().filter(|warning| warning.cleared.is_none())
    }

    /// Whether the same sign was told in another session too, not long before or after: clocks may
    /// differ.
    fn is_again(&self, warning: &Warning) -> bool {
        let mut others = self.0.iter().filter(|other| other.id != warning.id);
        others.any(|other| other.tells(warning.sign, warning.told_ms, AGAIN_DAYS * DAY))
    }

    /// Whether this sign was told within three hours of a moment: in the same session, even if that was
    /// ended and taken up again under another id.
    pub(super) fn is_known(&self, sign: Sign, at_ms: u64) -> bool {
        self.0
            .iter()
            .any(|other| other.tells(sign, at_ms, 180 * MINUTE))
    }

    /// This sign, told in this session: the warning to store and to take in. None where it stands
    /// already.
    #[must_use]
    pub fn told(&self, session: &str, sign: Sign, told_ms: u64) -> Option<Warning> {
        let warning = Warning::new(session, sign, told_ms);
        let known = self.get(&warning.id);
        known
            .is_none_or(|known| known.cleared.is_some())
            .then_some(warning)
    }

    /// This sign taken back before the session began; none where it does not stand.
    #[must_use]
    pub fn taken_back(&self, session: &str, sign: Sign) -> Option<Warning> {
        let known = self.get(&Warning::new(session, sign, 0).id)?;
        known.cleared.is_none().then(|| Warning {
            cleared: Some(Cleared::TakenBack),
            ..known.clone()
        })
    }

    fn clearing(&self, warning: &Warning) -> Clearing {
        if self.is_again(warning) {
            Clearing::Asked
        } else {
            warning.sign.clearing()
        }
    }

    /// The gravest stop of those that stand; of several alike, the latest.
    pub(super) fn stop(&self) -> Option<Stop> {
        let stops = self.standing().map(|warning| Stop {
            reason: StopReason::Told {
                sign: warning.sign,
                told_ms: warning.told_ms,
                again: self.is_again(warning),
            },
            clearing: self.clearing(warning),
        });
        stops.max_by_key(|stop| stop.clearing)
    }
}

impl FromIterator<Warning> for Warnings {
    fn from_iter<I: IntoIterator<Item = Warning>>(all: I) -> Self {
        let mut warnings = Self::default();
        warnings.extend(all);
        warnings
    }
}

impl Extend<Warning> for Warnings {
    fn extend<I: IntoIterator<Item = Warning>>(&mut self, all: I) {
        for warning in all {
            self.insert(warning);
        }
    }
}

impl IntoIterator for Warnings {
    type Item = Warning;
    type IntoIter = std::vec::IntoIter<Warning>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
