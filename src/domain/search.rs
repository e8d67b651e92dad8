//! Looking for something by its words: an index over texts that are given to it.
//!
//! A word that was typed is found where a word of the text begins with it, and all of them must be
//! found; single letters are passed over. Whatever has them in its title comes first; beside that the order is the one given.

mod all;
mod fold;

use std::collections::BTreeMap;
use std::ops::Bound;

pub use all::{Found, of_everything};
pub use fold::fold;

/// Things with the words they are found by.
#[derive(Debug)]
pub struct Index<T> {
    things: Vec<T>,
    /// Where each word stands.
    words: BTreeMap<String, Vec<Posting>>,
}

/// Where a word stands.
#[derive(Debug, Clone, Copy)]
struct Posting {
    thing: usize,
    in_title: bool,
}

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self {
            things: Vec::new(),
            words: BTreeMap::new(),
        }
    }
}

impl<T: Copy> Index<T> {
    /// Adds a thing that is found by its title and by its texts.
    pub fn add(&mut self, what: T, title: &str, texts: &[&str]) {
        let thing = self.things.len();
        self.things.push(what);
        for (in_title, texts) in [(true, &[title][..]), (false, texts)] {
            let place = Posting { thing, in_title };
            let all: String = texts.iter().map(|text| words_of(text)).collect();
            let mut words: Vec<_> = all.split(' ').filter(|word| !word.is_empty()).collect();
            words.sort_unstable();
            words.dedup();
            for word in words {
                match self.words.get_mut(word) {
                    Some(places) => places.push(place),
                    None => {
                        self.words.insert(word.to_owned(), vec![place]);
                    }
                }
            }
        }
    }

    /// What has all of these words; those that have most of them in the title first. Nothing where
    /// nothing is asked for.
    #[must_use]
    pub fn find(&self, wanted: &str) -> Vec<T> {
        let typed = words_of(wanted);
        let words: Vec<_> = asked_for(&typed).collect();
        if words.is_empty() {
            return Vec::new();
        }
        // How many words stand outside of the title, as long as none is missing.
        let mut found = vec![Some(0_usize); self.things.len()];
        for word in &words {
            for (rank, is_in_title) in found.iter_mut().zip(self.places_of(word)) {
                *rank = rank.zip(is_in_title).map(|(n, it)| n + usize::from(!it));
            }
        }
        let of_rank = |rank| {
            let ranked = self.things.iter().zip(&found);
            ranked.filter(move |(_, it)| **it == Some(rank))
        };
        (0..=words.len())
            .flat_map(of_rank)
            .map(|(what, _)| *what)
            .collect()
    }

    /// For each thing whether a word that begins so stands in its title; `None` where it has none.
    fn places_of(&self, beginning: &str) -> Vec<Option<bool>> {
        let mut found = vec![None; self.things.len()];
        let from = (Bound::Included(beginning), Bound::Unbounded);
        let words = self.words.range::<str, _>(from);
        for (_, places) in words.take_while(|(word, _)| word.starts_with(beginning)) {
            for place in places {
                if let Some(it) = found.get_mut(place.thing) {
                    *it = Some(place.in_title || *it == Some(true));
                }
            }
        }
        found
    }
}

/// Whether anything is asked for: a single letter says too little, and nearly everything has it.
#[must_use]
pub fn asks(wanted: &str) -> bool {
    asked_for(&words_of(wanted)).next().is_some()
}

fn asked_for(typed: &str) -> impl Iterator<Item = &str> {
    typed
        .split(' ')
        .filter(|word| word.chars().nth(1).is_some())
}

/// The words of a text, folded, with spaces between them. What is neither letter nor digit parts words,
/// apart from an apostrophe.
fn words_of(text: &str) -> String {
    let letter = |c: char| match c {
        '\'' | '’' => None,
        c if c.is_ascii() && !c.is_ascii_alphanumeric() => Some(' '),
        c => Some(c),
    };
    let folded = fold(text);
    folded.chars().filter_map(letter).chain([' ']).collect()
}

#[cfg(test)]
mod tests;
