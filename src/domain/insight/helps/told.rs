//! What is told of what helps: from blocks of planned variation where there are any, else from what was seen.

use super::judge::{Untold, Verdict};
use super::look::{FOLLOW_UP, Findings, LOOKS, TrialLook};
use super::observed::{Observed, counting, done};
use crate::domain::catalogue::ExerciseId;
use crate::domain::history::Date;
use crate::domain::insight::lived::{Lived, LivedSession};
use crate::domain::insight::series::Symptom;
use crate::domain::trial::{InBlock, Trials};

/// What a verdict rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvidenceBasis {
    /// Sessions that left exercises out as it was drawn.
    Drawn,
    /// Sessions as they came: nobody knows why an exercise was left out.
    Seen,
}

/// How it was around the sessions with one exercise: what was seen, and no verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenAround {
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

/// What is told of some sessions.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// What was said before and after.
    pub symptom: Symptom,
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
}

impl Judgement {
    /// Whether it was looked at for the last time.
    #[must_use]
    pub const fn is_over(&self) -> bool {
        self.findings.next.is_none()
    }

    fn of(observed: Observed<'_>, symptom: Symptom, looks: &[TrialLook]) -> Self {
        let findings = Findings::of(&observed.observations, observed.exercises.len(), looks);
        let last = findings.looked_at.checked_sub(1);
        Self {
            symptom,
            looked_on: last.and_then(|last| observed.dates.get(last).copied()),
            exercises: observed.exercises.into_iter().map(str::to_owned).collect(),
            findings,
            sessions: observed.observations.len(),
            unsaid: observed.unsaid,
        }
    }

    /// Of sessions that left exercises out as it was drawn; `otherwise` is what was said before and after others.
    fn of_drawn(
        sessions: &[&LivedSession<'_>],
        otherwise: Symptom,
        asked: Vec<ExerciseId>,
        looks: &[TrialLook],
    ) -> Self {
        let symptom = symptom_of(sessions).unwrap_or(otherwise);
        let asked = asked.into_iter().map(ExerciseId::slug).collect();
        let told = Self::of(Observed::of(sessions, symptom, Some(asked)), symptom, looks);
        Self {
            findings: under_test(told.findings),
            ..told
        }
    }
}

/// An exercise that is or was followed up alone, and what is told of it after [24 sessions](FOLLOW_UP).
#[derive(Debug, Clone, PartialEq)]
pub struct Followed {
    /// Which.
    pub exercise: ExerciseId,
    /// What is told of it.
    pub told: Judgement,
}

/// All that is told.
#[derive(Debug, Clone, PartialEq)]
pub struct WhatHelps {
    /// What the last trial tells, or all that was seen.
    pub latest: Judgement,
    /// What that rests on.
    pub basis: EvidenceBasis,
    /// What the trials before it tell, the newest first, as far as they came to a look.
    pub earlier: Vec<Judgement>,
    /// What was seen around each exercise that was ever done.
    pub around: Vec<SeenAround>,
    /// What was followed up alone and judged, and what still is, the newest first.
    pub followed: Vec<Followed>,
}

impl WhatHelps {
    /// What a history tells, with what was left out on purpose in it.
    #[must_use]
    pub fn of(lived: &Lived<'_>, trials: &Trials) -> Self {
        let all = counting(lived);
        let symptom = symptom_of(&all).unwrap_or(Symptom::Pain);
        let drawn = trials.sessions(&lived.past, lived.now_ms);
        let of_trial = |nth: usize| {
            let is_of_it = |it: &InBlock<'_>| trials.is_of_trial(it.block, nth);
            let sessions = in_blocks(&all, &drawn, &is_of_it);
            Judgement::of_drawn(&sessions, symptom, trials.tested(nth), &LOOKS)
        };
        let earlier = (0..trials.trial()).rev().map(of_trial);
        let earlier: Vec<Judgement> = earlier.filter(|it| it.findings.looked_at > 0).collect();
        let of_last = of_trial(trials.trial());
        // Once exercises were left out as it was drawn, only those sessions tell something.
        let is_drawn = trials.is_wanted() || of_last.findings.looked_at > 0 || !earlier.is_empty();
        let (basis, latest) = match is_drawn {
            true => (EvidenceBasis::Drawn, of_last),
            false => {
                let observed = Observed::of(&all, symptom, None);
                (
                    EvidenceBasis::Seen,
                    Judgement::of(observed, symptom, &LOOKS),
                )
            }
        };
        Self {
            around: around(&all, latest.symptom),
            followed: followed(&all, &drawn, trials, symptom),
            latest,
            basis,
            earlier,
        }
    }
}

/// What was said more often before and after a session, pain or stiffness; nothing where neither was.
fn symptom_of(sessions: &[&LivedSession<'_>]) -> Option<Symptom> {
    let said = |symptom: Symptom| {
        let is_said = |it: &&&LivedSession<'_>| symptom.around(it).iter().all(Option::is_some);
        sessions.iter().filter(is_said).count()
    };
    match (said(Symptom::Pain), said(Symptom::Stiffness)) {
        (0, 0) => None,
        (pain, stiffness) if stiffness > pain => Some(Symptom::Stiffness),
        _ => Some(Symptom::Pain),
    }
}

/// Those of the sessions that were done in such a block.
fn in_blocks<'l, 'a>(
    all: &[&'l LivedSession<'a>],
    drawn: &[InBlock<'_>],
    is_such: &dyn Fn(&InBlock<'_>) -> bool,
) -> Vec<&'l LivedSession<'a>> {
    let mut ids: Vec<&str> = drawn
        .iter()
        .filter(|it| is_such(it))
        .map(|it| it.record.id.as_str())
        .collect();
    ids.sort_unstable();
    let is_in =
        |session: &&&LivedSession<'_>| ids.binary_search(&session.record.id.as_str()).is_ok();
    all.iter().filter(is_in).copied().collect()
}

fn followed(
    all: &[&LivedSession<'_>],
    drawn: &[InBlock<'_>],
    trials: &Trials,
    symptom: Symptom,
) -> Vec<Followed> {
    let known = trials.choice.iter().flat_map(|choice| &choice.followed);
    let told = known.map(|follow_up| {
        let sessions = in_blocks(all, drawn, &|it| follow_up.has(it.block));
        let exercise = follow_up.exercise;
        Followed {
            exercise,
            told: Judgement::of_drawn(&sessions, symptom, vec![exercise], &[FOLLOW_UP]),
        }
    });
    let mut newest_first: Vec<Followed> = told.collect();
    newest_first.reverse();
    // Of what was left off for another one there is nothing to tell.
    let mut nth = 0..;
    newest_first.retain(|it| nth.next() == Some(0) || it.told.is_over());
    newest_first
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
fn around(sessions: &[&LivedSession<'_>], symptom: Symptom) -> Vec<SeenAround> {
    let mut all: Vec<(SeenAround, f64)> = Vec::new();
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
                let new = SeenAround {
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
    let mean = |(around, sum): (SeenAround, f64)| SeenAround {
        change: (around.said > 0).then(|| sum / around.said as f64),
        ..around
    };
    all.into_iter().map(mean).collect()
}
