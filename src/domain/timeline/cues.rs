//! Cues: what is to be heard, and exactly when. Which words it is said in, the text room knows.

use super::{Phase, Place, Segment};
use crate::domain::catalogue::{Side, Sides};
use crate::domain::routine::{Prescription, Routine};
use crate::domain::time::SECOND;

/// A sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Three of them count down to a start.
    Tick,
    /// Move to the end position.
    Out,
    /// Stay.
    Hold,
    /// Move back.
    Back,
    /// Change sides.
    Switch,
    /// Rest.
    Rest,
    /// Get into position for another exercise.
    Ready,
    /// Half of it is over, or as much as was suggested.
    Mark,
    /// All is done.
    Finish,
}

/// Something to say, without words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Line {
    /// The name of the step's exercise, the side it begins with, and how to get into position.
    Introduce {
        /// Index of the step.
        step: usize,
        /// The side it begins with, where sides are counted.
        side: Option<Side>,
    },
    /// The movement to the end position, in the step's words.
    MoveOut {
        /// Index of the step.
        step: usize,
    },
    /// Staying there, in the step's words.
    Stay {
        /// Index of the step.
        step: usize,
        /// Seconds of it.
        seconds: u64,
    },
    /// The movement back, in the step's words.
    MoveBack {
        /// Index of the step.
        step: usize,
    },
    /// The number of the repetition that begins.
    Count {
        /// From 1.
        rep: u16,
    },
    /// The last repetition begins.
    LastOne,
    /// A cue for good form.
    Form {
        /// Index of the step.
        step: usize,
        /// Which of its cues, from 0; wraps around.
        index: usize,
    },
    /// Half of a long stay is over.
    Halfway,
    /// As long as suggested is over; stay or finish as you like.
    Enough,
    /// Change sides.
    Switch {
        /// The side that comes next.
        to: Side,
    },
    /// Rest.
    Rest {
        /// Seconds of it.
        seconds: u64,
        /// The set that comes next.
        set: u8,
    },
    /// All is done.
    Finished,
}

/// What is to be heard at a place of the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cue {
    /// When.
    pub at: Place,
    /// The sound, if any.
    pub tone: Option<Tone>,
    /// The words, if any.
    pub line: Option<Line>,
}

/// A stay this long has its middle announced, in milliseconds.
const LONG_STAY_MS: u64 = 20 * SECOND;
/// How many ticks count down to a start.
const COUNTDOWN: u64 = 3;
/// A form cue comes with this repetition and every fourth after it.
const FIRST_FORM_CUE: u16 = 3;
const FORM_CUE_EVERY: u16 = 4;

/// All cues of these segments, in order; the last one stands at the end of the timeline.
pub(super) fn of(routine: &Routine, segments: &[Segment]) -> Vec<Cue> {
    let mut cues = Cues(Vec::new());
    for (index, segment) in segments.iter().enumerate() {
        if let Some(step) = routine.steps.get(segment.step) {
            cues.segment(index, segment, Counting::of(step));
        }
    }
    cues.add(segments.len(), 0, Some(Tone::Finish), Some(Line::Finished));
    cues.0
}

/// How the repetitions around a segment are counted.
#[derive(Clone, Copy)]
struct Counting {
    /// The number of the last repetition of the set.
    last_rep: u16,
    /// The second side, where sides change with every repetition.
    second_side: Option<Side>,
}

impl Counting {
    fn of(step: &Prescription) -> Self {
        let second_side = match step.sides() {
            Sides::AlternatingPerSide { first } | Sides::AlternatingInTotal { first } => {
                Some(first.other())
            }
            Sides::Together | Sides::EachInTurn { .. } => None,
        };
        Self {
            last_rep: step.reps_of_a_set(),
            second_side,
        }
    }
}

struct Cues(Vec<Cue>);

