//! What may be in a session of a week, and what a week follows from.

use crate::domain::catalogue::{Exercise, ExerciseId, Kind, Region};
use crate::domain::plan::answers::Answers;
use crate::domain::plan::preferences::{Liking, Preferences};
use crate::domain::plan::progress::Progress;
use crate::domain::plan::reason::Role;
use crate::domain::routine::Prescription;
use crate::domain::timeline::ReadyTime;

/// Everything that a week follows from.
#[derive(Debug, Clone, Copy)]
pub(in crate::domain::plan) struct Input<'a> {
    pub(in crate::domain::plan) answers: &'a Answers,
    pub(in crate::domain::plan) preferences: &'a Preferences,
    pub(in crate::domain::plan) progress: &'a Progress,
    /// What worked in an earlier round.
    pub(in crate::domain::plan) worked: &'a [(ExerciseId, usize)],
    pub(in crate::domain::plan) ready: ReadyTime,
    /// Sessions in a week.
    pub(in crate::domain::plan) days: usize,
    /// Which week, from 0.
    pub(in crate::domain::plan) week: usize,
    /// What is left out of its sessions on purpose, and what is in them; of none beyond its end.
    pub(in crate::domain::plan) assigned: &'a [Assignment],
}

/// What is left out of a session on purpose, to see what helps, and what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assignment {
    /// What is left out.
    pub left_out: Vec<ExerciseId>,
    /// What is in it, where there is time for it.
    pub put_in: Vec<ExerciseId>,
}

impl Input<'_> {
    /// Whether the exercise was in the plan that worked.
    pub(super) fn has_worked(&self, id: ExerciseId) -> bool {
        self.worked.iter().any(|(other, _)| *other == id)
    }

    /// Whether the exercise is left out of a session of this week, or put into one.
    pub(super) fn is_assigned(&self, id: ExerciseId) -> bool {
        let is_in = |it: &Assignment| it.left_out.contains(&id) || it.put_in.contains(&id);
        self.assigned.iter().any(is_in)
    }
}

/// Something that may be in a session.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    pub(super) step: Prescription,
    pub(super) facts: &'static Exercise,
    /// The exercise that the plan meant, where the person does another one instead.
    pub(super) meant: ExerciseId,
    pub(super) role: Role,
    pub(super) work_ms: u64,
    pub(super) score: i32,
}

/// Below so many days a week a gain is kept, and no more.
pub(super) const TO_KEEP_BELOW: usize = 3;
/// From so many days a week on, strength work comes every other time.
pub(in crate::domain) const ALTERNATES_FROM: usize = 5;
/// The roles in the order in which a session is filled.
pub(super) const MIX: &[Role] = &[
    Role::Strength,
    Role::Mobility,
    Role::Stretch,
    Role::Strength,
    Role::Control,
    Role::Mobility,
];

/// An exercise as this person does it now, in the place of the one that the plan meant.
pub(super) fn candidate(input: &Input<'_>, id: ExerciseId, meant: ExerciseId) -> Candidate {
    let Input {
        answers,
        preferences,
        progress,
        ..
    } = *input;
    let facts = id.facts();
    let level = progress.at(id);
    let of_rank = facts.variants.iter().filter(|it| it.rank == level.rank);
    let ways: Vec<_> = of_rank.collect();
    let variant = match ways.len() {
        // Ways that are as good as each other take turns, ways of which one is usual do not.
        n if n > 2 => ways.get(input.week % n),
        _ => ways.first(),
    };
    let step = Prescription {
        exercise: id,
        variant: variant.copied(),
        dose: level.dose,
        first: None,
    };
    let upright = !facts.position().is_on_floor();
    let mut score = 4 * i32::try_from(answers.sore_places(facts).count()).unwrap_or(0);
    score += i32::try_from(facts.sources.len()).unwrap_or(0);
    if preferences.liking(id) == Some(Liking::More) {
        score += 8;
    }
    if input.has_worked(id) {
        score += 4;
    }
    let upper_back = [Region::ThoracicSpine, Region::BetweenBlades];
    if facts.targets.iter().any(|it| upper_back.contains(it)) {
        score += 2;
    }
    if upright && answers.at_work {
        score += 4;
    }
    if upright && answers.minutes <= 5 {
        score += 1;
    }
    Candidate {
        facts,
        meant,
        role: role_of(facts.kind),
        work_ms: step.work_ms(input.ready),
        score,
        step,
    }
}

/// Whether a source says on how many days a week it is done.
pub(in crate::domain) fn is_weekly(facts: &Exercise) -> bool {
    facts.doses.iter().any(|dose| dose.per_week.is_some())
}

/// What an exercise of this kind is there for.
pub(in crate::domain) const fn role_of(kind: Kind) -> Role {
    match kind {
        Kind::Mobility | Kind::SelfMassage => Role::Mobility,
        Kind::Strength | Kind::Isometric => Role::Strength,
        Kind::Stretch => Role::Stretch,
        Kind::MotorControl | Kind::Core => Role::Control,
    }
}
