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
    /// Minutes that the local clock is ahead of UTC at this moment, where the device is.
    pub utc_offset_min: i16,
}

impl Now {
    /// Milliseconds since 1970-01-01 00:00 on the local clock.
    #[must_use]
    pub fn local_ms(self) -> i64 {
        let utc_ms = i64::try_from(self.wall_ms).unwrap_or(i64::MAX);
        utc_ms.saturating_add(i64::from(self.utc_offset_min) * MINUTE.cast_signed())
    }

    /// Minutes since the last local midnight.
    #[must_use]
    pub fn minute_of_day(self) -> u16 {
        let of_the_day = self.local_ms().rem_euclid(DAY.cast_signed());
        u16::try_from(of_the_day / MINUTE.cast_signed()).unwrap_or(0)
    }

    /// Milliseconds until the next local midnight, as long as the clocks are not put forward or back.
    #[must_use]
    pub fn until_midnight_ms(self) -> u64 {
        DAY - self
            .local_ms()
            .rem_euclid(DAY.cast_signed())
            .cast_unsigned()
    }

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
    fn midnight_is_that_of_the_place() {
        const HOUR: u64 = 60 * MINUTE;
        let now = |wall_ms, utc_offset_min| Now {
            wall_ms,
            utc_offset_min,
            ..Now::default()
        };
        for (at_ms, offset_min, left_ms) in [
            (DAY, 0, DAY),
            (2 * DAY - 1, 0, 1),
            (DAY, 60, 23 * HOUR),
            (DAY, -60, HOUR),
            (DAY, 345, 24 * HOUR - 345 * MINUTE),
            (0, -600, 10 * HOUR),
        ] {
            let now = now(at_ms, offset_min);
            assert_eq!(now.until_midnight_ms(), left_ms, "{now:?}");
            let then = now.after(left_ms);
            assert_eq!(then.local_ms() % DAY.cast_signed(), 0);
        }
        // No clock is too strange.
        assert!((1..=DAY).contains(&now(u64::MAX, i16::MIN).until_midnight_ms()));
    }

    #[test]
    fn whole_minutes_round_and_never_say_zero() {
        assert_eq!(whole_minutes(10_000), 1);
        assert_eq!(whole_minutes(283_000), 5);
        assert_eq!(whole_minutes(269_000), 4);
    }
}
