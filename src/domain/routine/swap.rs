//! What may be done in the place of an exercise.

use super::{Prescription, Routine};
use crate::domain::catalogue::{Equipment, Exercise, ExerciseId, Position};
use crate::domain::sorted;

impl Routine {
    /// Exercises that work on the same part as `exercise`, with what this routine uses anyway, in a
    /// position that it asks for anyway or that needs no floor. The most alike come first.
    #[must_use]
    pub fn swaps_for(&self, exercise: ExerciseId) -> Vec<ExerciseId> {
        let at_hand: Vec<Equipment> = self
            .each_facts()
            .flat_map(|facts| facts.kits.iter().copied().flatten().copied())
            .collect();
        let positions: Vec<Position> = self.each_facts().map(Exercise::position).collect();
        let is_possible = |other: &Exercise| {
            let position = other.position();
            other.can_be_done_with(&at_hand)
                && (!position.is_on_floor() || positions.contains(&position))
        };
        alike(exercise, &is_possible)
    }

    fn each_facts(&self) -> impl Iterator<Item = &'static Exercise> {
        self.steps
            .iter()
            .map(|step: &Prescription| step.exercise.facts())
    }
}

/// Possible exercises that work on the same part as `exercise`; the most alike come first.
pub(in crate::domain) fn alike(
    exercise: ExerciseId,
    is_possible: &dyn Fn(&Exercise) -> bool,
) -> Vec<ExerciseId> {
    let facts = exercise.facts();
    let alike = |id: &ExerciseId| {
        let other = id.facts();
        let shared = other.targets.iter().filter(|t| facts.targets.contains(t));
        let is_same_position = other.position() == facts.position();
        (shared.count(), is_same_position)
    };
    let mut swaps: Vec<ExerciseId> = Vec::new();
    let all = ExerciseId::ALL.iter().copied();
    for id in all.filter(|id| *id != exercise && is_possible(id.facts()) && alike(id).0 > 0) {
        sorted::insert(&mut swaps, id, |other, id| alike(other) >= alike(id));
    }
    swaps
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::routine::BuiltIn;

    #[test]
    fn every_swap_works_on_the_same_part_with_what_is_there() {
        for id in ExerciseId::ALL {
            let routine = Routine::single(*id);
            let facts = id.facts();
            for swap in routine.swaps_for(*id) {
                let other = swap.facts();
                assert_ne!(swap, *id);
                assert!(other.targets.iter().any(|t| facts.targets.contains(t)));
                let own: Vec<Equipment> = facts.kits.concat();
                assert!(other.can_be_done_with(&own), "{id:?} {swap:?}");
                let position = other.position();
                assert!(!position.is_on_floor() || position == facts.position());
            }
        }
    }

    #[test]
    fn the_most_alike_come_first() {
        let routine = BuiltIn::PostureSupport.routine();
        let swaps = routine.swaps_for(ExerciseId::ScapularSqueeze);
        let shared = |id: &ExerciseId| {
            let targets = ExerciseId::ScapularSqueeze.facts().targets;
            id.facts()
                .targets
                .iter()
                .filter(|t| targets.contains(t))
                .count()
        };
        assert!(
            swaps.is_sorted_by_key(|id| std::cmp::Reverse(shared(id))),
            "{swaps:?}"
        );
        assert!(!swaps.is_empty());
    }
}
