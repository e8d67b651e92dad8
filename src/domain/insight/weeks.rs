//! How regular it is: on how many days of each week something was done, and how long that goes on.
//!
//! These weeks go from Monday to Sunday wherever the person lives, as the good ones of the plan do, so that
//! no setting changes what was earned.

use super::lived::{Lived, LivedSession};
use crate::domain::history::Date;
use crate::domain::plan::GOOD_DAYS;

/// A week, from Monday to Sunday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LivedWeek {
    /// Its first day.
    pub monday: Date,
    /// On how many of its days something was done.
    pub days: usize,
    /// How many sessions there were.
    pub sessions: usize,
}

impl LivedWeek {
    /// Whether something was done on as many days as the sources ask for.
    #[must_use]
    pub const fn is_good(&self) -> bool {
        self.days >= GOOD_DAYS
    }
}

/// The weeks in a row in which something was done. It forgives: a single week without a session does not
/// end it, two in a row do (ours); and the week that is not over yet takes nothing away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Streak {
    /// Weeks with a session in the row that still lasts; 0 where none does.
    pub weeks: usize,
    /// The same of the longest row ever.
    pub longest: usize,
}

/// The weeks from the one of `first` to this one, the first one first.
#[must_use]
pub fn weeks(lived: &Lived<'_>, first: Date) -> Vec<LivedWeek> {
    let monday = first.monday();
    let counting = lived.from(monday).iter().filter(|it| it.counts());
    let mut sessions = counting.peekable();
    let next = |monday: &Date| Some(monday.later(7));
    std::iter::successors(Some(monday), next)
        .take_while(|monday| *monday <= lived.today)
        .map(|monday| {
            let is_in = |it: &&LivedSession<'_>| it.date < monday.later(7);
            let mut week = LivedWeek {
                monday,
                days: 0,
                sessions: 0,
            };
            let mut last = None;
            while let Some(session) = sessions.next_if(is_in) {
                week.sessions += 1;
                week.days += usize::from(last.replace(session.date) != Some(session.date));
            }
            week
        })
        .collect()
}

/// The streak at the end of these weeks, of which the last one is not over.
#[must_use]
pub fn streak(weeks: &[LivedWeek]) -> Streak {
    let mut streak = Streak::default();
    let mut missed = 0;
    for (index, week) in weeks.iter().enumerate() {
        let is_over = index + 1 < weeks.len();
        if week.sessions > 0 {
            streak.weeks += 1;
            missed = 0;
        } else if is_over {
            missed += 1;
        }
        if missed > 1 {
            streak.weeks = 0;
        }
        streak.longest = streak.longest.max(streak.weeks);
    }
    streak
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::DAY;

    #[test]
    fn a_streak_forgives_a_week_but_not_two() {
        for (done, weeks, longest) in [
            ("", 0, 0),
            (".", 0, 0),
            ("x", 1, 1),
            ("xxx", 3, 3),
            ("xx.x", 3, 3),
            ("x.x.x", 3, 3),
            ("xx..x", 1, 2),
            // This week is not over yet.
            ("xx.", 2, 2),
            ("xx..", 2, 2),
            ("xx...", 0, 2),
            ("..x", 1, 1),
        ] {
            let week = |(index, done): (usize, char)| LivedWeek {
                monday: Date::of_local_ms((4 + 7 * index as i64) * DAY.cast_signed()),
                days: usize::from(done == 'x'),
                sessions: usize::from(done == 'x'),
            };
            let all: Vec<LivedWeek> = done.chars().enumerate().map(week).collect();
            assert_eq!(streak(&all), Streak { weeks, longest }, "{done}");
        }
    }
}
