//! How it feels: pain and stiffness from 0 to 10, effort, and what hurt on the way.

use serde::{Deserialize, Deserializer, Serialize};

use crate::domain::catalogue::slugged;
use crate::domain::fields::checked;

/// The most that pain, stiffness or effort can be.
pub const MOST: u8 = 10;
/// Pain from which on somebody should be seen first (ours; 001 and 003 say: severe).
pub const SEVERE: u8 = 8;

slugged! {
    /// A way in which an exercise hurts: the stop signals of the sources, and plain overload.
    Hurt {
        /// A sharp pain.
        Sharp = "sharp",
        /// Pain that grows or spreads.
        Spreading = "spreading",
        /// Dizziness.
        Dizzy = "dizzy",
        /// Numbness, tingling or weakness.
        Numb = "numb",
        /// Something new.
        New = "new",
        /// Just too much.
        TooMuch = "too-much",
    }
}

/// Pain and stiffness of the upper back at a moment, from 0 to [`MOST`], as far as they were said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Symptoms {
    /// Pain.
    #[serde(deserialize_with = "level")]
    pub pain: Option<u8>,
    /// Stiffness.
    #[serde(deserialize_with = "level")]
    pub stiffness: Option<u8>,
}

/// Only what is from 0 to [`MOST`].
pub(in crate::domain) fn level<'de, D: Deserializer<'de>>(from: D) -> Result<Option<u8>, D::Error> {
    checked(from, |level: &Option<u8>| {
        level.is_none_or(|level| level <= MOST)
    })
}
