//! E25 Child's pose: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceId,
};
use crate::domain::dose::Dose;

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::ChildsPose,
    slug: "childs-pose",
    former_slugs: &[],
    kind: Kind::Stretch,
    also: &[],
    positions: &[Position::Kneeling],
    kits: &[&[]],
    targets: &[Region::ThoracicSpine, Region::TrunkSides],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::SwordHealth],
    mentioned_by: &[],
    against: &[],
    doses: &[],
    default: DefaultDose {
        dose: Dose::open(60),
        basis: Basis::Ours,
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: true,
    breath: None,
};
