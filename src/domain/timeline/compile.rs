//! Compiling a routine to segments.

use super::ready::{ReadyTime, switch_s};
use super::segment::{Phase, Segment};
use crate::domain::catalogue::{Side, Sides};
use crate::domain::dose::Work;
use crate::domain::routine::{Prescription, Routine};
use crate::domain::time::SECOND;

/// Milliseconds in a tenth of a second.
const TENTH: u64 = SECOND / 10;
/// The shortest movement, in tenths of a second: a repetition always takes some time.
const LEAST_OUT: u8 = 5;

/// The segments of a routine, in order, without gaps.
pub(super) fn segments(routine: &Routine, ready: ReadyTime) -> Vec<Segment> {
    let mut out = Compiler {
        segments: Vec::new(),
        at_ms: 0,
        ready,
        only_counts: false,
    };
    let mut before = None;
    for (step, prescription) in routine.steps.iter().enumerate() {
        let ready_ms = ready.ms_between(before, prescription);
        let head = StepStart {
            step,
            set: 1,
            side: prescription.sides().first(),
        };
        out.push(head, Phase::GetReady, 0, ready_ms);
        out.sets(head, prescription);
        before = Some(prescription);
    }
    out.segments
}

/// Milliseconds of all sets of a prescription, without getting into position.
pub(super) fn work_ms(prescription: &Prescription, ready: ReadyTime) -> u64 {
    let mut out = Compiler {
        segments: Vec::new(),
        at_ms: 0,
        ready,
        only_counts: true,
    };
    let head = StepStart {
        step: 0,
        set: 1,
        side: prescription.sides().first(),
    };
    out.sets(head, prescription);
    out.at_ms
}

/// What the segments of one set of one side have in common.
#[derive(Clone, Copy)]
struct StepStart {
    step: usize,
    set: u8,
    side: Option<Side>,
}

struct Compiler {
    segments: Vec<Segment>,
    at_ms: u64,
    ready: ReadyTime,
    /// Whether only the length is wanted.
    only_counts: bool,
}

impl Compiler {
    /// Appends a segment; one without length is left out.
    fn push(&mut self, head: StepStart, phase: Phase, rep: u16, length_ms: u64) {
        if length_ms == 0 {
            return;
        }
        if !self.only_counts {
            self.segments.push(Segment {
                phase,
                step: head.step,
                set: head.set,
                rep,
                side: head.side,
                start_ms: self.at_ms,
                length_ms,
            });
        }
        self.at_ms += length_ms;
    }

    /// All sets, with the rests between them.
    fn sets(&mut self, head: StepStart, prescription: &Prescription) {
        for set in 1..=prescription.dose.sets.max(1) {
            let head = StepStart { set, ..head };
            if set > 1 {
                let rest_ms = u64::from(prescription.dose.rest_s) * SECOND;
                self.push(head, Phase::Rest, 0, rest_ms);
            }
            self.set(head, prescription);
        }
    }

    /// One set: both sides of it, where sides are counted.
    fn set(&mut self, head: StepStart, prescription: &Prescription) {
        match prescription.sides() {
            Sides::Together => self.one_side(StepStart { side: None, ..head }, prescription),
            Sides::EachInTurn { first } => self.each_in_turn(head, prescription, first),
            Sides::AlternatingPerSide { first } | Sides::AlternatingInTotal { first } => {
                self.alternating(head, prescription, first);
            }
        }
    }

    /// All of one side, the change, and as much of the other.
    fn each_in_turn(&mut self, head: StepStart, prescription: &Prescription, first: Side) {
        let here = |side| StepStart {
            side: Some(side),
            ..head
        };
        self.one_side(here(first), prescription);
        let switch_ms = self
            .ready
            .ms_for(switch_s(prescription.exercise.facts().position()));
        self.push(here(first.other()), Phase::SwitchSides, 0, switch_ms);
        self.one_side(here(first.other()), prescription);
    }

    /// The work of one set on one side.
    fn one_side(&mut self, head: StepStart, prescription: &Prescription) {
        match prescription.dose.work {
            Work::Reps { reps, .. } => {
                for rep in 1..=reps {
                    self.rep(head, prescription, rep, rep < reps);
                }
            }
            Work::Duration { seconds } => {
                self.push(head, Phase::Continuous, 0, u64::from(seconds) * SECOND);
            }
            Work::Open { seconds } => {
                self.push(head, Phase::Open, 0, u64::from(seconds) * SECOND);
            }
        }
    }

    /// Sides that change with every repetition.
    fn alternating(&mut self, head: StepStart, prescription: &Prescription, first: Side) {
        let of_each_side = prescription.reps_of_a_set();
        if of_each_side == 0 {
            return self.one_side(StepStart { side: None, ..head }, prescription);
        }
        for rep in 1..=of_each_side {
            for side in [first, first.other()] {
                let last = rep == of_each_side && side != first;
                let here = StepStart {
                    side: Some(side),
                    ..head
                };
                self.rep(here, prescription, rep, !last);
            }
        }
    }

    /// One repetition, with the pause after it where another follows.
    fn rep(&mut self, head: StepStart, prescription: &Prescription, rep: u16, another: bool) {
        let Work::Reps { hold_s, .. } = prescription.dose.work else {
            return;
        };
        let tempo = prescription.dose.tempo;
        if tempo.own {
            let tenths = u64::from(tempo.out.max(LEAST_OUT)) + u64::from(tempo.back);
            let suggested = tenths * TENTH + u64::from(hold_s) * SECOND;
            return self.push(head, Phase::Open, rep, suggested);
        }
        self.push(
            head,
            Phase::Out,
            rep,
            u64::from(tempo.out.max(LEAST_OUT)) * TENTH,
        );
        self.push(head, Phase::Hold, rep, u64::from(hold_s) * SECOND);
        self.push(head, Phase::Back, rep, u64::from(tempo.back) * TENTH);
        if another {
            self.push(head, Phase::Pause, rep, u64::from(tempo.pause) * TENTH);
        }
    }
}
