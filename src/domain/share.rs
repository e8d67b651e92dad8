//! A routine as the text of a link, and back: readable, versioned, and safe to open.
//!
//! `1~<title>~<exercise>~<exercise>…`, in characters that a URL never changes. The title is the slug
//! of a routine that we ship, or of the one exercise, or `_` and a percent-encoded title. An exercise
//! is its slug, `.v-` and its variant, and one field each for what the person is to do: `r` times,
//! `h` seconds of hold, `d` seconds of moving, `o` seconds of staying; where they are not the usual
//! ones also `s` sets, `x` seconds of rest, `t` tenths of a second out, back and between. What opens a
//! link is hostile until shown otherwise; nothing here panics, and nothing is silently left out.

mod item;
mod title;

use crate::domain::catalogue::ExerciseId;
use crate::domain::routine::{MAX_REPS_IN_ALL, MAX_STEPS, Prescription, Routine};

/// The most characters of a link that are looked at.
pub const MAX_CHARS: usize = 8_192;

/// The version that is written.
const VERSION: u32 = 1;

/// What a link could be understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The routine, or as much of it as could be understood; `None` where that is no exercise.
    pub routine: Option<Routine>,
    /// Everything that is wrong with the link, in its order; empty when all was understood.
    pub problems: Vec<Problem>,
}

/// A number that a link can carry for an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Sets.
    Sets,
    /// Repetitions in a set.
    Reps,
    /// Seconds of one hold.
    Hold,
    /// Seconds of continuous work.
    Duration,
    /// Seconds after which an open stay may be finished.
    Open,
    /// Seconds of rest between sets.
    Rest,
    /// Tenths of a second of moving out, back, or standing between.
    Tempo,
    /// `p`, without a number.
    OwnPace,
}

/// Something that is wrong with a link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// It is longer than [`MAX_CHARS`]; nothing of it was read.
    TooLong {
        /// Its length in characters.
        chars: usize,
    },
    /// It is not a link of ours at all.
    NotALink,
    /// A later version of the app wrote it; what can be understood of it was read.
    FutureVersion {
        /// The version of its grammar.
        version: u32,
    },
    /// It does not say what the routine is called.
    NoTitle,
    /// Its title is not properly encoded; it is shown as far as it could be read.
    BadTitle,
    /// An exercise is not known here; it was left out.
    UnknownExercise {
        /// What the link calls it, fit to show; it may be empty.
        slug: String,
        /// Its place among the exercises of the link, from 1.
        position: usize,
    },
    /// A variant of an exercise is not known here; the usual one is used.
    UnknownVariant {
        /// The exercise.
        exercise: ExerciseId,
        /// What the link calls the variant, fit to show.
        variant: String,
    },
    /// A number cannot be read; the usual one of the exercise is used.
    BadNumber {
        /// The exercise.
        exercise: ExerciseId,
        /// Which number.
        field: Field,
        /// What stands in its place, fit to show; it may be empty.
        value: String,
    },
    /// A number is out of bounds; the nearest bound is used.
    OutOfRange {
        /// The exercise.
        exercise: ExerciseId,
        /// Which number.
        field: Field,
        /// The number in the link.
        value: u64,
        /// The least that is accepted.
        low: u32,
        /// The most that is accepted.
        high: u32,
    },
    /// A repetition would take no time at all; the usual tempo of the exercise is used.
    NoTime {
        /// The exercise.
        exercise: ExerciseId,
    },
    /// A field is not known here; it was left out.
    UnknownField {
        /// The exercise.
        exercise: ExerciseId,
        /// The field as it stands in the link, fit to show; it may be empty.
        field: String,
    },
    /// A field stands there twice; the first one is used.
    RepeatedField {
        /// The exercise.
        exercise: ExerciseId,
        /// Which.
        field: Field,
    },
    /// An exercise is given repetitions and a duration, which cannot both be; the first is used.
    MixedWork {
        /// The exercise.
        exercise: ExerciseId,
        /// The field that was left out.
        dropped: Field,
    },
    /// There are more exercises or repetitions than anyone could do; the first ones were kept.
    TooManySteps {
        /// How many exercises were kept.
        kept: usize,
        /// How many were left out.
        dropped: usize,
    },
    /// No exercise could be understood.
    Nothing,
    /// The end of the link is missing.
    Truncated,
}

