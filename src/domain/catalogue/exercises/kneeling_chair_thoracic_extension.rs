//! E01 Kneeling thoracic extension on a chair: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::KneelingChairThoracicExtension,
    slug: "kneeling-chair-thoracic-extension",
    former_slugs: &[],
    kind: Kind::Mobility,
    also: &[],
    positions: &[Position::Kneeling],
    kits: &[&[Equipment::Chair]],
    targets: &[Region::ThoracicSpine],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::Derry],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        reps: Some(Range::new(20, 30)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Derry)
    }],
    default: DefaultDose {
        dose: Dose::reps(20, 0, Tempo::STEADY),
        basis: Basis::Source(SourceId::Derry),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
