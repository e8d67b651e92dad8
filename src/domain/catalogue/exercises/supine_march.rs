//! E12 Supine march: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Side, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::SupineMarch,
    slug: "supine-march",
    former_slugs: &[],
    kind: Kind::Core,
    also: &[],
    positions: &[Position::Supine],
    kits: &[&[]],
    targets: &[Region::Core],
    sides: Sides::AlternatingPerSide { first: Side::Left },
    variants: &[],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        sets: Some(Range::new(2, 3)),
        reps: Some(Range::exactly(10)),
        per_side: Some(true),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 0, Tempo::SLOW).in_sets(2),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
