//! E08 Scapular squeeze: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose, SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::ScapularSqueeze,
    slug: "scapular-squeeze",
    former_slugs: &[],
    kind: Kind::Strength,
    also: &[],
    positions: &[Position::Seated, Position::Standing],
    kits: &[&[]],
    targets: &[Region::BetweenBlades],
    sides: Sides::Together,
    variants: &[],
    sources: &[
        SourceId::BoneAndSpine,
        SourceId::Vykoukal,
        SourceId::OneBodyLdn,
    ],
    mentioned_by: &[],
    against: &[],
    doses: &[
        SourceDose {
            reps: Some(Range::new(10, 15)),
            hold_s: Some(Range::new(5, 10)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::BoneAndSpine)
        },
        SourceDose {
            sets: Some(Range::new(2, 3)),
            reps: Some(Range::exactly(10)),
            hold_s: Some(Range::new(2, 3)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::Vykoukal)
        },
        SourceDose {
            reps: Some(Range::new(10, 15)),
            hold_s: Some(Range::new(5, 10)),
            per_week: Some(Range::new(3, 7)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::OneBodyLdn)
        },
    ],
    default: DefaultDose {
        dose: Dose::reps(10, 5, Tempo::STEADY),
        basis: Basis::Source(SourceId::BoneAndSpine),
    },
    regressions: &[],
    progressions: &[ExerciseId::ProneScapularRetraction],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
