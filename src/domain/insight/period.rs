//! How far back the person looks.

use super::lived::Lived;
use crate::domain::catalogue::slugged;
use crate::domain::history::Date;

slugged! {
    /// How far back the person looks.
    #[derive(Default)]
    Period {
        /// The last 4 weeks.
        FourWeeks = "4-weeks",
        /// The last 13 weeks.
        #[default]
        ThreeMonths = "3-months",
        /// The last 365 days.
        Year = "year",
        /// Everything.
        All = "all",
    }
}

impl Period {
    /// How many days it has, today among them; `None` where it has all.
    #[must_use]
    pub const fn days(self) -> Option<i64> {
        match self {
            Self::FourWeeks => Some(4 * 7),
            Self::ThreeMonths => Some(13 * 7),
            Self::Year => Some(365),
            Self::All => None,
        }
    }

    /// Its first day, or the first one on which something was done, where that is later; the last one is
    /// today.
    #[must_use]
    pub fn first_day(self, lived: &Lived<'_>) -> Date {
        let began = lived.sessions.first();
        let began = began.map_or(lived.today, |session| session.date);
        let days = self.days();
        days.map_or(began, |days| lived.today.later(1 - days).max(began))
    }
}