impl Cues {
    fn add(&mut self, segment: usize, elapsed_ms: u64, tone: Option<Tone>, line: Option<Line>) {
        let at = Place {
            segment,
            elapsed_ms,
        };
        self.0.push(Cue { at, tone, line });
    }

    fn segment(&mut self, index: usize, segment: &Segment, counting: Counting) {
        let step = segment.step;
        let seconds = segment.length_ms / SECOND;
        match segment.phase {
            Phase::GetReady => {
                let line = Line::Introduce {
                    step,
                    side: segment.side,
                };
                self.add(index, 0, Some(Tone::Ready), Some(line));
                self.countdown(index, segment);
            }
            Phase::Out => self.add(index, 0, Some(Tone::Out), out_line(segment, counting)),
            Phase::Hold => self.hold(index, segment),
            Phase::Back => {
                let first = segment.rep == 1 && segment.set == 1;
                let line = first.then_some(Line::MoveBack { step });
                self.add(index, 0, Some(Tone::Back), line);
            }
            Phase::Continuous => {
                let line = Line::MoveOut { step };
                self.add(index, 0, Some(Tone::Out), Some(line));
                self.halfway(index, segment);
            }
            Phase::Open => {
                let line = Line::MoveOut { step };
                self.add(index, 0, Some(Tone::Out), Some(line));
                let enough = Some(Line::Enough);
                self.add(index, segment.length_ms, Some(Tone::Mark), enough);
            }
            Phase::SwitchSides => {
                let line = segment.side.map(|to| Line::Switch { to });
                self.add(index, 0, Some(Tone::Switch), line);
                self.countdown(index, segment);
            }
            Phase::Rest => {
                let line = Line::Rest {
                    seconds,
                    set: segment.set,
                };
                self.add(index, 0, Some(Tone::Rest), Some(line));
                self.countdown(index, segment);
            }
            Phase::Pause => {}
        }
    }

    /// A hold: said in words the first time, with a form cue now and then.
    fn hold(&mut self, index: usize, segment: &Segment) {
        let step = segment.step;
        let seconds = segment.length_ms / SECOND;
        let since_first = segment.rep.checked_sub(FIRST_FORM_CUE);
        let line = match since_first {
            _ if segment.rep == 1 && segment.set == 1 => Some(Line::Stay { step, seconds }),
            Some(since) if since % FORM_CUE_EVERY == 0 => Some(Line::Form {
                step,
                index: usize::from(since / FORM_CUE_EVERY),
            }),
            _ => None,
        };
        self.add(index, 0, Some(Tone::Hold), line);
        self.halfway(index, segment);
    }

    fn halfway(&mut self, index: usize, segment: &Segment) {
        if segment.length_ms >= LONG_STAY_MS {
            let middle = segment.length_ms / 2;
            self.add(index, middle, Some(Tone::Mark), Some(Line::Halfway));
        }
    }

    /// Ticks in the last seconds before a start.
    fn countdown(&mut self, index: usize, segment: &Segment) {
        for left in (1..=COUNTDOWN).rev() {
            if let Some(at) = segment.length_ms.checked_sub(left * SECOND)
                && at > 0
            {
                self.add(index, at, Some(Tone::Tick), None);
            }
        }
    }
}

/// What is said as a repetition begins: the movement the first time, then the count. Where sides
/// change with every repetition, only the first of each pair is counted aloud.
fn out_line(segment: &Segment, counting: Counting) -> Option<Line> {
    let second = counting
        .second_side
        .filter(|_| segment.side == counting.second_side);
    match (segment.rep, second) {
        (1, Some(to)) if segment.set == 1 => Some(Line::Switch { to }),
        (_, Some(_)) => None,
        (1, None) if segment.set == 1 => Some(Line::MoveOut { step: segment.step }),
        (rep, None) if rep == counting.last_rep && rep > 2 => Some(Line::LastOne),
        (rep, None) => Some(Line::Count { rep }),
    }
}
