//! The journal of a running session: enough to take it up again where it stopped.
//!
//! One piece of text, rewritten as the session goes on. What cannot be read is an error with the
//! reason, never a guess.

use thiserror::Error;

use super::tally::{StepTally, Tally};
use super::{PauseReason, Session, Status};
use crate::domain::fields::{Fields, flag, number, read_flag, write_rows};
use crate::domain::history::{Feeling, Hurt, Outcome, read_hurts, write_hurts};
use crate::domain::routine::Routine;
use crate::domain::share;
use crate::domain::time::Now;
use crate::domain::timeline::{Place, ReadyTime};

/// The version that is written.
const VERSION: u16 = 1;

/// Why a journal could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum JournalError {
    /// It is not a journal, or only a part of one.
    #[error("the saved place of the last session is damaged")]
    Malformed,
    /// A later version of the app wrote it.
    #[error("the saved place of the last session was written by a newer version (format {0})")]
    FutureVersion(u16),
    /// It names a routine that is not understood any more.
    #[error("the routine of the last session is not known any more")]
    UnknownRoutine,
}

/// A session taken up from its journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The session; it stands still, or is over.
    pub session: Session,
    /// When the journal was written, in milliseconds on the wall clock.
    pub written_wall_ms: u64,
}

impl Session {
    /// The session as text, to be read back by [`Session::restore`].
    #[must_use]
    pub fn journal(&self, now: Now) -> String {
        let mut fields = Fields::default();
        fields.set("v", &VERSION);
        fields.set("id", &self.id);
        if let Some(replaces) = &self.replaces {
            fields.set("replaces", replaces);
        }
        fields.set("tz", &self.utc_offset_min);
        fields.set("link", &share::encode(&self.routine));
        if self.prescribed != self.routine.steps {
            let prescribed = Routine {
                name: self.routine.name.clone(),
                steps: self.prescribed.clone(),
            };
            fields.set("prescribed", &share::encode(&prescribed));
        }
        fields.set("ready", &self.ready.as_percent());
        fields.set("floor", &self.ready.floor_extra_s());
        fields.set("segment", &self.place.segment);
        fields.set("elapsed", &self.place.elapsed_ms);
        let added = self.added.iter().map(|(at, seconds)| {
            [
                at.segment.to_string(),
                at.elapsed_ms.to_string(),
                seconds.to_string(),
            ]
        });
        fields.set("added", &write_rows(added));
        let done = self.tally.steps().iter();
        let done = done.map(|step| [step.done.to_string(), step.work_ms.to_string()]);
        fields.set("done", &write_rows(done));
        fields.set("running", &self.tally.running_ms());
        fields.set("wall", &now.wall_ms);
        if self.before != Feeling::default() {
            fields.set("before", &write_rows([self.before.parts()]));
        }
        if !self.hurts.is_empty() {
            fields.set("hurts", &write_hurts(&self.hurts));
        }
        fields.set(
            "begun",
            flag(self.status != Status::Paused(PauseReason::NotStarted)),
        );
        if let Status::Ended { outcome, wall_ms } = self.status {
            fields.set("finished", flag(outcome == Outcome::Finished));
            fields.set("ended", &wall_ms);
        }
        fields.encode()
    }

    /// When these fields of a journal were written, in milliseconds on the wall clock.
    ///
    /// # Errors
    /// When they are no journal, or one from a later version.
    pub(in crate::domain) fn journal_written_ms(fields: &Fields) -> Result<u64, JournalError> {
        Parts::of(fields).map(|parts| parts.wall_ms)
    }

    /// Whether these fields of a journal say that its session is over and may not be taken up again, at
    /// `wall_ms` milliseconds on the wall clock.
    pub(in crate::domain) fn is_journal_past(fields: &Fields, wall_ms: u64) -> bool {
        read_status(fields).is_some_and(|status| status.is_over() && !status.can_reopen(wall_ms))
    }

