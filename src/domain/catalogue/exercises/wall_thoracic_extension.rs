//! E13 Thoracic extension on the wall: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::WallThoracicExtension,
    slug: "wall-thoracic-extension",
    former_slugs: &[],
    kind: Kind::Mobility,
    also: &[],
    positions: &[Position::Standing],
    kits: &[&[Equipment::Wall]],
    targets: &[Region::ThoracicSpine],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        sets: Some(Range::new(2, 3)),
        reps: Some(Range::exactly(10)),
        hold_s: Some(Range::exactly(3)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 3, Tempo::STEADY).in_sets(2),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
