//! A link, taken apart as far as that needs no check.

use super::problem::LinkProblem;
use crate::domain::catalogue::{self, ExerciseId};
use crate::domain::ending::{MOST_TIMES, decode, decoded};

/// The version of a link that is written.
pub(super) const VERSION: u32 = 2;
/// The version of what is stored: all that links of the first version say.
pub(super) const STORED: u32 = 1;
/// What line breaks look like in a title, which has none: mail puts `=` before them.
const BREAKS: &[&str] = &[
    "=\r\n", "=\n", "\r", "\n", "=%0D%0A", "=%0A", "%0D", "%0A", "%0d", "%0a",
];
/// What parts a link, as it is written and as it may be encoded on its way.
const TILDES: &[&str] = &["~", "%7e", "%257e", "%25257e"];
/// The most tildes of a title that are looked for, where they may be taken for what parts a link.
const MOST_IN_TITLE: usize = 8;

/// What was made of a link, or of the most of it that is left.
pub(super) struct MeantLink {
    /// The title, as it is written in a link.
    pub(super) title: String,
    /// The exercises, likewise; empty where there is none.
    pub(super) items: String,
    /// Whether something of it is missing, or was changed.
    pub(super) end: Option<LinkProblem>,
}

/// A link, taken apart after its version.
pub(super) struct LinkParts<'a> {
    pub(super) version: u32,
    body: &'a str,
    /// Between which bytes of the body the title may end.
    tildes: Vec<(usize, usize)>,
}

impl<'a> LinkParts<'a> {
    /// The parts of this text; nothing where it does not begin like a link.
    pub(super) fn of(text: &'a str) -> Option<Self> {
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let (digits, rest) = text.split_at_checked(digits)?;
        let version = version(digits)?;
        let lower = rest.to_ascii_lowercase();
        let mut forms = TILDES.iter().copied();
        let Some(tilde) = forms.find(|tilde| lower.starts_with(tilde)) else {
            let is_cut = TILDES.iter().any(|tilde| tilde.starts_with(&lower));
            return is_cut.then_some(Self {
                version,
                body: "",
                tildes: Vec::new(),
            });
        };
        let body = rest.get(tilde.len()..)?;
        let tildes = body.to_ascii_lowercase();
        let tildes = tildes.match_indices(tilde).take(MOST_IN_TITLE);
        let tildes = tildes.map(|(at, _)| (at, at + tilde.len())).collect();
        Some(Self {
            version,
            body,
            tildes,
        })
    }

    /// What may be the title and the rest: at the first tilde, and where that may be its own, at others.
    pub(super) fn titles(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        let at =
            |&(end, start): &(usize, usize)| Some((self.body.get(..end)?, self.body.get(start..)?));
        self.tildes.iter().filter_map(at)
    }

    /// The title and the rest where no check tells: after a tilde of its own a title has a space, or
    /// another tilde, as no exercise begins.
    pub(super) fn likely_title(&self) -> (&'a str, &'a str) {
        let begins_with_item = |rest: &str| {
            let rest = decoded(rest);
            let item = rest.split('~').next().unwrap_or_default();
            item.starts_with(|c: char| !c.is_whitespace()) || exercise_in(item.trim()).is_some()
        };
        let likely = self.titles().find(|(_, rest)| begins_with_item(rest));
        let first = || self.titles().next();
        likely.or_else(first).unwrap_or((self.body, ""))
    }
}

/// The version of a link; a number too large to hold is a version far in the future.
pub(super) fn version(digits: &str) -> Option<u32> {
    let is_number = !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit());
    let version = digits.parse().unwrap_or(u32::MAX);
    (is_number && version > 0).then_some(version)
}

/// The text from where a link begins. One that was encoded altogether is decoded until it does.
pub(super) fn beginning(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..2 {
        if text.starts_with('%') {
            text = decode(&text);
        }
    }
    text.trim_start_matches(is_filler).to_owned()
}

/// The slug of the exercise of an item.
pub(super) fn slug_in(item: &str) -> String {
    let slug = item.split('.').next().unwrap_or_default();
    slug.to_ascii_lowercase()
}

/// The exercise of an item, where it is one of the catalogue.
pub(super) fn exercise_in(item: &str) -> Option<ExerciseId> {
    catalogue::find(&slug_in(item))
}

/// Items decoded as often as they may have been encoded, in one line. It may have been broken within a letter that
/// was encoded.
pub(in crate::domain) fn plain(items: &str) -> String {
    let mut text = without_filler(items);
    for _ in 0..MOST_TIMES {
        if !text.contains('%') {
            break;
        }
        text = without_filler(&decode(&unbroken(&text)));
    }
    text
}

/// A title in one line.
pub(super) fn unbroken(title: &str) -> String {
    let mut title = title.to_owned();
    for it in BREAKS {
        if title.contains(it) {
            title = title.replace(it, "");
        }
    }
    title
}

/// A text without what breaks its lines; mail puts `=` before that.
pub(super) fn without_filler(text: &str) -> String {
    text.replace(|c| c == '=' || is_filler(c), "")
}

/// Whether this may stand in a text without being seen.
pub(super) fn is_filler(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
