//! E20 Isometric neck side-bend: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Side, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::IsometricNeckSideBend,
    slug: "isometric-neck-side-bend",
    former_slugs: &[],
    kind: Kind::Isometric,
    also: &[],
    positions: &[Position::Seated],
    kits: &[&[]],
    targets: &[Region::Neck],
    sides: Sides::EachInTurn { first: Side::Right },
    variants: &[],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        sets: Some(Range::new(2, 3)),
        reps: Some(Range::exactly(10)),
        hold_s: Some(Range::new(2, 3)),
        per_side: Some(true),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 2, Tempo::STEADY).in_sets(2),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
