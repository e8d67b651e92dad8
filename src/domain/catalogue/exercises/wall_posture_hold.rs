//! E06 Wall posture hold: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceId,
};
use crate::domain::dose::{Dose, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::WallPostureHold,
    slug: "wall-posture-hold",
    former_slugs: &[],
    kind: Kind::MotorControl,
    also: &[],
    positions: &[Position::Standing],
    kits: &[&[Equipment::Wall]],
    targets: &[Region::WholeSpine, Region::Neck, Region::BetweenBlades],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[],
    default: DefaultDose {
        dose: Dose::reps(3, 20, Tempo::STEADY),
        basis: Basis::Ours,
    },
    regressions: &[],
    progressions: &[ExerciseId::WallAngels],
    variant_of: Some(ExerciseId::WallAngels),
    rounds_spine: false,
    breath: None,
};
