//! Drawing a block: which exercises are under test, and which sessions leave them out.
//!
//! Each is added by itself, with two sessions drawn for it; the four sessions are then made as the plan makes
//! them, and the exercise stays under test only where they hold all that they must. So nothing is promised
//! that the plan cannot keep.

use super::block::{SESSIONS, Tested, assignments};
use crate::domain::catalogue::ExerciseId;
use crate::domain::chance::Chance;
use crate::domain::plan::{
    ALTERNATES_FROM, Liking, Plan, PlannedExercise, PlannedSession, Programme, Progress, Role,
    is_weekly, role_of,
};
use crate::domain::timeline::ReadyTime;

/// Exercises that are under test at most: more make each of them harder to tell.
pub const MOST_UNDER_TEST: usize = 6;
/// The pairs of sessions that may leave an exercise out.
const PAIRS: [[usize; 2]; 6] = [[0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]];

/// Whether an exercise of the plan may be under test: not what the person wants more of or does in the place of
/// another, nor what was made lighter or begins lower after an absence, nor strength work that comes every other
/// time already.
fn may_be_tested(programme: &Programme, progress: &Progress, exercise: ExerciseId) -> bool {
    let preferences = &programme.preferences;
    let is_swapped = |(from, to): &(ExerciseId, ExerciseId)| [*from, *to].contains(&exercise);
    let is_strength = role_of(exercise.facts().kind) == Role::Strength;
    preferences.liking(exercise) != Some(Liking::More)
        && !preferences.swaps().iter().any(is_swapped)
        && !progress.is_reduced(exercise)
        && (!is_strength || usize::from(programme.days()) < ALTERNATES_FROM)
}

/// What a block is drawn from.
pub(super) struct RandomDraw<'a> {
    pub(super) programme: &'a Programme,
    pub(super) plan: &'a Plan,
    pub(super) ready: ReadyTime,
    /// What was under test before, in the order in which it first was.
    pub(super) before: &'a [ExerciseId],
    /// What is followed up alone.
    pub(super) following: Option<ExerciseId>,
}

impl RandomDraw<'_> {
    /// What is under test in the next block, with the sessions that leave it out; nothing where nothing can be.
    pub(super) fn draw(&self, random: u128) -> Vec<Tested> {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "half of it is chance enough"
        )]
        let mut chance = Chance::new(random as u64);
        let plain = self.sessions(&[]);
        let most = match self.following {
            Some(_) => 1,
            None => MOST_UNDER_TEST,
        };
        let mut tested: Vec<Tested> = Vec::new();
        for exercise in self.candidates(&plain) {
            if tested.len() == most {
                break;
            }
            let are_apart = |it: &Tested| {
                is_other_way(it.exercise, exercise) || take_turns(&plain, it.exercise, exercise)
            };
            if tested.iter().any(are_apart) {
                continue;
            }
            let mut pairs = PAIRS.to_vec();
            while !pairs.is_empty() {
                let out = pairs.swap_remove(chance.below(pairs.len()));
                let mut more = tested.clone();
                more.push(Tested { exercise, out });
                if self.holds(&plain, &more) {
                    tested = more;
                    break;
                }
            }
        }
        tested
    }

    /// The four sessions that come next, with this under test.
    fn sessions(&self, tested: &[Tested]) -> Vec<PlannedSession> {
        let from = self.plan.progress.sessions;
        self.programme
            .in_a_row(&self.plan.progress, self.ready, from, &assignments(tested))
    }

    /// What may be under test, in the order in which it is tried: what was before, so that it becomes clear, and
    /// then what comes most often.
    fn candidates(&self, plain: &[PlannedSession]) -> Vec<ExerciseId> {
        let (programme, progress) = (self.programme, &self.plan.progress);
        let may = |id: ExerciseId| {
            self.following.is_none_or(|it| it == id)
                && may_be_tested(programme, progress, id)
                && progress.is_current(&programme.answers, &programme.preferences, id)
        };
        let times = |id: ExerciseId| plain.iter().filter(|session| session.holds(id)).count();
        let items = || plain.iter().flat_map(|session| &session.items);
        let mut all: Vec<ExerciseId> = self.before.to_vec();
        for often in (SESSIONS / 2..=SESSIONS).rev() {
            // What comes once in four sessions would be done more often for being left out.
            let these = items().filter(|it| it.meant == it.step.exercise);
            let these = these.map(|it| it.step.exercise);
            for id in these.filter(|id| times(*id) == often) {
                if !all.contains(&id) {
                    all.push(id);
                }
            }
        }
        all.retain(|id| may(*id));
        all
    }

    /// Whether the four sessions hold what they must with this under test.
    fn holds(&self, plain: &[PlannedSession], tested: &[Tested]) -> bool {
        let varied = self.sessions(tested);
        let minutes = self.programme.answers.minutes;
        let mut all = plain.iter().zip(&varied).enumerate();
        varied.len() == SESSIONS
            && all.all(|(nth, (plain, varied))| is_as_drawn(plain, varied, tested, nth, minutes))
    }
}

