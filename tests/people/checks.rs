//! Watching a life: what has to be true at each moment of it, whatever happened before.

use std::collections::{BTreeMap, BTreeSet};

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::history::Record;
use unhunch::domain::plan::{
    Change, ChangeReason, FIRST, LONG_BREAK_DAYS, Plan, Progress, rung_below,
};
use unhunch::domain::time::DAY;

use super::prescribed::{self, Prescribed};
use super::referral;
use super::sim::{Life, Moment, What, is_of_plan};
use super::standing::{Found, Standing, Went, has_wrong_clock, hold, went};

/// Good sessions in a row that a step up takes.
const GOOD_IN_A_ROW: u32 = 3;

/// Watches one life.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    standing: Option<Standing>,
    /// Where they stood when the last session began.
    at_session: Option<Standing>,
    /// What was prescribed.
    prescribed: Prescribed,
    /// How often in a row an exercise went well since its last change.
    row: BTreeMap<ExerciseId, u32>,
    /// Exercises that were done in a session of the plan.
    done: BTreeSet<ExerciseId>,
    /// Rungs that were reached by going through the one below.
    earned: BTreeSet<ExerciseId>,
    /// Exercises that were left out for a while.
    out: BTreeSet<ExerciseId>,
    /// Exercises that fell with the last session, or since.
    fell: BTreeSet<ExerciseId>,
    /// How often an exercise changed since the last session began, but not with it: it hurt outside of
    /// the plan, or a change was refused.
    besides: BTreeMap<ExerciseId, usize>,
    /// Where exercises stood before a session of a clock that was ahead hid a step, until its time comes.
    hidden: BTreeMap<ExerciseId, usize>,
    /// When the last session began, since there is a plan.
    last_ms: Option<u64>,
    /// How many times a long break has passed since.
    breaks: usize,
    /// How many have passed since the last session of the plan began, whatever else was done meanwhile.
    breaks_between: usize,
    /// The first thing that is wrong, if any is.
    pub(crate) wrong: Option<String>,
    /// What was seen.
    pub(crate) seen: Seen,
}

/// How much was seen, so that nobody takes comfort in checks that checked nothing.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Seen {
    pub(crate) people: u32,
    pub(crate) moments: u32,
    /// Sessions of the plan.
    pub(crate) sessions: u32,
    pub(crate) steps_up: u32,
    pub(crate) steps_back: u32,
    pub(crate) rungs_up: u32,
    pub(crate) rungs_back: u32,
    pub(crate) long_breaks: u32,
    pub(crate) refusals: u32,
    pub(crate) at_wrong_times: u32,
}

impl Seen {
    /// Counts what others have seen, too.
    pub(crate) fn add(&mut self, other: &Self) {
        self.people += other.people;
        self.moments += other.moments;
        self.sessions += other.sessions;
        self.steps_up += other.steps_up;
        self.steps_back += other.steps_back;
        self.rungs_up += other.rungs_up;
        self.rungs_back += other.rungs_back;
        self.long_breaks += other.long_breaks;
        self.refusals += other.refusals;
        self.at_wrong_times += other.at_wrong_times;
    }

    /// Counts what was told after a session of the plan.
    fn changes(&mut self, changes: &[Change]) {
        for change in changes {
            let counter = match (change.onto.is_some(), change.why == ChangeReason::WentWell) {
                (false, true) => &mut self.steps_up,
                (false, false) => &mut self.steps_back,
                (true, true) => &mut self.rungs_up,
                (true, false) => &mut self.rungs_back,
            };
            *counter += 1;
        }
    }
}

impl Watch {
    /// Checks a moment.
    pub(crate) fn see(&mut self, moment: &Moment<'_>) {
        if self.wrong.is_some() {
            return;
        }
        self.seen.moments += 1;
        let life = moment.life;
        let progress = match &moment.what {
            What::Begins(plan) => plan.progress.clone(),
            _ => life.progress(moment.now_ms),
        };
        let all = ExerciseId::ALL.iter().copied();
        self.out.extend(all.filter(|id| progress.is_left_out(*id)));
        let now = Standing::of(&life.programme, &progress);
        let before = self.standing.replace(now.clone());
        let before = before.unwrap_or_else(|| now.clone());
        let found = match &moment.what {
            What::Morning => self.time_passes(&before, &now, moment),
            What::Refused(change) => self.refused(&before, &now, &progress, change, life),
            What::Said => self.said(&before, &now),
            What::Begins(plan) => self
                .time_passes(&before, &now, moment)
                .and_then(|()| self.begins(&now, plan, life)),
            What::Did(record) if has_wrong_clock(life) => {
                self.did_at_some_time(&before, &now, record, life)
            }
            What::Did(record) => self.did(&before, &now, &progress, record, moment),
        };
        let found = found.and_then(|()| referral::check(moment));
        if let Err(what) = found {
            let (name, seed) = (&life.person.name, life.person.seed);
            self.wrong = Some(format!(
                "{what}\n  {name} (seed {seed}), day {}: {:?}\n  {:?}\n  {:?}",
                moment.day, moment.what, progress.changes, life.programme.preferences
            ));
        }
    }

