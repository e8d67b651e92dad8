//! How it goes, in a sentence: as a value, for the words of a language.

use super::lived::Lived;
use super::series::{ENOUGH, Moment, Series, Symptom};
use crate::domain::history::Date;
use crate::domain::plan::{SymptomTrend, good_weeks};

/// How a symptom has changed since the person has been at it: the medians of the first three ratings and
/// of the last three.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SymptomChange {
    /// Of what.
    pub symptom: Symptom,
    /// When it was rated.
    pub moment: Moment,
    /// At first, from 0 to 10.
    pub from: u8,
    /// At last.
    pub to: u8,
    /// The day of the first rating.
    pub first: Date,
    /// Days from the first rating to the last, one at least.
    pub days: u64,
}

/// What a change amounts to, to the one who feels it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SymptomVerdict {
    /// By so much less that people call it much better.
    MuchLess,
    /// Less.
    Less,
    /// Neither more nor less.
    Same,
    /// More.
    More,
}

/// How it goes. Where there is no change to tell, it is too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// How pain has changed; stiffness, where the person does not tell of pain.
    pub change: Option<SymptomChange>,
    /// Sessions since the person has been at it that count for a week.
    pub sessions: usize,
    /// Weeks since the person has been at it in which something was done on enough days.
    pub good_weeks: usize,
    /// Sessions that still have to be rated before a change can be told.
    pub to_go: usize,
}

/// By how many points it has to be less than at the start to be called much better: by a third of the
/// start, in whole points. That is what 825 people meant by it (Salaffi 2004, pubmed 15207508: 2 points or
/// 33 %, and the more the higher the start): 1 from 1 to 4, 2 from 5 to 7, 3 from 8 on. `None` from 0,
/// where nothing can be less.
#[must_use]
pub const fn better_by(start: u8) -> Option<u8> {
    match start {
        0 => None,
        1..=4 => Some(1),
        5..=7 => Some(2),
        8.. => Some(3),
    }
}

impl SymptomVerdict {
    /// What a change from one level to another amounts to.
    #[must_use]
    pub fn between(from: u8, to: u8) -> Self {
        match better_by(from) {
            Some(by) if to.saturating_add(by) <= from => Self::MuchLess,
            _ if to < from => Self::Less,
            _ if to == from => Self::Same,
            _ => Self::More,
        }
    }
}

impl SymptomChange {
    /// How these ratings have changed, of one moment of a series; `None` where there are too few, or all are of one day.
    #[must_use]
    pub fn of(series: &Series, moment: Moment) -> Option<Self> {
        let felt: SymptomTrend = series.said(moment).map(|(_, level)| level).collect();
        let (first_ones, last_ones) = felt.ends()?;
        let (first, _) = series.said(moment).next()?;
        let (last, _) = series.said(moment).last()?;
        let days = u64::try_from(last.days_since(first)).unwrap_or(0);
        (days > 0).then_some(Self {
            symptom: series.symptom,
            moment,
            from: middle(first_ones)?,
            to: middle(last_ones)?,
            first,
            days,
        })
    }

    /// What it amounts to.
    #[must_use]
    pub fn verdict(&self) -> SymptomVerdict {
        SymptomVerdict::between(self.from, self.to)
    }
}

impl Summary {
    /// How it goes.
    #[must_use]
    pub fn of(lived: &Lived<'_>) -> Self {
        let all = Symptom::ALL.iter().map(|it| lived.spell_of(*it));
        let all: Vec<Series> = all.collect();
        let each = || {
            let moments = |series| Moment::ALL.iter().map(move |moment| (series, *moment));
            all.iter().flat_map(moments)
        };
        let said = |(series, moment): (&Series, Moment)| series.said(moment).count();
        Self {
            change: each().find_map(|(series, moment)| SymptomChange::of(series, moment)),
            sessions: lived.spell().filter(|it| it.counts()).count(),
            good_weeks: good_weeks(&lived.past, lived.since_ms, lived.now_ms),
            to_go: ENOUGH.saturating_sub(each().map(said).max().unwrap_or(0)),
        }
    }
}

/// The level of a symptom when the person began, or came back: the median of the first three ratings of
/// what [is told](super::Series::told). `None` where there are fewer.
#[must_use]
pub(super) fn start(lived: &Lived<'_>, symptom: Symptom, moment: Moment) -> Option<u8> {
    let series = lived.spell_of(symptom);
    let said: Vec<u8> = series
        .said(moment)
        .map(|(_, level)| level)
        .take(3)
        .collect();
    (said.len() == 3).then(|| middle(&said)).flatten()
}

/// The one in the middle.
fn middle(levels: &[u8]) -> Option<u8> {
    let mut levels = levels.to_vec();
    levels.sort_unstable();
    levels.get(levels.len() / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time::DAY;

    #[test]
    fn much_better_is_a_third_less_in_whole_points() {
        for start in 1..=10 {
            let third = (f64::from(start) / 3.0).round().max(1.0);
            assert_eq!(better_by(start).map(f64::from), Some(third), "{start}");
        }
        assert_eq!(better_by(0), None);
    }

    #[test]
    fn a_change_is_called_what_it_is() {
        let verdict = |from, to| {
            let first = Date::of_local_ms(20_000 * DAY.cast_signed());
            let change = SymptomChange {
                symptom: Symptom::Pain,
                moment: Moment::Before,
                from,
                to,
                first,
                days: 28,
            };
            change.verdict()
        };
        for (from, to, expected) in [
            (7, 2, SymptomVerdict::MuchLess),
            (7, 5, SymptomVerdict::MuchLess),
            (7, 6, SymptomVerdict::Less),
            (9, 7, SymptomVerdict::Less),
            (9, 6, SymptomVerdict::MuchLess),
            (2, 1, SymptomVerdict::MuchLess),
            (4, 4, SymptomVerdict::Same),
            (0, 0, SymptomVerdict::Same),
            (0, 1, SymptomVerdict::More),
            (4, 5, SymptomVerdict::More),
        ] {
            assert_eq!(verdict(from, to), expected, "{from} to {to}");
        }
    }
}
