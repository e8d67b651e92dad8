//! E09 Doorway pec stretch: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::DoorwayPecStretch,
    slug: "doorway-pec-stretch",
    former_slugs: &[],
    kind: Kind::Stretch,
    also: &[],
    positions: &[Position::Standing],
    kits: &[&[Equipment::Doorway]],
    targets: &[Region::Chest, Region::FrontShoulders],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::BoneAndSpine],
    mentioned_by: &[SourceId::OneBodyLdn],
    against: &[],
    doses: &[SourceDose {
        reps: Some(Range::new(2, 3)),
        hold_s: Some(Range::new(20, 30)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::BoneAndSpine)
    }],
    default: DefaultDose {
        dose: Dose::reps(2, 25, Tempo::new(20, 20, 50)),
        basis: Basis::Source(SourceId::BoneAndSpine),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
