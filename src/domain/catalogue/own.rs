//! Exercises of people's own: what the catalogue lacks, in the words of whoever added it.
//!
//! Each has a random slug that travels with it, so that it stays the same exercise under another name. What is
//! said of one is kept once for as long as the program runs, since everything else holds exercises by reference. The
//! plan takes its exercises from [`ExerciseId::ALL`](super::ExerciseId::ALL), so it can never choose one of these.

use std::cell::RefCell;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Deref;

use ulid::Ulid;

use super::kinds::{Equipment, Position};
use crate::domain::ending::is_mark;

/// What the slugs of all of these begin with, as none of the catalogue does.
pub(in crate::domain) const OWN_BEGINNING: &str = "own-";
/// So many letters and digits follow it: 40 random bits.
const SLUG_CHARS: usize = 8;
/// So many different ones are kept at most while the program runs. Each letter that is typed makes another.
const MOST: usize = 5_000;
/// The word for no equipment.
const NOTHING: &str = "nothing";
/// The words for how it counts sides.
const EACH: &str = "each";
const BOTH: &str = "both";

/// What somebody says of an exercise of their own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnExercise {
    /// Its slug: [`OWN_BEGINNING`] and something random.
    pub slug: String,
    /// What they call it.
    pub name: String,
    /// The position it is done in.
    pub position: Position,
    /// Whether it is done on each side in turn; otherwise both work at once.
    pub each_side: bool,
    /// What it needs.
    pub equipment: Vec<Equipment>,
    /// How it is done, a line for each step.
    pub steps: String,
}

/// One of these as it is kept.
pub(in crate::domain) struct Own {
    said: OwnExercise,
    /// All its steps in one line.
    how: String,
}

/// An exercise of somebody's own, as all else holds it. The same is said of two that are equal, and kept once.
#[derive(Clone, Copy)]
pub struct OwnId(&'static Own);

thread_local! {
    /// All that are kept.
    static KEPT: RefCell<Vec<OwnId>> = const { RefCell::new(Vec::new()) };
}

/// The slug of a new one. Of `random`, 40 bits are used.
#[must_use]
pub fn new_own_slug(random: u128) -> String {
    let random = Ulid::from_parts(0, random).to_string().to_ascii_lowercase();
    let start = random.len().saturating_sub(SLUG_CHARS);
    format!("{OWN_BEGINNING}{}", random.get(start..).unwrap_or_default())
}

/// Whether this may be the slug of an exercise of somebody's own.
#[must_use]
pub(in crate::domain) fn is_own_slug(slug: &str) -> bool {
    let random = slug.strip_prefix(OWN_BEGINNING).unwrap_or_default();
    let is_in = |b: u8| b.is_ascii_digit() || b.is_ascii_lowercase();
    random.len() == SLUG_CHARS && random.bytes().all(is_in)
}

impl OwnExercise {
    /// One of this slug of which nothing is said.
    #[must_use]
    pub const fn unnamed(slug: String, position: Position) -> Self {
        Self {
            slug,
            name: String::new(),
            position,
            each_side: false,
            equipment: Vec::new(),
            steps: String::new(),
        }
    }

    /// It as it is kept; `None` where there is no room for one more.
    #[must_use]
    pub fn kept(self) -> Option<OwnId> {
        KEPT.with_borrow_mut(|all| {
            if let Some(known) = all.iter().find(|it| it.0.said == self) {
                return Some(*known);
            }
            if all.len() >= MOST {
                return None;
            }
            let own = OwnId(Box::leak(Box::new(Own {
                how: in_one_line(&self.steps),
                said: self,
            })));
            all.push(own);
            Some(own)
        })
    }

    /// All that is said of it but its slug, as lines: name, position, sides, equipment, and its steps.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = self.name.clone();
        text.push('\n');
        text.push_str(self.position.slug());
        text.push('\n');
        text.push_str(if self.each_side { EACH } else { BOTH });
        let mut before = '\n';
        for piece in &self.equipment {
            text.push(before);
            text.push_str(piece.slug());
            before = ' ';
        }
        if self.equipment.is_empty() {
            text.push('\n');
            text.push_str(NOTHING);
        }
        if !self.steps.is_empty() {
            text.push('\n');
            text.push_str(&self.steps);
        }
        text
    }

    /// What such lines say, and whether all of it was understood.
    #[must_use]
    pub fn of_text(slug: String, text: &str) -> (Self, bool) {
        let mut lines = text.splitn(5, '\n');
        let name = lines.next().unwrap_or_default().to_owned();
        let mut word = || {
            lines
                .next()
                .map(str::to_ascii_lowercase)
                .unwrap_or_default()
        };
        let position = Position::from_slug(&word());
        let sides = word();
        let needs = word();
        let mut equipment: Vec<Equipment> = Vec::new();
        let mut is_whole = position.is_some() && (sides == EACH || sides == BOTH);
        for word in needs.split(' ').filter(|it| *it != NOTHING) {
            match Equipment::from_slug(word) {
                Some(piece) if !equipment.contains(&piece) => equipment.push(piece),
                _ => is_whole = false,
            }
        }
        let own = Self {
            slug,
            name,
            position: position.unwrap_or(Position::Standing),
            each_side: sides == EACH,
            equipment,
            steps: lines.next().unwrap_or_default().to_owned(),
        };
        (own, is_whole)
    }
}

/// Steps in one line, each ending where the next one begins, so that a voice lets it fall.
fn in_one_line(steps: &str) -> String {
    let mut line = String::new();
    for step in steps.lines().filter(|it| !it.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(step);
        if !step.ends_with(is_mark) {
            line.push('.');
        }
    }
    line
}

impl Own {
    /// Nobody's exercise: somebody in this position, and nothing else.
    #[must_use]
    pub(in crate::domain) const fn at_rest(position: Position) -> Self {
        Self {
            said: OwnExercise::unnamed(String::new(), position),
            how: String::new(),
        }
    }
}

impl OwnId {
    /// One that is a part of the program.
    pub(in crate::domain) const fn of(own: &'static Own) -> Self {
        Self(own)
    }

    /// What is said of it.
    #[must_use]
    pub fn said(self) -> &'static OwnExercise {
        &self.0.said
    }

    /// All its steps in one line.
    #[must_use]
    pub fn how(self) -> &'static str {
        &self.0.how
    }
}

impl Deref for OwnId {
    type Target = OwnExercise;

    fn deref(&self) -> &OwnExercise {
        &self.0.said
    }
}

impl fmt::Debug for OwnId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.said().fmt(f)
    }
}

impl PartialEq for OwnId {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for OwnId {}

impl PartialOrd for OwnId {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for OwnId {
    fn cmp(&self, other: &Self) -> Ordering {
        self.said().cmp(other.said())
    }
}

impl Hash for OwnId {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.said().hash(state);
    }
}

#[cfg(test)]
mod tests;
