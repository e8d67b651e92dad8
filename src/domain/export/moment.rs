//! A moment as people and programs write it.

use crate::domain::history::Date;
use crate::domain::time::{DAY, MINUTE, Now, SECOND};

/// A moment, given in milliseconds since 1970 UTC, where the clock on the wall was so many minutes ahead of UTC, as in
/// `2026-11-28T07:30:00+01:00`.
pub(super) fn written(wall_ms: u64, utc_offset_min: i16) -> String {
    let now = Now {
        wall_ms,
        utc_offset_min,
        ..Now::default()
    };
    let of_day = now.local_ms().rem_euclid(DAY.cast_signed()).cast_unsigned();
    let (minutes, seconds) = (of_day / MINUTE, of_day % MINUTE / SECOND);
    let (hour, minute) = (minutes / 60, minutes % 60);
    let (sign, ahead) = match utc_offset_min {
        ..0 => ('-', utc_offset_min.unsigned_abs()),
        0.. => ('+', utc_offset_min.unsigned_abs()),
    };
    let (ahead_h, ahead_min) = (ahead / 60, ahead % 60);
    format!(
        "{}T{hour:02}:{minute:02}:{seconds:02}{sign}{ahead_h:02}:{ahead_min:02}",
        Date::at(now)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_told_where_it_was_lived() {
        for (wall_ms, offset, text) in [
            (0, 0, "1970-01-01T00:00:00+00:00"),
            (1_795_242_600_000, 60, "2026-11-21T07:30:00+01:00"),
            (1_795_242_600_000, -570, "2026-11-20T21:00:00-09:30"),
        ] {
            assert_eq!(written(wall_ms, offset), text);
        }
    }
}
