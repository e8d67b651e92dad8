//! E07 Chin tucks: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose, SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::ChinTucks,
    slug: "chin-tucks",
    former_slugs: &[],
    kind: Kind::MotorControl,
    also: &[],
    positions: &[Position::Seated, Position::Standing],
    kits: &[&[]],
    targets: &[Region::Neck],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::BoneAndSpine],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        reps: Some(Range::new(10, 15)),
        hold_s: Some(Range::exactly(5)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::BoneAndSpine)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 5, Tempo::STEADY),
        basis: Basis::Source(SourceId::BoneAndSpine),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