/// The text of the link of this routine. A routine has exactly one, and [`decode`] reads it back.
#[must_use]
pub fn encode(routine: &Routine) -> String {
    let mut link = format!("{VERSION}~{}", title::encode(&routine.name));
    for step in &routine.steps {
        link.push('~');
        item::encode(step, &mut link);
    }
    link
}

/// One prescription as it stands in a link.
#[must_use]
pub fn encode_step(step: &Prescription) -> String {
    let mut text = String::new();
    item::encode(step, &mut text);
    text
}

/// The prescription of a text that [`encode_step`] wrote; nothing where its exercise is not known.
#[must_use]
pub fn decode_step(text: &str) -> Option<Prescription> {
    item::read(text, 1, &mut Vec::new())
}

/// The routine of this link, and everything that is wrong with it.
#[must_use]
pub fn decode(text: &str) -> Decoded {
    let text = text.trim();
    let chars = text.chars().count();
    if chars > MAX_CHARS {
        return failed(Problem::TooLong { chars });
    }
    let mut fields = text.split('~');
    let Some(version) = fields.next().and_then(read_version) else {
        return failed(Problem::NotALink);
    };
    let mut problems = Vec::new();
    if version > VERSION {
        problems.push(Problem::FutureVersion { version });
    }
    let title = title::read(fields.next().unwrap_or_default(), &mut problems);
    let truncated = is_truncated(text);
    let items: Vec<&str> = fields.collect();
    let steps = read_steps(&items, truncated, &mut problems);
    if truncated {
        problems.push(Problem::Truncated);
    }
    let steps = keep_what_fits(steps, &mut problems);
    if steps.is_empty() {
        problems.push(Problem::Nothing);
    }
    let name = title.name(&steps);
    Decoded {
        routine: Routine::checked(name, steps),
        problems,
    }
}

fn failed(problem: Problem) -> Decoded {
    Decoded {
        routine: None,
        problems: vec![problem],
    }
}

/// The version of a link; a number too large to hold is a version far in the future.
fn read_version(text: &str) -> Option<u32> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let version = text.parse().unwrap_or(u32::MAX);
    (is_number && version > 0).then_some(version)
}

/// Whether the text ends in the middle of something.
fn is_truncated(text: &str) -> bool {
    let mut last = text.chars().rev();
    match (last.next(), last.next()) {
        (Some('~' | '.' | '-' | '%'), _) => true,
        (Some(c), Some('%')) => c.is_ascii_hexdigit(),
        _ => false,
    }
}

fn read_steps(items: &[&str], truncated: bool, problems: &mut Vec<Problem>) -> Vec<Prescription> {
    let mut steps = Vec::new();
    for (index, text) in items.iter().enumerate() {
        let cut_off = truncated && text.is_empty() && index + 1 == items.len();
        if !cut_off {
            steps.extend(item::read(text, index + 1, problems));
        }
    }
    steps
}

/// The longest beginning that [`Routine::checked`] accepts; one step always fits.
fn keep_what_fits(steps: Vec<Prescription>, problems: &mut Vec<Problem>) -> Vec<Prescription> {
    let all = steps.len();
    let mut reps = 0;
    let kept: Vec<Prescription> = steps
        .into_iter()
        .take(MAX_STEPS)
        .take_while(|step| {
            reps += step.reps_in_all();
            reps <= MAX_REPS_IN_ALL
        })
        .collect();
    if kept.len() < all {
        problems.push(Problem::TooManySteps {
            kept: kept.len(),
            dropped: all - kept.len(),
        });
    }
    kept
}

#[cfg(test)]
mod tests;
