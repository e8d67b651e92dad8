//! Statements, each with who makes it, as one piece of text.
//!
//! A list of pairs of pointers is as large as the text itself; one text with a mark per line is not.
//! [`statements!`](statements) writes it at compile time, so a source that does not exist is an error
//! of the compiler, and nothing can be misread.

use crate::domain::catalogue::SourceId;

/// A statement and who makes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sourced {
    /// The statement, in our own words.
    pub text: &'static str,
    /// The sources that make it; empty means that it is ours, and it is shown as ours.
    pub by: Vec<SourceId>,
}

/// Statements in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statements {
    /// A line each: the letters of the sources, a bar, and the statement.
    lines: &'static str,
}

/// The letter of each source, in the order of [`SourceId::ALL`].
const LETTERS: &str = "dbvos";

impl Statements {
    /// No statement.
    pub const NONE: Self = Self::of("");

    /// Statements as [`statements!`](statements) writes them.
    pub(super) const fn of(lines: &'static str) -> Self {
        Self { lines }
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.lines.is_empty()
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Sourced> {
        self.lines.lines().filter_map(|line| {
            let (by, text) = line.split_once('|')?;
            let source = |letter| SourceId::ALL.get(LETTERS.find(letter)?).copied();
            Some(Sourced {
                text,
                by: by.chars().filter_map(source).collect(),
            })
        })
    }
}

/// Statements, each in the form `"Text." by [Source, Source]`; with no source it is ours.
macro_rules! statements {
    ($($text:literal by [$($source:ident),* $(,)?]),* $(,)?) => {
        $crate::domain::text::Statements::of(concat!(
            $($($crate::domain::text::statements::letter!($source),)* "|", $text, "\n",)*
        ))
    };
}

macro_rules! letter {
    (Derry) => {
        "d"
    };
    (BoneAndSpine) => {
        "b"
    };
    (Vykoukal) => {
        "v"
    };
    (OneBodyLdn) => {
        "o"
    };
    (SwordHealth) => {
        "s"
    };
}

pub(super) use letter;
pub(super) use statements;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::catalogue::SourceId::{
        BoneAndSpine, Derry, OneBodyLdn, SwordHealth, Vykoukal,
    };

    #[test]
    fn statements_are_read_as_they_were_written() {
        let all = statements![
            "One." by [Derry, SwordHealth],
            "Two: a | b." by [],
            "Three." by [BoneAndSpine, Vykoukal, OneBodyLdn],
        ];
        let read: Vec<(&str, Vec<SourceId>)> = all.iter().map(|s| (s.text, s.by)).collect();
        assert_eq!(
            read,
            [
                ("One.", vec![Derry, SwordHealth]),
                ("Two: a | b.", vec![]),
                ("Three.", vec![BoneAndSpine, Vykoukal, OneBodyLdn]),
            ]
        );
        assert!(Statements::NONE.is_empty());
        assert_eq!(Statements::NONE.iter().count(), 0);
    }
}
