//! The sessions of a week: which exercises, in which order, at which dose, and why.
//!
//! Pure and deterministic: the same answers, marks and progress give the same week.

mod candidate;
mod fit;
mod place;

pub use candidate::Assignment;
pub(super) use candidate::Input;
pub(in crate::domain) use candidate::{ALTERNATES_FROM, is_weekly, role_of};

use candidate::{Candidate, MIX, TO_KEEP_BELOW, candidate};

use super::answers::Floor;
use super::ladder::{FIRST, basis_of, is_high_end, rung_below, sources_of};
use super::preferences::Liking;
use super::reason::{ChoiceReason, DoseReason, Role};
use crate::domain::catalogue::{Basis, ExerciseId, SourceId};
use crate::domain::routine::{Prescription, Routine, RoutineName};
use crate::domain::sorted;

/// An exercise in a session of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedExercise {
    /// What is done.
    pub step: Prescription,
    /// The exercise that the plan meant, where the person does another one instead.
    pub meant: ExerciseId,
    /// Why it is there: what the person said comes first.
    pub reasons: Vec<ChoiceReason>,
    /// How its dose was chosen.
    pub dose_reason: DoseReason,
    /// Where the numbers of the dose come from.
    pub basis: Basis,
    /// All who give such a dose; nobody where it is less than usual, or ours.
    pub by: Vec<SourceId>,
}

/// A session of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedSession {
    /// What is done, in order.
    pub items: Vec<PlannedExercise>,
    /// How long it takes, in milliseconds.
    pub length_ms: u64,
    /// Whether nothing more could be found to fill the minutes.
    pub is_short: bool,
    /// What would be in it, and is left out on purpose.
    pub left_out: Vec<ExerciseId>,
}

impl PlannedSession {
    /// Whether the exercise is done in it.
    #[must_use]
    pub fn holds(&self, exercise: ExerciseId) -> bool {
        let mut all = self.items.iter();
        all.any(|item| item.step.exercise == exercise)
    }

    /// Whether it takes the minutes that were asked for, as nearly as a session has to.
    #[must_use]
    pub fn keeps_minutes(&self, minutes: u16) -> bool {
        fit::lengths_ms(minutes).contains(&self.length_ms)
    }

    /// The session as a routine.
    #[must_use]
    pub fn routine(&self) -> Routine {
        Routine::of(
            RoutineName::Plan,
            self.items.iter().map(|item| item.step).collect(),
        )
    }
}

/// With so many days the week has none without a session, and turns go on from week to week.
const EVERY_DAY: usize = 7;
/// The sessions of a week; none where nothing at all is possible.
pub(super) fn sessions(input: &Input<'_>) -> Vec<PlannedSession> {
    let preferences = place::without_swaps(&input.preferences.without_nevers(&|_| true));
    let mut week = planned(&Input {
        preferences: &preferences,
        ..*input
    });
    place::put_in(input, &mut week);
    if week.is_empty() || week.iter().any(Vec::is_empty) {
        // Nothing suits in some place: then the week is made of what is left.
        let preferences = place::without_swaps(input.preferences);
        week = planned(&Input {
            preferences: &preferences,
            ..*input
        });
        place::put_in(input, &mut week);
    }
    week.iter().map(|chosen| session(input, chosen)).collect()
}

/// A week that was tried: the candidates of each session, those that come again and again, and how long
/// it is in all.
type TriedWeek<'a> = (Vec<Vec<usize>>, &'a [usize], u64);

/// What is done in each session of the week, and whether it comes again and again.
fn planned(input: &Input<'_>) -> place::Week {
    let all = candidates(input);
    if all.is_empty() {
        return Vec::new();
    }
    let anchors = anchors(input, &all);
    let usual = match input.answers.minutes {
        0..=1 => 0,
        2..=5 => 1,
        6..=10 => 2,
        11..=15 => 3,
        _ => 4,
    };
    let length = |chosen: &Vec<usize>| fit::length(input, &all, chosen);
    let mut best: Option<TriedWeek<'_>> = None;
    // What comes again and again is chosen as if nothing were left out on purpose.
    let plain = Input {
        assigned: &[],
        ..*input
    };
    for n in usual..=anchors.len().max(usual) {
        let kept = anchors.get(..n).unwrap_or(&anchors);
        let week = week_with(&plain, &all, &anchors, kept);
        let is_full = week.iter().all(|it| length(it) >= fit::least_ms(input));
        let length_ms = week.iter().map(length).sum();
        let is_better = best.as_ref().is_none_or(|(.., other)| length_ms > *other);
        if is_full || is_better {
            best = Some((week, kept, length_ms));
        }
        if is_full {
            break;
        }
    }
    let Some((mut week, kept, _)) = best else {
        return Vec::new();
    };
    if !input.assigned.is_empty() {
        week = week_with(input, &all, &anchors, kept);
    }
    let candidate = |at: usize| Some((all.get(at)?.clone(), kept.contains(&at)));
    let session = |chosen: Vec<usize>| chosen.into_iter().filter_map(candidate).collect();
    week.into_iter().map(session).collect()
}

