//! What the player shows: everything a person wants to know at a glance, without words.

use super::{PauseReason, Session, Status};
use crate::domain::catalogue::Side;
use crate::domain::figure::demo::Demo;
use crate::domain::figure::scene::Scene;
use crate::domain::figure::{self, motion};
use crate::domain::history::Symptoms;
use crate::domain::routine::Prescription;
use crate::domain::time::{Now, SECOND};
use crate::domain::timeline::{Phase, Place};

/// A glance at a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionView {
    /// Whether it moves.
    pub status: Status,
    /// What happens now.
    pub phase: Phase,
    /// Index of the segment.
    pub segment: usize,
    /// Index of the step.
    pub step: usize,
    /// The step itself.
    pub prescription: Prescription,
    /// The step as it was prescribed.
    pub prescribed: Prescription,
    /// How it felt before.
    pub before: Symptoms,
    /// Which set, from 1.
    pub set: u8,
    /// How many sets there are.
    pub sets: u8,
    /// Which repetition, from 1; 0 where nothing is counted.
    pub rep: u16,
    /// How many repetitions the set has (of this side, where sides are counted).
    pub reps: u16,
    /// The side that works, or comes next.
    pub side: Option<Side>,
    /// Whole seconds left in the segment, rounded up; in an open stay, seconds since its start.
    pub count: u64,
    /// How much of the segment is over, in thousandths.
    pub thousandths: u16,
    /// Milliseconds left in all.
    pub left_ms: u64,
}

impl SessionView {
    /// Whether it has not begun.
    #[must_use]
    pub fn is_ahead(&self) -> bool {
        self.status == Status::Paused(PauseReason::NotStarted)
    }

    /// Whether it waits for the person to say that a repetition is over.
    #[must_use]
    pub fn is_at_own_pace(&self) -> bool {
        self.phase == Phase::Open && self.rep > 0
    }
}

/// What comes after `step`.
#[must_use]
pub fn next_up(session: &Session, step: usize) -> Option<Prescription> {
    session.routine().steps.get(step + 1).copied()
}

impl Session {
    /// Where it stands at `now`, without moving it on: what a picture between two updates shows.
    #[must_use]
    pub fn place_at(&self, now: Now) -> Place {
        if self.status() != Status::Running {
            return self.place();
        }
        let passed = now.mono_ms.saturating_sub(self.seen.mono_ms);
        self.timeline().advance(self.place(), passed.min(SECOND))
    }

    /// The figure at `now`, to somebody who uses this hand more; `None` once the timeline is over. Before
    /// the start it shows what the first exercise is.
    #[must_use]
    pub fn scene(&self, now: Now, hand: Side) -> Option<Scene> {
        let place = self.place_at(now);
        if self.status() == Status::Paused(PauseReason::NotStarted) {
            let first = self.routine().steps.first()?;
            let demo = Demo::of(figure::of(first.exercise, first.variant), hand);
            return Some(demo.at(now.mono_ms));
        }
        let scene = motion::scene(self.timeline(), self.routine(), place, hand)?;
        Some(Scene {
            moves: scene.moves && self.status() == Status::Running,
            ..scene
        })
    }

    /// A glance at it as of the last update; `None` once the timeline is over.
    #[must_use]
    pub fn view(&self) -> Option<SessionView> {
        let place = self.place();
        let segment = self.timeline().segment(place.segment)?;
        let prescription = *self.routine().steps.get(segment.step)?;
        let left_here = segment.length_ms.saturating_sub(place.elapsed_ms);
        let count = match segment.phase {
            Phase::Open => place.elapsed_ms / SECOND,
            _ => left_here.div_ceil(SECOND),
        };
        Some(SessionView {
            status: self.status(),
            phase: segment.phase,
            segment: place.segment,
            step: segment.step,
            prescription,
            prescribed: self
                .prescribed
                .get(segment.step)
                .copied()
                .unwrap_or(prescription),
            before: self.before,
            set: segment.set,
            sets: prescription.dose.sets,
            rep: segment.rep,
            reps: prescription.reps_of_a_set(),
            side: segment.side,
            count,
            thousandths: share(place.elapsed_ms, segment.length_ms),
            left_ms: self
                .timeline()
                .total_ms()
                .saturating_sub(self.timeline().offset_of(place)),
        })
    }

    /// How much of each exercise is over, in thousandths, in their order.
    #[must_use]
    pub fn shares(&self) -> Vec<u16> {
        let mut shares = vec![(0, 0); self.routine().steps.len()];
        let here = self.timeline().offset_of(self.place());
        for segment in self.timeline().segments() {
            if let Some((past, length)) = shares.get_mut(segment.step) {
                *past += here.saturating_sub(segment.start_ms).min(segment.length_ms);
                *length += segment.length_ms;
            }
        }
        let shares = shares.into_iter();
        shares.map(|(past, length)| share(past, length)).collect()
    }
}

/// `part` of `whole` in thousandths.
fn share(part: u64, whole: u64) -> u16 {
    let thousandths = (part.min(whole) * 1_000).checked_div(whole).unwrap_or(0);
    u16::try_from(thousandths).unwrap_or(1_000)
}
