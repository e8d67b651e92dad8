//! Twelve weeks of a simulated person: days, sessions, and what they say.
//!
//! They live day by day and ask the plan as the app does. Whoever watches is shown each moment:
//! `tests/people.rs` checks it, `examples/people.rs` draws it.

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::history::{
    Date, Did, MOST, Outcome, Rating, Ratings, Record, Symptoms, new_id,
};
use unhunch::domain::locale::Weekday;
use unhunch::domain::plan::{
    Change, ChosenLevel, GOOD_WEEKS, Liking, NoPlan, Past, Plan, Programme, Progress, Stage, today,
};
use unhunch::domain::routine::{BuiltIn, Prescription, Routine, RoutineName};
use unhunch::domain::safety::{Clearing, Sign, Warnings, untold};
use unhunch::domain::time::{DAY, Now};
use unhunch::domain::timeline::ReadyTime;
use unhunch::domain::trial::Trials;

use super::chance::Chance;
use super::person::{Habit, Person};

/// The days that are lived.
pub(crate) const DAYS: u64 = 12 * 7;
/// Monday, 2026-01-05, 00:00 UTC.
pub(crate) const START_MS: u64 = 1_767_571_200_000;
const MINUTE_MS: u64 = 60_000;
const HOUR_MS: u64 = 60 * MINUTE_MS;

/// What has just happened.
#[derive(Debug, Clone)]
pub(crate) enum What {
    /// A new day.
    Morning,
    /// A change was refused.
    Refused(Change),
    /// Something was said about an exercise, or about how to go on.
    Said,
    /// A session is about to be done, as the plan has it.
    Begins(Plan),
    /// A session was done.
    Did(Record),
}

/// A moment of a life.
pub(crate) struct Moment<'a> {
    pub(crate) day: u64,
    pub(crate) now_ms: u64,
    pub(crate) what: What,
    pub(crate) life: &'a Life,
}

/// A person with everything that the app knows of them.
pub(crate) struct Life {
    pub(crate) person: Person,
    pub(crate) programme: Programme,
    /// The newest first, as the app has them.
    pub(crate) records: Vec<Record>,
    pub(crate) ratings: Ratings,
    /// When somebody who knows last agreed.
    pub(crate) cleared_ms: u64,
    /// Whether exercises are left out on purpose, and which were.
    pub(crate) trials: Trials,
    /// The signs that were told.
    warnings: Warnings,
    chance: Chance,
}

