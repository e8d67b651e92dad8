//! E21 Isometric neck work in the other directions: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Rank, Region, Side, Sides,
    SourceDose, SourceId, Variant,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::IsometricNeckOtherDirections,
    slug: "isometric-neck-other-directions",
    former_slugs: &[],
    kind: Kind::Isometric,
    also: &[],
    positions: &[Position::Seated],
    kits: &[&[]],
    targets: &[Region::Neck],
    sides: Sides::Together,
    variants: &[
        Variant {
            slug: "rotation",
            sides: Sides::EachInTurn { first: Side::Right },
            rank: Rank::Usual,
        },
        Variant {
            slug: "flexion",
            sides: Sides::Together,
            rank: Rank::Usual,
        },
        Variant {
            slug: "extension",
            sides: Sides::Together,
            rank: Rank::Usual,
        },
    ],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        sets: Some(Range::new(2, 3)),
        reps: Some(Range::exactly(10)),
        hold_s: Some(Range::new(2, 3)),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 2, Tempo::STEADY).in_sets(2),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[],
    variant_of: Some(ExerciseId::IsometricNeckSideBend),
    rounds_spine: false,
    breath: None,
};
