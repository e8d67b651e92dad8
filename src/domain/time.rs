//! Time as values: readings of the two clocks, and lengths as people read them.
//!
//! It must never ask for the time itself; whoever calls passes it in.

/// Milliseconds per second.
pub const SECOND: u64 = 1_000;
/// Milliseconds per minute.
pub const MINUTE: u64 = 60 * SECOND;
/// Milliseconds per day.
pub const DAY: u64 = 24 * 60 * MINUTE;

/// One reading of the clocks of the device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Now {
    /// Milliseconds on a clock that never goes backward and is not adjusted. Its zero is arbitrary
    /// and lasts as long as the page.
    pub mono_ms: u64,
    /// Milliseconds since 1970-01-01 UTC on the wall clock, which people and networks may set.
    pub wall_ms: u64,
    /// Milliseconds that tones could be heard so far: a clock that stands still while the sound
    /// hardware does, or while tones are switched off. Its zero is arbitrary and may change.
    pub sound_ms: u64,
}

impl Now {
    /// The reading `ms` later, with tones to be heard all the while.
    #[must_use]
    pub fn after(self, ms: u64) -> Self {
        Self {
            sound_ms: self.sound_ms.saturating_add(ms),
            ..self.after_silence(ms)
        }
    }

    /// The reading `ms` later, with nothing to be heard in between.
    #[must_use]
    pub fn after_silence(self, ms: u64) -> Self {
        Self {
            mono_ms: self.mono_ms.saturating_add(ms),
            wall_ms: self.wall_ms.saturating_add(ms),
            ..self
        }
    }
}

/// A length as `m:ss`, rounded to the nearest second: 283 000 ms is `4:43`.
#[must_use]
pub fn clock_text(ms: u64) -> String {
    let seconds = (ms + SECOND / 2) / SECOND;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// A length in whole minutes, rounded to the nearest, and never below one.
#[must_use]
pub fn whole_minutes(ms: u64) -> u64 {
    ((ms + MINUTE / 2) / MINUTE).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clock_text_pads_the_seconds() {
        assert_eq!(clock_text(283_000), "4:43");
        assert_eq!(clock_text(5_000), "0:05");
        assert_eq!(clock_text(59_600), "1:00");
    }

    #[test]
    fn whole_minutes_round_and_never_say_zero() {
        assert_eq!(whole_minutes(10_000), 1);
        assert_eq!(whole_minutes(283_000), 5);
        assert_eq!(whole_minutes(269_000), 4);
    }
}
