//! E05 Wall angels: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Rank, Region, Sides,
    SourceDose, SourceId, Variant,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::WallAngels,
    slug: "wall-angels",
    former_slugs: &[],
    kind: Kind::Strength,
    also: &[Kind::MotorControl],
    positions: &[Position::Standing],
    kits: &[&[Equipment::Wall]],
    targets: &[Region::BetweenBlades, Region::Chest, Region::ShoulderJoints],
    sides: Sides::Together,
    variants: &[
        Variant {
            slug: "w-to-y",
            sides: Sides::Together,
            rank: Rank::Usual,
        },
        Variant {
            slug: "touchdown-arc",
            sides: Sides::Together,
            rank: Rank::Usual,
        },
        Variant {
            slug: "partial-arc",
            sides: Sides::Together,
            rank: Rank::Easier,
        },
    ],
    sources: &[
        SourceId::BoneAndSpine,
        SourceId::Vykoukal,
        SourceId::OneBodyLdn,
    ],
    mentioned_by: &[],
    against: &[],
    doses: &[
        SourceDose {
            reps: Some(Range::exactly(10)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::BoneAndSpine)
        },
        SourceDose {
            reps: Some(Range::new(10, 15)),
            per_day: Some(Range::new(2, 3)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::Vykoukal)
        },
        SourceDose {
            reps: Some(Range::exactly(10)),
            per_week: Some(Range::new(3, 7)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::OneBodyLdn)
        },
    ],
    default: DefaultDose {
        dose: Dose::reps(10, 0, Tempo::SLOW),
        basis: Basis::Source(SourceId::BoneAndSpine),
    },
    regressions: &[ExerciseId::WallPostureHold],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
