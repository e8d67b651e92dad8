//! What a person does in the place of an exercise, in the very place where the plan had it: the rest of
//! the week stays as it was, and is there again when they change their mind.

use super::candidate::{
    ALTERNATES_FROM, Candidate, Input, TO_KEEP_BELOW, candidate, is_weekly, role_of,
};
use super::fit;
use crate::domain::catalogue::ExerciseId;
use crate::domain::plan::preferences::{Liking, Preferences, is_possible};
use crate::domain::plan::reason::Role;
use crate::domain::routine::alike;
use crate::domain::sorted;

/// What was said, without what is done in the place of another exercise.
pub(super) fn without_swaps(preferences: &Preferences) -> Preferences {
    let mut plain = preferences.clone();
    for (from, _) in preferences.swaps() {
        plain.set_swap(*from, *from);
    }
    plain
}

/// The sessions of a week, each with whether its candidates come again and again, as this person does
/// them.
pub(super) type Week = Vec<Vec<(Candidate, bool)>>;

/// Puts what the person does instead into its place.
pub(super) fn put_in(input: &Input<'_>, week: &mut Week) {
    let mut wanted: Vec<ExerciseId> = Vec::new();
    for (candidate, _) in week.iter().flatten() {
        let id = candidate.facts.id;
        if instead_of(input, id) != Instead::Itself && !wanted.contains(&id) {
            wanted.push(id);
        }
    }
    for exercise in wanted {
        match instead_of(input, exercise) {
            Instead::Itself => {}
            Instead::This(other) => swap(input, week, exercise, other),
            Instead::Another => replace(input, week, exercise),
        }
    }
}

/// What is done in the place of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Instead {
    Itself,
    /// What the person has chosen for it.
    This(ExerciseId),
    /// They never want it; what suits best.
    Another,
}

fn instead_of(input: &Input<'_>, exercise: ExerciseId) -> Instead {
    let chosen = input.preferences.swap_of(exercise);
    match chosen.filter(|to| may_be_done(input, *to)) {
        Some(other) => Instead::This(other),
        None if input.preferences.liking(exercise) == Some(Liking::Never) => Instead::Another,
        None => Instead::Itself,
    }
}

fn may_be_done(input: &Input<'_>, exercise: ExerciseId) -> bool {
    is_possible(input.answers, input.preferences, exercise) && !input.progress.is_left_out(exercise)
}

/// `other` wherever the plan had `exercise`; where it is done in that session anyway, once is enough.
fn swap(input: &Input<'_>, week: &mut Week, exercise: ExerciseId, other: ExerciseId) {
    for session in week {
        let Some(at) = place_of(session, exercise) else {
            continue;
        };
        if is_there(input, session, other) {
            session.remove(at);
        } else {
            // It is their choice, even where it takes longer.
            put(session, at, candidate(input, other, exercise));
        }
    }
}

/// The exercise that suits best wherever the plan had one that is never wanted: in all sessions the
/// same, where that can be; none where nothing suits.
fn replace(input: &Input<'_>, week: &mut Week, exercise: ExerciseId) {
    let times = week.iter().filter(|it| place_of(it, exercise).is_some());
    let best = in_order_of_likeness(input, exercise, times.count());
    let in_all = best
        .iter()
        .find(|id| week.iter().all(|it| can_join(input, it, exercise, **id)));
    for session in week.iter_mut() {
        let Some(at) = place_of(session, exercise) else {
            continue;
        };
        let here = || {
            best.iter()
                .find(|id| can_join(input, session, exercise, **id))
        };
        match in_all.or_else(here) {
            Some(id) => put(session, at, candidate(input, *id, exercise)),
            None => {
                session.remove(at);
            }
        }
    }
}

