//! A routine as the text of a link, and back: readable, versioned, and safe to open.
//!
//! `2~<title>~<exercise>~<exercise>…~<check>`, in characters that a URL never changes. The title is
//! the slug of a routine that we ship, or of the one exercise, or `_` and a percent-encoded title. An
//! exercise is its slug, `.v-` and its variant, and one field each for what the person is to do: `r`
//! times, `h` seconds of hold, `d` seconds of moving, `o` seconds of staying; where they are not the
//! usual ones also `s` sets, `x` seconds of rest, `t` tenths of a second out, back and between. Version 1
//! has no check; what is stored is still written so, since it has another one around it.
//!
//! What opens a link is hostile until shown otherwise; nothing here panics, and nothing is silently
//! left out. But mail and chat change links: what was meant is read, and nothing said of it.

mod check;
mod item;
mod meant;
mod parts;
mod problem;
mod title;

pub use problem::{Field, LinkProblem, MAX_CHARS};

use parts::{Parts, Reading, STORED, VERSION};

use crate::domain::routine::{MAX_REPS_IN_ALL, MAX_STEPS, Prescription, Routine};

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
    let link = written(VERSION, routine);
    let check = check::of(&link);
    format!("{link}~{check}")
}

/// The routine as a text to store, where a check of its own stands around it. A routine has exactly one,
/// and [`decode_stored`] reads it back.
#[must_use]
pub fn encode_stored(routine: &Routine) -> String {
    written(STORED, routine)
}

fn written(version: u32, routine: &Routine) -> String {
    let mut link = format!("{version}~{}", title::encode(&routine.name));
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

/// The routine of this link as it was meant, and everything that is wrong with it. Of all that it may
/// have been before it was encoded, broken or put before something else, the one whose check fits is it.
#[must_use]
pub fn decode(text: &str) -> Decoded {
    if let Some(problem) = too_long(text) {
        return failed(problem);
    }
    let text = parts::beginning(text);
    let Some(parts) = Parts::of(&text) else {
        return failed(LinkProblem::NotALink);
    };
    let reading = check::fitting(&parts).unwrap_or_else(|| {
        let mut likely = meant::likely(&parts);
        if meant::lacks_exercises(&likely) {
            likely.end = Some(LinkProblem::Truncated);
        }
        likely
    });
    read(parts.version, &reading)
}

/// The routine of a text that [`encode_stored`] wrote, and everything that is wrong with it. Nothing was
/// done to it on its way.
#[must_use]
pub fn decode_stored(text: &str) -> Decoded {
    if let Some(problem) = too_long(text) {
        return failed(problem);
    }
    let mut fields = text.splitn(3, '~');
    let Some(version) = fields.next().and_then(parts::version) else {
        return failed(LinkProblem::NotALink);
    };
    let mut next = || fields.next().unwrap_or_default().to_owned();
    let (title, items) = (next(), next());
    let end = None;
    read(version, &Reading { title, items, end })
}

fn too_long(text: &str) -> Option<LinkProblem> {
    let chars = text.trim().chars().count();
    (chars > MAX_CHARS).then_some(LinkProblem::TooLong { chars })
}

fn failed(problem: LinkProblem) -> Decoded {
    Decoded {
        routine: None,
        problems: vec![problem],
    }
}

fn read(version: u32, reading: &Reading) -> Decoded {
    let Reading { title, items, end } = reading;
    let mut problems = Vec::new();
    if version > VERSION {
        problems.push(LinkProblem::FutureVersion { version });
    }
    let mut untitled = Vec::new();
    let title = title::read(title, &mut untitled);
    let mut steps = Vec::new();
    if !items.is_empty() {
        problems.append(&mut untitled);
        let items: Vec<&str> = items.split('~').collect();
        for (index, item) in items.iter().enumerate() {
            let mut found = Vec::new();
            steps.extend(item::read(item, index + 1, &mut found));
            // What is wrong with the last one, where the link was cut, is just that.
            if *end != Some(LinkProblem::Truncated) || index + 1 < items.len() {
                problems.append(&mut found);
            }
        }
    }
    problems.extend(end.clone());
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
