//! Why nothing may start, and what clears that.

use super::sign::{Clearing, Sign};

/// Why nothing may start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// The safety questions were never answered.
    Unanswered,
    /// One of the signs in the safety questions applies.
    RedFlag,
    /// A sign was told in a session.
    Told {
        /// Which.
        sign: Sign,
        /// When, in milliseconds since 1970 UTC.
        told_ms: u64,
        /// Whether the same sign was told not long before.
        again: bool,
    },
}

/// Nothing may start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop {
    /// Why.
    pub reason: StopReason,
    /// What clears it.
    pub clearing: Clearing,
}
