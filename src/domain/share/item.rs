//! One exercise of a link, with its dose.
//!
//! Reading never fails once the exercise is known: whatever else is wrong is replaced by what is
//! usual, and said.

use std::fmt::Write;
use std::ops::RangeInclusive;

use super::problem::{Extra, Field, LinkProblem};
use crate::domain::catalogue::{self, ExerciseId, OwnId, Side, Sides};
use crate::domain::dose::{Dose, Tempo, Work, limits};
use crate::domain::routine::{Prescription, clean_title};

/// Sets where none are written.
const SETS: u8 = 1;
/// Seconds of rest where none are written.
const REST_S: u16 = 30;

/// An exercise of a link.
pub(super) struct Item<'a> {
    pub(super) step: Prescription,
    /// What is said about it, as it is written there.
    pub(super) note: Option<&'a str>,
}

/// Writes a step. Writing into a `String` cannot fail.
pub(super) fn encode(step: &Prescription, link: &mut String) {
    let facts = step.exercise.facts();
    let Dose {
        sets,
        work,
        tempo,
        rest_s,
    } = step.dose;
    link.push_str(facts.slug);
    if let Some(variant) = step.variant {
        let _ = write!(link, ".v-{}", variant.slug);
    }
    if sets != SETS {
        let _ = write!(link, ".s{sets}");
    }
    let _ = match work {
        Work::Reps { reps, hold_s: 0 } => write!(link, ".r{reps}"),
        Work::Reps { reps, hold_s } => write!(link, ".r{reps}.h{hold_s}"),
        Work::Duration { seconds } => write!(link, ".d{seconds}"),
        Work::Open { seconds } => write!(link, ".o{seconds}"),
    };
    if rest_s != REST_S {
        let _ = write!(link, ".x{rest_s}");
    }
    if tempo.at_own_pace(false) != facts.default.dose.tempo {
        let Tempo {
            out, back, pause, ..
        } = tempo;
        let _ = match (back == out, pause) {
            (true, 0) => write!(link, ".t{out}"),
            (false, 0) => write!(link, ".t{out}-{back}"),
            _ => write!(link, ".t{out}-{back}-{pause}"),
        };
    }
    if tempo.own {
        link.push_str(".p");
    }
    if let Some(first) = step.first {
        let _ = write!(link, ".b-{}", first.slug());
    }
}

/// Reads the step that stands at `position` in the link, from 1; `own` are the exercises of somebody's own that it may be
/// of.
pub(super) fn read<'a>(
    text: &'a str,
    position: usize,
    own: &[OwnId],
    problems: &mut Vec<LinkProblem>,
) -> Option<Item<'a>> {
    let mut pieces = text.split('.');
    let slug = pieces.next().unwrap_or_default().to_ascii_lowercase();
    let own = own.iter().find(|own| own.slug == slug);
    let own = own.map(|own| ExerciseId::Own(*own));
    let Some(exercise) = own.or_else(|| catalogue::find(&slug)) else {
        problems.push(LinkProblem::UnknownExercise {
            slug: clean_title(&slug),
            position,
        });
        return None;
    };
    let mut reader = Reader::new(exercise, problems);
    // The end of a link that was cut off right after a point is reported as such.
    let pieces = pieces.collect::<Vec<_>>();
    let mut note = None;
    for (index, piece) in pieces.iter().enumerate() {
        if !(piece.is_empty() && index + 1 == pieces.len()) {
            match piece
                .strip_prefix("n-")
                .or_else(|| piece.strip_prefix("N-"))
            {
                None => reader.piece(&piece.to_ascii_lowercase()),
                said if note.is_none() => note = said,
                _ => {
                    let extra = Extra::Note(exercise);
                    reader.problems.push(LinkProblem::RepeatedExtra { extra });
                }
            }
        }
    }
    let step = reader.step();
    Some(Item { step, note })
}

/// Which kind of work a link asks for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum DoseShape {
    Reps,
    Duration,
    Open,
}

struct Reader<'a> {
    usual: Prescription,
    variant: Option<&'static catalogue::Variant>,
    seen: Vec<Field>,
    shape: Option<DoseShape>,
    sets: u8,
    reps: u16,
    hold_s: Option<u16>,
    seconds: u16,
    rest_s: u16,
    tempo: Tempo,
    first: Option<Side>,
    problems: &'a mut Vec<LinkProblem>,
}

