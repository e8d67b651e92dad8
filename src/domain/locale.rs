//! How weeks and times of day are told where somebody lives: as their device says, or as they have set.

use crate::domain::catalogue::slugged;

/// A day of the week, in the order of ISO 8601.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weekday {
    /// The first one.
    Monday,
    /// The second.
    Tuesday,
    /// The third.
    Wednesday,
    /// The fourth.
    Thursday,
    /// The fifth.
    Friday,
    /// The sixth.
    Saturday,
    /// The seventh.
    Sunday,
}

impl Weekday {
    /// The day with which weeks begin in this region, such as `AT`; Monday where it is not known, as
    /// in most of the world.
    ///
    /// Not every browser tells it. The table is that of the Unicode CLDR, version 48 (`weekData` in
    /// `supplementalData.xml`, Unicode License v3).
    #[must_use]
    pub fn first_in(region: &str) -> Self {
        const FRIDAY: &str = "MV";
        const SATURDAY: &str = "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY";
        const SUNDAY: &str = "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA \
            MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW";
        let has = |regions: &str| regions.split(' ').any(|it| it == region);
        match () {
            () if has(SUNDAY) => Self::Sunday,
            () if has(SATURDAY) => Self::Saturday,
            () if has(FRIDAY) => Self::Friday,
            () => Self::Monday,
        }
    }
}

slugged! {
    /// The day with which weeks begin.
    #[derive(Default)]
    WeekStart {
        /// As where the device is set to.
        #[default]
        System = "system",
        /// Monday.
        Monday = "monday",
        /// Sunday.
        Sunday = "sunday",
        /// Saturday.
        Saturday = "saturday",
    }
}

impl WeekStart {
    /// The day itself, on a device that is set to this region.
    #[must_use]
    pub fn day(self, region: impl FnOnce() -> String) -> Weekday {
        match self {
            Self::System => Weekday::first_in(&region()),
            Self::Monday => Weekday::Monday,
            Self::Sunday => Weekday::Sunday,
            Self::Saturday => Weekday::Saturday,
        }
    }
}

slugged! {
    /// How times of day are told.
    #[derive(Default)]
    DayClock {
        /// As the device is set to.
        #[default]
        System = "system",
        /// From 0 to 24.
        Hours24 = "24",
        /// Twice from 12 to 11.
        Hours12 = "12",
    }
}

impl DayClock {
    /// Whether hours are told twice from 12 to 11, on a device that does so or not.
    #[must_use]
    pub fn has_12_hours(self, device_has: impl FnOnce() -> bool) -> bool {
        match self {
            Self::System => device_has(),
            Self::Hours24 => false,
            Self::Hours12 => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weeks_begin_as_they_do_in_the_region() {
        for (region, first) in [
            ("AT", Weekday::Monday),
            ("GB", Weekday::Monday),
            ("US", Weekday::Sunday),
            ("BR", Weekday::Sunday),
            ("PT", Weekday::Sunday),
            ("ZW", Weekday::Sunday),
            ("EG", Weekday::Saturday),
            ("SY", Weekday::Saturday),
            ("MV", Weekday::Friday),
            ("001", Weekday::Monday),
            ("", Weekday::Monday),
            ("A", Weekday::Monday),
            ("AS BD", Weekday::Monday),
        ] {
            assert_eq!(Weekday::first_in(region), first, "{region}");
        }
    }

    #[test]
    fn what_is_set_goes_before_what_the_device_says() {
        let day = |start: WeekStart| start.day(|| "US".to_owned());
        let days = WeekStart::ALL.iter().map(|it| day(*it));
        let all = [
            Weekday::Sunday,
            Weekday::Monday,
            Weekday::Sunday,
            Weekday::Saturday,
        ];
        assert!(days.eq(all));
        for device in [true, false] {
            let clock = |clock: DayClock| clock.has_12_hours(|| device);
            let clocks: Vec<bool> = DayClock::ALL.iter().map(|it| clock(*it)).collect();
            assert_eq!(clocks, [device, false, true]);
        }
    }
}
