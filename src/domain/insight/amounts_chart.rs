//! The chart of an exercise: how much was done of it, with the steps of the plan marked.

use super::amounts::{ExerciseAmounts, Measure, SessionAmount};
use super::axes::{Axes, ChartPoint};
use super::spans::{median, spans};
use crate::domain::history::Date;
use crate::domain::plan::Step;

/// What was done in a session, or the median of some that lie close together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AmountRow {
    /// The day of the first of them.
    pub first: Date,
    /// The day of the last.
    pub last: Date,
    /// So much in a session.
    pub amount: f64,
    /// How many sessions.
    pub sessions: usize,
    /// Where it stands.
    pub spot: ChartPoint,
}

/// A step of the plan on a chart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StepMark {
    /// Where, from the left.
    pub x: f64,
    /// Which step.
    pub step: Step,
}

/// The chart of an exercise over a period.
#[derive(Debug, Clone, PartialEq)]
pub struct AmountsChart {
    /// What is counted.
    pub measure: Measure,
    /// The axes.
    pub axes: Axes,
    /// The points, as they stand in the table.
    pub rows: Vec<AmountRow>,
    /// The steps of the plan.
    pub steps: Vec<StepMark>,
}

impl AmountsChart {
    /// The chart of an exercise from one day to another, of which `amounts` are; of `steps` those of this
    /// exercise and time.
    #[must_use]
    pub fn of(
        amounts: &ExerciseAmounts<'_>,
        measure: Measure,
        [first, last]: [Date; 2],
        steps: &[Step],
    ) -> Self {
        let most = amounts.sessions.iter().map(|it| it.of(measure)).max();
        let axes = Axes::up_to(first, last, most.unwrap_or(0));
        let row = |all: &[SessionAmount]| {
            let [begin, end] = [all.first()?.date, all.last()?.date];
            let amount = median(all.iter().map(|it| it.of(measure) as f64).collect())?;
            let ends = [begin, end].map(|date| date.days_since(first) as f64);
            Some(AmountRow {
                first: begin,
                last: end,
                amount,
                sessions: all.len(),
                spot: axes.spot(f64::midpoint(ends[0], ends[1]), amount),
            })
        };
        let groups = spans(&amounts.sessions, |it| it.date);
        let is_here = |step: &&Step| {
            amounts.exercise == Some(step.exercise) && (first..=last).contains(&step.date)
        };
        let mark = |step: &Step| StepMark {
            x: axes.x_of(step.date),
            step: *step,
        };
        Self {
            measure,
            axes,
            rows: groups.into_iter().filter_map(row).collect(),
            steps: steps.iter().filter(is_here).map(mark).collect(),
        }
    }
}
