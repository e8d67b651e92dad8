//! A leaflet of what was done in a session.

use std::ops::RangeInclusive;

use crate::domain::catalogue::{ExerciseId, OwnExercise, OwnId, Position, find, is_own_slug};
use crate::domain::dose::{Dose, Work, limits};
use crate::domain::history::{Did, Record};
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::{Prescription, Routine};

/// What was done in a session, to be done again; none where nothing of it is known here. A record counts repetitions of
/// all sets and sides together, so each exercise has its usual dose, with as many repetitions as were asked for. Of one of
/// somebody's own that is not among `known` it has the name alone.
#[must_use]
pub fn of_record(record: &Record, known: &[OwnId]) -> Option<Leaflet> {
    let steps = record.did.iter().filter_map(|did| of_row(did, known));
    let routine = Routine::checked(record.name.clone(), steps.collect())?;
    Some(Leaflet::from(&routine))
}

fn of_row(did: &Did, known: &[OwnId]) -> Option<Prescription> {
    if did.done == 0 {
        return None;
    }
    let own = || own(did, known).map(ExerciseId::Own);
    let exercise = find(&did.slug).or_else(own)?;
    let usual = Prescription::usual(exercise);
    let variant = did.variant.as_deref();
    let variant = variant.and_then(|slug| exercise.facts().variant(slug));
    let step = Prescription {
        variant: variant.or(usual.variant),
        ..usual
    };
    let Work::Reps { hold_s, .. } = step.dose.work else {
        return Some(step);
    };
    let times = step.sides_of_a_set() * u16::from(step.dose.sets.max(1));
    let reps = did.planned / times;
    let work = match exercise {
        // Once on each side is what is done for a time.
        ExerciseId::Own(_) if reps <= 1 => Work::Duration {
            seconds: within(did.seconds / u32::from(times), &limits::DURATION_S),
        },
        _ => Work::Reps {
            reps: within(reps.into(), &limits::REPS),
            hold_s,
        },
    };
    Some(step.with_dose(Dose { work, ..step.dose }))
}

/// The exercise of somebody's own that was done.
fn own(did: &Did, known: &[OwnId]) -> Option<OwnId> {
    let is_it = |own: &&OwnId| own.slug == did.slug;
    known.iter().find(is_it).copied().or_else(|| {
        let name = did.variant.clone().filter(|_| is_own_slug(&did.slug))?;
        let unnamed = OwnExercise::unnamed(did.slug.clone(), Position::Standing);
        OwnExercise { name, ..unnamed }.kept()
    })
}

/// The number, or the limit that is nearest.
fn within(number: u32, limits: &RangeInclusive<u32>) -> u16 {
    let number = number.clamp(*limits.start(), *limits.end());
    u16::try_from(number).unwrap_or(u16::MAX)
}
