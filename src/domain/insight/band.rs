//! How sure a line is: the band in which the lines lie that might have come about instead.
//!
//! What a line leaves over comes in runs, since a bad day follows a bad day; so the other lines are drawn
//! through runs of it, put together anew (a circular block bootstrap). The numbers that choose the runs
//! look like chance and are the same each time. How long the runs are, how much what is left over is
//! stretched, and how many lines are left out is ours: with these the band holds what is true on 8 to 9 of
//! 10 days for people made up as in the tests, from 8 sessions to 120.

use super::line::{StraightLine, slope};
use super::spans::median;
use crate::domain::chance::Chance;

/// How often the points are put together anew.
pub const RESAMPLES: usize = 200;
/// Lines that are left out at either side.
const OUTSIDE: usize = 2;

/// The band on one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BandAt {
    /// The day.
    pub day: f64,
    /// Its lower edge.
    pub low: f64,
    /// Its upper edge.
    pub high: f64,
}

/// The band around the line through these points, which are in the order of days, on each of `days`.
#[must_use]
pub fn band(points: &[(f64, f64)], line: StraightLine, days: &[f64]) -> Vec<BandAt> {
    // A line through few points lies closer to them than the true one does.
    let count = points.len() as f64;
    let stretch = (count / (count - 2.0 * run_length(points.len()) as f64).max(1.0)).sqrt();
    let left = |(day, value): &(f64, f64)| (value - line.at(*day)) * stretch;
    let left: Vec<f64> = points.iter().map(left).collect();
    let mut chance = Chance::default();
    let lines: Vec<StraightLine> = (0..RESAMPLES)
        .filter_map(|_| resampled(points, line, &left, &mut chance))
        .collect();
    let at = |day: &f64| {
        let mut values: Vec<f64> = lines.iter().map(|line| line.at(*day)).collect();
        values.sort_unstable_by(f64::total_cmp);
        let high = values.len().checked_sub(OUTSIDE + 1)?;
        Some(BandAt {
            day: *day,
            low: *values.get(OUTSIDE)?,
            high: *values.get(high)?,
        })
    };
    days.iter().filter_map(at).collect()
}

/// The line that would have come about with other runs of what was left over.
fn resampled(
    points: &[(f64, f64)],
    line: StraightLine,
    left: &[f64],
    chance: &mut Chance,
) -> Option<StraightLine> {
    let length = run_length(left.len());
    let mut other = Vec::with_capacity(points.len());
    while other.len() < points.len() {
        let from = chance.below(left.len());
        let run = left.iter().cycle().skip(from).take(length);
        let rest = points.get(other.len()..).unwrap_or_default();
        other.extend(rest.iter().zip(run).map(|(point, left)| (point.0, *left)));
    }
    let slope = slope(&other)?;
    let starts = other.iter().map(|(day, value)| value - slope * day);
    Some(StraightLine {
        start: line.start + median(starts.collect())?,
        slope: line.slope + slope,
    })
}

/// How long a run is: the square root of the number of points, rounded up.
fn run_length(points: usize) -> usize {
    (1..).find(|length| length * length >= points).unwrap_or(1)
}
