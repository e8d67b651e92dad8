//! How a plan stands: all that is told of it, worked out once.

use super::today::done_this_week;
use super::{
    Advice, DoneSession, Expect, GOOD_WEEKS, NoPlan, Past, Plan, Programme, Stage, Today, today,
};
use crate::domain::figure::{self, FigureId};
use crate::domain::history::Date;
use crate::domain::locale::Weekday;
use crate::domain::safety::Stop;
use crate::domain::time::{DAY, Now};
use crate::domain::timeline::ReadyTime;

/// How a plan stands at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// What the person said.
    pub programme: Programme,
    /// The week, or why there is none.
    pub plan: Result<Plan, NoPlan>,
    /// How this week stands.
    pub today: Today,
    /// What was done in it.
    pub done: Vec<DoneSession>,
    /// Why a professional should be seen, if one should.
    pub advice: Option<Advice>,
    /// What there is to expect now.
    pub prospect: Option<Expect>,
    /// How many weeks were good ones, since the last long absence.
    pub good_weeks: usize,
    /// Whether it has done its work, and something else is offered: not while somebody should be seen.
    pub is_done: bool,
}

impl Overview {
    /// Whether the plan is over for now.
    #[must_use]
    pub fn is_resting(&self) -> bool {
        self.programme.stage == Stage::Rest
    }

    /// The figure with which the next session begins.
    #[must_use]
    pub fn first_figure(&self) -> Option<FigureId> {
        let session = self.plan.as_ref().ok()?.next_session()?;
        let first = session.items.first()?;
        Some(figure::of(first.step.exercise, first.step.variant))
    }
}

impl Programme {
    /// How it stands at `now`. `stop` is what keeps the person from exercising, `ready` the time they want
    /// for getting into position, and `first` the day with which their weeks begin.
    #[must_use]
    pub fn overview(
        &self,
        stop: Option<Stop>,
        past: &Past<'_>,
        ready: ReadyTime,
        now: Now,
        first: Weekday,
    ) -> Overview {
        let now_ms = now.wall_ms;
        let advice = self.advice(past, now_ms);
        let good_weeks = self.good_weeks(past, now_ms);
        let today = today(past, self.days(), Date::at(now), first);
        Overview {
            programme: self.clone(),
            plan: self.plan(stop, past, ready, now_ms),
            done: done_this_week(past, &today),
            today,
            advice,
            prospect: prospect(now_ms.saturating_sub(self.at_it_since(past, now_ms))),
            good_weeks,
            is_done: self.stage == Stage::Grow && good_weeks >= GOOD_WEEKS && advice.is_none(),
        }
    }
}

/// What there is to expect after so many milliseconds; nothing after six weeks, when it has come or
/// somebody should be seen.
fn prospect(at_it_ms: u64) -> Option<Expect> {
    let is_to_come = |it: &Expect| at_it_ms / DAY < it.days().end;
    Expect::ALL.into_iter().find(is_to_come)
}
