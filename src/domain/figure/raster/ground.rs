//! The shadow on the bare floor, pixel by pixel.

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

    /// How dark it is at a pixel.
    pub(super) fn at(&self, x: f32, y: f32) -> f32 {
        let a = self.first.0 + self.right.0 * x + self.down.0 * y;
        let b = self.first.1 + self.right.1 * x + self.down.1 * y;
        let ((low_a, low_b), (high_a, high_b)) = self.dark;
        if a > low_a && a < high_a && b > low_b && b < high_b {
            self.shadow.dark_at((a, b))
        } else {
            0.0
        }
    }
}
