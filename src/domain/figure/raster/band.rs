//! Which triangle is nearest at each sample of some rows.

/// What is nearest at a sample: how near, and which side of which triangle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample {
    pub(super) near: f32,
    pub(super) side: u32,
}

pub(super) const NOTHING: Sample = Sample {
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

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from nothing up to an end"
)]
fn whole(place: f32, end: usize) -> usize {
    (place.max(0.0) as usize).min(end)
}
/// Twice the area; less than nothing where the corners go around to the left.
pub(super) fn area([a, b, c]: &[Seen; 3]) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// Some rows of samples.
pub(super) struct Band {
    pub(super) width: usize,
    /// How many samples are above it.
    pub(super) top: f32,
    pub(super) samples: Vec<Sample>,
}

impl Band {
    /// Puts a triangle where it is nearest.
    pub(super) fn fill(&mut self, side: &Facing, index: u32) {
        let [a, b, c] = side.corners.map(|corner| Seen {
            y: corner.y - self.top,
            ..corner
        });
        let height = self.samples.len() / self.width.max(1);
        let (low, high) = (a.y.min(b.y).min(c.y), a.y.max(b.y).max(c.y));
        if high < 0.0 || low > number(height) {
            return;
        }
        let all = -area(&[a, b, c]);
        if all < 1e-6 {
            return;
        }
        let (top, bottom) = (whole(low, height), whole(high.ceil(), height));
        let left = whole(a.x.min(b.x).min(c.x), self.width);
        let right = whole(a.x.max(b.x).max(c.x).ceil(), self.width).max(left);
        // What the share of each corner, and the nearness, gain from one sample to the next.
        let (gain_a, gain_b) = ((b.y - c.y) / -all, (c.y - a.y) / -all);
        for y in top..bottom {
            let start = Seen {
                x: number(left) + 0.5,
                y: number(y) + 0.5,
                near: 0.0,
            };
            let mut share_a = -area(&[b, c, start]) / all;
            let mut share_b = -area(&[c, a, start]) / all;
            let row = self
                .samples
                .get_mut(y * self.width + left..y * self.width + right);
            for sample in row.into_iter().flatten() {
                let share_c = 1.0 - share_a - share_b;
                if share_a >= 0.0 && share_b >= 0.0 && share_c >= 0.0 {
                    let near = share_a * a.near + share_b * b.near + share_c * c.near;
                    if near > sample.near {
                        *sample = Sample { near, side: index };
                    }
                }
                share_a += gain_a;
                share_b += gain_b;
            }
        }
    }
}