/// The week in which the exercises of `kept` come again and again, and others of `anchors` not.
fn week_with(
    input: &Input<'_>,
    all: &[Candidate],
    anchors: &[usize],
    kept: &[usize],
) -> Vec<Vec<usize>> {
    let mut before: Vec<usize> = Vec::new();
    let mut week = Vec::new();
    for index in 0..input.days {
        let turn = if input.days == EVERY_DAY {
            index + input.week
        } else {
            index
        };
        let rests = input.days >= ALTERNATES_FROM && turn % 2 == 1;
        let is_strength = |at: &usize| all.get(*at).is_some_and(|it| it.role == Role::Strength);
        let assigned = input.assigned.get(index);
        let is_among = |at: &usize, these: &[ExerciseId]| {
            all.get(*at).is_some_and(|it| these.contains(&it.facts.id))
        };
        let is_out = |at: &usize| assigned.is_some_and(|it| is_among(at, &it.left_out));
        let is_put_in = |at: &usize| assigned.is_some_and(|it| is_among(at, &it.put_in));
        let resting = |at: &usize| is_out(at) || rests && is_strength(at);
        let comes = |at: &usize| !resting(at);
        let mut begins: Vec<usize> = kept.iter().copied().filter(comes).collect();
        let others = (0..all.len()).filter(|at| is_put_in(at) && !kept.contains(at));
        begins.extend(others);
        let with_rest = fit::chosen(input, all, anchors, &begins, &before, index, &resting);
        // Where nothing else fills the minutes: sources allow strength work daily, too (003).
        let chosen = if rests && fit::length(input, all, &with_rest) < fit::least_ms(input) {
            fit::chosen(input, all, anchors, &begins, &before, index, &is_out)
        } else {
            with_rest
        };
        before.clone_from(&chosen);
        week.push(chosen);
    }
    week
}

/// What may be in this person's sessions now.
fn candidates(input: &Input<'_>) -> Vec<Candidate> {
    let Input {
        answers,
        preferences,
        progress,
        ..
    } = *input;
    let is_now = |id: &&ExerciseId| progress.is_current(answers, preferences, **id);
    let now = ExerciseId::ALL.iter().filter(is_now);
    now.map(|id| candidate(input, *id, *id)).collect()
}

/// The exercises of which a source says on how many days a week they are done: they come in each
/// session (strength every other time) or not at all in this week. The best first, of each role in
/// turn.
fn anchors(input: &Input<'_>, all: &[Candidate]) -> Vec<usize> {
    let mut left: Vec<usize> = Vec::new();
    let worth = |index: &usize| {
        let turn = (index + input.week) % 3;
        (all.get(*index).map_or(0, |c| c.score), turn)
    };
    let weekly = all.iter().enumerate().filter(|(_, c)| is_weekly(c.facts));
    for (index, _) in weekly {
        sorted::insert(&mut left, index, |other, one| worth(other) >= worth(one));
    }
    let mut order = Vec::new();
    for role in MIX.iter().chain(Role::ALL).chain(Role::ALL) {
        let is_role = |index: &usize| all.get(*index).is_some_and(|c| c.role == *role);
        if let Some(place) = left.iter().position(is_role) {
            order.push(left.remove(place));
        }
    }
    order
}

