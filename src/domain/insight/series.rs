//! How pain and stiffness went: what was said before and after one session after another.

use super::lived::{Lived, LivedSession};
use super::spans::{median, spans};
use crate::domain::catalogue::slugged;
use crate::domain::diary::CheckIn;
use crate::domain::history::{Date, Symptoms};

/// Ratings from which on something can be said of how it goes (ours).
pub const ENOUGH: usize = 6;

slugged! {
    /// What was rated.
    Symptom {
        /// Pain.
        Pain = "pain",
        /// Stiffness.
        Stiffness = "stiffness",
    }
}

impl Symptom {
    fn of(self, symptoms: Symptoms) -> Option<u8> {
        match self {
            Self::Pain => symptoms.pain,
            Self::Stiffness => symptoms.stiffness,
        }
    }

    /// What was said of it before a session, and after it.
    pub(super) fn around(self, session: &LivedSession<'_>) -> [Option<u8>; 2] {
        let after = session.after.and_then(|after| self.of(after.symptoms));
        [self.of(session.record.before), after]
    }
}

slugged! {
    /// When it was rated.
    Moment {
        /// Before the session.
        Before = "before",
        /// After it.
        After = "after",
        /// On a day, apart from sessions.
        CheckIn = "check-in",
    }
}

/// What was said at one session, or on a day apart from sessions, from 0 to 10.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SymptomReading {
    /// The day.
    pub date: Date,
    /// Before the session.
    pub before: Option<u8>,
    /// After it.
    pub after: Option<u8>,
    /// On the day, where it was no session.
    pub check_in: Option<u8>,
}

impl SymptomReading {
    /// What was said then.
    #[must_use]
    pub const fn at(&self, moment: Moment) -> Option<u8> {
        match moment {
            Moment::Before => self.before,
            Moment::After => self.after,
            Moment::CheckIn => self.check_in,
        }
    }
}

/// What was said of one symptom, in the order of days; sessions and days without a word of it are left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// What was said of.
    pub symptom: Symptom,
    /// What was said.
    pub readings: Vec<SymptomReading>,
}

/// A point of a chart: what was said once, or the medians of some times that lie close together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The day of the first of them.
    pub first: Date,
    /// The day of the last.
    pub last: Date,
    /// Before the sessions.
    pub before: Option<f64>,
    /// After them.
    pub after: Option<f64>,
    /// On days, apart from sessions.
    pub check_in: Option<f64>,
    /// How many sessions.
    pub sessions: usize,
}

impl Point {
    /// What was said then.
    #[must_use]
    pub const fn at(&self, moment: Moment) -> Option<f64> {
        match moment {
            Moment::Before => self.before,
            Moment::After => self.after,
            Moment::CheckIn => self.check_in,
        }
    }

    /// Days from `first` to the middle of its own.
    #[must_use]
    pub fn days_since(&self, first: Date) -> f64 {
        let ends = [self.first, self.last].map(|date| date.days_since(first) as f64);
        f64::midpoint(ends[0], ends[1])
    }
}

impl Series {
    /// What was said of a symptom at these sessions.
    #[must_use]
    pub fn of<'a, 'b: 'a>(
        symptom: Symptom,
        sessions: impl IntoIterator<Item = &'a LivedSession<'b>>,
    ) -> Self {
        let reading = |session: &LivedSession<'_>| {
            let [before, after] = symptom.around(session);
            SymptomReading {
                date: session.date,
                before,
                after,
                check_in: None,
            }
        };
        let is_said = |it: &SymptomReading| it.before.is_some() || it.after.is_some();
        let all = sessions.into_iter().map(reading);
        Self {
            symptom,
            readings: all.filter(is_said).collect(),
        }
    }

    /// With what was said of it on these days, apart from sessions: after those of the same day.
    #[must_use]
    pub fn with_days(mut self, days: &[(Date, CheckIn)]) -> Self {
        let reading = |(date, said): &(Date, CheckIn)| SymptomReading {
            date: *date,
            before: None,
            after: None,
            check_in: self.symptom.of(said.symptoms),
        };
        let said = days.iter().map(reading).filter(|it| it.check_in.is_some());
        self.readings.extend(said);
        self.readings.sort_by_key(|it| it.date);
        self
    }

    /// What was said at this moment, with its day.
    pub fn said(&self, moment: Moment) -> impl Iterator<Item = (Date, u8)> {
        let said = move |it: &SymptomReading| Some((it.date, it.at(moment)?));
        self.readings.iter().filter_map(said)
    }

    /// The moment that tells how it goes from one session to the next: before them, unless the person
    /// hardly ever says so and does say how it is after them.
    #[must_use]
    pub fn told(&self) -> Moment {
        let [before, after] = [Moment::Before, Moment::After].map(|it| self.said(it).count());
        if before >= ENOUGH.min(after) {
            Moment::Before
        } else {
            Moment::After
        }
    }

    /// As points of a chart.
    #[must_use]
    pub fn points(&self) -> Vec<Point> {
        let point = |all: &[SymptomReading]| {
            let at = |moment| {
                let said = all.iter().filter_map(|it| it.at(moment));
                median(said.map(f64::from).collect())
            };
            Some(Point {
                first: all.first()?.date,
                last: all.last()?.date,
                before: at(Moment::Before),
                after: at(Moment::After),
                check_in: at(Moment::CheckIn),
                sessions: all.iter().filter(|it| it.check_in.is_none()).count(),
            })
        };
        let groups = spans(&self.readings, |it| it.date);
        groups.into_iter().filter_map(point).collect()
    }
}

impl Lived<'_> {
    /// How a symptom went since the person has been at it.
    #[must_use]
    pub fn spell_of(&self, symptom: Symptom) -> Series {
        Series::of(symptom, self.spell())
    }
}
