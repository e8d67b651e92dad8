//! E10 Cat-cow: the facts, without words.

use crate::domain::catalogue::{
    Basis, Breath, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::CatCow,
    slug: "cat-cow",
    former_slugs: &[],
    kind: Kind::Mobility,
    also: &[Kind::Stretch],
    positions: &[Position::Quadruped],
    kits: &[&[]],
    targets: &[Region::WholeSpine, Region::Core],
    sides: Sides::Together,
    variants: &[],
    sources: &[
        SourceId::BoneAndSpine,
        SourceId::OneBodyLdn,
        SourceId::SwordHealth,
    ],
    mentioned_by: &[],
    against: &[SourceId::Derry],
    doses: &[
        SourceDose {
            reps: Some(Range::exactly(10)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::BoneAndSpine)
        },
        SourceDose {
            reps: Some(Range::new(10, 15)),
            per_week: Some(Range::new(3, 7)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::OneBodyLdn)
        },
    ],
    default: DefaultDose {
        dose: Dose::reps(10, 0, Tempo::SLOW),
        basis: Basis::Source(SourceId::BoneAndSpine),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: true,
    breath: Some(Breath::In),
};