    /// Nothing changes by itself but after a long break, and then nothing rises.
    fn time_passes(&mut self, before: &Standing, now: &Standing, moment: &Moment<'_>) -> Found {
        if has_wrong_clock(moment.life) {
            for (id, was, level) in now.since(before) {
                let stood = self.hidden.get(&id).map_or(was, |hidden| was.max(*hidden));
                hold!(level <= stood + 1, "{id:?} jumps from {stood} to {level}");
                if level >= stood {
                    self.hidden.remove(&id);
                }
            }
            return self.comes_from_beside(before, now);
        }
        let away_ms = self.last_ms.map_or(0, |last| moment.now_ms - last);
        let breaks = usize::try_from(away_ms / (LONG_BREAK_DAYS * DAY)).unwrap();
        let more = breaks.saturating_sub(self.breaks);
        for (id, was, level) in now.since(before) {
            // Who has just gone a step back does not go back twice at once.
            let fell = self.breaks == 0 && self.fell.contains(&id);
            let lowered = was.saturating_sub(more.saturating_sub(usize::from(fell)));
            let stands = lowered.max(FIRST.min(was));
            hold!(
                level == stands,
                "{id:?}: {was} to {level} after {away_ms} ms"
            );
        }
        for new in now.new_since(before) {
            hold!(self.out.contains(&new), "{new:?} comes by itself");
        }
        let gone: Vec<_> = before.new_since(now);
        hold!(gone.is_empty(), "{gone:?} go by themselves");
        if more > 0 {
            self.seen.long_breaks += 1;
            self.breaks = breaks;
            self.breaks_between += more;
            self.row.clear();
        }
        Ok(())
    }

    /// Everything is as it was before the change, and nothing else is touched.
    fn refused(
        &mut self,
        before: &Standing,
        now: &Standing,
        progress: &Progress,
        change: &Change,
        life: &Life,
    ) -> Found {
        self.seen.refusals += 1;
        let id = change.exercise;
        self.row.remove(&id);
        self.prescribed.hurt.remove(&id);
        self.fell.remove(&id);
        *self.besides.entry(id).or_default() += 1;
        if has_wrong_clock(life) {
            // What was done by a clock that was ahead comes after it.
            return Ok(());
        }
        let is_told = progress.changes.iter().any(|it| it.exercise == id);
        hold!(!is_told, "it is told again");
        for (other, was, level) in now.since(before) {
            let expected = if other == id { change.from } else { was };
            hold!(
                level == expected,
                "{other:?} stands at {level}, not {expected}"
            );
        }
        if let Some(onto) = change.onto {
            hold!(now.current.contains(&id), "{id:?} has not come back");
            hold!(!now.current.contains(&onto), "{onto:?} is still there");
            if change.why == ChangeReason::WentWell {
                self.earned.remove(&onto);
            }
        }
        for new in now.new_since(before) {
            hold!(new == id, "{new:?} has come");
        }
        Ok(())
    }

    /// What is said of exercises changes no dose, and skips no rung.
    fn said(&mut self, before: &Standing, now: &Standing) -> Found {
        for (id, was, level) in now.since(before) {
            hold!(
                level == was,
                "{id:?}: {was} to {level}, because of what was said"
            );
        }
        self.may_have_earned(before, now);
        Ok(())
    }

    /// Notes exercises that take the place of the one below them, which is at its top.
    fn may_have_earned(&mut self, before: &Standing, now: &Standing) {
        for new in now.new_since(before) {
            let below = rung_below(new).filter(|below| before.current.contains(below));
            if below.is_some_and(|below| now.level(below) == now.top(below)) {
                self.earned.insert(new);
            }
        }
    }

    /// A session of the plan begins: it is one step away from the one before, and lower
    /// after a long time without.
    fn begins(&mut self, now: &Standing, plan: &Plan, life: &Life) -> Found {
        for item in plan.sessions.iter().flat_map(|session| &session.items) {
            prescribed::item(&life.programme, plan, item, &self.earned)?;
        }
        let before = self.at_session.replace(now.clone());
        if let Some(before) = before.filter(|_| !has_wrong_clock(life)) {
            for (id, was, level) in now.since(&before) {
                let steps = 1 + self.besides.get(&id).copied().unwrap_or(0);
                hold!(
                    level <= was + steps && was <= level + steps + self.breaks_between,
                    "{id:?}: {was} to {level} at once"
                );
            }
        }
        self.besides.clear();
        self.breaks_between = 0;
        self.prescribed.next(plan)
    }

