//! What happens to a stored text, from a seed.

use crate::dice::Dice;
use crate::world::{Entry, sealed};

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mutation {
    /// A bit of it is another.
    Flip,
    /// Only its beginning is there.
    Cut,
    /// The text of another entry is there.
    Swap,
    /// Nothing is there but the key.
    Empty,
    /// It is there twice.
    Doubled,
    /// What stood there before is there.
    Older,
    /// A later version of the app has written there.
    Later,
}

/// All, in the order of the table.
pub(crate) const MUTATIONS: &[Mutation] = &[
    Mutation::Flip,
    Mutation::Cut,
    Mutation::Swap,
    Mutation::Empty,
    Mutation::Doubled,
    Mutation::Older,
    Mutation::Later,
];

impl Mutation {
    /// Whether it can happen to this entry.
    pub(crate) fn fits(self, entry: &Entry) -> bool {
        match self {
            Self::Older => entry.older.is_some(),
            // Links that stand by themselves had no version of their own, and what is removed is so in
            // every version.
            Self::Later if entry.kind.name.starts_with("removed") => false,
            Self::Later => entry.kind.has_check && (entry.kind.says_where || entry.kind.changes),
            _ => true,
        }
    }

    /// Whether what comes of it can never be taken for the entry.
    pub(crate) const fn is_damage(self, entry: &Entry) -> bool {
        match self {
            Self::Older | Self::Later => false,
            Self::Swap => entry.kind.says_where,
            Self::Empty => true,
            _ => entry.kind.has_check,
        }
    }

    /// What is there then, which is never what was.
    pub(crate) fn of(self, entry: &Entry, all: &[Entry], dice: &mut Dice) -> String {
        loop {
            let raw = self.once(entry, all, dice);
            if raw != entry.raw {
                return raw;
            }
        }
    }

    fn once(self, entry: &Entry, all: &[Entry], dice: &mut Dice) -> String {
        let raw = &entry.raw;
        match self {
            // All that is stored is ASCII, and stays it with the highest bit left alone.
            Self::Flip => {
                let mut bytes = raw.clone().into_bytes();
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(7);
                String::from_utf8(bytes).unwrap()
            }
            Self::Cut => raw[..dice.below(raw.len())].to_owned(),
            // The text of the same kind from before there were marks is the one that nobody can tell.
            Self::Swap => {
                let is_told = |it: &&Entry| it.kind.says_where || !entry.kind.says_where;
                let others: Vec<&Entry> = all.iter().filter(is_told).collect();
                dice.pick(&others).raw.clone()
            }
            Self::Empty => String::new(),
            Self::Doubled => raw.repeat(2),
            Self::Older => entry.older.clone().unwrap(),
            Self::Later => {
                let (body, _) = raw.rsplit_once('#').unwrap();
                let (_, said) = body.split_once('&').unwrap();
                sealed(&format!("v={}&{said}", 3 + dice.below(90)))
            }
        }
    }
}
