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
    /// Its first day, or the first one on which something was done, where that is later; the last one is
    /// today.
    #[must_use]
    pub fn first_day(self, lived: &Lived<'_>) -> Date {
        let began = lived.sessions.first();
        let began = began.map_or(lived.today, |session| session.date);
        let days = match self {
            Self::FourWeeks => 4 * 7,
            Self::ThreeMonths => 13 * 7,
            Self::Year => 365,
            Self::All => return began,
        };
        lived.today.later(1 - days).max(began)
    }
}
