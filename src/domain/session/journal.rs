//! The journal of a running session: enough to take it up again where it stopped.
//!
//! One piece of text, rewritten as the session goes on. What cannot be read is an error with the
//! reason, never a guess.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::tally::{StepTally, Tally};
use super::{PauseReason, Session, Status};
use crate::domain::catalogue::{self, ExerciseId, OwnExercise, OwnId};
use crate::domain::fields::{Fields, is_usual, or_usual};
use crate::domain::history::{Hurt, Outcome, Symptoms};
use crate::domain::routine::{Note, Routine, own_in};
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

/// As it is stored, apart from how it [stands](Standing).
#[derive(Serialize, Deserialize)]
struct Journal {
    id: String,
    replaces: Option<String>,
    #[serde(rename = "tz")]
    utc_offset_min: i16,
    /// The routine [without its notes](share::encode_routine).
    #[serde(default)]
    link: String,
    /// What is said about its exercises: slugs and texts.
    #[serde(default, skip_serializing_if = "is_usual")]
    notes: Vec<(String, String)>,
    /// The exercises of somebody's own: slugs, and [what is said of them](OwnExercise::text).
    #[serde(default, skip_serializing_if = "is_usual")]
    own: Vec<(String, String)>,
    /// What was prescribed, as the routine, where that was something else.
    prescribed: Option<String>,
    /// [`ReadyTime::as_percent`].
    ready: u16,
    /// [`ReadyTime::floor_extra_s`].
    #[serde(default, deserialize_with = "or_usual")]
    floor: u16,
    /// The place.
    segment: usize,
    elapsed: u64,
    /// Segments, places in them, and seconds that were added there.
    added: Vec<(usize, u64, u64)>,
    done: Vec<StepTally>,
    #[serde(rename = "running")]
    running_ms: u64,
    #[serde(rename = "wall")]
    wall_ms: u64,
    /// When it last ran, where that was not when this was written.
    #[serde(rename = "ran", default)]
    ran_ms: Option<u64>,
    #[serde(default, skip_serializing_if = "is_usual")]
    before: Symptoms,
    #[serde(default, skip_serializing_if = "is_usual")]
    hurts: Vec<(usize, Hurt)>,
}

/// Whether its session has begun, and how it has ended.
#[derive(Serialize, Deserialize)]
struct Standing {
    begun: bool,
    #[serde(default, deserialize_with = "or_usual")]
    finished: Option<Outcome>,
    #[serde(rename = "ended")]
    ended_ms: Option<u64>,
}

impl Session {
    /// The session as text, to be read back by [`Session::restore`].
    #[must_use]
    pub fn journal(&self, now: Now) -> String {
        let prescribed = (self.prescribed != self.routine.steps)
            .then(|| share::encode_routine(&self.as_prescribed()));
        let notes = self.routine.notes.iter();
        let note = |note: &Note| (note.exercise.slug().to_owned(), note.text.clone());
        let added = self.added.iter();
        let mut fields = Fields::of(
            VERSION.into(),
            &Journal {
                id: self.id.clone(),
                replaces: self.replaces.clone(),
                utc_offset_min: self.utc_offset_min,
                link: share::encode_routine(&self.routine),
                notes: notes.map(note).collect(),
                own: own_in(&self.routine.steps)
                    .map(|own| (own.slug.clone(), own.text()))
                    .collect(),
                prescribed,
                ready: self.ready.as_percent(),
                floor: self.ready.floor_extra_s(),
                segment: self.place.segment,
                elapsed: self.place.elapsed_ms,
                added: added
                    .map(|(at, seconds)| (at.segment, at.elapsed_ms, *seconds))
                    .collect(),
                done: self.tally.steps().to_vec(),
                running_ms: self.tally.running_ms(),
                wall_ms: now.wall_ms,
                ran_ms: self.ran_ms.filter(|ms| *ms != now.wall_ms),
                before: self.before,
                hurts: self.hurts.clone(),
            },
        );
        fields.add(&Standing::of(self.status));
        fields.encode()
    }

    /// When these fields of a journal were written, in milliseconds on the wall clock.
    ///
    /// # Errors
    /// When they are no journal, or one from a later version.
    pub(in crate::domain) fn journal_written_ms(fields: &Fields) -> Result<u64, JournalError> {
        Journal::of(fields).map(|(journal, _)| journal.wall_ms)
    }

