//! E11 Thread the needle: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Side, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::ThreadTheNeedle,
    slug: "thread-the-needle",
    former_slugs: &[],
    kind: Kind::Stretch,
    also: &[],
    positions: &[Position::Quadruped],
    kits: &[&[]],
    targets: &[Region::ThoracicSpine, Region::BackShoulders],
    sides: Sides::EachInTurn { first: Side::Right },
    variants: &[],
    sources: &[SourceId::BoneAndSpine, SourceId::OneBodyLdn],
    mentioned_by: &[],
    against: &[],
    doses: &[
        SourceDose {
            hold_s: Some(Range::new(20, 30)),
            per_side: Some(true),
            ..SourceDose::by(SourceId::BoneAndSpine)
        },
        SourceDose {
            hold_s: Some(Range::new(20, 30)),
            per_week: Some(Range::new(3, 7)),
            per_side: Some(true),
            ..SourceDose::by(SourceId::OneBodyLdn)
        },
    ],
    default: DefaultDose {
        dose: Dose::reps(1, 25, Tempo::SLOW),
        basis: Basis::Source(SourceId::BoneAndSpine),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
