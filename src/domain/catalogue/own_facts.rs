//! The facts about exercises of somebody's own, as far as there are any: no source says anything of them.

use std::cell::RefCell;

use super::doses::{Basis, DefaultDose};
use super::exercise::Exercise;
use super::id::ExerciseId;
use super::kinds::{Equipment, Kind, Side, Sides};
use super::own::OwnId;
use crate::domain::dose::{Dose, Tempo};

thread_local! {
    /// Those that were asked for, kept as long as the exercises.
    static KEPT: RefCell<Vec<&'static Exercise>> = const { RefCell::new(Vec::new()) };
}

/// The facts about one.
pub(super) fn facts(own: OwnId) -> &'static Exercise {
    let id = ExerciseId::Own(own);
    KEPT.with_borrow_mut(|all| {
        if let Some(known) = all.iter().find(|it| it.id == id) {
            return *known;
        }
        let said = own.said();
        let kits: [&'static [Equipment]; 1] = [&said.equipment];
        let facts: &'static Exercise = Box::leak(Box::new(Exercise {
            id,
            slug: &said.slug,
            former_slugs: &[],
            kind: Kind::MotorControl,
            also: &[],
            positions: std::slice::from_ref(&said.position),
            kits: Box::leak(Box::new(kits)),
            targets: &[],
            sides: match said.each_side {
                true => Sides::EachInTurn { first: Side::Right },
                false => Sides::Together,
            },
            variants: &[],
            sources: &[],
            mentioned_by: &[],
            against: &[],
            doses: &[],
            default: DefaultDose {
                dose: Dose::reps(10, 0, Tempo::STEADY),
                basis: Basis::Ours,
            },
            regressions: &[],
            progressions: &[],
            variant_of: None,
            rounds_spine: false,
            breath: None,
        }));
        all.push(facts);
        facts
    })
}
