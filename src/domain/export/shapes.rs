//! What stands in the file, by lists: each of these types is one row, as it is written and read.

use serde::{Deserialize, Serialize};

use super::moment;
use crate::domain::history::{Did, Hurt, KeptRoutine, Outcome, Rating, Record, Symptoms};
use crate::domain::routine::RoutineName;
use crate::domain::safety::{Cleared, Sign, Warning};

/// The whole file.
#[derive(Debug, Serialize)]
pub(super) struct File {
    /// What the format is called.
    pub(super) format: String,
    /// Its version.
    pub(super) version: u64,
    /// The version of the app that wrote it.
    pub(super) app: String,
    /// When it was written.
    pub(super) exported: String,
    /// The sessions, the newest first.
    pub(super) sessions: Vec<SessionShape>,
    /// How it felt after sessions.
    pub(super) ratings: Vec<Rated>,
    /// The kept routines.
    pub(super) routines: Vec<RoutineShape>,
    /// Signs to stop at that were told.
    pub(super) warnings: Vec<WarningShape>,
    /// What is set otherwise than usual.
    pub(super) settings: Vec<SettingShape>,
    /// All else that may change, as it is stored.
    pub(super) other: Vec<Opaque>,
    /// What cannot be read.
    pub(super) damaged: Vec<Damaged>,
}

/// A session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct SessionShape {
    pub(in crate::domain) id: String,
    /// When it began, for readers: the id says it too.
    #[serde(skip_deserializing)]
    started: String,
    utc_offset_min: i16,
    routine: RoutineName,
    finished: bool,
    active_s: u32,
    exercises: Vec<ExerciseShape>,
    before: Symptoms,
    hurts: Vec<HurtShape>,
    replaces: Option<String>,
}

/// What was done of one exercise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct ExerciseShape {
    exercise: String,
    variant: Option<String>,
    done: u16,
    planned: u16,
    seconds: u32,
}

/// That an exercise hurt: its place in the list, from 0, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct HurtShape {
    nth: usize,
    how: Hurt,
}

impl SessionShape {
    pub(super) fn of(record: &Record) -> Self {
        let exercise = |did: &Did| ExerciseShape {
            exercise: did.slug.clone(),
            variant: did.variant.clone(),
            done: did.done,
            planned: did.planned,
            seconds: did.seconds,
        };
        let hurt = |(nth, how): &(usize, Hurt)| HurtShape {
            nth: *nth,
            how: *how,
        };
        Self {
            id: record.id.clone(),
            started: moment::written(record.started_ms(), record.utc_offset_min),
            utc_offset_min: record.utc_offset_min,
            routine: record.name.clone(),
            finished: record.outcome == Outcome::Finished,
            active_s: record.active_s,
            exercises: record.did.iter().map(exercise).collect(),
            before: record.before,
            hurts: record.hurts.iter().map(hurt).collect(),
            replaces: record.replaces.clone(),
        }
    }

    /// The record that it was.
    pub(in crate::domain) fn record(self) -> Record {
        let did = |it: ExerciseShape| Did {
            slug: it.exercise,
            variant: it.variant,
            done: it.done,
            planned: it.planned,
            seconds: it.seconds,
        };
        Record {
            id: self.id,
            utc_offset_min: self.utc_offset_min,
            name: self.routine,
            outcome: match self.finished {
                true => Outcome::Finished,
                false => Outcome::LeftEarly,
            },
            active_s: self.active_s,
            did: self.exercises.into_iter().map(did).collect(),
            before: self.before,
            hurts: self.hurts.into_iter().map(|it| (it.nth, it.how)).collect(),
            replaces: self.replaces,
        }
    }
}

/// How it felt after a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Rated {
    /// The id of the session.
    pub(in crate::domain) session: String,
    pain: Option<u8>,
    stiffness: Option<u8>,
    effort: Option<u8>,
    note: String,
    written_ms: u64,
}

impl Rated {
    pub(super) fn of(id: &str, rating: &Rating) -> Self {
        Self {
            session: id.to_owned(),
            pain: rating.symptoms.pain,
            stiffness: rating.symptoms.stiffness,
            effort: rating.effort,
            note: rating.note.clone(),
            written_ms: rating.written_ms,
        }
    }

    /// The rating that it was. Levels that cannot be are found when it is read back as it is to be stored.
    pub(in crate::domain) fn rating(self) -> Rating {
        Rating {
            symptoms: Symptoms {
                pain: self.pain,
                stiffness: self.stiffness,
            },
            effort: self.effort,
            note: self.note,
            written_ms: self.written_ms,
        }
    }
}

/// A kept routine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct RoutineShape {
    pub(in crate::domain) id: String,
    pub(in crate::domain) link: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(in crate::domain) from: Option<String>,
}

impl RoutineShape {
    pub(super) fn of(kept: &KeptRoutine) -> Self {
        let KeptRoutine { id, link, from } = kept.clone();
        Self { id, link, from }
    }
}

/// A sign to stop at that was told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct WarningShape {
    id: String,
    sign: Sign,
    told_ms: u64,
    cleared: Option<Cleared>,
}

impl WarningShape {
    pub(super) fn of(warning: &Warning) -> Self {
        Self {
            id: warning.id.clone(),
            sign: warning.sign,
            told_ms: warning.told_ms,
            cleared: warning.cleared,
        }
    }

    /// The warning that it was.
    pub(in crate::domain) fn warning(self) -> Warning {
        Warning {
            id: self.id,
            sign: self.sign,
            told_ms: self.told_ms,
            cleared: self.cleared,
        }
    }
}

/// A setting with its value, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct SettingShape {
    pub(in crate::domain) name: String,
    pub(in crate::domain) value: String,
}

/// An entry as it is stored, without its stamp: the key after our prefix, and the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Opaque {
    pub(in crate::domain) key: String,
    pub(in crate::domain) text: String,
}

/// Something that cannot be read, with the reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::domain) struct Damaged {
    pub(in crate::domain) key: String,
    pub(in crate::domain) text: String,
    pub(super) why: String,
}
