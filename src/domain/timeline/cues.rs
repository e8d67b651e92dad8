//! Cues: what is to be heard, and exactly when. Which words it is said in, the text room knows.

use super::line::Line;
use super::segment::{Phase, Place, Segment};
use crate::domain::catalogue::{Breath, Side, Sides};
use crate::domain::routine::{Prescription, Routine};
use crate::domain::time::SECOND;

/// A sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Three of them count down to a start, or to the end of a long stay.
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
/// The last seconds of a stay this long are counted, in milliseconds.
const COUNTED_STAY_MS: u64 = 10 * SECOND;
/// How many ticks count down to a start or an end.
const COUNTDOWN: u64 = 3;
/// Right after the first tap the sound hardware takes some time to begin: the first cue waits for it.
const HARDWARE_MS: u64 = 200;
/// How long before the start it is said how much there is to do.
const DOSE_BEFORE_MS: u64 = 6 * SECOND;
/// From this number of repetitions on the middle of them is announced.
const HALFWAY_FROM: u16 = 8;
/// From this number of repetitions on there is one more cue for good form.
const MANY_REPS: u16 = 15;
/// In an open stay, a form cue comes after so long.
const SETTLED_MS: u64 = 10 * SECOND;

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
    /// The breath of the way out, where breath sets the pace.
    breath: Option<Breath>,
    /// Whether repetitions are held.
    is_held: bool,
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
            breath: step.exercise.facts().breath,
            is_held: step.dose.is_held(),
        }
    }

    /// Whether this is a repetition of the second of two sides that alternate.
    fn is_second(&self, segment: &Segment) -> bool {
        self.second_side.is_some() && segment.side == self.second_side
    }

    /// Whether the breath is said with this repetition: the second, and one in the middle.
    fn is_breathed(&self, segment: &Segment) -> bool {
        let again = self.last_rep / 2 + 2;
        self.breath.is_some()
            && (segment.rep == 2 || (segment.rep == again && again < self.last_rep))
    }

    /// Which form cue comes with this repetition: one or two early, a different one later.
    fn form(&self, segment: &Segment) -> Option<usize> {
        let later = |tenths: u16| (self.last_rep * tenths).div_ceil(10);
        let shift = u16::from(self.breath.is_some());
        let of_the_first_set = match segment.rep.checked_sub(shift)? {
            2 => Some(0),
            3 => Some(1),
            rep if rep > 3 && segment.rep == later(7) => Some(2),
            _ if self.last_rep >= MANY_REPS && segment.rep == later(4) => Some(3),
            _ => None,
        };
        match segment.set {
            _ if self.is_second(segment) || self.is_breathed(segment) => None,
            1 => of_the_first_set,
            set => (of_the_first_set == Some(0)).then(|| usize::from(set) + 1),
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
                let begins = if index == 0 { HARDWARE_MS } else { 0 };
                self.add(index, begins, Some(Tone::Ready), Some(line));
                if let Some(at) = segment.length_ms.checked_sub(DOSE_BEFORE_MS)
                    && at > 0
                {
                    self.add(index, at, None, Some(Line::Dose { step }));
                }
                self.countdown(index, segment, false);
            }
            Phase::Out => self.add(index, 0, Some(Tone::Out), out_line(segment, counting)),
            Phase::Hold => self.hold(index, segment, counting),
            Phase::Back => {
                self.add(index, 0, Some(Tone::Back), back_line(segment, counting));
            }
            Phase::Continuous => {
                let line = Line::MoveOut { step };
                self.add(index, 0, Some(Tone::Out), Some(line));
                self.long_stay(index, segment, 0);
            }
            Phase::Open if segment.rep > 0 => {
                self.add(index, 0, Some(Tone::Out), out_line(segment, counting));
            }
            Phase::Open => {
                let line = Line::MoveOut { step };
                self.add(index, 0, Some(Tone::Out), Some(line));
                if segment.length_ms > SETTLED_MS {
                    let form = Some(Line::Form { step, index: 0 });
                    self.add(index, SETTLED_MS, None, form);
                }
                let enough = Some(Line::Enough);
                self.add(index, segment.length_ms, Some(Tone::Mark), enough);
            }
            Phase::SwitchSides => {
                let line = segment.side.map(|to| Line::Switch { to });
                self.add(index, 0, Some(Tone::Switch), line);
                self.countdown(index, segment, false);
            }
            Phase::Rest => {
                let line = Line::Rest {
                    seconds,
                    set: segment.set,
                };
                self.add(index, 0, Some(Tone::Rest), Some(line));
                self.countdown(index, segment, false);
            }
            Phase::Pause => {}
        }
    }

    /// A hold: said in words the first time, with a form cue now and then.
    fn hold(&mut self, index: usize, segment: &Segment, counting: Counting) {
        let step = segment.step;
        let is_long = segment.length_ms >= LONG_STAY_MS;
        let form = counting.form(segment).filter(|_| !is_long);
        let line = if is_first(segment) {
            Some(Line::Stay { step })
        } else {
            form.map(|index| Line::Form { step, index })
        };
        self.add(index, 0, Some(Tone::Hold), line);
        let before = usize::from(segment.rep.saturating_sub(1)) + usize::from(segment.set - 1);
        self.long_stay(index, segment, before * 2);
    }

    /// The middle of a long stay, form cues around it, and its last seconds.
    fn long_stay(&mut self, index: usize, segment: &Segment, first_form: usize) {
        let (step, length_ms) = (segment.step, segment.length_ms);
        if length_ms >= LONG_STAY_MS {
            let form = |index| Some(Line::Form { step, index });
            self.add(index, length_ms / 4, None, form(first_form));
            self.add(index, length_ms / 2, Some(Tone::Mark), Some(Line::Halfway));
            self.add(index, length_ms / 10 * 7, None, form(first_form + 1));
        }
        if length_ms >= COUNTED_STAY_MS {
            self.countdown(index, segment, true);
        }
    }

    /// Ticks in the last seconds, counted aloud or not.
    fn countdown(&mut self, index: usize, segment: &Segment, aloud: bool) {
        for left in (1..=COUNTDOWN).rev() {
            if let Some(at) = segment.length_ms.checked_sub(left * SECOND)
                && at > 0
            {
                let line = aloud.then_some(Line::Seconds { left });
                self.add(index, at, Some(Tone::Tick), line);
            }
        }
    }
}

