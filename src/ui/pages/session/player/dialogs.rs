//! Which of the player's dialogs are open.

use leptos::prelude::*;

/// For each dialog whether it is open.
#[derive(Clone, Copy)]
pub(super) struct Dialogs {
    pub(super) parts: RwSignal<bool>,
    pub(super) how: RwSignal<bool>,
    pub(super) pace: RwSignal<bool>,
    pub(super) sound: RwSignal<bool>,
    pub(super) end: RwSignal<bool>,
    pub(super) hurts: RwSignal<bool>,
    pub(super) keys: RwSignal<bool>,
}

impl Dialogs {
    /// All of them, closed.
    pub(super) fn new() -> Self {
        Self {
            parts: RwSignal::new(false),
            how: RwSignal::new(false),
            pace: RwSignal::new(false),
            sound: RwSignal::new(false),
            end: RwSignal::new(false),
            hurts: RwSignal::new(false),
            keys: RwSignal::new(false),
        }
    }

    /// Closes what a key may have opened before there was anything to see of it.
    pub(super) fn close(self) {
        self.hurts.set(false);
        self.keys.set(false);
    }
}