/// Whether this session of a block, counted from 0, leaves out what is drawn, and holds the rest of what is under
/// test; and keeps all else of the `plain` one: its minutes, what is not under test and a source wants so often a
/// week, and something that moves before anything is loaded. No more than half of it is under test, or left out.
pub(super) fn is_as_drawn(
    plain: &PlannedSession,
    varied: &PlannedSession,
    tested: &[Tested],
    nth: usize,
    minutes: u16,
) -> bool {
    let is_drawn = |it: &Tested| varied.holds(it.exercise) != it.out.contains(&nth);
    tested.iter().all(is_drawn)
        && varied.keeps_minutes(minutes)
        && is_half_at_most(varied, tested)
        && varied.left_out.len() * 2 <= plain.items.len()
        && (has_mobility(varied) || !has_mobility(plain))
        && same_weekly(plain, varied, tested)
}

/// Whether one is the other done another way: such two are never in one session.
fn is_other_way(one: ExerciseId, other: ExerciseId) -> bool {
    let is_way = |a: ExerciseId, b: ExerciseId| a.facts().variant_of == Some(b);
    is_way(one, other) || is_way(other, one)
}

/// Whether two come in turn anyway: where each is done when the other is not, nobody can tell which of the two it
/// is.
fn take_turns(plain: &[PlannedSession], one: ExerciseId, other: ExerciseId) -> bool {
    let comes = |id: ExerciseId| plain.iter().any(|session| session.holds(id));
    let is_with = |session: &PlannedSession| session.holds(one) && session.holds(other);
    comes(one) && comes(other) && !plain.iter().any(is_with)
}

/// Whether at most half of a session is under test.
fn is_half_at_most(session: &PlannedSession, tested: &[Tested]) -> bool {
    let is_tested = |it: &&PlannedExercise| {
        let mut tested = tested.iter();
        tested.any(|tested| tested.exercise == it.step.exercise)
    };
    session.items.iter().filter(is_tested).count() * 2 <= session.items.len()
}

/// Whether something moves what is stiff before it is loaded: no session is without it for being varied.
fn has_mobility(session: &PlannedSession) -> bool {
    let mut all = session.items.iter();
    all.any(|item| role_of(item.step.exercise.facts().kind) == Role::Mobility)
}

/// Whether what a source wants so often a week comes as often, unless it is under test itself.
fn same_weekly(plain: &PlannedSession, varied: &PlannedSession, tested: &[Tested]) -> bool {
    let is_weekly = |item: &&PlannedExercise| {
        let id = item.step.exercise;
        is_weekly(id.facts()) && tested.iter().all(|it| it.exercise != id)
    };
    let is_in = |session: &PlannedSession, other: &PlannedSession| {
        let mut weekly = session.items.iter().filter(is_weekly);
        weekly.all(|item| other.holds(item.step.exercise))
    };
    is_in(plain, varied) && is_in(varied, plain)
}
