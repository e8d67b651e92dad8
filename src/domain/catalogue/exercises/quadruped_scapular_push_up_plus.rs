//! E04 Scapular push-up plus on hands and knees: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose, SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::QuadrupedScapularPushUpPlus,
    slug: "quadruped-scapular-push-up-plus",
    former_slugs: &[],
    kind: Kind::Strength,
    also: &[],
    positions: &[Position::Quadruped],
    kits: &[&[]],
    targets: &[Region::Serratus],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::Derry],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        reps: Some(Range::exactly(30)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Derry)
    }],
    default: DefaultDose {
        dose: Dose::reps(30, 0, Tempo::STEADY),
        basis: Basis::Source(SourceId::Derry),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
