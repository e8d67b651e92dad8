//! E17 Low row with a band: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::BandLowRow,
    slug: "band-low-row",
    former_slugs: &[],
    kind: Kind::Strength,
    also: &[],
    positions: &[Position::Standing],
    kits: &[&[Equipment::ResistanceBand, Equipment::Anchor]],
    targets: &[Region::BetweenBlades, Region::Lats, Region::BackShoulders],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[SourceId::OneBodyLdn],
    against: &[],
    doses: &[SourceDose {
        sets: Some(Range::new(2, 3)),
        reps: Some(Range::new(10, 15)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 0, Tempo::SLOW).in_sets(2),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[ExerciseId::BandWideRow],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
