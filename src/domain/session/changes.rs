//! What a person changes while a session goes on: the dose, the exercise, the side, the order.
//!
//! The timeline is laid out anew, and the place stays where it was as far as that still exists. What
//! was done stays done.

use super::{Effect, PauseReason, Session, Status, at_start};
use crate::domain::dose::Dose;
use crate::domain::history::{Hurt, Outcome, Symptoms};
use crate::domain::routine::{MAX_STEPS, Prescription};
use crate::domain::safety::Sign;
use crate::domain::time::Now;
use crate::domain::timeline::{Place, Segment, Timeline};

impl Session {
    /// Changes the dose of what is being done, from here on.
    pub(super) fn adjust(&mut self, dose: Dose, effects: &mut Vec<Effect>) {
        let mut steps = self.routine.steps.clone();
        let step = self.timeline.segment(self.place.segment).map(|s| s.step);
        let Some(changed) = step.and_then(|step| steps.get_mut(step)) else {
            return;
        };
        changed.dose = dose;
        self.lay_out_anew(steps, |step| step, effects);
        effects.push(Effect::Journal);
    }

    /// Another exercise in the place of what is left of this one. What was done of this one stays.
    pub(super) fn swap(&mut self, prescription: Prescription, now: Now, effects: &mut Vec<Effect>) {
        let Some(here) = self.timeline.segment(self.place.segment).map(|s| s.step) else {
            return;
        };
        let mut steps = self.routine.steps.clone();
        let is_begun =
            self.tally.has_begun(here) || self.hurts.iter().any(|(step, _)| *step == here);
        let new = here + usize::from(is_begun);
        if is_begun && steps.len() < MAX_STEPS {
            steps.insert(new, prescription);
            self.tally.insert(new);
            self.prescribed.insert(new, prescription);
            for (step, _) in &mut self.hurts {
                *step += usize::from(*step >= new);
            }
            self.lay_out_anew(steps, |step| step + usize::from(step >= new), effects);
        } else if let Some(step) = steps.get_mut(here) {
            *step = prescription;
            if let Some(prescribed) = self.prescribed.get_mut(here) {
                *prescribed = prescription;
            }
            self.lay_out_anew(steps, |step| step, effects);
        }
        let start = self.timeline.segments().iter().position(|s| s.step == new);
        self.go_to(start.unwrap_or(self.place.segment), now, effects);
    }

    /// Notes that what is being done hurts. At a sign to stop at, the session is over; plain overload
    /// leaves the choice of something easier.
    pub(super) fn hurt(&mut self, hurt: Hurt, now: Now, effects: &mut Vec<Effect>) {
        let Some(segment) = self.timeline.segment(self.place.segment) else {
            return;
        };
        if self.is_over() {
            return;
        }
        self.hurts.push((segment.step, hurt));
        match Sign::of(hurt) {
            Some(sign) => {
                effects.push(Effect::Warn(sign));
                self.end(Outcome::LeftEarly, now, effects);
            }
            None => effects.push(Effect::Journal),
        }
    }

    /// How it feels before. Severe pain is a sign; until the session begins, another number may have
    /// been meant.
    pub(super) fn say_before(&mut self, symptoms: Symptoms, effects: &mut Vec<Effect>) {
        let was = Sign::of_pain(self.before.pain);
        let is = Sign::of_pain(symptoms.pain);
        self.before = symptoms;
        match (was, is) {
            (None, Some(sign)) => effects.push(Effect::Warn(sign)),
            (Some(sign), None) if self.status == Status::Paused(PauseReason::NotStarted) => {
                effects.push(Effect::TakeBack(sign));
            }
            _ => {}
        }
    }

    /// Leaves out the rest of this side.
    pub(super) fn skip_side(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let segments = self.timeline.segments();
        let Some(here) = segments.get(self.place.segment) else {
            return;
        };
        let is_on = |s: &&Segment| s.step == here.step && s.set == here.set && s.side == here.side;
        let later = segments.iter().skip(self.place.segment);
        let next = self.place.segment + later.take_while(is_on).count();
        self.go_to(next, now, effects);
    }

    /// Begins the exercise again.
    pub(super) fn repeat(&mut self, now: Now, effects: &mut Vec<Effect>) {
        let start = self.timeline.start_of_step(self.place.segment);
        self.go_to(start, now, effects);
    }

    /// Lays the timeline out for these steps; `moved` says which step each of the old ones is now.
    fn lay_out_anew(
        &mut self,
        steps: Vec<Prescription>,
        moved: impl Fn(usize) -> usize,
        effects: &mut Vec<Effect>,
    ) {
        let Some(routine) = self.routine.with_steps(steps).if_it_fits() else {
            return;
        };
        let mut timeline = Timeline::of(&routine, self.ready);
        let before = std::mem::take(&mut self.added);
        for (place, seconds) in before {
            if let Some(place) = exactly(&self.timeline, &timeline, place, &moved) {
                timeline.lengthen(place, seconds);
                self.added.push((place, seconds));
            }
        }
        self.place = nearest(&self.timeline, &timeline, self.place, &moved);
        self.routine = routine;
        self.timeline = timeline;
        self.next_cue = self.timeline.cues_before(self.place);
        if self.place.elapsed_ms > 0 {
            // What is due right here was heard before.
            self.next_cue += self.timeline.cues_due(self.next_cue, self.place).len();
        }
        effects.push(Effect::Hush);
    }
}

/// The same place on the new timeline, if its segment is there.
fn exactly(
    old: &Timeline,
    new: &Timeline,
    place: Place,
    moved: &impl Fn(usize) -> usize,
) -> Option<Place> {
    let was = old.segment(place.segment)?;
    let is_same = |s: &Segment| {
        (s.step, s.phase, s.set, s.rep, s.side)
            == (moved(was.step), was.phase, was.set, was.rep, was.side)
    };
    let segment = new.segments().iter().position(is_same)?;
    Some(new.clamp(Place { segment, ..place }))
}

/// The same place on the new timeline; else the start of its repetition; where that is gone, what
/// comes after its set, or after its exercise.
fn nearest(old: &Timeline, new: &Timeline, place: Place, moved: &impl Fn(usize) -> usize) -> Place {
    if let Some(place) = exactly(old, new, place, moved) {
        return place;
    }
    let Some(was) = old.segment(place.segment) else {
        return new.end();
    };
    let step = moved(was.step);
    let segments = new.segments();
    let of_the_rep =
        |s: &Segment| (s.step, s.set, s.rep, s.side) == (step, was.set, was.rep, was.side);
    let of_the_set = |s: &Segment| (s.step, s.set, s.side) == (step, was.set, was.side);
    let of_the_step = |s: &Segment| s.step == step;
    let after = |last: Option<usize>| last.map(|last| last + 1);
    let found = segments
        .iter()
        .position(of_the_rep)
        .or_else(|| after(segments.iter().rposition(of_the_set)))
        .or_else(|| after(segments.iter().rposition(of_the_step)));
    found.map_or(new.end(), at_start)
}
