//! What the plan leaves out on purpose, and whether it may.

use super::Store;
use super::written::Batch;
use crate::domain::history::keys;
use crate::domain::trial::Trials;

impl Store {
    /// All of it.
    pub(in crate::app) fn trials(&self) -> Trials {
        let known = self.0.known.borrow();
        known.trials(&self.0.prefix).collect()
    }

    /// Stores a block, or what the person said of it, under its name.
    pub(in crate::app) fn save_trial(&self, name: &str, text: &str) -> Batch {
        Batch(self.0.change(keys::trial(&self.0.prefix, name), text))
    }
}