    /// The session of this journal. One that was running stands still where it was.
    ///
    /// # Errors
    /// When the text is damaged, from a later version, or names a routine that is not understood.
    pub fn restore(text: &str) -> Result<Restored, JournalError> {
        let fields = Fields::decode(text).map_err(|_| JournalError::Malformed)?;
        let parts = Parts::of(&fields)?;
        let decoded = share::decode(fields.get("link").unwrap_or_default());
        let routine = decoded
            .routine
            .filter(|routine| {
                decoded.problems.is_empty() && routine.steps.len() == parts.done.len()
            })
            .ok_or(JournalError::UnknownRoutine)?;
        let written_wall_ms = parts.wall_ms;
        // Without it, what is done is taken for what was prescribed.
        let prescribed = fields.get("prescribed").map(share::decode);
        let prescribed = prescribed.and_then(|decoded| decoded.routine);
        let session = parts.session(routine);
        Ok(Restored {
            session: match prescribed {
                Some(prescribed) => session.prescribed(prescribed.steps),
                None => session,
            },
            written_wall_ms,
        })
    }
}

/// What a journal says, apart from the routine.
struct Parts {
    id: String,
    replaces: Option<String>,
    utc_offset_min: i16,
    ready: ReadyTime,
    place: Place,
    added: Vec<(Place, u64)>,
    done: Vec<StepTally>,
    running_ms: u64,
    wall_ms: u64,
    before: Feeling,
    hurts: Vec<(usize, Hurt)>,
    status: Status,
}

impl Parts {
    fn of(fields: &Fields) -> Result<Self, JournalError> {
        let version = fields.number("v").ok_or(JournalError::Malformed)?;
        if version > VERSION {
            return Err(JournalError::FutureVersion(version));
        }
        Self::read(fields).ok_or(JournalError::Malformed)
    }

    fn read(fields: &Fields) -> Option<Self> {
        let status = read_status(fields)?;
        Some(Self {
            id: fields.get("id")?.to_owned(),
            replaces: fields.get("replaces").map(str::to_owned),
            utc_offset_min: fields.number("tz")?,
            ready: ReadyTime::percent(fields.number("ready")?)
                .with_floor_extra(fields.number("floor").unwrap_or(0)),
            place: Place {
                segment: fields.number("segment")?,
                elapsed_ms: fields.number("elapsed")?,
            },
            added: fields
                .rows("added")?
                .iter()
                .map(|row| read_added(row))
                .collect::<Option<_>>()?,
            done: fields
                .rows("done")?
                .iter()
                .map(|row| read_done(row))
                .collect::<Option<_>>()?,
            running_ms: fields.number("running")?,
            wall_ms: fields.number("wall")?,
            before: Feeling::read(fields, "before")?,
            hurts: read_hurts(fields, "hurts")?,
            status,
        })
    }

    fn session(self, routine: Routine) -> Session {
        let mut session = Session::laid_out(self.id, routine, self.ready, self.utc_offset_min);
        for (place, seconds) in self.added {
            session.timeline.lengthen(place, seconds);
            session.added.push((place, seconds));
        }
        session.place = session.timeline.clamp(self.place);
        session.next_cue = session.timeline.cues_before(session.place);
        session.replaces = self.replaces;
        session.tally = Tally::from_parts(self.done, self.running_ms);
        session.before = self.before;
        session.hurts = self.hurts;
        session.status = self.status;
        session
    }
}

fn read_status(fields: &Fields) -> Option<Status> {
    let begun = read_flag(fields.get("begun")?)?;
    Some(match (fields.get("ended"), begun) {
        (Some(ended), _) => Status::Ended {
            outcome: match read_flag(fields.get("finished")?)? {
                true => Outcome::Finished,
                false => Outcome::LeftEarly,
            },
            wall_ms: number(ended)?,
        },
        (None, true) => Status::Paused(PauseReason::Restored),
        (None, false) => Status::Paused(PauseReason::NotStarted),
    })
}

fn read_added(row: &[String]) -> Option<(Place, u64)> {
    let [segment, elapsed_ms, seconds] = row else {
        return None;
    };
    let place = Place {
        segment: number(segment)?,
        elapsed_ms: number(elapsed_ms)?,
    };
    Some((place, number::<u64>(seconds)?.min(MOST_ADDED_S)))
}

fn read_done(row: &[String]) -> Option<StepTally> {
    let [done, work_ms] = row else {
        return None;
    };
    Some(StepTally {
        done: number(done)?,
        work_ms: number(work_ms)?,
    })
}

/// More than this is never added at once; a journal that says so is damaged.
const MOST_ADDED_S: u64 = 3_600;
