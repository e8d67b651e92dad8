//! Planned variation: with the person's yes, the plan leaves exercises out on purpose, so that it can be told
//! which of them help (see [`helps`](crate::domain::insight::helps) for how that is judged).
//!
//! It goes in [blocks](TrialBlock) of [four sessions of the plan](SESSIONS): each exercise under test is in two of
//! them and left out of two, which of them is drawn when the block begins. What is assigned is stored apart
//! from what was done. A block ends early when something stops the person, when the plan is not
//! [calm](is_calm), when it is changed, or when they do not want it any more; the next one begins once the plan
//! is calm. All blocks up to the [last look](TRIAL_SESSIONS) are a trial. Then nothing more is left out, but for one
//! exercise that is followed up alone, until the person begins anew; what they find then, they find in new sessions only.
//!
//! All that is not a source's is ours here: how many are under test, and which never are.

mod block;
mod choice;
mod draw;

pub use block::{SESSIONS, Tested, TrialBlock};
pub use choice::{Choice, FollowUp};
pub use draw::MOST_UNDER_TEST;

use crate::domain::catalogue::ExerciseId;
use crate::domain::fields::{check_of, write};
use crate::domain::history::{Record, new_id, next_id};
use crate::domain::plan::{ChangeReason, Overview, Past, PlannedSession, Programme, Stage, counts};
use crate::domain::sorted;
use crate::domain::timeline::ReadyTime;

/// Sessions of a trial: then it was looked at what helps for the last time, and nothing more is left out for it.
pub const TRIAL_SESSIONS: usize = 60;
/// Sessions after which an exercise is judged that is followed up alone.
pub const FOLLOW_UP_SESSIONS: usize = 24;

/// Whether the person wants it, and all blocks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trials {
    /// What they said; nothing before they were asked.
    pub choice: Option<Choice>,
    /// In the order in which they were drawn.
    blocks: Vec<TrialBlock>,
}

/// A session of the plan that was done in a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InBlock<'a> {
    /// What was done.
    pub record: &'a Record,
    /// What was assigned.
    pub block: &'a TrialBlock,
    /// Which session of the block it is, from 0.
    pub nth: usize,
}

impl Trials {
    /// All blocks, the oldest first.
    #[must_use]
    pub fn blocks(&self) -> &[TrialBlock] {
        &self.blocks
    }

    /// This is one of the blocks, in the place of the one of its id.
    pub fn put(&mut self, block: TrialBlock) {
        sorted::put(&mut self.blocks, block, |block| &block.id);
    }

    /// Whether the person has said yes, and not taken it back.
    #[must_use]
    pub fn is_wanted(&self) -> bool {
        self.choice.as_ref().is_some_and(|choice| choice.wants)
    }

    /// Which trial goes on, or was the last one, from 0: as many as the person has begun anew.
    #[must_use]
    pub fn trial(&self) -> usize {
        let choice = self.choice.as_ref();
        choice.map_or(0, |choice| choice.anew_ms.len())
    }

    /// Whether a block belongs to that trial; one that follows an exercise up alone belongs to none.
    #[must_use]
    pub fn is_of_trial(&self, block: &TrialBlock, trial: usize) -> bool {
        let anew_ms = self.choice.iter().flat_map(|choice| &choice.anew_ms);
        let begun = anew_ms.filter(|begun_ms| **begun_ms <= block.drawn_ms());
        !block.is_alone && begun.count() == trial
    }

