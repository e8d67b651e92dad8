//! E19 Neck flexion and extension: the facts, without words.

use crate::domain::catalogue::{
    Basis, Breath, DefaultDose, Exercise, ExerciseId, Kind, Position, Rank, Region, Sides,
    SourceDose, SourceId, Variant,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::NeckFlexionExtension,
    slug: "neck-flexion-extension",
    former_slugs: &[],
    kind: Kind::Mobility,
    also: &[Kind::Strength],
    positions: &[Position::Seated, Position::Standing],
    kits: &[&[]],
    targets: &[Region::Neck],
    sides: Sides::Together,
    variants: &[
        Variant {
            slug: "plain",
            sides: Sides::Together,
            rank: Rank::Usual,
        },
        Variant {
            slug: "light-hand",
            sides: Sides::Together,
            rank: Rank::Harder,
        },
    ],
    sources: &[SourceId::Vykoukal],
    mentioned_by: &[],
    against: &[],
    doses: &[SourceDose {
        reps: Some(Range::exactly(10)),
        hold_s: Some(Range::new(2, 3)),
        per_day: Some(Range::new(2, 3)),
        per_side: Some(false),
        ..SourceDose::by(SourceId::Vykoukal)
    }],
    default: DefaultDose {
        dose: Dose::reps(10, 2, Tempo::new(40, 40, 0)),
        basis: Basis::Source(SourceId::Vykoukal),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: true,
    // The source says one way in, the other way out; which way is which is ours.
    breath: Some(Breath::Out),
};
