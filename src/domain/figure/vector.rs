//! Points and directions in space, in centimetres: x ahead of the figure, y up, z to its right.
//!
//! It must never know a body; it is the little of vector algebra that the figure needs.

use core::ops::{Add, Mul, Neg, Sub};

/// A point or a direction. In what belongs to one side of the body, `z` points outward.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct V {
    /// Ahead.
    pub x: f32,
    /// Up.
    pub y: f32,
    /// To the right; outward in what belongs to one side.
    pub z: f32,
}

/// A point or a direction of these parts.
#[must_use]
pub const fn v(x: f32, y: f32, z: f32) -> V {
    V { x, y, z }
}

impl V {
    /// The origin, or no direction at all.
    pub const ZERO: Self = v(0.0, 0.0, 0.0);

    /// How much of `other` points the same way, times both lengths.
    #[must_use]
    pub fn dot(self, other: Self) -> f32 {
        self.x * other.x + self.y * other.y + self.z * other.z
    }

    /// The direction across both.
    #[must_use]
    pub fn cross(self, other: Self) -> Self {
        v(
            self.y * other.z - self.z * other.y,
            self.z * other.x - self.x * other.z,
            self.x * other.y - self.y * other.x,
        )
    }

    /// Its length.
    #[must_use]
    pub fn length(self) -> f32 {
        self.dot(self).sqrt()
    }

    /// The same direction, of length one; nothing stays nothing.
    #[must_use]
    pub fn unit(self) -> Self {
        let length = self.length();
        if length > 1e-6 {
            self * (1.0 / length)
        } else {
            Self::ZERO
        }
    }

    /// What is left of it across `axis`, which has length one.
    #[must_use]
    pub fn across(self, axis: Self) -> Self {
        self - axis * self.dot(axis)
    }

    /// The point a share of the way to `other`.
    #[must_use]
    pub fn towards(self, other: Self, share: f32) -> Self {
        self + (other - self) * share
    }

    /// Seen in the mirror between left and right.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        v(self.x, self.y, -self.z)
    }

    /// Turned about the axis that points ahead, by an angle in degrees; up turns to the right.
    #[must_use]
    pub fn rolled(self, degrees: f32) -> Self {
        let (sin, cos) = sin_cos(degrees);
        v(
            self.x,
            self.y * cos - self.z * sin,
            self.y * sin + self.z * cos,
        )
    }

    /// Turned about the axis that points up; ahead turns to the left.
    #[must_use]
    pub fn turned(self, degrees: f32) -> Self {
        let (sin, cos) = sin_cos(degrees);
        v(
            self.x * cos + self.z * sin,
            self.y,
            self.z * cos - self.x * sin,
        )
    }

    /// Turned about the axis that points right; up turns ahead.
    #[must_use]
    pub fn leant(self, degrees: f32) -> Self {
        let (sin, cos) = sin_cos(degrees);
        v(
            self.x * cos + self.y * sin,
            self.y * cos - self.x * sin,
            self.z,
        )
    }
}

impl Add for V {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        v(self.x + other.x, self.y + other.y, self.z + other.z)
    }
}

impl Sub for V {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        v(self.x - other.x, self.y - other.y, self.z - other.z)
    }
}

impl Neg for V {
    type Output = Self;
    fn neg(self) -> Self {
        self * -1.0
    }
}

impl Mul<f32> for V {
    type Output = Self;
    fn mul(self, by: f32) -> Self {
        v(self.x * by, self.y * by, self.z * by)
    }
}

/// The number a share of the way from one to the other.
#[must_use]
pub fn mix(from: f32, to: f32, share: f32) -> f32 {
    from + (to - from) * share
}

/// The value, or the nearer end where it is outside. Unlike the standard library's, it cannot fail.
#[must_use]
#[allow(
    clippy::manual_clamp,
    reason = "see above; and `max` and `min` are calls in wasm"
)]
pub fn within(value: f32, least: f32, most: f32) -> f32 {
    if value > most {
        most
    } else if value > least {
        value
    } else {
        least
    }
}

/// 0 up to `from`, 1 from `to` on, and smooth between them.
#[must_use]
pub fn smooth(from: f32, to: f32, at: f32) -> f32 {
    // Most places are outside, and need no division.
    if at <= from {
        return 0.0;
    }
    if at >= to {
        return 1.0;
    }
    let share = (at - from) / (to - from);
    share * share * (3.0 - 2.0 * share)
}

/// The lesser of both, round where they are nearer to each other than `reach`.
#[must_use]
pub fn smooth_least(a: f32, b: f32, reach: f32) -> f32 {
    let least = if a < b { a } else { b };
    let near = reach - (a - b).abs();
    if near > 0.0 {
        least - near * near / reach * 0.25
    } else {
        least
    }
}

/// Sine and cosine of an angle in degrees. Those of the standard library are exact for angles of any size, and
/// would be a tenth of all that figures weigh.
#[must_use]
pub fn sin_cos(degrees: f32) -> (f32, f32) {
    let quarters = (degrees / 90.0 + 0.5).floor();
    let rest = (degrees - quarters * 90.0).to_radians();
    let square = rest * rest;
    let sin = rest - rest * square * (1.0 - square * (1.0 - square / 42.0) / 20.0) / 6.0;
    let cos =
        1.0 - square * (1.0 - square * (1.0 - square * (1.0 - square / 56.0) / 30.0) / 12.0) / 2.0;
    let turned = quarters - (quarters / 4.0).floor() * 4.0;
    if turned < 0.5 {
        (sin, cos)
    } else if turned < 1.5 {
        (cos, -sin)
    } else if turned < 2.5 {
        (-sin, -cos)
    } else {
        (-cos, sin)
    }
}

#[cfg(test)]
mod tests {
    use super::sin_cos;

    #[test]
    fn sine_and_cosine_are_those_of_the_standard_library() {
        for tenth in -7_200i16..=7_200 {
            let degrees = f32::from(tenth) / 10.0;
            let (sin, cos) = sin_cos(degrees);
            let (exact_sin, exact_cos) = f64::from(degrees).to_radians().sin_cos();
            assert!(
                (f64::from(sin) - exact_sin).abs() < 5e-6,
                "sine of {degrees}"
            );
            assert!(
                (f64::from(cos) - exact_cos).abs() < 5e-6,
                "cosine of {degrees}"
            );
        }
    }
}