    /// What was ever under test in that trial, in the order in which it first was.
    #[must_use]
    pub fn tested(&self, trial: usize) -> Vec<ExerciseId> {
        let mut all = Vec::new();
        let blocks = self.blocks.iter();
        let blocks = blocks.filter(|block| self.is_of_trial(block, trial));
        for id in blocks.flat_map(TrialBlock::exercises) {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }

    /// The sessions that were done in blocks, the oldest first. A session belongs to the block that was drawn
    /// last before it.
    #[must_use]
    pub fn sessions<'a>(&'a self, past: &Past<'a>, now_ms: u64) -> Vec<InBlock<'a>> {
        let first = self.blocks.first().map(TrialBlock::drawn_ms);
        first.map_or_else(Vec::new, |first| self.sessions_since(first, past, now_ms))
    }

    /// The same of blocks that were drawn since then.
    fn sessions_since<'a>(
        &'a self,
        drawn_ms: u64,
        past: &Past<'a>,
        now_ms: u64,
    ) -> Vec<InBlock<'a>> {
        let mut all: Vec<InBlock<'a>> = Vec::new();
        let of_plan = past.in_order(drawn_ms, now_ms).into_iter();
        let of_plan = of_plan
            .filter(|record| record.name.kind().advances_plan() && record.started_ms() <= now_ms);
        for record in of_plan {
            let Some(block) = self.drawn_by(record.started_ms()) else {
                continue;
            };
            let is_same = |it: &&InBlock<'_>| it.block.id == block.id;
            let nth = all.iter().rev().take_while(is_same).count();
            if nth < SESSIONS && block.ended_ms.is_none_or(|end| record.started_ms() < end) {
                all.push(InBlock { record, block, nth });
            }
        }
        all
    }

    /// The last block that was drawn by then.
    fn drawn_by(&self, at_ms: u64) -> Option<&TrialBlock> {
        let mut all = self.blocks.iter().rev();
        all.find(|block| block.drawn_ms() <= at_ms)
    }

    /// The block that goes on, and how many of its sessions were done.
    #[must_use]
    pub fn current(&self, past: &Past<'_>, now_ms: u64) -> Option<(&TrialBlock, usize)> {
        let block = self.drawn_by(now_ms).filter(|it| it.ended_ms.is_none())?;
        let all = self.sessions_since(block.drawn_ms(), past, now_ms);
        let done = all.iter().filter(|it| it.block.id == block.id).count();
        (done < SESSIONS).then_some((block, done))
    }

    /// What is followed up alone now: until it was said at [so many sessions](FOLLOW_UP_SESSIONS) of its blocks how
    /// it was before and after.
    #[must_use]
    pub fn following(&self, past: &Past<'_>, now_ms: u64) -> Option<ExerciseId> {
        let choice = self.choice.as_ref().filter(|choice| choice.wants)?;
        let last = choice.followed.last()?;
        let said = self.said(past, now_ms, &|block| last.has(block));
        (said < FOLLOW_UP_SESSIONS).then_some(last.exercise)
    }

    /// Whether the trial that was begun last has come to its last look.
    #[must_use]
    pub fn is_over(&self, past: &Past<'_>, now_ms: u64) -> bool {
        let trial = self.trial();
        let said = self.said(past, now_ms, &|block| self.is_of_trial(block, trial));
        said >= TRIAL_SESSIONS
    }

    /// At how many sessions of such blocks it was said how it was before and after: of pain or of stiffness, whichever
    /// was said more often.
    fn said(&self, past: &Past<'_>, now_ms: u64, is_such: &dyn Fn(&TrialBlock) -> bool) -> usize {
        let (mut pain, mut stiffness) = (0, 0);
        let all = self.sessions(past, now_ms).into_iter();
        for it in all.filter(|it| is_such(it.block) && counts(it.record)) {
            let after = past.after(it.record).map(|after| after.symptoms);
            let (before, after) = (it.record.before, after.unwrap_or_default());
            pain += usize::from(before.pain.and(after.pain).is_some());
            stiffness += usize::from(before.stiffness.and(after.stiffness).is_some());
        }
        pain.max(stiffness)
    }

    /// Has the plan leave out what the block that goes on leaves out.
    pub fn vary(&self, overview: &mut Overview, past: &Past<'_>, ready: ReadyTime, now_ms: u64) {
        let Some((block, done)) = self.current(past, now_ms) else {
            return;
        };
        if let Some(coming) = self.coming(block, done, overview, ready)
            && let Ok(plan) = &mut overview.plan
        {
            plan.put_next(coming);
        }
    }

    /// The sessions of a block that come next; none where it cannot go on as the plan stands.
    fn coming(
        &self,
        block: &TrialBlock,
        done: usize,
        overview: &Overview,
        ready: ReadyTime,
    ) -> Option<Vec<PlannedSession>> {
        let plan = overview.plan.as_ref().ok()?;
        let programme = &overview.programme;
        let is_as_then = |id: &ExerciseId| {
            let (answers, preferences) = (&programme.answers, &programme.preferences);
            plan.progress.is_current(answers, preferences, *id) && !plan.progress.is_reduced(*id)
        };
        let can_go_on = self.is_wanted()
            && is_calm(overview)
            && block.plan == mark_of(programme)
            && block.exercises().iter().all(is_as_then);
        if !can_go_on {
            return None;
        }
        let from = plan.progress.sessions.saturating_sub(done);
        let row = |assigned| programme.in_a_row(&plan.progress, ready, from, assigned);
        let (plain, varied) = (row(&block::assignments(&[])), row(&block.assignments()));
        // Doses may have grown since it was drawn, and leave too little room.
        let both = plain.into_iter().zip(varied).enumerate().skip(done);
        let as_drawn = both.map(|(nth, (plain, varied))| {
            let minutes = programme.answers.minutes;
            draw::is_as_drawn(&plain, &varied, &block.tested, nth, minutes).then_some(varied)
        });
        let coming: Vec<PlannedSession> = as_drawn.map_while(|session| session).collect();
        (!coming.is_empty()).then_some(coming)
    }

    /// The block that is to be stored now, if one is: the one that goes on, ended, or the next one. `overview`
    /// is the plan as it stands with nothing left out, and `random` draws what is left out.
    #[must_use]
    pub fn due(
        &self,
        overview: &Overview,
        past: &Past<'_>,
        ready: ReadyTime,
        now_ms: u64,
        random: u128,
    ) -> Option<TrialBlock> {
        let following = self.following(past, now_ms);
        let is_over = following.is_none() && self.is_over(past, now_ms);
        if let Some((block, done)) = self.current(past, now_ms) {
            let is_same = match following {
                Some(exercise) => block.is_alone && block.exercises() == [exercise],
                None => !block.is_alone && !is_over,
            };
            let goes_on = is_same && self.coming(block, done, overview, ready).is_some();
            return (!goes_on).then(|| block.ended(now_ms));
        }
        if !self.is_wanted() || is_over || !is_calm(overview) {
            return None;
        }
        let plan = overview.plan.as_ref().ok()?;
        let before = self.tested(self.trial());
        let drawing = draw::RandomDraw {
            programme: &overview.programme,
            plan,
            ready,
            before: &before,
            following,
        };
        let tested = drawing.draw(random);
        if tested.is_empty() {
            return None;
        }
        // One that has just been ended comes before the next one.
        let last = self
            .drawn_by(now_ms)
            .filter(|it| it.drawn_ms() == now_ms)
            .and_then(|it| next_id(&it.id));
        Some(TrialBlock {
            id: last.unwrap_or_else(|| new_id(now_ms, random)),
            tested,
            plan: mark_of(&overview.programme),
            is_alone: following.is_some(),
            ended_ms: None,
        })
    }
}

/// Whether nothing keeps the plan from leaving something out: nothing stops the person, nobody should be seen,
/// nothing has just been made lighter, and the plan is at work.
#[must_use]
pub fn is_calm(overview: &Overview) -> bool {
    let Ok(plan) = &overview.plan else {
        return false;
    };
    let mut changes = plan.progress.changes.iter();
    overview.advice.is_none()
        && matches!(overview.programme.stage, Stage::Grow | Stage::Keep)
        && changes.all(|change| change.why == ChangeReason::WentWell)
}

/// What tells one plan from another: a check of all that the person said of it.
fn mark_of(programme: &Programme) -> String {
    check_of(&write(programme).unwrap_or_default())
}

/// From stored texts with their names; what cannot be read is left out, and so is what was removed.
impl<'a> FromIterator<(&'a str, &'a str)> for Trials {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a str)>>(all: I) -> Self {
        let mut trials = Self::default();
        for (name, raw) in all {
            if name == Choice::NAME {
                trials.choice = Choice::decode(raw);
            } else if let Some(block) = TrialBlock::decode(name, raw) {
                trials.put(block);
            }
        }
        trials
    }
}

#[cfg(test)]
mod tests;
