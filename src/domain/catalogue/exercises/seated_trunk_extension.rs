//! E23 Seated trunk extension: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceId,
};
use crate::domain::dose::{Dose, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::SeatedTrunkExtension,
    slug: "seated-trunk-extension",
    former_slugs: &[],
    kind: Kind::Mobility,
    also: &[],
    positions: &[Position::Seated],
    kits: &[&[Equipment::Chair]],
    targets: &[Region::ThoracicSpine],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::SwordHealth],
    mentioned_by: &[],
    against: &[],
    doses: &[],
    default: DefaultDose {
        dose: Dose::reps(8, 3, Tempo::SLOW),
        basis: Basis::Ours,
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
