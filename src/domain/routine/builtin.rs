//! The routines that we ship: the three that a source names, with doses of ours inside its ranges.
//!
//! The doses are chosen so that the five-minute one really takes about five minutes. The minutes
//! that the source states are its label and are shown as such; they are not a timer.

use super::name::{BuiltIn, RoutineName};
use super::{Prescription, Routine};
use crate::domain::catalogue::{ExerciseId, SourceId};
use crate::domain::dose::{Dose, Range, Tempo};

impl BuiltIn {
    /// The source that names it.
    #[must_use]
    pub const fn source(self) -> SourceId {
        SourceId::BoneAndSpine
    }

    /// The minutes that the source states (facts section 3.1).
    #[must_use]
    pub const fn stated_minutes(self) -> u16 {
        match self {
            Self::QuickDailyReset => 5,
            Self::EndOfDayRelief => 10,
            Self::PostureSupport => 15,
        }
    }

    /// How long it takes at the usual pace, in milliseconds, for what shows it before it can be compiled.
    #[must_use]
    pub const fn usual_ms(self) -> u64 {
        match self {
            Self::QuickDailyReset => 287_000,
            Self::EndOfDayRelief => 407_000,
            Self::PostureSupport => 814_000,
        }
    }

    /// How many exercises it has.
    #[must_use]
    pub const fn n_exercises(self) -> usize {
        match self {
            Self::QuickDailyReset => 3,
            Self::EndOfDayRelief => 4,
            Self::PostureSupport => 7,
        }
    }

    /// The exercises of the one for everybody, before it can be compiled.
    pub const HELD_FOR_EVERYBODY: [ExerciseId; 3] = [
        ExerciseId::ChinTucks,
        ExerciseId::ScapularSqueeze,
        ExerciseId::DoorwayPecStretch,
    ];

    /// The exercise that stands for it in a list: of no two the same.
    #[must_use]
    pub const fn face(self) -> ExerciseId {
        match self {
            Self::QuickDailyReset => ExerciseId::ChinTucks,
            Self::EndOfDayRelief => ExerciseId::CatCow,
            Self::PostureSupport => ExerciseId::WallAngels,
        }
    }

    /// How many times a day the source gives for it, where it does.
    #[must_use]
    pub const fn per_day(self) -> Option<Range> {
        match self {
            Self::PostureSupport => Some(Range::exactly(1)),
            Self::QuickDailyReset | Self::EndOfDayRelief => None,
        }
    }

    /// The routine itself. Members and their order are the source's.
    #[must_use]
    pub fn routine(self) -> Routine {
        use ExerciseId::{
            CatCow, ChinTucks, DoorwayPecStretch, FoamRollerThoracicExtension, ScapularSqueeze,
            ThreadTheNeedle, WallAngels,
        };
        let between_stretches = Tempo::new(20, 20, 50);
        let steps = match self {
            Self::QuickDailyReset => vec![
                with(ChinTucks, Dose::reps(10, 5, Tempo::STEADY)),
                with(ScapularSqueeze, Dose::reps(10, 5, Tempo::STEADY)),
                with(DoorwayPecStretch, Dose::reps(2, 25, between_stretches)),
            ],
            Self::EndOfDayRelief => vec![
                with(
                    FoamRollerThoracicExtension,
                    Dose::reps(10, 5, Tempo::STEADY),
                ),
                with(WallAngels, Dose::reps(10, 0, Tempo::new(40, 40, 0))),
                with(CatCow, Dose::reps(10, 0, Tempo::new(40, 40, 0))),
                with(ThreadTheNeedle, Dose::reps(1, 30, Tempo::STEADY)),
            ],
            Self::PostureSupport => vec![
                with(
                    FoamRollerThoracicExtension,
                    Dose::reps(10, 5, Tempo::STEADY),
                ),
                with(WallAngels, Dose::reps(10, 0, Tempo::new(40, 40, 0))),
                with(ChinTucks, Dose::reps(12, 5, Tempo::STEADY)),
                with(ScapularSqueeze, Dose::reps(12, 8, Tempo::STEADY)),
                with(DoorwayPecStretch, Dose::reps(3, 30, between_stretches)),
                with(CatCow, Dose::reps(10, 0, Tempo::new(40, 40, 0))),
                with(ThreadTheNeedle, Dose::reps(1, 30, Tempo::STEADY)),
            ],
        };
        Routine::of(RoutineName::BuiltIn(self), steps)
    }
}

fn with(exercise: ExerciseId, dose: Dose) -> Prescription {
    Prescription::usual(exercise).with_dose(dose)
}
