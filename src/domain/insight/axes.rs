//! The two axes of a chart: days along, values up, with marks at round ones.

use crate::domain::history::Date;

/// The most marks along the days, and the most steps up the values, that still can be read on the
/// narrowest screen.
const MOST_MARKS: usize = 5;

/// A place in a box of one by one: `x` from the left, `y` from the top.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChartPoint {
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

/// What a mark on the axis of days stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grain {
    /// A day.
    Day,
    /// A month, which begins there.
    Month,
    /// A year, which begins there.
    Year,
}

/// A mark on the axis of days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DateTick {
    /// Where, from the left.
    pub x: f64,
    /// The day.
    pub date: Date,
    /// What begins with it.
    pub grain: Grain,
}

/// A mark on the axis of values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ValueTick {
    /// Where, from the top.
    pub y: f64,
    /// The value.
    pub value: u64,
}

/// The axes of a chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axes {
    /// The day at the left edge.
    pub first: Date,
    /// The day at the right edge.
    pub last: Date,
    /// The value at the upper edge; 0 is at the lower one.
    pub most: u64,
}

impl Axes {
    /// Axes from one day to another, and up to `most` itself.
    #[must_use]
    pub fn new(first: Date, last: Date, most: u64) -> Self {
        let most = most.max(1);
        Self { first, last, most }
    }

    /// Axes up to a round value that is no less than `most`.
    #[must_use]
    pub fn up_to(first: Date, last: Date, most: u64) -> Self {
        let most = most.max(1);
        Self::new(first, last, most.next_multiple_of(round_step(most)))
    }

    /// How far from the left something is that is so many days after the first one. A single day is in
    /// the middle.
    #[must_use]
    pub fn x(&self, days: f64) -> f64 {
        match self.last.days_since(self.first) {
            ..=0 => 0.5,
            all => days / all as f64,
        }
    }

    /// How far from the left a day is.
    #[must_use]
    pub fn x_of(&self, date: Date) -> f64 {
        self.x(date.days_since(self.first) as f64)
    }

    /// How far from the top a value is; what is beyond an edge is on it.
    #[must_use]
    pub fn y(&self, value: f64) -> f64 {
        (1.0 - value / self.most as f64).clamp(0.0, 1.0)
    }

    /// Where a value is that is so many days after the first one.
    #[must_use]
    pub fn spot(&self, days: f64, value: f64) -> ChartPoint {
        ChartPoint {
            x: self.x(days),
            y: self.y(value),
        }
    }

    /// The marks up the values: 0, round ones, and the most where it is round.
    #[must_use]
    pub fn value_ticks(&self) -> Vec<ValueTick> {
        let step = usize::try_from(round_step(self.most)).unwrap_or(1);
        let all = (0..=self.most).step_by(step);
        all.map(|value| ValueTick {
            y: self.y(value as f64),
            value,
        })
        .collect()
    }

    /// The marks along the days: days, Mondays, or first days of months or years, with as little
    /// between them as there is room for. One at least.
    #[must_use]
    pub fn date_ticks(&self) -> Vec<DateTick> {
        let marks = |marks: Marks| {
            let dates = marks.within(self.first, self.last);
            (dates.len() <= MOST_MARKS && !dates.is_empty()).then_some((marks, dates))
        };
        let found = Marks::all().find_map(marks);
        let (marks, dates) = found.unwrap_or((Marks::Days(1), vec![self.last]));
        let tick = |date| DateTick {
            x: self.x_of(date),
            date,
            grain: marks.grain(),
        };
        dates.into_iter().map(tick).collect()
    }
}

/// Between two marks there is a round number of units: 1, 2 or 5 of them, or of a power of ten.
fn round_step(most: u64) -> u64 {
    let mut unit: u64 = 1;
    loop {
        for step in [unit, unit.saturating_mul(2), unit.saturating_mul(5)] {
            if most.div_ceil(step) <= MOST_MARKS as u64 {
                return step;
            }
        }
        unit = unit.saturating_mul(10);
    }
}

/// Which days have a mark.
#[derive(Debug, Clone, Copy)]
enum Marks {
    /// Each of so many days, counted from the first one.
    Days(i64),
    /// Each of so many Mondays.
    Weeks(i64),
    /// The first of each of so many months, counted from January.
    Months(u8),
    /// The first day of each year that can be parted by so many.
    Years(i32),
}

impl Marks {
    /// From the closest to the farthest.
    fn all() -> impl Iterator<Item = Self> {
        let days = [1, 2].map(Self::Days).into_iter();
        let weeks = [1, 2].map(Self::Weeks);
        let months = [1, 2, 3, 6].map(Self::Months);
        let years = [1, 2, 5, 10, 20, 50, 100].map(Self::Years);
        days.chain(weeks).chain(months).chain(years)
    }

    fn grain(self) -> Grain {
        match self {
            Self::Days(_) | Self::Weeks(_) => Grain::Day,
            Self::Months(_) => Grain::Month,
            Self::Years(_) => Grain::Year,
        }
    }

    /// The marks from one day to another; no more of them than one too many.
    fn within(self, first: Date, last: Date) -> Vec<Date> {
        let begin = match self {
            Self::Days(_) => first,
            Self::Weeks(_) => first.later(6).monday(),
            Self::Months(_) | Self::Years(_) => first.later(-1).first_of_next_month(),
        };
        let next = |date: &Date| {
            Some(match self {
                Self::Days(days) => date.later(days),
                Self::Weeks(weeks) => date.later(7 * weeks),
                Self::Months(_) | Self::Years(_) => date.first_of_next_month(),
            })
        };
        let is_mark = |date: &Date| match self {
            Self::Days(_) | Self::Weeks(_) => true,
            Self::Months(months) => (date.month() - 1).is_multiple_of(months),
            Self::Years(years) => date.month() == 1 && date.year() % years == 0,
        };
        std::iter::successors(Some(begin), next)
            .take_while(|date| *date <= last)
            .filter(is_mark)
            .take(MOST_MARKS + 1)
            .collect()
    }
}

#[cfg(test)]
mod tests;
