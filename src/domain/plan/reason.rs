//! Why something is in a plan. Each choice carries its reasons, and each reason the sources that make
//! it; without one it is ours.

use super::answers::Spot;
use crate::domain::catalogue::{ExerciseId, SourceId};
use crate::domain::dose::Range;

/// What an exercise is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// To move what is stiff.
    Mobility,
    /// To make stronger.
    Strength,
    /// To lengthen what is tight.
    Stretch,
    /// To hold and steer.
    Control,
}

impl Role {
    /// All of them.
    pub const ALL: &'static [Self] =
        &[Self::Mobility, Self::Control, Self::Strength, Self::Stretch];
}

/// How a dose was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseReason {
    /// The low end of what a source gives.
    LowEnd,
    /// So many steps above it.
    Grown(usize),
    /// The high end.
    Top,
    /// No source gives a number.
    NoSource,
    /// Less than a source gives, because the session is short.
    Short,
    /// Less than a source gives, because it hurt.
    Lighter,
    /// Lower than it was, for the person was away for long.
    AfterBreak,
}

/// Why an exercise is in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceReason {
    /// It works on a place that is stiff or sore.
    Sore(Spot),
    /// It is needed for the mix.
    Mix(Role),
    /// What it needs is at hand.
    AtHand(ExerciseId),
    /// It can be done on a chair or standing, at work.
    AtWork,
    /// The person wants more of it.
    Wanted,
    /// It was in the plan that worked.
    Worked,
    /// It stands in for another exercise, as the person chose.
    InPlaceOf(ExerciseId),
    /// It has the place of an exercise that is never wanted.
    InsteadOfNever(ExerciseId),
    /// It is the next rung after another.
    NextRung(ExerciseId),
    /// It comes before a harder one.
    BeforeHarder(ExerciseId),
    /// It may be done daily, or on three days at least, and comes in each session.
    EachTime,
    /// It is strength work, and comes every other time.
    EveryOtherTime,
    /// It takes turns with others.
    TakesTurns,
    /// It is one of those that keep a gain.
    ToKeep,
    /// A source wants it so often a day.
    SeveralTimesADay(Range),
}

impl ChoiceReason {
    /// Whether it is what this person has said themselves.
    #[must_use]
    pub const fn is_said(self) -> bool {
        matches!(
            self,
            Self::Sore(_)
                | Self::AtHand(_)
                | Self::AtWork
                | Self::Wanted
                | Self::Worked
                | Self::InPlaceOf(_)
                | Self::InsteadOfNever(_)
        )
    }

    /// Who says so; empty where it is ours.
    #[must_use]
    pub fn sources(self) -> &'static [SourceId] {
        use SourceId::{BoneAndSpine, Derry, OneBodyLdn, Vykoukal};
        match self {
            Self::Mix(Role::Strength) => &[OneBodyLdn],
            Self::Mix(Role::Stretch) => &[BoneAndSpine, OneBodyLdn],
            Self::Mix(Role::Mobility) => &[Derry, BoneAndSpine, Vykoukal],
            Self::Mix(Role::Control) => &[OneBodyLdn],
            Self::NextRung(_) | Self::BeforeHarder(_) | Self::SeveralTimesADay(_) => &[Vykoukal],
            Self::EachTime | Self::EveryOtherTime => &[OneBodyLdn],
            Self::Sore(_)
            | Self::AtHand(_)
            | Self::AtWork
            | Self::Wanted
            | Self::Worked
            | Self::InPlaceOf(_)
            | Self::InsteadOfNever(_)
            | Self::ToKeep
            | Self::TakesTurns => &[],
        }
    }
}

/// Why so many days of a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DaysReason {
    /// Three or four days.
    ThreeOrFour,
    /// More: sources allow every day.
    UpToDaily,
    /// Two, to keep what was gained.
    ToKeep,
}

impl DaysReason {
    /// Why it is so many days.
    #[must_use]
    pub const fn of(days: u8) -> Self {
        match days {
            0..=2 => Self::ToKeep,
            3..=4 => Self::ThreeOrFour,
            _ => Self::UpToDaily,
        }
    }

    /// Who says so; empty where it is ours.
    #[must_use]
    pub const fn sources(self) -> &'static [SourceId] {
        match self {
            Self::ThreeOrFour => &[SourceId::BoneAndSpine, SourceId::OneBodyLdn],
            Self::UpToDaily => &[SourceId::BoneAndSpine],
            Self::ToKeep => &[],
        }
    }
}