    /// A session moves what was done in it by a step at most, and up only after it went well three
    /// times.
    fn did(
        &mut self,
        before: &Standing,
        now: &Standing,
        progress: &Progress,
        record: &Record,
        moment: &Moment<'_>,
    ) -> Found {
        let is_plan = is_of_plan(record);
        self.seen.sessions += u32::from(is_plan);
        if is_plan {
            self.fell.clear();
        }
        // Since the plan has begun, other routines are no absence either.
        let has_done = record.did.iter().any(|did| did.done > 0);
        if is_plan || self.last_ms.is_some() && has_done {
            self.last_ms = Some(record.started_ms());
            self.breaks = 0;
        }
        let went = went(record, moment.life);
        for (id, was, level) in now.since(before) {
            let row = self.row.entry(id).or_default();
            match went.get(&id) {
                Some(Went::Badly) => {
                    let is_step = level == was.saturating_sub(1);
                    hold!(is_step, "{id:?} went badly: {was} to {level}");
                    *row = 0;
                    self.prescribed.hurt.insert(id);
                    self.fell.insert(id);
                    if !is_plan {
                        *self.besides.entry(id).or_default() += 1;
                    }
                }
                Some(Went::Well) => {
                    *row += 1;
                    let rises = level == was + 1;
                    hold!(rises || level == was, "{id:?} went well: {was} to {level}");
                    hold!(!rises || *row >= GOOD_IN_A_ROW, "{id:?} rises after {row}");
                    if rises {
                        *row = 0;
                        self.prescribed.hurt.remove(&id);
                    }
                }
                other => {
                    hold!(level == was, "{id:?} ({other:?}): {was} to {level}");
                    if other == Some(&Went::NotWell) {
                        *row = 0;
                    }
                }
            }
        }
        for new in now.new_since(before) {
            self.comes(before, now, &went, new)?;
        }
        if is_plan {
            self.seen.changes(&progress.changes);
            told(before, now, progress, moment.life)?;
            self.done.extend(went.keys().copied());
        }
        Ok(())
    }

    /// An exercise that was not done comes only from the rung below or above it.
    fn comes(
        &mut self,
        before: &Standing,
        now: &Standing,
        went: &BTreeMap<ExerciseId, Went>,
        new: ExerciseId,
    ) -> Found {
        let below = rung_below(new).filter(|below| before.current.contains(below));
        if let Some(below) = below.filter(|below| went.get(below) == Some(&Went::Well)) {
            let is_top = before.level(below) == before.top(below);
            let row = self.row.insert(below, 0).unwrap_or(0);
            hold!(is_top && row >= GOOD_IN_A_ROW, "{new:?} comes too early");
            let level = now.level(new);
            let may = level <= FIRST || self.done.contains(&new);
            hold!(may, "{new:?} begins at {level}");
            self.earned.insert(new);
            return Ok(());
        }
        let fell =
            |above: &ExerciseId| went.get(above) == Some(&Went::Badly) && before.level(*above) == 0;
        let mut above = new.facts().progressions.iter();
        hold!(above.any(fell), "{new:?} has come for no reason");
        Ok(())
    }

    /// A session at a time that may be wrong, and out of order: nothing jumps up, and nothing rises
    /// after pain.
    fn did_at_some_time(
        &mut self,
        before: &Standing,
        now: &Standing,
        record: &Record,
        life: &Life,
    ) -> Found {
        self.seen.sessions += u32::from(is_of_plan(record));
        self.seen.at_wrong_times += 1;
        let went = went(record, life);
        for (id, was, level) in now.since(before) {
            let went = went.get(&id);
            let most = if went >= Some(&Went::NotWell) {
                was
            } else {
                was + 1
            };
            hold!(level <= most, "{id:?} ({went:?}): {was} to {level}");
            if went == Some(&Went::Badly) {
                self.prescribed.hurt.insert(id);
                self.hidden.remove(&id);
            } else if level < was {
                let stood = self.hidden.entry(id).or_insert(was);
                *stood = was.max(*stood);
            }
        }
        self.comes_from_beside(before, now)
    }

    /// An exercise comes from the rung below or above it. The one below need not show as being at its
    /// top: where the last session is one of a clock that was ahead, that hides a step.
    fn comes_from_beside(&mut self, before: &Standing, now: &Standing) -> Found {
        for new in now.new_since(before) {
            let above = new.facts().progressions.iter().copied();
            let mut beside = rung_below(new).into_iter().chain(above);
            let was_there = |it: ExerciseId| before.current.contains(&it) || self.out.contains(&it);
            let is_beside = beside.any(was_there) || self.out.contains(&new);
            hold!(is_beside, "{new:?} has come for no reason");
            self.earned.insert(new);
        }
        Ok(())
    }
}

/// What is told to have changed has changed, and of what is in the plan nothing else has.
fn told(before: &Standing, now: &Standing, progress: &Progress, life: &Life) -> Found {
    for change in &progress.changes {
        let id = change.exercise;
        let levels = (before.level(id), now.level(id));
        hold!(levels == (change.from, change.to), "not true: {change:?}");
        if let Some(onto) = change.onto {
            let is_true = now.current.contains(&onto) && !now.current.contains(&id);
            hold!(is_true, "not true: {change:?}");
        }
    }
    for (id, was, level) in now.since(before) {
        let is_told = progress.changes.iter().any(|change| change.exercise == id);
        let mut swaps = life.programme.preferences.swaps().iter();
        let shows = now.current.contains(&id) || swaps.any(|(_, to)| *to == id);
        hold!(
            level == was || is_told || !shows,
            "the change of {id:?} is not told"
        );
    }
    Ok(())
}
