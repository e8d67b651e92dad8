//! Movement breaks: a short set every so often while the page is open.
//!
//! [`BreakSettings`] are what the person wants; [`Breaks`] is the machine that says when a break is
//! due, and [`set`] what is done in it. Short and frequent breaks are the sources' (003, 004); how
//! often, how long and with which exercises is ours.

mod clock;
mod event;
mod machine;
mod set;

pub use event::{BreakEffect, BreakEvent, Elsewhere, Seen};
pub use machine::Breaks;
pub use set::{set, turn_at};

use serde::{Deserialize, Serialize};

use crate::domain::fields::first;

/// The minutes that may lie between two breaks.
pub const EVERY: &[u16] = &[30, 45, 60, 90];
/// The minutes that a break may take.
pub const MINUTES: &[u16] = &[1, 2];
/// The minutes by which a break may be put off.
pub const SNOOZES: [u16; 3] = [1, 5, 15];
/// The minutes by which the button of a notification puts it off.
pub const NOTE_SNOOZE_MIN: u16 = 5;
/// The half hours of a day.
pub const HALF_HOURS: u16 = 48;

/// What the person wants of breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BreakSettings {
    /// Minutes from one break to the next, one of [`EVERY`]; 0 while breaks are off.
    pub every_min: u16,
    /// Minutes that a break takes, one of [`MINUTES`].
    pub minutes: u16,
    /// When they begin, in half hours since midnight.
    pub from: u16,
    /// When they end, likewise. Earlier than `from` means on the next day, the same all day long, from midnight to
    /// midnight.
    pub to: u16,
    /// Only from Monday to Friday.
    pub weekdays_only: bool,
    /// Whether the device may show a notification.
    pub notify: bool,
    /// The day on which there are to be no more of them, in days since 1970; 0 for none.
    #[serde(deserialize_with = "first")]
    pub stopped_on: u16,
}

impl Default for BreakSettings {
    /// Off; and once they are on, a minute every 45 minutes of an office day.
    fn default() -> Self {
        Self {
            every_min: 0,
            minutes: 1,
            from: 18,
            to: 34,
            weekdays_only: true,
            notify: false,
            stopped_on: 0,
        }
    }
}

impl BreakSettings {
    /// Whether there are breaks at all.
    #[must_use]
    pub const fn is_on(&self) -> bool {
        self.every_min > 0
    }

    /// These, or the usual ones where nobody can have set these.
    pub(in crate::domain) fn possible(&self) -> Self {
        let is_possible = (self.every_min == 0 || EVERY.contains(&self.every_min))
            && MINUTES.contains(&self.minutes)
            && self.from.max(self.to) < HALF_HOURS;
        if is_possible { *self } else { Self::default() }
    }
}

#[cfg(test)]
mod tests;