/// All that may take the place of an exercise, what is most alike first: what works on the same part
/// and does the same for it, then what works on the same part, then the rest; each as this person does
/// it.
fn in_order_of_likeness(input: &Input<'_>, exercise: ExerciseId, times: usize) -> Vec<ExerciseId> {
    let suits = |id: ExerciseId| id != exercise && suits(input, exercise, id, times);
    let role = |id: ExerciseId| role_of(id.facts().kind);
    let same_part = alike(exercise, &|other| suits(other.id));
    let all = ExerciseId::ALL.iter().copied();
    let rest = all.filter(|id| suits(*id) && !same_part.contains(id));
    let is_same_role = |id: &ExerciseId| role(*id) == role(exercise);
    let (mut best, others): (Vec<_>, Vec<_>) = same_part.iter().copied().partition(is_same_role);
    let (same_role, last): (Vec<_>, Vec<_>) = rest.partition(is_same_role);
    best.extend(others.into_iter().chain(same_role).chain(last));
    best
}

/// Whether an exercise can take the place of another in this session: it is not there already, nor is
/// another way of it, and there is time for it.
fn can_join(
    input: &Input<'_>,
    session: &[(Candidate, bool)],
    exercise: ExerciseId,
    id: ExerciseId,
) -> bool {
    let Some(at) = place_of(session, exercise) else {
        return true;
    };
    let is_way = |a: ExerciseId, b: ExerciseId| a.facts().variant_of == Some(b);
    let others = session.iter().map(|(it, _)| it.facts.id);
    let mut others = others.filter(|other| *other != exercise);
    let is_other_way = others.any(|other| is_way(other, id) || is_way(id, other));
    !is_other_way && !is_there(input, session, id) && fits(input, session, at, id)
}

/// Whether the session is no longer than its minutes with this at a place of it.
fn fits(input: &Input<'_>, session: &[(Candidate, bool)], at: usize, id: ExerciseId) -> bool {
    let instead = candidate(input, id, id);
    let all = session.iter().enumerate();
    let all = all.map(|(index, (it, _))| if index == at { &instead } else { it });
    fit::length_of(input, all) <= fit::most_ms(input)
}

/// Whether an exercise may take the place of one that is never wanted, so many times a week: one that
/// the person has come up to, as often as its sources say, and no strength work on days that rest from it.
fn suits(input: &Input<'_>, exercise: ExerciseId, other: ExerciseId, times: usize) -> bool {
    let is_strength = |id: ExerciseId| role_of(id.facts().kind) == Role::Strength;
    let of_the_week = input.preferences.without_nevers(&|_| true);
    let progress = input.progress;
    may_be_done(input, other)
        && !input.is_assigned(other)
        && progress.may_stand_in(input.answers, &of_the_week, other)
        && input.preferences.swap_of(other).is_none()
        && (!is_weekly(other.facts()) || is_weekly(exercise.facts()) && times >= TO_KEEP_BELOW)
        && (!is_strength(other) || is_strength(exercise) || input.days < ALTERNATES_FROM)
}

/// Where the plan had an exercise that nothing has taken the place of.
fn place_of(session: &[(Candidate, bool)], exercise: ExerciseId) -> Option<usize> {
    let is_it = |it: &Candidate| it.facts.id == exercise && it.meant == exercise;
    session.iter().position(|(it, _)| is_it(it))
}

/// Whether an exercise is done in the session, and not about to give its place to another.
fn is_there(input: &Input<'_>, session: &[(Candidate, bool)], exercise: ExerciseId) -> bool {
    let stays =
        |it: &Candidate| it.meant != exercise || instead_of(input, exercise) == Instead::Itself;
    let mut all = session.iter();
    all.any(|(it, _)| it.facts.id == exercise && stays(it))
}

/// Puts a candidate into a place; or beside it, where one would get down to the floor twice.
fn put(session: &mut Vec<(Candidate, bool)>, at: usize, candidate: Candidate) {
    let is_on_floor = |it: &Candidate| it.facts.position().is_on_floor();
    let Some((there, _)) = session.get_mut(at) else {
        return;
    };
    *there = candidate;
    if !session.is_sorted_by_key(|(it, _)| is_on_floor(it)) {
        // As near as can be: the first on the floor, or the last before it.
        let moved = session.remove(at);
        sorted::insert(session, moved, |(it, _), _| !is_on_floor(it));
    }
}
