//! What becomes of what is written: where it is, whether there is room, and what is still to be done.

use crate::domain::copies::Write;

/// Where something that was written is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app) enum Durability {
    /// It is not known yet.
    OnItsWay,
    /// On this device.
    Kept,
    /// Only in this page.
    OnlyHere,
}

/// Whether there is room for what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::app) enum Room {
    /// One of the copies takes it.
    Enough,
    /// Neither does, since there is no room left.
    Full,
    /// The browser lets nothing be kept.
    Blocked,
}

/// What is still to be written to the mirror.
#[must_use = "the mirror does not have it yet"]
pub(in crate::app) struct Batch(pub(super) Vec<(String, String)>);

impl Batch {
    /// The keys of what it holds.
    pub(in crate::app) fn keys(&self) -> Vec<String> {
        self.0.iter().map(|(key, _)| key.clone()).collect()
    }

    /// What it holds, by its keys.
    pub(in crate::app) fn iter(&self) -> impl Iterator<Item = &(String, String)> {
        self.0.iter()
    }
}

/// What is still to be done to make both copies whole.
#[must_use = "the mirror does not have it yet"]
pub(in crate::app) struct Mend {
    pub(super) batch: Batch,
    /// Whether the mirror is from before everything was deleted, and has nothing else from then on.
    pub(super) is_anew: bool,
    /// For local storage, once the mirror has what was set aside.
    pub(super) waiting: Vec<Write>,
    /// The keys of what was written before.
    pub(super) before: Vec<String>,
}