impl<'a> Reader<'a> {
    fn new(exercise: ExerciseId, problems: &'a mut Vec<LinkProblem>) -> Self {
        let usual = Prescription::usual(exercise);
        Self {
            usual,
            variant: usual.variant,
            seen: Vec::new(),
            shape: None,
            sets: SETS,
            reps: usual_reps(usual.dose.work).0,
            hold_s: None,
            seconds: usual_seconds(usual.dose.work),
            rest_s: REST_S,
            tempo: usual.dose.tempo,
            first: None,
            problems,
        }
    }

    fn piece(&mut self, piece: &str) {
        if let Some(slug) = piece.strip_prefix("v-") {
            return self.variant(slug);
        }
        if let Some(slug) = piece.strip_prefix("b-") {
            return self.first(slug);
        }
        let mut chars = piece.chars();
        let field = match chars.next() {
            Some('s') => Field::Sets,
            Some('r') => Field::Reps,
            Some('h') => Field::Hold,
            Some('d') => Field::Duration,
            Some('o') => Field::Open,
            Some('x') => Field::Rest,
            Some('t') => Field::Tempo,
            Some('p') => Field::OwnPace,
            _ => return self.unknown(piece),
        };
        let value = chars.as_str();
        // A word of a later grammar that only begins like one of ours.
        if value.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return self.unknown(piece);
        }
        if self.seen.contains(&field) {
            let exercise = self.usual.exercise;
            self.problems
                .push(LinkProblem::RepeatedField { exercise, field });
            return;
        }
        if self.fits_the_shape(field) {
            self.seen.push(field);
            self.field(field, value);
        }
    }

    fn field(&mut self, field: Field, value: &str) {
        let (reps, hold_s) = usual_reps(self.usual.dose.work);
        match field {
            Field::Sets => {
                let usual = u16::from(self.usual.dose.sets);
                let sets = self.number(field, value, &limits::SETS).unwrap_or(usual);
                self.sets = u8::try_from(sets).unwrap_or(SETS);
            }
            Field::Reps => {
                self.reps = self.number(field, value, &limits::REPS).unwrap_or(reps);
            }
            Field::Hold => {
                let hold = self.number(field, value, &limits::HOLD_S);
                self.hold_s = Some(hold.unwrap_or(hold_s));
            }
            Field::Duration | Field::Open => {
                if let Some(seconds) = self.number(field, value, &limits::DURATION_S) {
                    self.seconds = seconds;
                }
            }
            Field::Rest => {
                let usual = self.usual.dose.rest_s;
                self.rest_s = self.number(field, value, &limits::REST_S).unwrap_or(usual);
            }
            Field::Tempo => self.tempo(value),
            Field::OwnPace if value.is_empty() => self.tempo.own = true,
            Field::OwnPace => self.bad_number(field, value),
        }
    }

    fn variant(&mut self, slug: &str) {
        let exercise = self.usual.exercise;
        match exercise.facts().variant(slug) {
            Some(variant) => self.variant = Some(variant),
            None => self.problems.push(LinkProblem::UnknownVariant {
                exercise,
                variant: clean_title(slug),
            }),
        }
    }

    /// The side to begin with, where it is none yet.
    fn first(&mut self, slug: &str) {
        match Side::from_slug(slug) {
            Some(side) if self.first.is_none() => self.first = Some(side),
            _ => self.unknown(&format!("b-{slug}")),
        }
    }

    fn unknown(&mut self, piece: &str) {
        self.problems.push(LinkProblem::UnknownField {
            exercise: self.usual.exercise,
            field: clean_title(piece),
        });
    }

    /// Whether this field goes together with the ones before it.
    fn fits_the_shape(&mut self, field: Field) -> bool {
        let shape = match field {
            Field::Reps | Field::Hold => DoseShape::Reps,
            Field::Duration => DoseShape::Duration,
            Field::Open => DoseShape::Open,
            Field::Sets | Field::Rest | Field::Tempo | Field::OwnPace => return true,
        };
        let fits = *self.shape.get_or_insert(shape) == shape;
        if !fits {
            self.problems.push(LinkProblem::MixedWork {
                exercise: self.usual.exercise,
                dropped: field,
            });
        }
        fits
    }

    fn tempo(&mut self, value: &str) {
        let parts: Vec<&str> = value.split('-').collect();
        let (out, back, pause) = match parts.as_slice() {
            [out] => (*out, *out, "0"),
            [out, back] => (*out, *back, "0"),
            [out, back, pause] => (*out, *back, *pause),
            _ => return self.bad_number(Field::Tempo, value),
        };
        let is_one = parts.len() == 1;
        let out = self.tenths(out);
        let back = if is_one { out } else { self.tenths(back) };
        let pause = self.tenths(pause);
        if let (Some(out), Some(back), Some(pause)) = (out, back, pause) {
            self.tempo = Tempo::new(out, back, pause).at_own_pace(self.tempo.own);
        }
    }

    fn tenths(&mut self, value: &str) -> Option<u8> {
        let tenths = self.number(Field::Tempo, value, &limits::TEMPO_TENTHS)?;
        u8::try_from(tenths).ok()
    }

    /// The number that `value` spells, brought inside the limits; `None` where it is not one.
    fn number(&mut self, field: Field, value: &str, limits: &RangeInclusive<u32>) -> Option<u16> {
        if value.is_empty() || !value.bytes().all(|b| b.is_ascii_digit()) {
            self.bad_number(field, value);
            return None;
        }
        let number: u64 = value.parse().unwrap_or(u64::MAX);
        let (low, high) = (*limits.start(), *limits.end());
        let used = number.clamp(u64::from(low), u64::from(high));
        if used != number {
            self.problems.push(LinkProblem::OutOfRange {
                exercise: self.usual.exercise,
                field,
                value: number,
                low,
                high,
            });
        }
        u16::try_from(used).ok()
    }

    fn bad_number(&mut self, field: Field, value: &str) {
        self.problems.push(LinkProblem::BadNumber {
            exercise: self.usual.exercise,
            field,
            value: clean_title(value),
        });
    }

    fn step(mut self) -> Prescription {
        let work = match self.shape {
            None => self.usual.dose.work,
            Some(DoseShape::Reps) => Work::Reps {
                reps: self.reps,
                hold_s: self.hold_s.unwrap_or(0),
            },
            Some(DoseShape::Duration) => Work::Duration {
                seconds: self.seconds,
            },
            Some(DoseShape::Open) => Work::Open {
                seconds: self.seconds,
            },
        };
        let Prescription { exercise, dose, .. } = self.usual;
        // An exercise that says nothing of its work is meant at its usual dose altogether.
        let unsaid = |field| self.shape.is_none() && !self.seen.contains(&field);
        let sets = if unsaid(Field::Sets) {
            dose.sets
        } else {
            self.sets
        };
        let rest_s = if unsaid(Field::Rest) {
            dose.rest_s
        } else {
            self.rest_s
        };
        let sides = exercise.facts().sides_in(self.variant);
        if let (Some(first), Sides::Together) = (self.first, sides) {
            self.unknown(&format!("b-{}", first.slug()));
        }
        let mut tempo = self.tempo;
        if takes_no_time(work, tempo) {
            self.problems.push(LinkProblem::NoTime { exercise });
            tempo = dose.tempo;
        }
        Prescription {
            exercise,
            variant: self.variant,
            dose: Dose {
                sets,
                work,
                tempo,
                rest_s,
            },
            first: self.first,
        }
    }
}

/// Whether a repetition would be over before it begins.
fn takes_no_time(work: Work, tempo: Tempo) -> bool {
    matches!(work, Work::Reps { hold_s: 0, .. }) && tempo.out == 0 && tempo.back == 0
}

/// Repetitions and hold of the usual dose, as far as it has them.
fn usual_reps(work: Work) -> (u16, u16) {
    match work {
        Work::Reps { reps, hold_s } => (reps, hold_s),
        Work::Duration { .. } | Work::Open { .. } => (1, 0),
    }
}

/// Seconds of the usual dose, as far as it has them.
fn usual_seconds(work: Work) -> u16 {
    match work {
        Work::Duration { seconds } | Work::Open { seconds } => seconds,
        Work::Reps { .. } => 30,
    }
}
