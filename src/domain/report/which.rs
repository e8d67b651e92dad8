//! Which exercise something is said of, for somebody else to read.

use crate::domain::catalogue::{find, is_own_slug};
use crate::domain::history::Did;

/// An exercise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Which {
    /// One of the catalogue, by its slug of today; it may be unknown here.
    Listed(String),
    /// One of the person's own, and what they call it; nothing where that isn't told.
    Own(String),
}

impl Which {
    /// The exercise of a row of a record.
    pub(super) fn of(did: &Did) -> Self {
        match did.own_name() {
            Some(name) => Self::Own(name.to_owned()),
            None => Self::of_slug(&did.slug),
        }
    }

    /// The exercise of this slug, without what somebody calls it where it is their own.
    pub(super) fn of_slug(slug: &str) -> Self {
        match find(slug) {
            Some(id) => Self::Listed(id.slug().to_owned()),
            None if is_own_slug(slug) => Self::Own(String::new()),
            None => Self::Listed(slug.to_owned()),
        }
    }

    /// The same without any word of the person's own. What another app called an exercise is one, too.
    pub(super) fn without_words(&self) -> Self {
        match self {
            Self::Listed(slug) if find(slug).is_some() => self.clone(),
            _ => Self::Own(String::new()),
        }
    }
}
