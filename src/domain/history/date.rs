//! Days of the calendar, by arithmetic alone.

use std::fmt;

use crate::domain::locale::Weekday;
use crate::domain::time::{DAY, Now};

/// A day of the calendar; days sort by time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Days since 1970-01-01.
    days: i64,
}

/// As in `2026-11-28`.
impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.year(), self.month(), self.day());
        write!(formatter, "{year:04}-{month:02}-{day:02}")
    }
}

impl Date {
    /// The day that is written so, as in `2026-11-28`; nothing where there is none.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut numbers = text.splitn(3, '-').map(|number| number.parse().ok());
        let (year, month, day): (i64, i64, i64) =
            (numbers.next()??, numbers.next()??, numbers.next()??);
        let is_near = (1..=12).contains(&month) && (1..=31).contains(&day);
        if !is_near || !(0..=9_999).contains(&year) {
            return None;
        }
        let of_march = (month + 9) % 12;
        let years = if month < 3 { year - 1 } else { year };
        let leaps = years.div_euclid(4) - years.div_euclid(100) + years.div_euclid(400);
        let date = Self {
            days: 365 * years + leaps + (153 * of_march + 2) / 5 + day - 719_469,
        };
        // Only as it is written here, and no thirtieth of February.
        (date.to_string() == text).then_some(date)
    }

    /// The day of a moment, given in milliseconds since 1970-01-01 00:00 on the local clock.
    #[must_use]
    pub const fn of_local_ms(ms: i64) -> Self {
        Self {
            days: ms.div_euclid(DAY.cast_signed()),
        }
    }

    /// The day of a reading of the clocks, where it was read.
    #[must_use]
    pub fn at(now: Now) -> Self {
        Self::of_local_ms(now.local_ms())
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.civil().0
    }

    /// The month, from 1.
    #[must_use]
    pub fn month(self) -> u8 {
        self.civil().1
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.civil().2
    }

    /// Days since Monday: 0 on Monday, 6 on Sunday.
    #[must_use]
    pub fn weekday_from_monday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        u8::try_from((self.days + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// How many days after `other` it is; negative where it is before.
    #[must_use]
    pub const fn days_since(self, other: Self) -> i64 {
        self.days.saturating_sub(other.days)
    }

    /// How many days of its week are over, where weeks begin with `first`.
    #[must_use]
    pub fn days_into_week(self, first: Weekday) -> u8 {
        (self.weekday_from_monday() + 7 - first as u8) % 7
    }

    /// The day so many days later; earlier where `days` is negative.
    #[must_use]
    pub const fn later(self, days: i64) -> Self {
        Self {
            days: self.days.saturating_add(days),
        }
    }

    /// The first day of its month.
    #[must_use]
    pub fn first_of_month(self) -> Self {
        self.later(1 - i64::from(self.day()))
    }

    /// The first day of the month after its own.
    #[must_use]
    pub fn first_of_next_month(self) -> Self {
        self.first_of_month().later(31).first_of_month()
    }

    /// The Monday of its week.
    #[must_use]
    pub fn monday(self) -> Self {
        Self {
            days: self.days - i64::from(self.weekday_from_monday()),
        }
    }

    /// Year, month and day, counted in eras of 400 years that begin on the first of March, so that
    /// the leap day is the last one of a year.
    fn civil(self) -> (i32, u8, u8) {
        const ERA: i64 = 146_097;
        let from_march_0000 = self.days + 719_468;
        let era = from_march_0000.div_euclid(ERA);
        let day_of_era = from_march_0000.rem_euclid(ERA);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        (
            i32::try_from(year).unwrap_or(i32::MAX),
            u8::try_from(month).unwrap_or(1),
            u8::try_from(day).unwrap_or(1),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(days: i64) -> (i32, u8, u8) {
        let date = Date { days };
        (date.year(), date.month(), date.day())
    }

    #[test]
    fn a_day_is_written_so_that_days_sort_as_text() {
        let day = |ms| Date::of_local_ms(ms).to_string();
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(1_795_824_000_000), "2026-11-28");
    }

    #[test]
    fn a_day_is_read_back_and_nothing_else_is_one() {
        for days in -719_528..2_932_897 {
            if days % 97 == 0 || (-800..30_000).contains(&days) {
                let date = Date { days };
                assert_eq!(Date::read(&date.to_string()), Some(date));
            }
        }
        for text in [
            "",
            "2026",
            "2026-11",
            "2026-11-31",
            "2026-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-11-00",
            "2026-1-1",
            "+2026-11-01",
            "2026-11-01-",
            "-001-01-01",
            "2026-11-x",
            "99999-01-01",
            "2026-11-99999999999999999999",
            "2026-11-9000000000000000000",
        ] {
            assert_eq!(Date::read(text), None, "{text}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (days, expected) in [
            (0, (1970, 1, 1)),
            (-1, (1969, 12, 31)),
            (58, (1970, 2, 28)),
            (59, (1970, 3, 1)),
            (789, (1972, 2, 29)),
            (11_016, (2000, 2, 29)),
            (11_017, (2000, 3, 1)),
            (20_512, (2026, 2, 28)),
            (20_513, (2026, 3, 1)),
            (47_540, (2100, 2, 28)),
            (47_541, (2100, 3, 1)),
            (-719_468, (0, 3, 1)),
        ] {
            assert_eq!(on(days), expected, "day {days}");
        }
    }

    #[test]
    fn every_day_of_four_centuries_follows_the_one_before() {
        let mut before = on(-1);
        for days in 0..146_097 {
            let (year, month, day) = on(days);
            let next_day = (year, month) == (before.0, before.1) && day == before.2 + 1;
            let next_month = year == before.0 && month == before.1 + 1 && day == 1;
            let next_year = year == before.0 + 1 && (before.1, before.2) == (12, 31);
            assert!(
                next_day || next_month && before.2 >= 28 || next_year && (month, day) == (1, 1),
                "{before:?} then {:?}",
                (year, month, day)
            );
            before = (year, month, day);
        }
        assert_eq!(before, (2369, 12, 31));
    }

    #[test]
    fn weekdays_begin_with_monday() {
        for (days, weekday) in [(0, 3), (3, 6), (4, 0), (-3, 0), (-4, 6), (20_514, 0)] {
            assert_eq!(Date { days }.weekday_from_monday(), weekday, "day {days}");
        }
    }

    #[test]
    fn months_begin_with_their_first_day() {
        for days in -800..80_000 {
            let date = Date { days };
            let (year, month, _) = on(days);
            let first = date.first_of_month();
            assert_eq!((first.year(), first.month(), first.day()), (year, month, 1));
            let next = date.first_of_next_month();
            let expected = if month == 12 {
                (year + 1, 1, 1)
            } else {
                (year, month + 1, 1)
            };
            assert_eq!((next.year(), next.month(), next.day()), expected);
        }
        let leap = Date { days: 789 };
        assert_eq!((leap.later(1).month(), leap.later(-1).day()), (3, 28));
    }

    #[test]
    fn a_moment_before_midnight_is_the_day_before() {
        assert_eq!(Date::of_local_ms(DAY.cast_signed() - 1), Date { days: 0 });
        assert_eq!(Date::of_local_ms(DAY.cast_signed()), Date { days: 1 });
        assert_eq!(Date::of_local_ms(-1), Date { days: -1 });
    }

    #[test]
    fn the_extremes_of_the_number_are_some_day() {
        for ms in [i64::MIN, i64::MAX] {
            let date = Date::of_local_ms(ms);
            assert!((1..=12).contains(&date.month()) && (1..=31).contains(&date.day()));
            assert!(date.weekday_from_monday() < 7);
        }
    }
}