    /// Whether these fields of a journal say that its session is over and may not be taken up again, at
    /// `wall_ms` milliseconds on the wall clock.
    pub(in crate::domain) fn is_journal_past(fields: &Fields, wall_ms: u64) -> bool {
        let status = fields.read().ok().and_then(|it: Standing| it.status());
        status.is_some_and(|status| status.is_over() && !status.can_reopen(wall_ms))
    }

    /// The session of this journal. One that was running stands still where it was.
    ///
    /// # Errors
    /// When the text is damaged, from a later version, or names a routine that is not understood.
    pub fn restore(text: &str) -> Result<Restored, JournalError> {
        let fields = Fields::decode(text).map_err(|_| JournalError::Malformed)?;
        let (journal, status) = Journal::of(&fields)?;
        let own = journal.own.iter().filter_map(|(slug, text)| {
            let (own, _) = OwnExercise::of_text(slug.clone(), text);
            own.kept()
        });
        let own: Vec<OwnId> = own.collect();
        let read = share::decode_routine(&journal.link, &own);
        let mut routine = read
            .routine
            .filter(|routine| read.is_whole && routine.steps.len() == journal.done.len())
            .ok_or(JournalError::UnknownRoutine)?;
        for (slug, text) in &journal.notes {
            let note = |exercise| Note {
                exercise,
                text: text.clone(),
            };
            let own = own.iter().find(|own| own.slug == *slug);
            let own = own.map(|own| ExerciseId::Own(*own));
            let exercise = own.or_else(|| catalogue::find(slug));
            routine.notes.extend(exercise.map(note));
        }
        let written_wall_ms = journal.wall_ms;
        // Without it, what is done is taken for what was prescribed.
        let prescribed = journal.prescribed.as_deref();
        let prescribed = prescribed.map(|text| share::decode_routine(text, &own));
        let prescribed = prescribed.and_then(|read| read.routine);
        let session = journal.session(routine, status);
        Ok(Restored {
            session: match prescribed {
                Some(prescribed) => session.prescribed(prescribed.steps),
                None => session,
            },
            written_wall_ms,
        })
    }
}

impl Journal {
    /// What these fields say, and how the session stands.
    fn of(fields: &Fields) -> Result<(Self, Status), JournalError> {
        let version = fields.value("v").ok_or(JournalError::Malformed)?;
        if version > VERSION {
            return Err(JournalError::FutureVersion(version));
        }
        let read = || {
            Some((
                fields.read().ok()?,
                fields.read::<Standing>().ok()?.status()?,
            ))
        };
        read().ok_or(JournalError::Malformed)
    }

    fn session(self, routine: Routine, status: Status) -> Session {
        let ready = ReadyTime::percent(self.ready).with_floor_extra(self.floor);
        let mut session = Session::laid_out(self.id, routine, ready, self.utc_offset_min);
        for (segment, elapsed_ms, seconds) in self.added {
            let place = Place {
                segment,
                elapsed_ms,
            };
            let seconds = seconds.min(MOST_ADDED_S);
            session.timeline.lengthen(place, seconds);
            session.added.push((place, seconds));
        }
        session.place = session.timeline.clamp(Place {
            segment: self.segment,
            elapsed_ms: self.elapsed,
        });
        session.next_cue = session.timeline.cues_before(session.place);
        session.replaces = self.replaces;
        session.tally = Tally::from_parts(self.done, self.running_ms);
        session.before = self.before;
        session.hurts = self.hurts;
        let is_begun = status != Status::Paused(PauseReason::NotStarted);
        session.ran_ms = is_begun.then(|| self.ran_ms.unwrap_or(self.wall_ms));
        session.status = status;
        session
    }
}

impl Standing {
    fn of(status: Status) -> Self {
        let (finished, ended_ms) = match status {
            Status::Ended { outcome, wall_ms } => (Some(outcome), Some(wall_ms)),
            Status::Running | Status::Paused(_) => (None, None),
        };
        Self {
            begun: status != Status::Paused(PauseReason::NotStarted),
            finished,
            ended_ms,
        }
    }

    fn status(&self) -> Option<Status> {
        Some(match (self.ended_ms, self.begun) {
            (Some(wall_ms), _) => Status::Ended {
                outcome: self.finished?,
                wall_ms,
            },
            (None, true) => Status::Paused(PauseReason::Restored),
            (None, false) => Status::Paused(PauseReason::NotStarted),
        })
    }
}

/// More than this is never added at once; a journal that says so is damaged.
const MOST_ADDED_S: u64 = 3_600;
