//! What is told of what helps: from blocks of planned variation where there are any, else from what was seen.

use super::judge::{Observation, Untold, Verdict};
use super::look::{FOLLOW_UP, Findings, LOOKS};
use super::observed::{Observed, counting, done};
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Date;
use crate::domain::insight::lived::{Lived, Session};
use crate::domain::insight::series::Symptom;
use crate::domain::trial::{InBlock, Trials};

/// What a verdict rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Sessions that left exercises out as it was drawn.
    Drawn,
    /// Sessions as they came: nobody knows why an exercise was left out.
    Seen,
}

/// How it was around the sessions with one exercise: what was seen, and no verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// The exercise, by its slug.
    pub slug: String,
    /// Sessions with it.
    pub sessions: usize,
    /// Those of them at which it was said how it was before and after.
    pub said: usize,
    /// By how many points it was more afterwards, on average; below 0 it was less. Nothing where it was never
    /// said.
    pub change: Option<f64>,
}

/// An exercise that is or was followed up alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Followed {
    /// Which.
    pub exercise: ExerciseId,
    /// The sessions so far at which it was said how it was before and after.
    pub sessions: usize,
    /// What is said of it after [24 of them](FOLLOW_UP).
    pub findings: Findings,
}

impl Followed {
    /// Whether it was judged.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.findings.looked_at > 0
    }
}

/// All that is told.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatHelps {
    /// What was said before and after.
    pub symptom: Symptom,
    /// What it rests on.
    pub basis: Basis,
    /// The exercises that are asked about, by their slugs.
    pub exercises: Vec<String>,
    /// What is said of them.
    pub findings: Findings,
    /// The day of the session after which it was looked at last.
    pub looked_on: Option<Date>,
    /// The sessions so far that count for it.
    pub sessions: usize,
    /// So many others do not: it was not said how it was before and after.
    pub unsaid: usize,
    /// What was seen around each exercise that was ever done.
    pub around: Vec<Around>,
    /// What is followed up alone, or was last.
    pub followed: Option<Followed>,
}

impl WhatHelps {
    /// What a history tells, with what was left out on purpose in it.
    #[must_use]
    pub fn of(lived: &Lived<'_>, trials: &Trials) -> Self {
        let all = counting(lived);
        let symptom = symptom_of(&all);
        let drawn = trials.sessions(&lived.past, lived.now_ms);
        let of_drawn = in_blocks(&all, &drawn, &|it| !it.block.is_alone);
        // Once exercises were left out as it was drawn, only those sessions tell something.
        let is_drawn = trials.is_wanted() || of_drawn.len() >= first_look();
        let (basis, observed) = if is_drawn {
            let asked = trials.tested().into_iter().map(ExerciseId::slug).collect();
            let observed = Observed::of(&of_drawn, symptom, Some(asked));
            (Basis::Drawn, observed)
        } else {
            (Basis::Seen, Observed::of(&all, symptom, None))
        };
        let findings = Findings::of(&observed.observations, observed.exercises.len(), &LOOKS);
        let findings = match basis {
            Basis::Drawn => under_test(findings),
            Basis::Seen => findings,
        };
        let last = findings.looked_at.checked_sub(1);
        Self {
            symptom,
            basis,
            looked_on: last.and_then(|last| observed.dates.get(last).copied()),
            exercises: observed.exercises.into_iter().map(str::to_owned).collect(),
            findings,
            sessions: observed.observations.len(),
            unsaid: observed.unsaid,
            around: around(&all, symptom),
            followed: followed(&all, &drawn, trials, symptom),
        }
    }
}

/// The sessions of the first look.
const fn first_look() -> usize {
    let [first, ..] = LOOKS;
    first.sessions
}

/// What was said more often before and after a session: pain, or stiffness.
fn symptom_of(sessions: &[&Session<'_>]) -> Symptom {
    let said = |symptom: Symptom| {
        let is_said = |it: &&&Session<'_>| symptom.around(it).iter().all(Option::is_some);
        sessions.iter().filter(is_said).count()
    };
    match said(Symptom::Stiffness) > said(Symptom::Pain) {
        true => Symptom::Stiffness,
        false => Symptom::Pain,
    }
}

/// Those of the sessions that were done in such a block.
fn in_blocks<'l, 'a>(
    all: &[&'l Session<'a>],
    drawn: &[InBlock<'_>],
    is_such: &dyn Fn(&InBlock<'_>) -> bool,
) -> Vec<&'l Session<'a>> {
    let mut ids: Vec<&str> = drawn
        .iter()
        .filter(|it| is_such(it))
        .map(|it| it.record.id.as_str())
        .collect();
    ids.sort_unstable();
    let is_in = |session: &&&Session<'_>| ids.binary_search(&session.record.id.as_str()).is_ok();
    all.iter().filter(is_in).copied().collect()
}

fn followed(
    all: &[&Session<'_>],
    drawn: &[InBlock<'_>],
    trials: &Trials,
    symptom: Symptom,
) -> Option<Followed> {
    let last = trials.choice.as_ref()?.followed.last()?;
    let sessions = in_blocks(all, drawn, &|it| last.has(it.block));
    let asked = vec![last.exercise.slug()];
    let observations: Vec<Observation> = Observed::of(&sessions, symptom, Some(asked)).observations;
    Some(Followed {
        exercise: last.exercise,
        sessions: observations.len(),
        findings: under_test(Findings::of(&observations, 1, &[FOLLOW_UP])),
    })
}

/// What is under test is left out of sessions to come, or done in them: where it was always done so far, or never,
/// it is too early to tell.
fn under_test(mut findings: Findings) -> Findings {
    for judged in &mut findings.judged {
        if let Verdict::CannotBeTold(Untold::AlwaysDone | Untold::NeverDone) = judged.verdict {
            judged.verdict = Verdict::TooEarly;
        }
    }
    findings
}

/// What was seen around each exercise, in the order in which they were first done.
fn around(sessions: &[&Session<'_>], symptom: Symptom) -> Vec<Around> {
    let mut all: Vec<(Around, f64)> = Vec::new();
    for session in sessions {
        let said = match symptom.around(session) {
            [Some(before), Some(after)] => Some(f64::from(after) - f64::from(before)),
            _ => None,
        };
        let mut once: Vec<&str> = Vec::new();
        for slug in done(session.record) {
            if once.contains(&slug) {
                continue;
            }
            once.push(slug);
            let place = all.iter().position(|(it, _)| it.slug == slug);
            let place = place.unwrap_or_else(|| {
                let new = Around {
                    slug: slug.to_owned(),
                    sessions: 0,
                    said: 0,
                    change: None,
                };
                all.push((new, 0.0));
                all.len() - 1
            });
            if let Some((around, sum)) = all.get_mut(place) {
                around.sessions += 1;
                around.said += usize::from(said.is_some());
                *sum += said.unwrap_or(0.0);
            }
        }
    }
    let mean = |(around, sum): (Around, f64)| Around {
        change: (around.said > 0).then(|| sum / around.said as f64),
        ..around
    };
    all.into_iter().map(mean).collect()
}
