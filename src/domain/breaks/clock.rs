//! The hours of breaks: which day's hours a moment belongs to.

use super::BreakSettings;
use crate::domain::history::Date;
use crate::domain::time::{DAY, MINUTE, Now};

/// Minutes of a day.
const DAY_MIN: i64 = 24 * 60;

/// Minutes of the local clock since 1970.
pub(super) fn local_min(at: Now) -> i64 {
    at.local_ms().div_euclid(MINUTE.cast_signed())
}

impl BreakSettings {
    /// The day, since 1970, whose hours it is at this moment; `None` outside of the hours. Hours
    /// that go past midnight belong to the day on which they begin; all day long is each day by itself.
    pub(super) fn day_at(&self, at: Now) -> Option<i64> {
        let local_min = local_min(at);
        let (day, minute) = (local_min.div_euclid(DAY_MIN), local_min.rem_euclid(DAY_MIN));
        let (from, to) = (i64::from(self.from) * 30, i64::from(self.to) * 30);
        let day = if from == to || minute >= from && (minute < to || to < from) {
            day
        } else if minute < to && to < from {
            day - 1
        } else {
            return None;
        };
        let weekday =
            Date::of_local_ms(day.saturating_mul(DAY.cast_signed())).weekday_from_monday();
        (!self.weekdays_only || weekday < 5).then_some(day)
    }

    /// Whether there are no more breaks on this day.
    pub(super) fn is_stopped_on(&self, day: i64) -> bool {
        self.stopped_on > 0 && i64::from(self.stopped_on) == day
    }

    /// Whether there are no more breaks on the day of this moment.
    #[must_use]
    pub fn is_stopped_at(&self, at: Now) -> bool {
        self.stopped_on > 0 && *self == self.stopped_at(at)
    }

    /// The same, with no more breaks on the day of this moment.
    pub(super) fn stopped_at(self, at: Now) -> Self {
        let today = local_min(at).div_euclid(DAY_MIN);
        let day = self.day_at(at).unwrap_or(today);
        Self {
            stopped_on: u16::try_from(day).unwrap_or(0),
            ..self
        }
    }
}
