//! Histories that were never lived: as long, as untidy and as far apart as they may be, and the same each
//! time.

use unhunch::domain::catalogue::ExerciseId;
use unhunch::domain::history::{Did, MOST, Outcome, Rating, Ratings, Record, Symptoms, new_id};
use unhunch::domain::plan::Past;
use unhunch::domain::routine::{BuiltIn, Prescription, RoutineName};
use unhunch::domain::time::{DAY, MINUTE, Now};
use unhunch::domain::timeline::ReadyTime;

use super::chance::Chance;

/// Monday, 2026-01-05, 00:00 UTC.
pub(crate) const START_MS: u64 = 1_767_571_200_000;

/// What makes a history untidy, each in so many of a hundred sessions.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Untidy {
    /// The clock had lost its time, or is years ahead.
    pub(crate) wrong_clock: u8,
    /// Weeks or months without a session come before it.
    pub(crate) gap: u8,
    /// It is done somewhere else on Earth.
    pub(crate) travels: u8,
    /// It was taken up again, and stands there twice.
    pub(crate) again: u8,
    /// Nothing is said of how it feels before, and after.
    pub(crate) silent: u8,
    /// It is a movement break, or nothing was done.
    pub(crate) little: u8,
}

/// All of it now and then.
pub(crate) const UNTIDY: Untidy = Untidy {
    wrong_clock: 2,
    gap: 2,
    travels: 10,
    again: 3,
    silent: 20,
    little: 10,
};

/// A history.
#[derive(Debug, Clone)]
pub(crate) struct History {
    /// Its records, the newest first, as the app has them.
    pub(crate) records: Vec<Record>,
    /// How it felt after them.
    pub(crate) ratings: Ratings,
    /// When it is looked at: at the noon after its last day, in UTC.
    pub(crate) now: Now,
}

impl History {
    /// So many sessions with this chance, three or four a week with their untidiness.
    pub(crate) fn of(sessions: usize, seed: u64, untidy: Untidy) -> Self {
        let mut chance = Chance::new(seed);
        let mut at_ms = START_MS;
        let mut records = Vec::new();
        let mut ratings = Vec::new();
        let mut offset_min = 60;
        for index in 0..sessions {
            at_ms += [0, DAY, 2 * DAY, 2 * DAY, 3 * DAY][usize::try_from(chance.below(5)).unwrap()];
            if chance.is(untidy.gap) {
                at_ms += (7 + chance.below(90)) * DAY;
            }
            if chance.is(untidy.travels) {
                offset_min =
                    [-660, -300, 0, 60, 345, 540, 840][usize::try_from(chance.below(7)).unwrap()];
            }
            let minute = chance.below(24 * 60);
            let begins_ms = at_ms / DAY * DAY + minute * MINUTE;
            let clock_ms = match chance.is(untidy.wrong_clock) {
                true if chance.is(50) => chance.below(30 * 365) * DAY + index as u64,
                true => begins_ms + (20 + chance.below(4_000)) * 365 * DAY / 10 + 40_000 * DAY,
                false => begins_ms,
            };
            let level = 8 - u8::try_from(7 * index / sessions).unwrap();
            let mut said = || {
                let noise = u8::try_from(chance.below(4)).unwrap();
                let is_said = !chance.is(untidy.silent);
                is_said.then(|| (level + noise).saturating_sub(2).min(MOST))
            };
            let before = Symptoms {
                pain: said(),
                stiffness: said(),
            };
            let after = Symptoms {
                pain: said(),
                stiffness: said(),
            };
            let id = new_id(clock_ms, u128::from(chance.number()) << 8 | index as u128);
            let record = record(&mut chance, id, offset_min, before, untidy);
            if chance.is(untidy.again) {
                let mut again = record.clone();
                again.id = new_id(clock_ms, (u128::MAX >> 49) - index as u128);
                again.replaces = Some(record.id.clone());
                if again.id > record.id {
                    records.push(again);
                }
            }
            let rating = Rating {
                symptoms: after,
                effort: Some(4),
                ..Rating::default()
            };
            if after != Symptoms::default() {
                ratings.push((record.id.clone(), rating));
            }
            records.push(record);
        }
        records.sort_by(|a, b| b.id.cmp(&a.id));
        Self {
            records,
            ratings: ratings.into_iter().collect(),
            now: Now {
                wall_ms: at_ms / DAY * DAY + 36 * 60 * MINUTE,
                ..Now::default()
            },
        }
    }

    /// The same as the plan reads it.
    pub(crate) fn past(&self) -> Past<'_> {
        Past {
            records: &self.records,
            ratings: &self.ratings,
            cleared_ms: 0,
        }
    }
}

fn record(
    chance: &mut Chance,
    id: String,
    utc_offset_min: i16,
    before: Symptoms,
    untidy: Untidy,
) -> Record {
    let name = match chance.is(untidy.little) {
        true if chance.is(50) => RoutineName::Break,
        _ if chance.is(60) => RoutineName::Plan,
        _ => RoutineName::BuiltIn(BuiltIn::FOR_EVERYBODY),
    };
    let nothing_done = chance.is(untidy.little / 2);
    let mut did: Vec<Did> = (0..7)
        .map(|_| {
            let exercise = chance.pick(ExerciseId::ALL).unwrap();
            let step = Prescription::usual(exercise);
            let planned = u16::try_from(step.reps_in_all()).unwrap();
            let share = chance.below(5);
            let part = |all: u64| {
                if nothing_done {
                    0
                } else {
                    all * share.max(1) / 4
                }
            };
            Did {
                slug: exercise.facts().slug.to_owned(),
                variant: None,
                done: u16::try_from(part(planned.into())).unwrap(),
                planned,
                seconds: u32::try_from(part(step.work_ms(ReadyTime::USUAL) / 1_000)).unwrap(),
            }
        })
        .collect();
    if chance.is(untidy.little) {
        did[0].slug = "something-of-another-app".to_owned();
    }
    Record {
        id,
        utc_offset_min,
        name,
        outcome: Outcome::Finished,
        active_s: 200 + u32::try_from(chance.below(900)).unwrap(),
        did,
        before,
        hurts: Vec::new(),
        replaces: None,
    }
}
