//! The five sources that every dose, claim and warning rests on.
//!
//! Titles and names are the sources' own and stay untranslated; what else is known about them is told by
//! each language.

use crate::domain::dose::Range;

/// A source, as a name that the compiler checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceId {
    /// Source 000.
    Derry,
    /// Source 001.
    BoneAndSpine,
    /// Source 002.
    Vykoukal,
    /// Source 003.
    OneBodyLdn,
    /// Source 004.
    SwordHealth,
}

/// What is known about a source. `None` where the source does not say.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Its checked name.
    pub id: SourceId,
    /// Its public key.
    pub key: &'static str,
    /// The number it has in our notes, "000" to "004".
    pub number: &'static str,
    /// Its title.
    pub title: Option<&'static str>,
    /// Who wrote it.
    pub author: Option<&'static str>,
}

impl SourceId {
    /// All sources, in the order of their numbers.
    pub const ALL: &'static [Self] = &[
        Self::Derry,
        Self::BoneAndSpine,
        Self::Vykoukal,
        Self::OneBodyLdn,
        Self::SwordHealth,
    ];

    /// What is known about this source.
    #[must_use]
    pub const fn facts(self) -> &'static Source {
        match self {
            Self::Derry => &DERRY,
            Self::BoneAndSpine => &BONE_AND_SPINE,
            Self::Vykoukal => &VYKOUKAL,
            Self::OneBodyLdn => &ONE_BODY_LDN,
            Self::SwordHealth => &SWORD_HEALTH,
        }
    }

    /// The days of a week that it gives for its exercises altogether, as the least; beside that it may
    /// allow more for some of them.
    #[must_use]
    pub const fn days_a_week(self) -> Option<Range> {
        match self {
            Self::BoneAndSpine | Self::OneBodyLdn => Some(Range::new(3, 4)),
            Self::Derry | Self::Vykoukal | Self::SwordHealth => None,
        }
    }

    /// Its public key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        self.facts().key
    }

    /// The number it has in our notes.
    #[must_use]
    pub const fn number(self) -> &'static str {
        self.facts().number
    }

    /// The source of this public key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.key() == key)
    }

    /// The source that has this number in our notes.
    #[must_use]
    pub fn from_number(number: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|id| id.number() == number)
    }
}

/// The sources, in the order of their numbers.
pub static SOURCES: &[Source] = &[DERRY, BONE_AND_SPINE, VYKOUKAL, ONE_BODY_LDN, SWORD_HEALTH];

const DERRY: Source = Source {
    id: SourceId::Derry,
    key: "derry",
    number: "000",
    title: Some("4 Ways to Improve Upper Back Pain, Boost Strength and Mobility"),
    author: Some("Dr. Michael Derry"),
};

const BONE_AND_SPINE: Source = Source {
    id: SourceId::BoneAndSpine,
    key: "bone-and-spine",
    number: "001",
    title: Some("7 Upper Back Pain Exercises and Stretches for Relief"),
    author: Some("Dr. Arun Pal Singh"),
};

const VYKOUKAL: Source = Source {
    id: SourceId::Vykoukal,
    key: "vykoukal",
    number: "002",
    title: Some("Best Exercises for Upper Back Pain"),
    author: Some("Jaydee Vykoukal"),
};

const ONE_BODY_LDN: Source = Source {
    id: SourceId::OneBodyLdn,
    key: "one-body-ldn",
    number: "003",
    title: None,
    author: Some("Kurt Johnson"),
};

const SWORD_HEALTH: Source = Source {
    id: SourceId::SwordHealth,
    key: "sword-health",
    number: "004",
    title: Some("Exercises & stretching for upper back pain"),
    author: None,
};
