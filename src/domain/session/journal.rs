//! The journal of a running session: enough to take it up again where it stopped.
//!
//! One piece of text, rewritten as the session goes on. What cannot be read is an error with the
//! reason, never a guess.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::tally::{StepTally, Tally};
use super::{Session, Status, Why};
use crate::domain::history::Outcome;
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

#[derive(Serialize, Deserialize)]
struct Journal {
    v: u16,
    id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    replaces: Option<String>,
    tz: i16,
    link: String,
    ready: u16,
    segment: usize,
    elapsed_ms: u64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    added: Vec<(usize, u64, u64)>,
    done: Vec<(u16, u64)>,
    running_ms: u64,
    wall_ms: u64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<Ended>,
    #[serde(default)]
    begun: bool,
}

#[derive(Serialize, Deserialize)]
struct Ended {
    finished: bool,
    wall_ms: u64,
}

#[derive(Deserialize)]
struct Versioned {
    v: u16,
}

impl Session {
    /// The session as text, to be read back by [`Session::restore`].
    #[must_use]
    pub fn journal(&self, now: Now) -> String {
        let ended = match self.status {
            Status::Ended { outcome, wall_ms } => Some(Ended {
                finished: outcome == Outcome::Finished,
                wall_ms,
            }),
            Status::Running | Status::Paused(_) => None,
        };
        let journal = Journal {
            v: VERSION,
            id: self.id.clone(),
            replaces: self.replaces.clone(),
            tz: self.utc_offset_min,
            link: share::encode(&self.routine),
            ready: self.ready.as_percent(),
            segment: self.place.segment,
            elapsed_ms: self.place.elapsed_ms,
            added: self
                .added
                .iter()
                .map(|(at, seconds)| (at.segment, at.elapsed_ms, *seconds))
                .collect(),
            done: self
                .tally
                .steps()
                .iter()
                .map(|step| (step.done, step.work_ms))
                .collect(),
            running_ms: self.tally.running_ms(),
            wall_ms: now.wall_ms,
            ended,
            begun: self.status != Status::Paused(Why::NotStarted),
        };
        serde_json::to_string(&journal).unwrap_or_default()
    }

    /// The session of this journal. One that was running stands still where it was.
    ///
    /// # Errors
    /// When the text is damaged, from a later version, or names a routine that is not understood.
    pub fn restore(text: &str) -> Result<Restored, JournalError> {
        let version: Versioned = serde_json::from_str(text).map_err(|_| JournalError::Malformed)?;
        if version.v > VERSION {
            return Err(JournalError::FutureVersion(version.v));
        }
        let journal: Journal = serde_json::from_str(text).map_err(|_| JournalError::Malformed)?;
        let decoded = share::decode(&journal.link);
        let routine = decoded
            .routine
            .filter(|routine| {
                decoded.problems.is_empty() && routine.steps.len() == journal.done.len()
            })
            .ok_or(JournalError::UnknownRoutine)?;
        let ready = ReadyTime::percent(journal.ready);
        let mut session = Self::new(journal.id, routine, ready, journal.tz);
        for (segment, elapsed_ms, seconds) in journal.added {
            let place = Place {
                segment,
                elapsed_ms,
            };
            session.timeline.lengthen(place, seconds.min(MOST_ADDED_S));
            session.added.push((place, seconds.min(MOST_ADDED_S)));
        }
        let place = Place {
            segment: journal.segment,
            elapsed_ms: journal.elapsed_ms,
        };
        session.place = session.timeline.clamp(place);
        session.next_cue = session.timeline.cues_before(session.place);
        session.replaces = journal.replaces;
        session.tally = Tally::from_parts(
            journal
                .done
                .into_iter()
                .map(|(done, work_ms)| StepTally { done, work_ms })
                .collect(),
            journal.running_ms,
        );
        session.status = match journal.ended {
            Some(Ended { finished, wall_ms }) => Status::Ended {
                outcome: if finished {
                    Outcome::Finished
                } else {
                    Outcome::LeftEarly
                },
                wall_ms,
            },
            None if journal.begun => Status::Paused(Why::Restored),
            None => Status::Paused(Why::NotStarted),
        };
        Ok(Restored {
            session,
            written_wall_ms: journal.wall_ms,
        })
    }
}

/// More than this is never added at once; a journal that says so is damaged.
const MOST_ADDED_S: u64 = 3_600;
