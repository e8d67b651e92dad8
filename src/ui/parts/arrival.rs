//! Whether a part of the program has come.

use leptos::prelude::untrack;

/// Whether a part of the program is there.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Arrival<T> {
    /// It has been asked for.
    OnItsWay,
    /// It is.
    Here(T),
    /// It did not come, or nothing has come of it for some seconds. It is taken even then.
    Missing,
}

impl<T> Arrival<T> {
    /// Whether it is there.
    pub(crate) const fn is_here(&self) -> bool {
        matches!(self, Self::Here(_))
    }

    /// What it draws, once it is; what that reads does not draw it anew.
    pub(crate) fn map<U>(self, draw: impl FnOnce(T) -> U) -> Arrival<U> {
        match self {
            Self::OnItsWay => Arrival::OnItsWay,
            Self::Here(it) => Arrival::Here(untrack(|| draw(it))),
            Self::Missing => Arrival::Missing,
        }
    }
}
