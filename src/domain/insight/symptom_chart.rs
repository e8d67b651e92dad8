//! The chart of a symptom: what was said, how it goes, and where it would be much better.

use std::ops::Range;

use super::axes::{Axes, ChartPoint};
use super::band::{BandAt, band};
use super::line::{StraightLine, line};
use super::lived::Lived;
use super::period::Period;
use super::series::{ENOUGH, Moment, Point, Series, Symptom};
use super::summary::{better_by, start};
use crate::domain::history::{Date, MOST};
use crate::domain::plan::Expect;

/// Places along the line at which the band around it is worked out.
const BAND_PLACES: usize = 24;

/// Where it would be much better than at the start: from 0 up to here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Better {
    /// Its upper edge, from the top.
    pub y: f64,
    /// By how many points that is less than at the start.
    pub by: u8,
}

/// A time in which the sources expect something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Expected {
    /// What.
    pub what: Expect,
    /// Where it begins, from the left.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
}

/// The chart of a symptom over a period, 0 to 10.
#[derive(Debug, Clone, PartialEq)]
pub struct SymptomChart {
    /// Of what.
    pub symptom: Symptom,
    /// The axes.
    pub axes: Axes,
    /// When it was rated that of which the line tells.
    pub told: Moment,
    /// What was said, as it stands in the table: one point for a session or a day, or one for some that are near.
    pub points: Vec<Point>,
    /// How it goes, in days since the first day of the chart; `None` while it is too early to tell.
    pub line: Option<StraightLine>,
    /// Where it would be much better.
    pub better: Option<Better>,
    /// What the sources say to expect, as far as it is in the period.
    pub expected: Vec<Expected>,
}

impl SymptomChart {
    /// The chart of a symptom over a period.
    #[must_use]
    pub fn of(lived: &Lived<'_>, symptom: Symptom, period: Period) -> Self {
        let first = period.first_day(lived);
        let axes = Axes::new(first, lived.today, MOST.into());
        let told = Series::of(symptom, &lived.sessions).told();
        let shown = Series::of(symptom, lived.from(first)).with_days(lived.days_from(first));
        let points = shown.points();
        let is_enough = shown.said(told).count() >= ENOUGH;
        let start = start(lived, symptom, told);
        let better = start.and_then(|start| {
            let by = better_by(start)?;
            Some(Better {
                y: axes.y(f64::from(start.saturating_sub(by))),
                by,
            })
        });
        Self {
            symptom,
            axes,
            told,
            line: line(&told_days(&points, told, first)).filter(|_| is_enough),
            points,
            better,
            expected: expected(lived, &axes),
        }
    }

    /// The places of what was said at a moment.
    #[must_use]
    pub fn spots(&self, moment: Moment) -> Vec<ChartPoint> {
        let all = told_days(&self.points, moment, self.axes.first).into_iter();
        all.map(|(day, value)| self.axes.spot(day, value)).collect()
    }

    /// The line, from the first point that it tells of to the last; empty while there is none.
    #[must_use]
    pub fn line_spots(&self) -> Vec<ChartPoint> {
        let Some(line) = self.line else {
            return Vec::new();
        };
        let spot = |day: f64| self.axes.spot(day, line.at(day));
        self.places().into_iter().map(spot).collect()
    }

    /// The band around the line, as a polygon; empty while there is no line. It takes longer than all else,
    /// and may come later.
    #[must_use]
    pub fn band_spots(&self) -> Vec<ChartPoint> {
        let Some(line) = self.line else {
            return Vec::new();
        };
        let told = told_days(&self.points, self.told, self.axes.first);
        let band = band(&told, line, &self.places());
        let upper = |at: &BandAt| self.axes.spot(at.day, at.high);
        let lower = |at: &BandAt| self.axes.spot(at.day, at.low);
        let there = band.iter().map(upper);
        there.chain(band.iter().rev().map(lower)).collect()
    }

    /// Days along the line, from its first to its last.
    fn places(&self) -> Vec<f64> {
        let told = told_days(&self.points, self.told, self.axes.first);
        let (Some((first, _)), Some((last, _))) = (told.first(), told.last()) else {
            return Vec::new();
        };
        let steps = BAND_PLACES - 1;
        let place = |step: usize| first + (last - first) * (step as f64 / steps as f64);
        (0..=steps).map(place).collect()
    }
}

/// What was said at a moment, by days since `first`.
fn told_days(points: &[Point], moment: Moment, first: Date) -> Vec<(f64, f64)> {
    let told = |point: &Point| Some((point.days_since(first), point.at(moment)?));
    points.iter().filter_map(told).collect()
}

/// What the sources expect, as far as it is on these axes.
fn expected(lived: &Lived<'_>, axes: &Axes) -> Vec<Expected> {
    let Some(began) = lived.spell().next() else {
        return Vec::new();
    };
    let on_axes = |what: Expect| {
        let Range { start, end } = what.days();
        let [from, to] = [start, end].map(|day| axes.x_of(began.date.later(day.cast_signed())));
        (from < 1.0 && to > 0.0).then_some(Expected {
            what,
            from: from.max(0.0),
            to: to.min(1.0),
        })
    };
    Expect::ALL.into_iter().filter_map(on_axes).collect()
}
