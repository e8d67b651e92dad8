//! What was done: records of sessions, and how they and what belongs to them are stored.
//!
//! A record is written once, under its own key, and never rewritten. Nothing here deletes anything,
//! and what cannot be read is told apart and kept.

mod date;
mod days;
mod format;
mod kept;
pub mod keys;
mod list;
mod rating;
mod symptoms;

pub use date::Date;
pub use days::{Day, by_day, may_be_since, newest_days};
pub use kept::KeptRoutine;
pub use list::{add, find as find_record, revise};
pub use rating::{NOTE_CHARS, Rating, Ratings};
pub(in crate::domain) use symptoms::level;
pub use symptoms::{Hurt, MOST, SEVERE, Symptoms};

use serde::{Deserialize, Serialize};
use ulid::Ulid;

use crate::domain::catalogue::{ExerciseId, is_own_slug};
use crate::domain::routine::{Prescription, RoutineName};
use crate::domain::time::Now;

/// How a session ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Outcome {
    /// Everything was gone through.
    #[serde(rename = "1")]
    Finished,
    /// It was broken off.
    #[serde(rename = "0")]
    LeftEarly,
}

/// What was done of one exercise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Did {
    /// The slug of the exercise; it may be unknown here.
    pub slug: String,
    /// The slug of its variant, where it has any. Of an exercise of somebody's own, what they called it then: see
    /// [`Did::own_name`].
    pub variant: Option<String>,
    /// Repetitions done; continuous and open work counts as one for each side and set.
    pub done: u16,
    /// Repetitions planned, counted alike.
    pub planned: u16,
    /// Seconds of work.
    pub seconds: u32,
}

impl Did {
    /// So many repetitions of a step, in so many seconds of work.
    #[must_use]
    pub(in crate::domain) fn of(step: &Prescription, done: u16, seconds: u32) -> Self {
        Self {
            slug: step.exercise.slug().to_owned(),
            variant: match step.exercise {
                ExerciseId::Own(own) => Some(own.name.clone()),
                _ => step.variant.map(|variant| variant.slug.to_owned()),
            },
            done,
            planned: u16::try_from(step.reps_in_all()).unwrap_or(u16::MAX),
            seconds,
        }
    }

    /// What the exercise was called, where it is somebody's own.
    #[must_use]
    pub fn own_name(&self) -> Option<&str> {
        self.variant.as_deref().filter(|_| is_own_slug(&self.slug))
    }
}

/// A session, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// When it began, or was gone on with after hours, and enough randomness to be the only one; see
    /// [`new_id`].
    pub id: String,
    /// Minutes that the clock on the wall was ahead of UTC when it began.
    pub utc_offset_min: i16,
    /// What the routine was called.
    pub name: RoutineName,
    /// How it ended.
    pub outcome: Outcome,
    /// Seconds during which it ran; pauses are left out.
    pub active_s: u32,
    /// What was done, in order.
    pub did: Vec<Did>,
    /// How it felt before, as far as that was said.
    pub before: Symptoms,
    /// What hurt, by index into `did`, in the order in which it happened.
    pub hurts: Vec<(usize, Hurt)>,
    /// The record that this one takes the place of: the same session, ended and taken up again.
    pub replaces: Option<String>,
}

impl Record {
    /// When the session began, in milliseconds since 1970 UTC; 0 where the id is not one of ours.
    #[must_use]
    pub fn started_ms(&self) -> u64 {
        started_ms(&self.id).unwrap_or(0)
    }

    /// The day for which the session counts: that on which it began, or was gone on with after hours,
    /// where it was done.
    #[must_use]
    pub fn date(&self) -> Date {
        Date::at(self.began())
    }

    /// The same of who has read [`Record::started_ms`].
    pub(in crate::domain) fn date_at(&self, started_ms: u64) -> Date {
        Date::at(self.at(started_ms))
    }

    /// The time of day at which the session began, where it was done, in minutes since midnight.
    #[must_use]
    pub fn minute_of_day(&self) -> u16 {
        self.began().minute_of_day()
    }

    fn began(&self) -> Now {
        self.at(self.started_ms())
    }

    fn at(&self, wall_ms: u64) -> Now {
        Now {
            wall_ms,
            utc_offset_min: self.utc_offset_min,
            ..Now::default()
        }
    }
}

/// The id of a session that begins at `wall_ms`: ids sort by time. Of `random`, 80 bits are used.
#[must_use]
pub fn new_id(wall_ms: u64, random: u128) -> String {
    Ulid::from_parts(wall_ms, random).to_string()
}

/// The id of the same session, had it begun at `wall_ms`; `None` where the id is not one of ours.
#[must_use]
pub(in crate::domain) fn id_at(id: &str, wall_ms: u64) -> Option<String> {
    let random = Ulid::from_string(id).ok()?.random();
    started_ms(id).map(|_| new_id(wall_ms, random))
}

/// The id of what takes the place of this session: it sorts behind it, and begins when it did.
#[must_use]
pub(in crate::domain) fn next_id(id: &str) -> Option<String> {
    started_ms(id)?;
    Some(Ulid::from_string(id).ok()?.increment()?.to_string())
}

/// The time in an id, if it is one exactly as [`new_id`] writes it. It is asked of each record again and again, and
/// to read numbers of 128 bits takes long.
pub(in crate::domain) fn started_ms(id: &str) -> Option<u64> {
    // Of time there are ten digits, of which the first is small, and of randomness sixteen.
    let (time, random) = id.as_bytes().split_at_checked(10)?;
    let is_ours = random.len() == 16 && id < "8";
    if !is_ours || id.bytes().any(|it| digit(it) == NONE) {
        return None;
    }
    let add = |sum: u64, it: &u8| sum << 5 | u64::from(digit(*it));
    Some(time.iter().fold(0, add))
}

/// What stands for no digit.
const NONE: u8 = u8::MAX;

/// What a digit of an id stands for: Crockford's base 32.
const fn digit(it: u8) -> u8 {
    match it {
        b'0'..=b'9' => it - b'0',
        b'A'..=b'H' => it - b'A' + 10,
        b'J' | b'K' => it - b'J' + 18,
        b'M' | b'N' => it - b'M' + 20,
        b'P'..=b'T' => it - b'P' + 22,
        b'V'..=b'Z' => it - b'V' + 27,
        _ => NONE,
    }
}

#[cfg(test)]
pub(in crate::domain) mod tests;
