//! Why a text cannot be read.

use std::fmt::Display;

use serde::{de, ser};
use thiserror::Error;

/// Why a text cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Damage {
    /// Its check is missing or does not fit: it was cut off, or something in it was changed.
    #[error("its check does not fit")]
    BadCheck,
    /// It is whole, but does not say what it must say.
    #[error("it does not say what it must say")]
    Malformed,
}

impl de::Error for Damage {
    fn custom<T: Display>(_: T) -> Self {
        Self::Malformed
    }
}

impl ser::Error for Damage {
    fn custom<T: Display>(_: T) -> Self {
        Self::Malformed
    }
}
