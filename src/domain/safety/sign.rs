//! The signs at which one stops, and what clears each of them.

use crate::domain::catalogue::slugged;
use crate::domain::history::{Hurt, Record, SEVERE};

/// What clears a stop. The later ones clear more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clearing {
    /// The safety questions are answered.
    Answer,
    /// It has passed, and the person has read what to do about it.
    Passed,
    /// A professional was asked, and has said that this person can exercise.
    Asked,
}

slugged! {
    /// A sign to stop at (facts of the sources, section 5.2; severe pain: 001 and 003).
    Sign {
        /// Numbness, tingling or weakness.
        Numb = "numb",
        /// Pain that grows or spreads.
        Spreading = "spreading",
        /// Something new.
        New = "new",
        /// Pain of [`SEVERE`] or more.
        Severe = "severe",
        /// Dizziness.
        Dizzy = "dizzy",
        /// A sharp pain.
        Sharp = "sharp",
    }
}

impl Sign {
    /// The sign in what was told of an exercise; none in plain overload.
    #[must_use]
    pub const fn of(hurt: Hurt) -> Option<Self> {
        match hurt {
            Hurt::Numb => Some(Self::Numb),
            Hurt::Spreading => Some(Self::Spreading),
            Hurt::New => Some(Self::New),
            Hurt::Dizzy => Some(Self::Dizzy),
            Hurt::Sharp => Some(Self::Sharp),
            Hurt::TooMuch => None,
        }
    }

    /// The signs among what hurt in a session.
    pub fn told_in(record: &Record) -> impl Iterator<Item = Self> {
        record.hurts.iter().filter_map(|(_, hurt)| Self::of(*hurt))
    }

    /// The sign in a rating of pain.
    #[must_use]
    pub fn of_pain(pain: Option<u8>) -> Option<Self> {
        pain.filter(|pain| *pain >= SEVERE).map(|_| Self::Severe)
    }

    /// What clears it the first time (which signs pass by themselves is ours).
    #[must_use]
    pub const fn clearing(self) -> Clearing {
        match self {
            Self::Dizzy | Self::Sharp => Clearing::Passed,
            Self::Numb | Self::Spreading | Self::New | Self::Severe => Clearing::Asked,
        }
    }
}
