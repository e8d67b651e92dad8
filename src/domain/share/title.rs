//! The title of a link.
//!
//! Slugs stand bare, a person's own title after `_` and percent-encoded: nobody's title can pass for
//! one of our routines.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::problem::LinkProblem;
use crate::domain::routine::MAX_TITLE_CHARS;
use crate::domain::routine::{RoutineName, clean_title, tidy_title};

/// Everything but what neither a URL nor the grammar gives a meaning.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_');

/// What comes before a title that a person gave.
const OWN: char = '_';

/// The title of a [tidied](crate::domain::leaflet::Leaflet::tidied) leaflet as it stands in a link.
pub(super) fn encode(name: &RoutineName) -> String {
    match name {
        RoutineName::BuiltIn(_) | RoutineName::Single(_) => name.key(),
        RoutineName::Plan | RoutineName::Break => OWN.to_string(),
        RoutineName::Own(title) => format!("{OWN}{}", written(title)),
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
    /// The name that it is the key of.
    pub(super) fn key(self) -> RoutineName {
        match self {
            Self::Own(title) => RoutineName::Own(title),
            Self::Key(key) => RoutineName::from_key(&key),
        }
    }

    /// The name that it stands for, before it is known whether the exercises bear it out.
    pub(super) fn name(self) -> RoutineName {
        let key = match self {
            Self::Own(title) => return RoutineName::Own(title),
            Self::Key(key) => key,
        };
        match RoutineName::from_key(&key.to_ascii_lowercase()) {
            RoutineName::Plan | RoutineName::Break | RoutineName::Own(_) => RoutineName::Own(key),
            ours => ours,
        }
    }
}
