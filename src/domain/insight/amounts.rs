//! How much was done of each exercise: repetitions, seconds held, and time.

use std::collections::BTreeMap;

use super::lived::LivedSession;
use crate::domain::catalogue::{ExerciseId, find, slugged};
use crate::domain::dose::{Tempo, Work};
use crate::domain::history::{Date, Did};

slugged! {
    /// What is counted of an exercise.
    Measure {
        /// Seconds held at the end of the movement.
        Held = "held",
        /// Repetitions.
        Repetitions = "repetitions",
        /// Seconds of work.
        Time = "time",
    }
}

/// How much was done of an exercise in one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionAmount {
    /// The day of the session.
    pub date: Date,
    /// Repetitions, all sides and sets together; continuous and open work counts as one for each.
    pub done: u64,
    /// Repetitions that were planned.
    pub planned: u64,
    /// Seconds of work.
    pub seconds: u64,
    /// Seconds of it that were held: what is left without the way there and back at the usual tempo.
    pub held_s: u64,
}

impl SessionAmount {
    /// So much of it.
    #[must_use]
    pub const fn of(&self, measure: Measure) -> u64 {
        match measure {
            Measure::Held => self.held_s,
            Measure::Repetitions => self.done,
            Measure::Time => self.seconds,
        }
    }
}

/// How much was done of an exercise, session after session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExerciseAmounts<'a> {
    /// Its slug.
    pub slug: &'a str,
    /// The exercise, where it is one of the catalogue.
    pub exercise: Option<ExerciseId>,
    /// What it was called the last time, where it is somebody's own.
    pub own_name: Option<&'a str>,
    /// The sessions in which something of it was done, the first one first.
    pub sessions: Vec<SessionAmount>,
}

impl ExerciseAmounts<'_> {
    /// So much in all.
    #[must_use]
    pub fn total(&self, measure: Measure) -> u64 {
        self.sessions.iter().map(|it| it.of(measure)).sum()
    }

    /// What can be counted of it, the most telling first.
    #[must_use]
    pub fn measures(&self) -> &'static [Measure] {
        use Measure::{Held, Repetitions, Time};
        match self.exercise.map(|id| id.facts().default.dose.work) {
            Some(Work::Reps { hold_s: 1.., .. }) => &[Held, Repetitions, Time],
            Some(Work::Reps { .. }) | None => &[Repetitions, Time],
            Some(Work::Duration { .. } | Work::Open { .. }) => &[Time],
        }
    }
}

/// How much was done of each exercise in these sessions, movement breaks and all; what was done in most
/// sessions comes first. What is not known here has its place too.
#[must_use]
pub fn by_exercise<'a>(sessions: &[LivedSession<'a>]) -> Vec<ExerciseAmounts<'a>> {
    let mut found: BTreeMap<&str, (&'a str, Option<ExerciseId>)> = BTreeMap::new();
    let mut all: BTreeMap<&str, ExerciseAmounts<'a>> = BTreeMap::new();
    for session in sessions {
        let mut of_session: Vec<(&'a str, Option<ExerciseId>, SessionAmount)> = Vec::new();
        let mut own_names: Vec<(&'a str, &'a str)> = Vec::new();
        for did in &session.record.did {
            let (slug, exercise) = *found.entry(&did.slug).or_insert_with(|| {
                let exercise = find(&did.slug);
                // It may have had another slug once.
                let slug = exercise.map_or(did.slug.as_str(), |id| id.slug());
                (slug, exercise)
            });
            if did.done == 0 && did.seconds == 0 {
                continue;
            }
            own_names.extend(did.own_name().map(|name| (slug, name)));
            let more = amount(session.date, exercise, did);
            match of_session.iter_mut().find(|(other, ..)| *other == slug) {
                Some((.., known)) => add(known, more),
                None => of_session.push((slug, exercise, more)),
            }
        }
        for (slug, exercise, amount) in of_session {
            let known = all.entry(slug).or_insert_with(|| ExerciseAmounts {
                slug,
                exercise,
                own_name: None,
                sessions: Vec::new(),
            });
            let name = own_names.iter().find(|(other, _)| *other == slug);
            known.own_name = name.map(|(_, name)| *name);
            known.sessions.push(amount);
        }
    }
    let mut all: Vec<_> = all.into_values().collect();
    all.sort_by_key(|it| std::cmp::Reverse(it.sessions.len()));
    all
}

/// What was done in a row of a record.
fn amount(date: Date, exercise: Option<ExerciseId>, did: &Did) -> SessionAmount {
    let (done, seconds) = (u64::from(did.done), u64::from(did.seconds));
    let usual = exercise.map(|id| id.facts().default.dose);
    let held_s = usual.filter(|dose| dose.is_held()).map_or(0, |dose| {
        let Tempo { out, back, .. } = dose.tempo;
        let moves_s = done * (u64::from(out) + u64::from(back)) / 10;
        seconds.saturating_sub(moves_s)
    });
    SessionAmount {
        date,
        done,
        planned: did.planned.into(),
        seconds,
        held_s,
    }
}

fn add(known: &mut SessionAmount, more: SessionAmount) {
    known.done += more.done;
    known.planned += more.planned;
    known.seconds += more.seconds;
    known.held_s += more.held_s;
}
