//! Somebody stays away after twelve weeks: the longer, the lower they begin, and nothing is praised.

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::locale::Weekday;
use unhunch::domain::plan::{
    ChangeReason, DoseReason, FIRST, LONG_BREAK_DAYS, Level, Liking, Programme, levels, rung_below,
};
use unhunch::domain::time::{DAY, Now};
use unhunch::domain::timeline::ReadyTime;

use super::sim::{DAYS, Life, START_MS};
use super::standing::{Found, Standing, has_wrong_clock, hold};

/// After so many days everything is near its beginning.
const HALF_A_YEAR: u64 = 182;
/// Days away after which nothing is said of good weeks.
const LONG_AWAY: u64 = 28;

/// What was seen of those who were away.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Away {
    /// Levels that were compared, and those that were lower than with fewer days.
    pub(crate) levels: u32,
    pub(crate) lower: u32,
    /// Harder rungs that were given back.
    pub(crate) rungs_back: u32,
    /// Doses that say that they are lower than before.
    pub(crate) said: u32,
}

impl Away {
    /// Counts what others have seen, too.
    pub(crate) fn add(&mut self, other: &Self) {
        self.levels += other.levels;
        self.lower += other.lower;
        self.rungs_back += other.rungs_back;
        self.said += other.said;
    }

    /// Looks at a life that was lived, with more and more days after it.
    pub(crate) fn see(&mut self, life: &Life) -> Found {
        let end_ms = START_MS + DAYS * DAY;
        let last_ms = life.records.iter().map(|record| record.started_ms()).max();
        if has_wrong_clock(life) {
            // Some sessions are still to come, as it seems: they hide no absence.
            for days in HALF_A_YEAR..HALF_A_YEAR + 60 {
                let now = standing(life, end_ms + days * DAY);
                for (id, _, level) in now.since(&now) {
                    hold!(level <= FIRST + 1, "{id:?} at {level} after {days} days");
                }
            }
        }
        let left_ms = last_ms.unwrap_or(end_ms).max(end_ms);
        let stood = standing(life, left_ms);
        let mut before = stood.clone();
        for days in (1..60).chain((60..420).step_by(9)) {
            let now_ms = left_ms + days * DAY;
            let now = standing(life, now_ms);
            for (id, was, level) in now.since(&before) {
                hold!(level <= was, "{id:?}: {was} to {level} on day {days}");
                let first = FIRST.min(stood.level(id));
                hold!(level >= first, "{id:?}: {level} is below {first}");
                let is_near = days < HALF_A_YEAR || level <= FIRST + 1;
                hold!(is_near, "{id:?} at {level} after {days} days");
                self.levels += 1;
                self.lower += u32::from(level < was);
            }
            for id in now.new_since(&before) {
                let above = id.facts().progressions.iter();
                let mut above = above.filter(|it| before.current.contains(it));
                let is_back = above.next().is_some();
                self.rungs_back += u32::from(is_back);
            }
            self.is_not_praised(life, days, now_ms)?;
            before = now;
        }
        Ok(())
    }

    /// No change went well, no dose has grown, no week was a good one, and nothing is done.
    fn is_not_praised(&mut self, life: &Life, days: u64, now_ms: u64) -> Found {
        if days < LONG_BREAK_DAYS {
            return Ok(());
        }
        let (programme, past) = (&life.programme, life.past());
        if days >= LONG_AWAY {
            let now = Now {
                wall_ms: now_ms,
                ..Now::default()
            };
            let overview = programme.overview(None, &past, ReadyTime::USUAL, now, Weekday::Monday);
            let weeks = overview.good_weeks;
            hold!(weeks == 0, "{weeks} good weeks after {days} days");
            hold!(!overview.is_done, "done after {days} days");
        }
        let Ok(plan) = programme.plan(None, &past, ReadyTime::USUAL, now_ms) else {
            return Ok(());
        };
        for change in &plan.progress.changes {
            hold!(
                change.why != ChangeReason::WentWell,
                "{change:?} after {days} days"
            );
            let is_less = change.onto.is_some() || change.to < change.from;
            hold!(
                is_less || change.why == ChangeReason::HurtAgain,
                "{change:?}"
            );
        }
        for item in plan.sessions.iter().flat_map(|session| &session.items) {
            let id = item.step.exercise;
            let all = levels(id, programme.answers.minutes);
            let Level { dose, .. } = plan.progress.at(id);
            hold!(item.step.dose == dose, "{id:?} is not at its level");
            let has_grown = matches!(item.dose_reason, DoseReason::Grown(_) | DoseReason::Top);
            let is_lower = item.dose_reason == DoseReason::AfterBreak;
            self.said += u32::from(is_lower);
            let refused = programme.preferences.chosen_levels().iter();
            let mut refused = refused.filter(|chosen| chosen.exercise == id);
            let is_chosen = refused.next().is_some();
            hold!(
                !has_grown || is_chosen,
                "{id:?} at {} of {}: {:?} after {days} days",
                plan.progress.level(id),
                all.len(),
                item.dose_reason
            );
        }
        Ok(())
    }
}

fn standing(life: &Life, now_ms: u64) -> Standing {
    Standing::of(&life.programme, &life.progress(now_ms))
}

/// The exercises that nobody does on a harder rung after half a year, unless they began there.
pub(crate) fn on_harder_rungs(life: &Life, days: u64) -> Vec<ExerciseId> {
    let now = standing(life, START_MS + (DAYS + days) * DAY);
    let Programme {
        answers,
        preferences,
        ..
    } = &life.programme;
    let is_above = |id: &ExerciseId| {
        rung_below(*id).is_some_and(|below| {
            let is_wanted = preferences.liking(below) != Some(Liking::Never);
            answers.allow(below.facts()) && is_wanted
        })
    };
    now.current.into_iter().filter(is_above).collect()
}
