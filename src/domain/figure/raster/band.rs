//! Which triangle is nearest at each sample of some rows.

use core::ops::Range;

/// What is nearest at a sample: how near, and which side of which triangle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample {
    pub(super) near: f32,
    pub(super) side: u32,
}

const NOTHING: Sample = Sample {
    near: f32::NEG_INFINITY,
    side: u32::MAX,
};

/// A place on the picture: right and down in samples, and how near it is.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Seen {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) near: f32,
}
/// A triangle on the picture that is turned to the eye.
#[derive(Debug, Clone, Copy)]
pub(super) struct Facing {
    pub(super) corners: [Seen; 3],
    /// One by twice its area.
    pub(super) per_area: f32,
    pub(super) triangle: usize,
    pub(super) is_outline: bool,
}
#[allow(
    clippy::cast_precision_loss,
    reason = "pictures are some thousand samples wide"
)]
pub(in crate::domain::figure) const fn number(count: usize) -> f32 {
    count as f32
}

/// The first sample whose middle is not before a place, up to an end.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is less than nothing becomes nothing"
)]
fn first_from(place: f32, end: usize) -> usize {
    let first = (place + 0.5) as usize;
    if first < end { first } else { end }
}

/// The least and the greatest of three.
#[inline(always)]
pub(super) fn ends(a: f32, b: f32, c: f32) -> (f32, f32) {
    let (low, high) = if a < b { (a, b) } else { (b, a) };
    if c < low {
        (c, high)
    } else if c > high {
        (low, c)
    } else {
        (low, high)
    }
}

/// Some rows of samples.
pub(super) struct Band {
    width: usize,
    /// How many samples are above it.
    pub(super) top: f32,
    samples: Vec<Sample>,
    /// Of each row, where something may be.
    used: Vec<Range<usize>>,
}

impl Band {
    pub(super) const fn new(width: usize) -> Self {
        Self {
            width,
            top: 0.0,
            samples: Vec::new(),
            used: Vec::new(),
        }
    }

    /// Empties it, for so many rows below others.
    pub(super) fn begin(&mut self, top: usize, rows: usize) {
        self.top = number(top);
        self.samples.clear();
        self.samples.resize(self.width * rows, NOTHING);
        self.used.clear();
        self.used.resize(rows, self.width..0);
    }

    /// Where something may be in some rows.
    pub(super) fn used(&self, rows: Range<usize>) -> Range<usize> {
        let rows = self.used.get(rows).unwrap_or_default();
        rows.iter().fold(self.width..0, |all, row| {
            all.start.min(row.start)..all.end.max(row.end)
        })
    }

    /// Some samples of a row, from this one on.
    pub(super) fn samples(&self, row: usize, from: usize, count: usize) -> &[Sample] {
        let from = row * self.width + from;
        self.samples.get(from..from + count).unwrap_or_default()
    }

    /// Puts a triangle where it is nearest.
    pub(super) fn fill(&mut self, side: &Facing, index: u32) {
        let [a, b, c] = side.corners;
        let ((least_x, most_x), (least_y, most_y)) = (ends(a.x, b.x, c.x), ends(a.y, b.y, c.y));
        let (left, right) = (
            first_from(least_x, self.width),
            first_from(most_x, self.width),
        );
        let top = first_from(least_y - self.top, self.used.len());
        let bottom = first_from(most_y - self.top, self.used.len());
        if left >= right || top >= bottom {
            return;
        }
        // What the shares of two corners gain from one sample to the next, and from one row to the next.
        let per = side.per_area;
        let (right_a, right_b) = ((c.y - b.y) * per, (a.y - c.y) * per);
        let (down_a, down_b) = ((b.x - c.x) * per, (c.x - a.x) * per);
        let x = number(left) + 0.5 - c.x;
        let y = number(top) + 0.5 + self.top - c.y;
        let mut from_a = x * right_a + y * down_a;
        let mut from_b = x * right_b + y * down_b;
        let (near_a, near_b) = (a.near - c.near, b.near - c.near);
        for row in top..bottom {
            if let Some(used) = self.used.get_mut(row) {
                used.start = used.start.min(left);
                used.end = used.end.max(right);
            }
            let (mut share_a, mut share_b) = (from_a, from_b);
            let start = row * self.width;
            let Some(samples) = self.samples.get_mut(start + left..start + right) else {
                continue;
            };
            for sample in samples {
                if share_a >= 0.0 && share_b >= 0.0 && share_a + share_b <= 1.0 {
                    let near = c.near + share_a * near_a + share_b * near_b;
                    if near > sample.near {
                        *sample = Sample { near, side: index };
                    }
                }
                share_a += right_a;
                share_b += right_b;
            }
            from_a += down_a;
            from_b += down_b;
        }
    }
}