/// The session of these candidates, which stand in order already.
fn session(input: &Input<'_>, chosen: &[(Candidate, bool)]) -> PlannedSession {
    let length_ms = fit::length_of(input, chosen.iter().map(|(candidate, _)| candidate));
    let item = |(candidate, is_kept): &(Candidate, bool)| {
        let (dose_reason, by) = dose_reason(input, candidate);
        PlannedExercise {
            by,
            step: candidate.step,
            meant: candidate.meant,
            reasons: reasons(input, candidate, *is_kept),
            dose_reason,
            basis: basis_of(candidate.facts, &candidate.step.dose),
        }
    };
    PlannedSession {
        items: chosen.iter().map(item).collect(),
        length_ms,
        is_short: length_ms < fit::least_ms(input),
        left_out: Vec::new(),
    }
}

fn reasons(input: &Input<'_>, candidate: &Candidate, is_kept: bool) -> Vec<ChoiceReason> {
    let Input {
        answers,
        preferences,
        ..
    } = *input;
    let facts = candidate.facts;
    let mut all: Vec<ChoiceReason> = answers.sore_places(facts).map(ChoiceReason::Sore).collect();
    all.push(ChoiceReason::Mix(candidate.role));
    if preferences.liking(facts.id) == Some(Liking::More) {
        all.push(ChoiceReason::Wanted);
    }
    if input.has_worked(facts.id) {
        all.push(ChoiceReason::Worked);
    }
    let meant = candidate.meant;
    if preferences.swap_of(meant) == Some(facts.id) {
        all.push(ChoiceReason::InPlaceOf(meant));
    } else if meant != facts.id {
        all.push(ChoiceReason::InsteadOfNever(meant));
    }
    if let Some(below) = rung_below(facts.id) {
        all.push(ChoiceReason::NextRung(below));
    }
    if let Some(above) = facts
        .progressions
        .first()
        .filter(|id| answers.allow(id.facts()))
    {
        all.push(ChoiceReason::BeforeHarder(*above));
    }
    if facts.kits.iter().all(|kit| !kit.is_empty()) {
        all.push(ChoiceReason::AtHand(facts.id));
    }
    if answers.at_work && !facts.position().is_on_floor() && answers.floor != Floor::Upright {
        all.push(ChoiceReason::AtWork);
    }
    let is_weekly = is_weekly(facts);
    all.extend(match candidate.role {
        _ if input.days < TO_KEEP_BELOW => Some(ChoiceReason::ToKeep),
        // What has the place of another one comes as often as that, whatever is usual for it.
        _ if is_kept != is_weekly => None,
        Role::Strength if is_kept && input.days >= ALTERNATES_FROM => {
            Some(ChoiceReason::EveryOtherTime)
        }
        _ if is_kept => Some(ChoiceReason::EachTime),
        _ => Some(ChoiceReason::TakesTurns),
    });
    let per_day = facts.doses.iter().find_map(|dose| dose.per_day);
    all.extend(per_day.map(ChoiceReason::SeveralTimesADay));
    let (mut all, others): (Vec<_>, Vec<_>) = all.into_iter().partition(|it| it.is_said());
    all.extend(others);
    all
}

/// How a dose was chosen, and who gives such a one.
fn dose_reason(input: &Input<'_>, candidate: &Candidate) -> (DoseReason, Vec<SourceId>) {
    let Prescription { exercise, dose, .. } = candidate.step;
    let facts = candidate.facts;
    let level = input.progress.level(exercise);
    let lowest = || sources_of(facts, &dose, true);
    let nobody = Vec::new;
    match basis_of(facts, &dose) {
        _ if level < FIRST => (DoseReason::Lighter, nobody()),
        Basis::Ours if facts.default.basis == Basis::Ours => (DoseReason::NoSource, nobody()),
        Basis::Ours => (DoseReason::Short, nobody()),
        Basis::Source(_) if level == FIRST && lowest().is_empty() => (DoseReason::Short, nobody()),
        Basis::Source(_) if level == FIRST => (DoseReason::LowEnd, lowest()),
        Basis::Source(_) if input.progress.is_lower_since_away(exercise) => {
            (DoseReason::AfterBreak, sources_of(facts, &dose, false))
        }
        Basis::Source(_) if is_high_end(exercise, &dose) => {
            (DoseReason::Top, sources_of(facts, &dose, false))
        }
        Basis::Source(_) => (
            DoseReason::Grown(level - FIRST),
            sources_of(facts, &dose, false),
        ),
    }
}
