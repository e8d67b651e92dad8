//! The shadow on the bare floor, pixel by pixel.

use core::ops::Range;

use super::band::number;
use super::subject::Frame;
use crate::domain::figure::solid::shadow::Shadow;
use crate::domain::figure::view::Eye;

/// The floor as a picture shows it: a step on the picture is always the same step on the floor.
pub(super) struct Ground<'a> {
    shadow: &'a Shadow,
    /// The cell of the shadow in the middle of the first pixel, and what a pixel to the right and one
    /// down add to it.
    first: (f32, f32),
    right: (f32, f32),
    down: (f32, f32),
    /// Where it is dark: from this cell to that.
    dark: ((f32, f32), (f32, f32)),
}

impl<'a> Ground<'a> {
    /// The floor in a picture, unless it is seen from its edge.
    pub(super) fn of(shadow: &'a Shadow, eye: &Eye, frame: &Frame) -> Option<Self> {
        let cell = |x: f32, y: f32| {
            let (x, y) = (x + 0.5, y + 0.5);
            let (right, up) = (frame.left + x / frame.scale, frame.top - y / frame.scale);
            let at = eye.right * right + eye.up * up;
            shadow.seen(at, eye.near).map(|at| shadow.cell(at))
        };
        let first = cell(0.0, 0.0)?;
        // A step of many pixels: that of one would be lost in rounding.
        let (width, height) = (number(frame.width), number(frame.height));
        let (right, down) = (cell(width, 0.0)?, cell(0.0, height)?);
        let step = |to: (f32, f32), by: f32| ((to.0 - first.0) / by, (to.1 - first.1) / by);
        Some(Self {
            shadow,
            first,
            right: step(right, width),
            down: step(down, height),
            dark: shadow.reaches(),
        })
    }

    /// The pixels of a row where it may be dark.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "what is less than nothing becomes nothing"
    )]
    pub(super) fn reaches(&self, y: f32, width: usize) -> Range<usize> {
        let ((low_a, low_b), (high_a, high_b)) = self.dark;
        let (mut from, mut to) = (0.0, number(width));
        for (first, right, down, low, high) in [
            (self.first.0, self.right.0, self.down.0, low_a, high_a),
            (self.first.1, self.right.1, self.down.1, low_b, high_b),
        ] {
            let here = first + down * y;
            if right.abs() < 1e-6 {
                if here < low || here > high {
                    to = 0.0;
                }
                continue;
            }
            let (one, other) = ((low - here) / right, (high - here) / right);
            from = one.min(other).max(from);
            to = one.max(other).min(to);
        }
        from as usize..to.ceil() as usize
    }

    /// How dark it is at a pixel.
    pub(super) fn at(&self, x: f32, y: f32) -> f32 {
        let a = self.first.0 + self.right.0 * x + self.down.0 * y;
        let b = self.first.1 + self.right.1 * x + self.down.1 * y;
        self.shadow.dark_at((a, b))
    }
}
