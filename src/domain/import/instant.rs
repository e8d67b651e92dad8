//! Moments as other apps write them.

use crate::domain::time::{DAY, MINUTE, SECOND};

/// The middle of the day, for sessions of which only the day is known.
const NOON_MS: i64 = (DAY / 2).cast_signed();

/// The first millisecond of a day such as `2026-11-28` since 1970, on the clock of whoever wrote it. None where there
/// is no such day, or it is before 1970 or after 9999.
pub(super) fn day(text: &str) -> Option<i64> {
    let mut parts = text.splitn(3, '-');
    let mut next = |digits: usize| {
        let part = parts.next()?;
        let is_number = part.len() == digits && part.bytes().all(|it| it.is_ascii_digit());
        is_number.then(|| part.parse::<i64>().ok()).flatten()
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let longest = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    if year < 1970 || !(1..=longest).contains(&day) {
        return None;
    }
    // Counted in years that begin on the first of March, so that the leap day is the last one.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + day - 1;
    Some((days - 719_468) * DAY.cast_signed())
}

/// The middle of such a day in milliseconds since 1970 UTC, where the clock is so many minutes ahead.
pub(super) fn noon(text: &str, utc_offset_min: i16) -> Option<u64> {
    let local = day(text)? + NOON_MS;
    u64::try_from(local - i64::from(utc_offset_min) * MINUTE.cast_signed()).ok()
}

/// A moment such as `2026-11-28T06:30:00.000Z`, in milliseconds since 1970. Only UTC, as browsers write it.
pub(super) fn utc(text: &str) -> Option<u64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let mut parts = time.splitn(3, ':');
    let mut next = |below: u64| parts.next()?.parse::<u64>().ok().filter(|it| *it < below);
    let (hour, minute, second) = (next(24)?, next(60)?, next(60)?);
    let millis: u64 = format!("{fraction:0<3}").get(..3)?.parse().ok()?;
    let start = u64::try_from(day(date)?).ok()?;
    Some(start + (hour * 60 + minute) * MINUTE + second * SECOND + millis)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::history::Date;

    #[test]
    fn every_day_from_1970_on_is_found_by_its_name() {
        for days in 0..200_000_i64 {
            let ms = days * DAY.cast_signed();
            assert_eq!(day(&Date::of_local_ms(ms).to_string()), Some(ms));
        }
    }

    #[test]
    fn days_that_never_were_are_none() {
        for text in [
            "",
            "2026",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-04-31",
            "2026-1-1",
            "1969-12-31",
            "x026-01-01",
            "2026-01-01-01",
            "+026-01-01",
        ] {
            assert_eq!(day(text), None, "{text}");
        }
        assert!(day("2024-02-29").is_some());
    }

    #[test]
    fn a_moment_is_read_as_browsers_write_it() {
        assert_eq!(utc("2026-11-21T06:30:00.000Z"), Some(1_795_242_600_000));
        assert_eq!(utc("2026-11-21T06:30:00.5Z"), Some(1_795_242_600_500));
        assert_eq!(utc("2026-11-21T06:30:00Z"), Some(1_795_242_600_000));
        for text in [
            "",
            "2026-11-21",
            "2026-11-21T24:00:00Z",
            "2026-11-21T06:30Z",
            "2026-11-21T06:30:00+01:00",
            "T::.Z",
        ] {
            assert_eq!(utc(text), None, "{text}");
        }
        assert_eq!(noon("2026-11-21", 60), Some(1_795_258_800_000));
    }
}
