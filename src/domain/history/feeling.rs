//! How it feels: pain and stiffness from 0 to 10, effort, and what hurt on the way.

use crate::domain::catalogue::slugged;
use crate::domain::fields::{Fields, number, write_rows};

/// The most that pain, stiffness or effort can be.
pub const MOST: u8 = 10;
/// Pain from which on somebody should be seen first (ours; 001 and 003 say: severe).
pub const SEVERE: u8 = 8;

slugged! {
    /// A way in which an exercise hurts: the stop signals of the sources, and plain overload.
    Hurt {
        /// A sharp pain.
        Sharp = "sharp",
        /// Pain that grows or spreads.
        Spreading = "spreading",
        /// Dizziness.
        Dizzy = "dizzy",
        /// Numbness, tingling or weakness.
        Numb = "numb",
        /// Something new.
        New = "new",
        /// Just too much.
        TooMuch = "too-much",
    }
}

/// Pain and stiffness of the upper back at a moment, from 0 to [`MOST`], as far as they were said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Feeling {
    /// Pain.
    pub pain: Option<u8>,
    /// Stiffness.
    pub stiffness: Option<u8>,
}

impl Feeling {
    /// As the parts of a row.
    #[must_use]
    pub fn parts(self) -> [String; 2] {
        [self.pain, self.stiffness].map(write_level)
    }

    /// The feeling under this name; nothing said where there is none, `None` where it cannot be.
    #[must_use]
    pub fn read(fields: &Fields, name: &str) -> Option<Self> {
        if fields.get(name).is_none() {
            return Some(Self::default());
        }
        match fields.rows(name)?.as_slice() {
            [row] => match row.as_slice() {
                [pain, stiffness] => Some(Self {
                    pain: read_level(pain)?,
                    stiffness: read_level(stiffness)?,
                }),
                _ => None,
            },
            _ => None,
        }
    }
}

/// A level as text; empty where it was not said.
pub(super) fn write_level(level: Option<u8>) -> String {
    level.map_or_else(String::new, |level| level.to_string())
}

/// A level of a text.
pub(super) fn read_level(text: &str) -> Option<Option<u8>> {
    if text.is_empty() {
        return Some(None);
    }
    let level = number(text).filter(|level| *level <= MOST)?;
    Some(Some(level))
}

/// What hurt, by the index of the exercise, as rows.
#[must_use]
pub fn write_hurts(hurts: &[(usize, Hurt)]) -> String {
    write_rows(
        hurts
            .iter()
            .map(|(index, hurt)| [index.to_string(), hurt.slug().to_owned()]),
    )
}

/// What hurt, of the rows under this name; nothing where there are none, `None` where they cannot
/// be read.
#[must_use]
pub fn read_hurts(fields: &Fields, name: &str) -> Option<Vec<(usize, Hurt)>> {
    if fields.get(name).is_none() {
        return Some(Vec::new());
    }
    let read = |row: &Vec<String>| match row.as_slice() {
        [index, hurt] => Some((number(index)?, Hurt::from_slug(hurt)?)),
        _ => None,
    };
    fields.rows(name)?.iter().map(read).collect()
}
