//! The sessions of a plan in a row, of which some leave something out on purpose; see
//! [`trial`](crate::domain::trial).

use super::week::{self, Assignment};
use super::{Plan, PlannedSession, Programme, Progress};
use crate::domain::catalogue::ExerciseId;
use crate::domain::timeline::ReadyTime;

impl Programme {
    /// The sessions of the week of this number, counted from 0, each as it is assigned.
    pub(super) fn week(
        &self,
        progress: &Progress,
        ready: ReadyTime,
        week: usize,
        assigned: &[Assignment],
    ) -> Vec<PlannedSession> {
        week::sessions(&week::Input {
            answers: &self.answers,
            preferences: &self.preferences,
            progress,
            worked: &self.worked,
            ready,
            days: usize::from(self.days().max(1)),
            week,
            assigned,
        })
    }

    /// The sessions from this number on, counted from 0 since the plan began, one for each assignment. What
    /// a session would have held and leaves out stands in it.
    #[must_use]
    pub fn in_a_row(
        &self,
        progress: &Progress,
        ready: ReadyTime,
        from: usize,
        assigned: &[Assignment],
    ) -> Vec<PlannedSession> {
        let days = usize::from(self.days().max(1));
        let upto = from + assigned.len();
        let mut all = Vec::new();
        for number in from / days..upto.div_ceil(days) {
            let nth = |index: usize| (number * days + index).checked_sub(from);
            let of = |index: usize| assigned.get(nth(index)?).cloned();
            let assigned: Vec<Assignment> = (0..days).map(|i| of(i).unwrap_or_default()).collect();
            let plain = self.week(progress, ready, number, &[]);
            let varied = self.week(progress, ready, number, &assigned);
            let both = plain.iter().zip(varied).zip(&assigned).enumerate();
            for (index, ((plain, mut session), assigned)) in both {
                if nth(index).is_some_and(|nth| nth < upto - from) {
                    session.left_out = left_out(plain, &session, assigned);
                    all.push(session);
                }
            }
        }
        all
    }
}

/// What the session would have held, and what is left out of it.
fn left_out(
    plain: &PlannedSession,
    session: &PlannedSession,
    assigned: &Assignment,
) -> Vec<ExerciseId> {
    let would = plain.items.iter().map(|item| item.step.exercise);
    let out = would.filter(|id| assigned.left_out.contains(id) && !session.holds(*id));
    out.collect()
}

impl Plan {
    /// These are the sessions that come next.
    pub fn put_next(&mut self, coming: Vec<PlannedSession>) {
        let days = self.sessions.len();
        for (step, session) in coming.into_iter().take(days).enumerate() {
            if let Some(place) = self.sessions.get_mut((self.next + step) % days.max(1)) {
                *place = session;
            }
        }
    }
}
