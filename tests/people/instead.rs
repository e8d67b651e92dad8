//! After twelve weeks somebody swaps an exercise, or never wants it again, and takes that back: the rest of
//! the week is as it was, and then everything is.

use std::collections::BTreeSet;

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::plan::{Liking, Plan, PlannedExercise, Programme, rung_below};
use unhunch::domain::routine::Prescription;
use unhunch::domain::time::DAY;
use unhunch::domain::timeline::ReadyTime;

use super::sim::{DAYS, Life, START_MS, is_of_plan};
use super::standing::{Found, hold};

/// What was seen.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Instead {
    pub(crate) swaps: u32,
    pub(crate) nevers: u32,
    /// Of these, exercises of a harder rung, and such that have one.
    pub(crate) on_ladders: u32,
}

impl Instead {
    /// Counts what others have seen, too.
    pub(crate) fn add(&mut self, other: &Self) {
        self.swaps += other.swaps;
        self.nevers += other.nevers;
        self.on_ladders += other.on_ladders;
    }

    /// Says all that could be said of each exercise of the week, and takes it back.
    pub(crate) fn see(&mut self, life: &mut Life) -> Found {
        let preferences = &mut life.programme.preferences;
        for id in ExerciseId::ALL.iter().copied() {
            preferences.set_liking(id, None);
            preferences.set_swap(id, id);
        }
        let Some(plan) = plan_of(life) else {
            return Ok(());
        };
        let items = plan.sessions.iter().flat_map(|session| &session.items);
        let all: BTreeSet<ExerciseId> = items.map(|item| item.step.exercise).collect();
        for id in all {
            let swaps = life.programme.swaps_for(id);
            if let Some(to) = swaps.first().copied() {
                let swap = move |it: &mut Programme| it.preferences.set_swap(id, to);
                let back = move |it: &mut Programme| it.preferences.set_swap(id, id);
                self.said(life, &plan, id, &swap, &back)?;
                self.swaps += 1;
            }
            if is_new_rung(life, id) {
                // Nobody has done it yet: without it the easier one stays.
                continue;
            }
            let never =
                move |it: &mut Programme| it.preferences.set_liking(id, Some(Liking::Never));
            let back = move |it: &mut Programme| it.preferences.set_liking(id, None);
            self.said(life, &plan, id, &never, &back)?;
            self.nevers += 1;
            let is_on_ladder = rung_below(id).is_some() || !id.facts().progressions.is_empty();
            self.on_ladders += u32::from(is_on_ladder);
        }
        Ok(())
    }

    fn said(
        &self,
        life: &mut Life,
        plan: &Plan,
        id: ExerciseId,
        say: &dyn Fn(&mut Programme),
        back: &dyn Fn(&mut Programme),
    ) -> Found {
        edit(life, say);
        let now = plan_of(life);
        edit(life, back);
        let again = plan_of(life);
        hold!(again.as_ref() == Some(plan), "{id:?} is not taken back");
        let Some(now) = now else { return Ok(()) };
        let has_only = plan
            .sessions
            .iter()
            .any(|it| others(&it.items, id).is_empty());
        if has_only {
            return Ok(());
        }
        for (was, is) in plan.sessions.iter().zip(&now.sessions) {
            let (rest, others) = (others(&was.items, id), others(&is.items, id));
            hold!(rest == others, "{id:?}: the rest is not as it was");
        }
        let same = now.progress.sessions == plan.progress.sessions;
        hold!(same && now.sessions.len() == plan.sessions.len(), "{id:?}");
        Ok(())
    }
}

/// What is done in a session but this exercise, or what has its place.
fn others(items: &[PlannedExercise], id: ExerciseId) -> Vec<Prescription> {
    let others = items.iter().filter(|item| item.meant != id);
    others.map(|item| item.step).collect()
}

/// Whether it is a harder rung that was never done in the plan.
fn is_new_rung(life: &Life, id: ExerciseId) -> bool {
    let done = life.records.iter().filter(|record| is_of_plan(record));
    let mut done = done
        .flat_map(|record| &record.did)
        .filter(|did| did.done > 0);
    rung_below(id).is_some() && !done.any(|did| did.slug == id.facts().slug)
}

const NOW_MS: u64 = START_MS + DAYS * DAY;

fn plan_of(life: &Life) -> Option<Plan> {
    let plan = life
        .programme
        .plan(None, &life.past(), ReadyTime::USUAL, NOW_MS);
    plan.ok()
}

/// Says something, as the app does.
fn edit(life: &mut Life, change: &dyn Fn(&mut Programme)) {
    let mut programme = life.programme.clone();
    programme.edit(&|it| change(it), &life.past(), NOW_MS);
    life.programme = programme;
}
