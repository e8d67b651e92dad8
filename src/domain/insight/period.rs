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
    /// Its first day; the last one is today.
    #[must_use]
    pub fn first_day(self, lived: &Lived<'_>) -> Date {
        let days = match self {
            Self::FourWeeks => 4 * 7,
            Self::ThreeMonths => 13 * 7,
            Self::Year => 365,
            Self::All => {
                let first = lived.sessions.first();
                return first.map_or(lived.today, |session| session.date);
            }
        };
        lived.today.later(1 - days)
    }
}
