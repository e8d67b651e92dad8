//! How the page is looked at. It stays so while the app is open, so that one comes back to what one has left.

use leptos::prelude::*;

use crate::domain::insight::Period;

/// How the page is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look {
    /// How far back the charts go.
    pub(super) period: RwSignal<Period>,
    /// How many days there are in the list of sessions.
    pub(super) days: RwSignal<usize>,
}

impl Look {
    /// At first.
    pub(crate) fn new() -> Self {
        Self {
            period: RwSignal::new(Period::default()),
            days: RwSignal::new(super::history::DAYS),
        }
    }
}
