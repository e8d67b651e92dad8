//! E16 Prone shoulder blade retraction: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose, SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::ProneScapularRetraction,
    slug: "prone-scapular-retraction",
    former_slugs: &[],
    kind: Kind::Strength,
    also: &[],
    positions: &[Position::Prone],
    kits: &[&[]],
    targets: &[Region::BetweenBlades, Region::BackShoulders],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        sets: Some(Range::new(2, 3)),
        reps: Some(Range::exactly(10)),
        hold_s: Some(Range::new(2, 3)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 2, Tempo::STEADY).in_sets(2),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[ExerciseId::ScapularSqueeze],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
