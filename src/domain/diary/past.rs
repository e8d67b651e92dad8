//! Sessions of the past, as a person tells them: done without the app, changed, or moved to another time.

use crate::domain::history::{Date, Did, Outcome, Record, Symptoms};
use crate::domain::routine::Routine;
use crate::domain::time::{DAY, MINUTE, SECOND};
use crate::domain::timeline::{ReadyTime, Timeline};

/// When a session begins that was done on this day without the app, in minutes since midnight, until the
/// person says when (ours): at noon, or now where that is earlier.
pub const USUAL_MINUTE: u16 = 12 * 60;

/// The moment of this time of day on this day, in milliseconds since 1970 UTC, where clocks are so many
/// minutes ahead of UTC; 0 for all that is before.
#[must_use]
pub fn moment_ms(date: Date, minute_of_day: u16, utc_offset_min: i16) -> u64 {
    let minutes = i64::from(minute_of_day) - i64::from(utc_offset_min);
    let ms = date.days_since(Date::of_local_ms(0)) * DAY.cast_signed();
    u64::try_from(ms + minutes * MINUTE.cast_signed()).unwrap_or(0)
}

/// The time of day that is written so, as in `18:30`, in minutes since midnight.
#[must_use]
pub fn minute_of(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.get(..2)?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(60 * hours + minutes)
}

/// A session of this routine that was done as a whole without the app; see [`moment_ms`] for its time.
#[must_use]
pub fn done_without(
    routine: &Routine,
    ready: ReadyTime,
    id: String,
    utc_offset_min: i16,
) -> Record {
    let timeline = Timeline::of(routine, ready);
    let seconds = |ms: u64| u32::try_from(ms / SECOND).unwrap_or(u32::MAX);
    let work_ms = |step: usize| {
        let segments = timeline.segments().iter();
        let work = segments.filter(|it| it.step == step && it.phase.is_work());
        work.map(|it| it.length_ms).sum()
    };
    let did = routine.steps.iter().enumerate().map(|(index, step)| {
        let mut did = Did::of(step, 0, seconds(work_ms(index)));
        did.done = did.planned;
        did
    });
    Record {
        id,
        utc_offset_min,
        name: routine.name.clone(),
        outcome: Outcome::Finished,
        active_s: seconds(timeline.total_ms()),
        did: did.collect(),
        before: Symptoms::default(),
        hurts: Vec::new(),
        replaces: None,
    }
}

/// The same session at another time: the time is in its id, so it is another record.
#[must_use]
pub fn moved(record: &Record, id: String, utc_offset_min: i16) -> Record {
    Record {
        id,
        utc_offset_min,
        replaces: None,
        ..record.clone()
    }
}

/// The session with so much done of the exercise of this index, and as long as that takes, as far as one
/// can tell from how long it took.
#[must_use]
pub fn with_done(record: &Record, index: usize, done: u16) -> Record {
    let mut record = record.clone();
    if let Some(did) = record.did.get_mut(index) {
        let done = done.min(did.planned.max(did.done));
        let seconds = u64::from(did.seconds) * u64::from(done) / u64::from(did.done.max(1));
        let seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
        record.active_s = record.active_s.saturating_sub(did.seconds) + seconds;
        (did.done, did.seconds) = (done, seconds);
    }
    record
}
