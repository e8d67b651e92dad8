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

/// Why an exercise of the plan is never under test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The person wants more of it.
    Wanted,
    /// It was chosen for another one, or another for it.
    Chosen,
    /// It was made lighter, or begins lower after an absence.
    Lighter,
    /// It is strength work that comes every other time already.
    EveryOtherTime,
}

/// Whether this exercise of the plan may be under test, or why not.
///
/// # Errors
///
/// Why not.
pub fn may_be_tested(
    programme: &Programme,
    progress: &Progress,
    item: &PlannedExercise,
) -> Result<(), Why> {
    let id = item.step.exercise;
    let preferences = &programme.preferences;
    let is_swapped = |(from, to): &(ExerciseId, ExerciseId)| *from == id || *to == id;
    let is_strength = role_of(id.facts().kind) == Role::Strength;
    let is_every_other_time = is_strength && usize::from(programme.days()) >= ALTERNATES_FROM;
    if preferences.liking(id) == Some(Liking::More) {
        Err(Why::Wanted)
    } else if item.meant != id || preferences.swaps().iter().any(is_swapped) {
        Err(Why::Chosen)
    } else if progress.is_reduced(id) {
        Err(Why::Lighter)
    } else if is_every_other_time {
        Err(Why::EveryOtherTime)
    } else {
        Ok(())
    }
}

/// What a block is drawn from.
pub(super) struct Drawing<'a> {
    pub(super) programme: &'a Programme,
    pub(super) plan: &'a Plan,
    pub(super) ready: ReadyTime,
    /// What was under test before.
    pub(super) before: &'a [ExerciseId],
    /// What is followed up alone.
    pub(super) following: Option<ExerciseId>,
}

impl Drawing<'_> {
    /// What is under test in the next block, with the sessions that leave it out; nothing where nothing can be.
    pub(super) fn draw(&self, random: u128) -> Vec<Tested> {
        #[expect(clippy::cast_possible_truncation, reason = "half of it is chance enough")]
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
            let mut pairs = PAIRS.to_vec();
            while !pairs.is_empty() {
                let out = pairs.swap_remove(chance.below(pairs.len())).to_vec();
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

    /// What may be under test, in the order in which it is tried: what was before, then what comes most often.
    fn candidates(&self, plain: &[PlannedSession]) -> Vec<ExerciseId> {
        let mut all: Vec<(ExerciseId, usize)> = Vec::new();
        for item in plain.iter().flat_map(|session| &session.items) {
            let id = item.step.exercise;
            let times = plain.iter().filter(|session| session.holds(id)).count();
            let is_wanted = self.following.is_none_or(|it| it == id);
            let is_new = all.iter().all(|(other, _)| *other != id);
            // What comes once in four sessions would be done more often for being left out.
            if times >= SESSIONS / 2
                && is_wanted
                && is_new
                && may_be_tested(self.programme, &self.plan.progress, item).is_ok()
            {
                all.push((id, times));
            }
        }
        let place = |id: &ExerciseId| self.before.iter().position(|it| it == id);
        all.sort_by_key(|(id, times)| {
            let place = place(id).unwrap_or(self.before.len());
            (place, SESSIONS - times)
        });
        all.into_iter().map(|(id, _)| id).collect()
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
