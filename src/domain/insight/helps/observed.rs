//! The sessions of a history at which it was said how it was before and after, as they are judged.

use super::judge::Observation;
use crate::domain::catalogue::find;
use crate::domain::history::{Date, Record};
use crate::domain::insight::lived::{Lived, LivedSession};
use crate::domain::insight::series::Symptom;

/// Some sessions, and which exercises were done in them.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Observed<'a> {
    /// The exercises that are asked about, by their slugs.
    pub(super) exercises: Vec<&'a str>,
    /// The sessions at which it was said how it was before and after.
    pub(super) observations: Vec<Observation>,
    /// The day of each of them.
    pub(super) dates: Vec<Date>,
    /// So many other sessions, at which it was not.
    pub(super) unsaid: usize,
}

impl<'a> Observed<'a> {
    /// Of these sessions, which are in the order in which they were lived. Where no exercises are named, it is
    /// asked about all that were done, in the order in which they first were.
    pub(super) fn of(
        sessions: &[&LivedSession<'a>],
        symptom: Symptom,
        asked: Option<Vec<&'a str>>,
    ) -> Self {
        let count = sessions.len();
        let said = sessions.iter().filter_map(|session| {
            let [before, after] = symptom.around(session);
            Some((*session, before?, after?))
        });
        let said: Vec<_> = said.collect();
        let exercises = asked.unwrap_or_else(|| {
            let mut all: Vec<&'a str> = Vec::new();
            for slug in said.iter().flat_map(|(session, ..)| done(session.record)) {
                if !all.contains(&slug) {
                    all.push(slug);
                }
            }
            all
        });
        let first = said.first().map(|(session, ..)| session.date);
        let observation = |(session, before, after): &(&LivedSession<'a>, u8, u8)| {
            let done: Vec<&str> = done(session.record).collect();
            Observation {
                at: first.map_or(0.0, |first| session.date.days_since(first) as f64),
                before: *before,
                after: *after,
                did: exercises.iter().map(|slug| done.contains(slug)).collect(),
            }
        };
        Self {
            observations: said.iter().map(observation).collect(),
            dates: said.iter().map(|(session, ..)| session.date).collect(),
            unsaid: count - said.len(),
            exercises,
        }
    }
}

/// The sessions in which something was done, but for movement breaks.
pub(super) fn counting<'l, 'a>(lived: &'l Lived<'a>) -> Vec<&'l LivedSession<'a>> {
    lived.sessions.iter().filter(|it| it.counts()).collect()
}

/// The slugs of what was done in a session, as they are today.
pub(super) fn done(record: &Record) -> impl Iterator<Item = &str> {
    let done = record
        .did
        .iter()
        .filter(|did| did.done > 0 || did.seconds > 0);
    done.map(|did| find(&did.slug).map_or(did.slug.as_str(), |id| id.facts().slug))
}