/// Shows somebody a moment.
type See<'s> = &'s mut dyn FnMut(&Moment<'_>);

impl Life {
    /// The life of a person on the day on which they get their plan.
    pub(crate) fn of(person: Person) -> Self {
        let programme = Programme {
            answers: person.answers.clone(),
            began_ms: START_MS,
            ..Programme::default()
        };
        Self {
            chance: Chance::new(person.seed),
            person,
            programme,
            records: Vec::new(),
            ratings: Ratings::default(),
            cleared_ms: 0,
            trials: Trials::default(),
            warnings: Warnings::NONE,
        }
    }

    /// Lives all days.
    pub(crate) fn live(mut self, see: See<'_>) -> Self {
        for day in 0..DAYS {
            self.day(day, see);
        }
        self
    }

    /// What was done, as the plan reads it.
    pub(crate) fn past(&self) -> Past<'_> {
        Past {
            records: &self.records,
            ratings: &self.ratings,
            cleared_ms: self.cleared_ms,
        }
    }

    /// How far the person has come.
    pub(crate) fn progress(&self, now_ms: u64) -> Progress {
        self.programme.progress(&self.past(), now_ms)
    }

    fn day(&mut self, day: u64, see: See<'_>) {
        let quirks = self.person.quirks;
        let mut now_ms = START_MS + day * DAY + (6 + self.chance.below(12)) * HOUR_MS;
        self.show(day, now_ms, What::Morning, see);
        if self.person.habit.away.contains(&day) {
            return;
        }
        if self.chance.is(quirks.others) {
            let routine = self.other_routine();
            self.session(&routine, day, &mut now_ms, see);
        }
        if quirks.preferences > 0 && self.chance.is(quirks.preferences) {
            self.say_something(now_ms);
            self.show(day, now_ms, What::Said, see);
        }
        let is_due = {
            let date = Date::of_local_ms(now_ms.cast_signed());
            today(&self.past(), self.programme.days(), date, Weekday::Monday).is_due
        };
        let Habit {
            when_due, percent, ..
        } = self.person.habit;
        if (is_due || !when_due) && self.chance.is(percent) {
            self.session_of_plan(day, &mut now_ms, see);
            if self.chance.is(quirks.again) {
                now_ms += HOUR_MS;
                self.session_of_plan(day, &mut now_ms, see);
            }
        }
    }

    fn show(&self, day: u64, now_ms: u64, what: What, see: See<'_>) {
        see(&Moment {
            day,
            now_ms,
            what,
            life: self,
        });
    }

    /// Whether a sign stops them that does not pass by itself. Then they ask a professional, who agrees.
    fn has_to_ask(&mut self, now_ms: u64) -> bool {
        let told = untold(
            &self.records,
            &self.ratings,
            &self.warnings,
            self.cleared_ms,
        );
        self.warnings.extend(told);
        let passed = self.warnings.cleared(Clearing::Passed, now_ms);
        self.warnings.extend(passed);
        let asked = self.warnings.cleared(Clearing::Asked, now_ms);
        let has_to_ask = !asked.is_empty();
        self.warnings.extend(asked);
        if has_to_ask {
            self.cleared_ms = now_ms;
        }
        has_to_ask
    }

    /// Looks at what has changed, and does the next session of the plan.
    fn session_of_plan(&mut self, day: u64, now_ms: &mut u64, see: See<'_>) {
        if self.person.quirks.refuses > 0 {
            self.refuse(day, now_ms, see);
        }
        if self.has_to_ask(*now_ms) {
            // The session is done another day.
            return;
        }
        let Ok(plan) = self.plan(*now_ms) else {
            return;
        };
        let Some(routine) = plan.next_session().map(|session| session.routine()) else {
            return;
        };
        self.show(day, *now_ms, What::Begins(plan), see);
        self.session(&routine, day, now_ms, see);
    }

    /// The plan as it stands; with what it leaves out on purpose, where that is wanted.
    fn plan(&mut self, now_ms: u64) -> Result<Plan, NoPlan> {
        let ready = ReadyTime::USUAL;
        if !self.trials.is_wanted() {
            return self.programme.plan(None, &self.past(), ready, now_ms);
        }
        let now = Now {
            wall_ms: now_ms,
            ..Now::default()
        };
        let past = Past {
            records: &self.records,
            ratings: &self.ratings,
            cleared_ms: self.cleared_ms,
        };
        let mut overview = self
            .programme
            .overview(None, &past, ready, now, Weekday::Monday);
        // What goes on may have to end first, and then another begins.
        for _ in 0..2 {
            let random = u128::from(self.chance.number());
            let due = self.trials.due(&overview, &past, ready, now_ms, random);
            if let Some(block) = due {
                self.trials.put(block);
            }
        }
        self.trials.vary(&mut overview, &past, ready, now_ms);
        overview.plan
    }

    /// Refuses some of what has changed.
    fn refuse(&mut self, day: u64, now_ms: &mut u64, see: See<'_>) {
        for change in self.progress(*now_ms).changes {
            let is_told = self.progress(*now_ms).changes.contains(&change);
            if is_told && self.chance.is(self.person.quirks.refuses) {
                let chosen = ChosenLevel::instead_of(&change, *now_ms);
                self.programme.preferences.choose(chosen);
                self.show(day, *now_ms, What::Refused(change), see);
                *now_ms += 1_000;
            }
        }
    }

    /// A session that is none of the plan.
    fn other_routine(&mut self) -> Routine {
        let single = self.chance.pick(ExerciseId::ALL).map(Routine::single);
        match (self.chance.is(40), self.chance.pick(BuiltIn::ALL), single) {
            (true, Some(built_in), _) | (_, Some(built_in), None) => built_in.routine(),
            (_, _, Some(mut single)) => {
                // Some do it twice.
                let step = single.steps.first().copied();
                single.steps.extend(step.filter(|_| self.chance.is(30)));
                single
            }
            (_, None, None) => BuiltIn::QuickDailyReset.routine(),
        }
    }

    fn say_something(&mut self, now_ms: u64) {
        let plan = self
            .programme
            .plan(None, &self.past(), ReadyTime::USUAL, now_ms);
        let items = plan.ok().and_then(|plan| {
            let session = plan.next_session()?;
            Some(session.items.clone())
        });
        let items = items.iter().flatten();
        let said_of: Vec<_> = items.map(|item| (item.step.exercise, item.meant)).collect();
        let Some((exercise, meant)) = self.chance.pick(&said_of) else {
            return;
        };
        match self.chance.below(8) {
            0 => self
                .programme
                .preferences
                .set_liking(exercise, Some(Liking::Never)),
            1 | 2 => self
                .programme
                .preferences
                .set_liking(exercise, Some(Liking::More)),
            3 => {
                // Takes back what was said first.
                let first = self.programme.preferences.likings().first().copied();
                if let Some((exercise, _)) = first {
                    self.programme.preferences.set_liking(exercise, None);
                }
            }
            4 if self.programme.good_weeks(&self.past(), now_ms) >= GOOD_WEEKS => {
                self.programme.stage = Stage::Keep;
            }
            5 if self.programme.good_weeks(&self.past(), now_ms) > 0 => {
                let swap = self.programme.preferences.swaps().first().copied();
                if let Some((from, _)) = swap {
                    self.programme.preferences.set_swap(from, from);
                }
            }
            _ => {
                let swaps = self.programme.swaps_for(meant);
                if let Some(to) = self.chance.pick(&swaps) {
                    self.programme.preferences.set_swap(meant, to);
                }
            }
        }
    }

    /// Does a session, and says how it was.
    fn session(&mut self, routine: &Routine, day: u64, now_ms: &mut u64, see: See<'_>) {
        let begins_ms = if self.chance.is(self.person.quirks.clock) {
            self.wrong_clock(*now_ms)
        } else {
            *now_ms
        };
        let pain = self.person.pain_on(day, &mut self.chance);
        let says = self.chance.is(self.person.says);
        let mut record = self.record(routine, day, begins_ms);
        record.before.pain = says.then_some(pain);
        let quirks = self.person.quirks;
        let mut whole = None;
        if self.chance.is(quirks.leaves) {
            let done = record.did.len() / 2;
            if self.chance.is(quirks.reopens) {
                whole = Some(record.clone());
            }
            for did in record.did.iter_mut().skip(done) {
                (did.done, did.seconds) = (0, 0);
            }
            record.hurts.retain(|(index, _)| *index < done);
            record.outcome = Outcome::LeftEarly;
        }
        let first = record.id.clone();
        self.records.insert(0, record.clone());
        if let Some(mut whole) = whole {
            *now_ms += MINUTE_MS;
            whole.id = new_id(begins_ms + MINUTE_MS, u128::from(self.chance.number()));
            whole.replaces = Some(first);
            self.records.insert(0, whole.clone());
            record = whole;
        }
        let after = self.after(pain, begins_ms);
        if self.chance.is(self.person.says) {
            self.ratings.insert(record.id.clone(), after);
        }
        self.show(day, *now_ms, What::Did(record), see);
        *now_ms += HOUR_MS;
    }

    /// A clock that is wrong: hours, weeks, a year ahead, or as a device without a battery has it.
    fn wrong_clock(&mut self, now_ms: u64) -> u64 {
        match self.chance.below(6) {
            0 => now_ms + 400 * DAY,
            1 => now_ms + 20 * DAY,
            2 => now_ms + DAY,
            3 => now_ms.saturating_sub(5 * HOUR_MS),
            4 => now_ms.saturating_sub(2 * DAY),
            _ => 946_684_800_000,
        }
    }

    fn after(&mut self, pain: u8, written_ms: u64) -> Rating {
        let pain = if self.chance.is(self.person.grows) {
            pain + 1 + u8::from(self.chance.is(50))
        } else {
            pain.saturating_sub(u8::from(self.chance.is(40)))
        };
        let effort = self.person.effort + self.chance.below(3);
        let effort = u8::try_from(effort).unwrap_or(MOST).min(MOST);
        Rating {
            symptoms: Symptoms {
                pain: Some(pain.min(MOST)),
                stiffness: None,
            },
            effort: Some(effort),
            written_ms,
            ..Rating::default()
        }
    }

    /// What is done of a routine.
    fn record(&mut self, routine: &Routine, day: u64, begins_ms: u64) -> Record {
        let quirks = self.person.quirks;
        let mut record = Record {
            id: new_id(begins_ms, u128::from(self.chance.number())),
            utc_offset_min: 0,
            name: routine.name.clone(),
            outcome: Outcome::Finished,
            active_s: 0,
            did: Vec::new(),
            before: Symptoms::default(),
            hurts: Vec::new(),
            replaces: None,
        };
        for step in &routine.steps {
            let planned = step.reps_in_all();
            let hurt = match record.outcome {
                Outcome::Finished => self.person.hurt(step.exercise, day, &mut self.chance),
                Outcome::LeftEarly => None,
            };
            let done = match record.outcome {
                Outcome::LeftEarly => 0,
                Outcome::Finished if hurt.is_some() => planned / 2,
                Outcome::Finished if self.chance.is(quirks.skips) => {
                    if self.chance.is(50) {
                        0
                    } else {
                        planned / 2
                    }
                }
                Outcome::Finished => planned,
            };
            let Some(hurt) = hurt else {
                record.did.push(did(step, done));
                continue;
            };
            record.hurts.push((record.did.len(), hurt));
            record.did.push(did(step, done));
            if Sign::of(hurt).is_some() {
                record.outcome = Outcome::LeftEarly;
            } else if self.chance.is(quirks.swaps_then) {
                let instead = self.chance.pick(&routine.swaps_for(step.exercise));
                let instead = instead.map(Prescription::usual);
                let planned = |it: &Prescription| it.reps_in_all();
                record.did.extend(instead.map(|it| did(&it, planned(&it))));
            }
        }
        record
    }
}

/// What is kept of a step of which so much was done.
fn did(step: &Prescription, done: u32) -> Did {
    let number = |number: u32| u16::try_from(number).unwrap_or(u16::MAX);
    let planned = step.reps_in_all();
    let ms = step.work_ms(ReadyTime::USUAL) * u64::from(done) / u64::from(planned.max(1));
    Did {
        slug: step.exercise.facts().slug.to_owned(),
        variant: step.variant.map(|variant| variant.slug.to_owned()),
        done: number(done),
        planned: number(planned),
        seconds: u32::try_from(ms / 1_000).unwrap_or(0),
    }
}

/// Whether a session is one of the plan.
pub(crate) fn is_of_plan(record: &Record) -> bool {
    record.name == RoutineName::Plan
}
