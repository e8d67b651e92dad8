//! E24 Open book: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Side, Sides, SourceId,
};
use crate::domain::dose::{Dose, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::OpenBook,
    slug: "open-book",
    former_slugs: &[],
    kind: Kind::Mobility,
    also: &[],
    positions: &[Position::SideLying],
    kits: &[&[]],
    targets: &[Region::ThoracicSpine, Region::Ribs],
    sides: Sides::EachInTurn { first: Side::Right },
    variants: &[],
    sources: &[SourceId::SwordHealth],
    mentioned_by: &[],
    against: &[],
    doses: &[],
    default: DefaultDose {
        dose: Dose::reps(6, 3, Tempo::SLOW),
        basis: Basis::Ours,
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
