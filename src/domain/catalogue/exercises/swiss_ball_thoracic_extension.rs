//! E22 Thoracic extension over a Swiss ball: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::SwissBallThoracicExtension,
    slug: "swiss-ball-thoracic-extension",
    former_slugs: &[],
    kind: Kind::Strength,
    also: &[],
    positions: &[Position::Kneeling],
    kits: &[&[Equipment::SwissBall]],
    targets: &[Region::BackExtensors, Region::Core],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::OneBodyLdn],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        reps: Some(Range::new(8, 12)),
        hold_s: Some(Range::new(3, 5)),
        per_week: Some(Range::new(3, 4)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::OneBodyLdn)
    }],
    default: DefaultDose {
        dose: Dose::reps(8, 3, Tempo::SLOW),
        basis: Basis::Source(SourceId::OneBodyLdn),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
