//! Looking for something by its words: an index over texts that are given to it.
//!
//! A word that was typed is found where a word of the text begins with it, and all of them must be
//! found. Whatever has them in its title comes first; beside that the order is the one given.

mod all;

pub use all::{Found, of_everything};

/// Things with the words they are found by.
#[derive(Debug)]
pub struct Index<T> {
    entries: Vec<Entry<T>>,
}

#[derive(Debug)]
struct Entry<T> {
    what: T,
    /// The words of its title; see [`words_of`].
    title: String,
    /// All other words of it.
    text: String,
}

impl<T> Default for Index<T> {
    fn default() -> Self {
        Self {
            entries: Vec::new(),
        }
    }
}

impl<T: Copy> Index<T> {
    /// Adds a thing that is found by its title and by its texts.
    pub fn add(&mut self, what: T, title: &str, texts: &[&str]) {
        let mut entry = Entry {
            what,
            title: String::new(),
            text: String::new(),
        };
        words_of(title, &mut entry.title);
        for text in texts {
            words_of(text, &mut entry.text);
        }
        self.entries.push(entry);
    }

    /// What has all of these words; those that have most of them in the title first. Nothing where
    /// nothing is asked for.
    #[must_use]
    pub fn find(&self, wanted: &str) -> Vec<T> {
        let mut words = String::new();
        words_of(wanted, &mut words);
        let mut found = Vec::new();
        for entry in &self.entries {
            let mut elsewhere = parts(&words).filter(|word| !entry.title.contains(word));
            let n_elsewhere = elsewhere.clone().count();
            if !words.is_empty() && elsewhere.all(|word| entry.text.contains(word)) {
                found.push((n_elsewhere, entry.what));
            }
        }
        let of_rank = |rank| found.iter().filter(move |(n, _)| *n == rank);
        (0..=parts(&words).count())
            .flat_map(of_rank)
            .map(|(_, what)| *what)
            .collect()
    }
}

/// Adds the words of a text, each with a space before it, so that "begins with" is "contains". Upper
/// case becomes lower in ASCII only: the tables that other letters need are large. What is neither
/// letter nor digit parts words, apart from an apostrophe.
fn words_of(text: &str, into: &mut String) {
    let mut is_within = false;
    for c in text.chars() {
        match c {
            '\'' | '’' => {}
            c if c.is_ascii() && !c.is_ascii_alphanumeric() => is_within = false,
            c => {
                if !is_within {
                    into.push(' ');
                }
                into.push(c.to_ascii_lowercase());
                is_within = true;
            }
        }
    }
}

/// The words of what [`words_of`] has made, each with its space.
fn parts(words: &str) -> impl Iterator<Item = &str> + Clone {
    let mut rest = words;
    std::iter::from_fn(move || {
        let after = rest.get(1..).filter(|after| !after.is_empty())?;
        let end = after.find(' ').map_or(rest.len(), |space| space + 1);
        let (word, others) = rest.split_at_checked(end)?;
        rest = others;
        Some(word)
    })
}

#[cfg(test)]
mod tests;