/// Whether it belongs to the very first repetition of an exercise, on either side.
fn is_first(segment: &Segment) -> bool {
    segment.rep == 1 && segment.set == 1
}

/// What is said as a repetition begins: the movement the first time, then the count. Where sides
/// change with every repetition, only the first of each pair is counted aloud.
fn out_line(segment: &Segment, counting: Counting) -> Option<Line> {
    let breath = counting.breath.filter(|_| counting.is_breathed(segment));
    match segment.rep {
        1 if counting.is_second(segment) => (segment.set == 1)
            .then_some(segment.side)
            .flatten()
            .map(|to| Line::Switch { to }),
        _ if counting.is_second(segment) => None,
        1 if segment.set == 1 => Some(Line::MoveOut { step: segment.step }),
        rep if rep == counting.last_rep && rep > 2 => Some(Line::LastOne),
        rep => Some(breath.map_or(Line::Count { rep }, |breath| Line::Breathe { breath })),
    }
}

/// What is said on the way back: the movement the first time, later the middle, or what a movement
/// without a hold has no other moment for.
fn back_line(segment: &Segment, counting: Counting) -> Option<Line> {
    let step = segment.step;
    let is_middle = counting.last_rep >= HALFWAY_FROM && segment.rep == counting.last_rep / 2;
    match counting.breath {
        _ if is_first(segment) => Some(Line::MoveBack { step }),
        Some(breath) if counting.is_breathed(segment) => Some(Line::Breathe {
            breath: breath.other(),
        }),
        _ if is_middle && (counting.second_side.is_none() || counting.is_second(segment)) => {
            Some(Line::Halfway)
        }
        _ if counting.is_held => None,
        _ => counting
            .form(segment)
            .map(|index| Line::Form { step, index }),
    }
}
