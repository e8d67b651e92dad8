//! E03 Thoracic foam rolling: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::ThoracicFoamRolling,
    slug: "thoracic-foam-rolling",
    former_slugs: &[],
    kind: Kind::SelfMassage,
    also: &[],
    positions: &[Position::Supine],
    kits: &[&[Equipment::FoamRoller]],
    targets: &[Region::ThoracicSpine],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::Derry, SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        duration_s: Some(Range::new(60, 120)),
        per_day: Some(Range::new(1, 3)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::duration(60),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
