//! E14 Opposite arm and leg raise, prone: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Side, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::ProneOppositeArmLegRaise,
    slug: "prone-opposite-arm-leg-raise",
    former_slugs: &[],
    kind: Kind::Strength,
    also: &[Kind::Core],
    positions: &[Position::Prone],
    kits: &[&[]],
    targets: &[Region::BetweenBlades, Region::Glutes, Region::BackExtensors],
    sides: Sides::AlternatingInTotal { first: Side::Left },
    variants: &[],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        sets: Some(Range::new(2, 3)),
        reps: Some(Range::exactly(10)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 0, Tempo::STEADY).in_sets(2),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
