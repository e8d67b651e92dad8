//! What the player's one dialog shows, for the part that leads a session and for that which draws the rest.

use leptos::prelude::*;

/// What the dialog shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Inside {
    /// The sheet with all controls and all parts of the session.
    Sheet,
    /// The number alone, large.
    Far,
    /// How to do the exercise.
    How,
    /// What can be changed of it.
    Pace,
    /// Sound and screen.
    Sound,
    /// What to do where nothing is heard.
    Check,
    /// Who shows the exercises.
    People,
    /// Which keys there are.
    Keys,
    /// What hurts.
    Hurts,
    /// Whether to end.
    End,
}

/// Whether it is open, and what it shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dialogs {
    /// Whether it is open.
    pub(super) open: RwSignal<bool>,
    /// What it shows.
    pub(super) inside: RwSignal<Inside>,
}

impl Dialogs {
    /// Closed.
    pub(super) fn new() -> Self {
        Self {
            open: RwSignal::new(false),
            inside: RwSignal::new(Inside::Sheet),
        }
    }

    /// Opens it with this in it, whatever it showed before.
    pub(super) fn show(self, inside: Inside) {
        self.inside.set(inside);
        self.open.set(true);
    }

    /// Whether it is the far view.
    pub(super) fn is_far(self) -> bool {
        self.open.get() && self.inside.get() == Inside::Far
    }
}
