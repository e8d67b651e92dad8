//! How the page of what the history says is looked at. It stays so while the app is open, so that one comes back to
//! what one has left.

use leptos::prelude::*;

use crate::domain::insight::Period;

/// How the page is looked at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ProgressLook {
    /// How far back the charts go.
    pub(crate) period: RwSignal<Period>,
    /// How often earlier sessions were asked for.
    pub(crate) earlier: RwSignal<usize>,
}

impl ProgressLook {
    /// At first.
    pub(crate) fn new() -> Self {
        Self {
            period: RwSignal::new(Period::default()),
            earlier: RwSignal::new(0),
        }
    }
}
