//! E02 Thoracic extension over a foam roller: the facts, without words.

use crate::domain::catalogue::{
    Basis, DefaultDose, Equipment, Exercise, ExerciseId, Kind, Position, Region, Sides, SourceDose,
    SourceId,
};
use crate::domain::dose::{Dose, Range, Tempo};

pub(super) static EXERCISE: Exercise = Exercise {
    id: ExerciseId::FoamRollerThoracicExtension,
    slug: "foam-roller-thoracic-extension",
    former_slugs: &[],
    kind: Kind::Mobility,
    also: &[Kind::Stretch],
    positions: &[Position::Supine],
    kits: &[&[Equipment::FoamRoller], &[Equipment::Towel]],
    targets: &[Region::ThoracicSpine],
    sides: Sides::Together,
    variants: &[],
    sources: &[SourceId::BoneAndSpine, SourceId::OneBodyLdn],
    mentioned_by: &[SourceId::Derry],
    against: &[],
    doses: &[
        SourceDose {
            reps: Some(Range::new(8, 10)),
            hold_s: Some(Range::new(3, 5)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::BoneAndSpine)
        },
        SourceDose {
            reps: Some(Range::new(8, 10)),
            hold_s: Some(Range::new(3, 5)),
            per_week: Some(Range::new(3, 7)),
            per_side: Some(false),
            ..SourceDose::by(SourceId::OneBodyLdn)
        },
    ],
    default: DefaultDose {
        dose: Dose::reps(8, 3, Tempo::STEADY),
        basis: Basis::Source(SourceId::BoneAndSpine),
    },
    regressions: &[],
    progressions: &[],
    variant_of: None,
    rounds_spine: false,
    breath: None,
};
