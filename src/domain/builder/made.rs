//! A leaflet of what was done in a session.

use crate::domain::catalogue::find;
use crate::domain::dose::{Dose, Work, limits};
use crate::domain::history::{Did, Record};
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::{Prescription, Routine};

/// What was done in a session, to be done again; none where nothing of it is known here. A record counts repetitions of
/// all sets and sides together, so each exercise has its usual dose, with as many repetitions as were asked for.
#[must_use]
pub fn of_record(record: &Record) -> Option<Leaflet> {
    let steps: Vec<Prescription> = record.did.iter().filter_map(of_row).collect();
    let routine = Routine::checked(record.name.clone(), steps)?;
    Some(Leaflet::from(&routine))
}

fn of_row(did: &Did) -> Option<Prescription> {
    let exercise = find(&did.slug).filter(|_| did.done > 0)?;
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
    let reps = did.planned / step.sides_of_a_set() / u16::from(step.dose.sets.max(1));
    let most = u16::try_from(*limits::REPS.end()).unwrap_or(u16::MAX);
    let work = Work::Reps {
        reps: reps.clamp(1, most),
        hold_s,
    };
    Some(step.with_dose(Dose { work, ..step.dose }))
}
