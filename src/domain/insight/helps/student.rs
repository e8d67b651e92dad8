//! Student's t: how far from nothing an effect may lie by chance, in units of its error.

use std::f64::consts::{FRAC_2_PI, FRAC_PI_2};

/// Halvings after which an angle is as exact as a number can be.
const HALVINGS: usize = 60;

/// How far from 0, to either side, all but `outside` of the values lie, with so many degrees of freedom:
/// 2.228 for 0.05 and 10. Without a degree of freedom, infinitely far.
#[must_use]
pub(super) fn bound(outside: f64, degrees: usize) -> f64 {
    if degrees == 0 {
        return f64::INFINITY;
    }
    let [mut low, mut high] = [0.0, FRAC_PI_2];
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if 1.0 - within(middle, degrees) > outside {
            low = middle;
        } else {
            high = middle;
        }
    }
    (degrees as f64).sqrt() * low.tan()
}

/// The part of the values that lie within `angle`, the arc tangent of t over the root of the degrees of
/// freedom: a finite sum for whole degrees (Abramowitz and Stegun, Handbook of Mathematical Functions,
/// 26.7.3 and 26.7.4).
fn within(angle: f64, degrees: usize) -> f64 {
    let (sine, cosine) = angle.sin_cos();
    let is_odd = degrees % 2 == 1;
    let mut term = if is_odd { cosine } else { 1.0 };
    let mut sum = 0.0;
    let first = if is_odd { 3 } else { 2 };
    for power in (first..=degrees).step_by(2) {
        sum += term;
        term *= cosine * cosine * (power - 1) as f64 / power as f64;
    }
    if is_odd {
        FRAC_2_PI * (angle + sine * sum)
    } else {
        sine * sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bounds_are_those_of_the_tables() {
        // Abramowitz and Stegun, table 26.10.
        for (outside, degrees, expected) in [
            (0.5, 1, 1.000),
            (0.05, 1, 12.706),
            (0.05, 2, 4.303),
            (0.1, 3, 2.353),
            (0.05, 10, 2.228),
            (0.05, 11, 2.201),
            (0.01, 24, 2.797),
            (0.001, 30, 3.646),
            (0.05, 120, 1.980),
        ] {
            let found = bound(outside, degrees);
            assert!(
                (found - expected).abs() < 0.0006,
                "{outside} of {degrees}: {found}, not {expected}"
            );
        }
        assert!(bound(0.05, 0).is_infinite());
    }

    #[test]
    fn fewer_may_lie_outside_of_a_wider_bound() {
        for degrees in 1..60 {
            let bounds = [0.1, 0.05, 0.01, 0.001, 0.000_1].map(|outside| bound(outside, degrees));
            assert!(bounds.is_sorted(), "{degrees}: {bounds:?}");
        }
    }
}
