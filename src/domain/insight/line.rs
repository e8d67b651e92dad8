//! The line through points that a few strange ones do not move: the one of Theil and Sen.

use super::spans::median;

/// A straight line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StraightLine {
    /// Where it is at 0.
    pub start: f64,
    /// How much it rises from one day to the next.
    pub slope: f64,
}

impl StraightLine {
    /// Where it is on a day.
    #[must_use]
    pub fn at(self, day: f64) -> f64 {
        self.start + self.slope * day
    }
}

/// The line through points of (day, value): its slope is the median of the slopes of all pairs, and as
/// many points lie above it as below. `None` where all are of one day.
#[must_use]
pub fn line(points: &[(f64, f64)]) -> Option<StraightLine> {
    let slope = slope(points)?;
    let starts = points.iter().map(|(day, value)| value - slope * day);
    let start = median(starts.collect())?;
    Some(StraightLine { start, slope })
}

/// The median of the slopes of all pairs of different days.
pub(super) fn slope(points: &[(f64, f64)]) -> Option<f64> {
    let mut slopes = Vec::with_capacity(points.len() * points.len() / 2);
    let mut rest = points;
    while let [(day, value), others @ ..] = rest {
        let apart = others.iter().filter(|other| other.0 > *day);
        slopes.extend(apart.map(|other| (other.1 - value) / (other.0 - day)));
        rest = others;
    }
    median(slopes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_strange_point_does_not_move_the_line() {
        let mut points: Vec<(f64, f64)> = (0..9)
            .map(|day| (f64::from(day), 8.0 - 0.5 * f64::from(day)))
            .collect();
        let straight = StraightLine {
            start: 8.0,
            slope: -0.5,
        };
        assert_eq!(line(&points), Some(straight));
        points[4].1 = 10.0;
        assert_eq!(line(&points), Some(straight));
    }

    #[test]
    fn there_is_no_line_through_one_day() {
        assert_eq!(line(&[]), None);
        assert_eq!(line(&[(3.0, 5.0), (3.0, 7.0)]), None);
        // Two readings of one day say nothing of how it goes on, beside others that do.
        let points = [(0.0, 4.0), (0.0, 6.0), (2.0, 5.0)];
        let level = StraightLine {
            start: 5.0,
            slope: 0.0,
        };
        assert_eq!(line(&points), Some(level));
    }
}
