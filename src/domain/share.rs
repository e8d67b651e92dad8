//! A routine as the text of a link, and back: readable, versioned, and safe to open.
//!
//! `1~<title>~<exercise>~<exercise>…`, in characters that a URL never changes. The title is the slug
//! of a routine that we ship, or of the one exercise, or `_` and a percent-encoded title. An exercise
//! is its slug, `.v-` and its variant, and one field each for what the person is to do: `r` times,
//! `h` seconds of hold, `d` seconds of moving, `o` seconds of staying; where they are not the usual
//! ones also `s` sets, `x` seconds of rest, `t` tenths of a second out, back and between. What opens a
//! link is hostile until shown otherwise; nothing here panics, and nothing is silently left out.

mod item;
mod problem;
mod title;

pub use problem::{Field, LinkProblem, MAX_CHARS};

use crate::domain::routine::{MAX_REPS_IN_ALL, MAX_STEPS, Prescription, Routine};

/// The version that is written.
const VERSION: u32 = 1;

/// What a link could be understood as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The routine, or as much of it as could be understood; `None` where that is no exercise.
    pub routine: Option<Routine>,
    /// Everything that is wrong with the link, in its order; empty when all was understood.
    pub problems: Vec<LinkProblem>,
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
        return failed(LinkProblem::TooLong { chars });
    }
    let mut fields = text.split('~');
    let Some(version) = fields.next().and_then(read_version) else {
        return failed(LinkProblem::NotALink);
    };
    let mut problems = Vec::new();
    if version > VERSION {
        problems.push(LinkProblem::FutureVersion { version });
    }
    let title = title::read(fields.next().unwrap_or_default(), &mut problems);
    let truncated = is_truncated(text);
    let items: Vec<&str> = fields.collect();
    let steps = read_steps(&items, truncated, &mut problems);
    if truncated {
        problems.push(LinkProblem::Truncated);
    }
    let steps = keep_what_fits(steps, &mut problems);
    if steps.is_empty() {
        problems.push(LinkProblem::Nothing);
    }
    let name = title.name(&steps);
    Decoded {
        routine: Routine::checked(name, steps),
        problems,
    }
}

fn failed(problem: LinkProblem) -> Decoded {
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

fn read_steps(
    items: &[&str],
    truncated: bool,
    problems: &mut Vec<LinkProblem>,
) -> Vec<Prescription> {
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
fn keep_what_fits(steps: Vec<Prescription>, problems: &mut Vec<LinkProblem>) -> Vec<Prescription> {
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
        problems.push(LinkProblem::TooManySteps {
            kept: kept.len(),
            dropped: all - kept.len(),
        });
    }
    kept
}

#[cfg(test)]
mod tests;
