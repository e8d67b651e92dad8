//! The title of a link.
//!
//! Slugs stand bare, a person's own title after `_` and percent-encoded: nobody's title can pass for
//! one of our routines.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::problem::LinkProblem;
use crate::domain::routine::MAX_TITLE_CHARS;
use crate::domain::routine::{Prescription, Routine, RoutineName, clean_title, tidy_title};

/// Everything but what neither a URL nor the grammar gives a meaning.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// What comes before a title that a person gave.
const OWN: char = '_';

/// The title as it stands in a link.
pub(super) fn encode(name: &RoutineName) -> String {
    match name {
        RoutineName::BuiltIn(_) | RoutineName::Single(_) => name.key(),
        // Another person has a plan and breaks of their own.
        RoutineName::Plan | RoutineName::Break => OWN.to_string(),
        RoutineName::Own(title) => {
            format!("{OWN}{}", written(&clean_title(title)))
        }
    }
}

/// A title as it stands in a link; what comes before one that a person gave stays.
pub(super) fn written(title: &str) -> String {
    utf8_percent_encode(title, ENCODED).to_string()
}

/// A title as read, before it is known whether the exercises bear it out.
pub(super) enum Title {
    /// A slug.
    Key(String),
    /// What somebody called it.
    Own(String),
}

/// Reads a title. A percent sign that encodes nothing stands for itself: the title was decoded before.
pub(super) fn read(text: &str, problems: &mut Vec<LinkProblem>) -> Title {
    let (own, encoded) = match text.strip_prefix(OWN) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let decoding = percent_decode_str(encoded);
    if decoding.clone().decode_utf8().is_err() {
        problems.push(LinkProblem::BadTitle);
    }
    let tidy = tidy_title(&decoding.decode_utf8_lossy());
    let title = clean_title(&tidy);
    if tidy.chars().count() > MAX_TITLE_CHARS {
        problems.push(LinkProblem::LongTitle);
    }
    if !own && title.is_empty() {
        problems.push(LinkProblem::NoTitle);
    }
    if own {
        Title::Own(title)
    } else {
        Title::Key(title)
    }
}

impl Title {
    /// The name of a routine of these steps. A slug names one of ours only where the exercises are
    /// the same in the same order; their doses may differ.
    pub(super) fn name(self, steps: &[Prescription]) -> RoutineName {
        let key = match self {
            Self::Own(title) => return RoutineName::Own(title),
            Self::Key(key) => key,
        };
        let name = RoutineName::from_key(&key.to_ascii_lowercase());
        let ours = match &name {
            RoutineName::BuiltIn(routine) => routine.routine().steps,
            RoutineName::Single(exercise) => Routine::single(*exercise).steps,
            RoutineName::Plan | RoutineName::Break | RoutineName::Own(_) => {
                return RoutineName::Own(key);
            }
        };
        let same = ours
            .iter()
            .map(|step| step.exercise)
            .eq(steps.iter().map(|step| step.exercise));
        if same { name } else { RoutineName::Own(key) }
    }
}
