//! Which triangle is nearest at each sample of some rows.

use core::ops::Range;

/// Samples of a pixel.
pub(super) const SAMPLES: usize = 4;
/// Where they are in it, right and down. They lie in four rows and in four columns, one in each: edges of
/// any direction become smooth, upright and level ones most.
pub(super) const PLACES: [(f32, f32); SAMPLES] = [
    (0.375, 0.125),
    (0.875, 0.375),
    (0.125, 0.625),
    (0.625, 0.875),
];

/// What is nearest at a sample: how near, and which side of which triangle.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sample {
    near: f32,
    pub(super) side: usize,
}

const NOTHING: Sample = Sample {
    near: f32::NEG_INFINITY,
    side: NO_SIDE,
};

/// Where there is nothing.
pub(super) const NO_SIDE: usize = usize::MAX;

/// A place on the picture: right and down in pixels, and how near it is.
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

/// A whole number up to an end.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is less than nothing becomes nothing"
)]
pub(super) fn whole(place: f32, end: usize) -> usize {
    let whole = place as usize;
    if whole < end { whole } else { end }
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

/// Some rows of pixels.
pub(super) struct Band {
    width: usize,
    /// How many rows are above it.
    pub(super) top: f32,
    pixels: Vec<[Sample; SAMPLES]>,
    /// Of each row, where something may be.
    used: Vec<Range<usize>>,
}

impl Band {
    pub(super) const fn new(width: usize) -> Self {
        Self {
            width,
            top: 0.0,
            pixels: Vec::new(),
            used: Vec::new(),
        }
    }

    /// Empties it, for so many rows below others.
    pub(super) fn begin(&mut self, top: usize, rows: usize) {
        self.top = number(top);
        self.pixels.clear();
        self.pixels.resize(self.width * rows, [NOTHING; SAMPLES]);
        self.used.clear();
        self.used.resize(rows, self.width..0);
    }

    /// Where something may be in a row.
    pub(super) fn used(&self, row: usize) -> Range<usize> {
        self.used.get(row).cloned().unwrap_or_default()
    }

    /// A row.
    pub(super) fn row(&self, row: usize) -> &[[Sample; SAMPLES]] {
        let from = row * self.width;
        self.pixels.get(from..from + self.width).unwrap_or_default()
    }

    /// Puts a triangle where it is nearest.
    pub(super) fn fill(&mut self, side: &Facing, index: usize) {
        let [a, b, c] = side.corners;
        let ((left, right), (high, low)) = (ends(a.x, b.x, c.x), ends(a.y, b.y, c.y));
        let (from, to) = (whole(left, self.width), whole(right + 1.0, self.width));
        let top = whole(high - self.top, self.used.len());
        let bottom = whole(low - self.top + 1.0, self.used.len());
        // What the shares of two corners, and how near it is, gain to the right and down.
        let per = side.per_area;
        let (near_a, near_b) = (a.near - c.near, b.near - c.near);
        let gain = |a: f32, b: f32| Gain {
            a,
            b,
            near: a * near_a + b * near_b,
        };
        let right = gain((c.y - b.y) * per, (a.y - c.y) * per);
        let down = gain((b.x - c.x) * per, (c.x - a.x) * per);
        let mut places = [Gain::default(); SAMPLES];
        // The most that a sample of a pixel has more of each corner than the pixel's own corner.
        let (mut most_a, mut most_b, mut most_c) = (f32::MIN, f32::MIN, f32::MIN);
        for (place, (x, y)) in places.iter_mut().zip(&PLACES) {
            *place = right.times(*x).plus(down.times(*y));
            (_, most_a) = ends(most_a, place.a, place.a);
            (_, most_b) = ends(most_b, place.b, place.b);
            let c = -place.a - place.b;
            (_, most_c) = ends(most_c, c, c);
        }
        for row in top..bottom {
            let start = row * self.width;
            let Some(pixels) = self.pixels.get_mut(start + from..start + to) else {
                continue;
            };
            if let Some(used) = self.used.get_mut(row) {
                if from < used.start {
                    used.start = from;
                }
                if to > used.end {
                    used.end = to;
                }
            }
            let (x, y) = (number(from) - c.x, number(row) + self.top - c.y);
            let mut here = right.times(x).plus(down.times(y));
            here.near += c.near;
            let mut is_in = false;
            for pixel in pixels {
                let share_c = 1.0 - here.a - here.b;
                if here.a < -most_a || here.b < -most_b || share_c < -most_c {
                    if is_in {
                        break;
                    }
                    here = here.plus(right);
                    continue;
                }
                is_in = true;
                for (sample, place) in pixel.iter_mut().zip(&places) {
                    let near = here.near + place.near;
                    if near <= sample.near {
                        continue;
                    }
                    let (a, b) = (here.a + place.a, here.b + place.b);
                    if a >= 0.0 && b >= 0.0 && a + b <= 1.0 {
                        *sample = Sample { near, side: index };
                    }
                }
                here = here.plus(right);
            }
        }
    }
}

/// The shares of two corners of a triangle, and how near it is: there, or what they gain to there.
#[derive(Debug, Clone, Copy, Default)]
struct Gain {
    a: f32,
    b: f32,
    near: f32,
}

impl Gain {
    #[inline(always)]
    fn times(self, by: f32) -> Self {
        Self {
            a: self.a * by,
            b: self.b * by,
            near: self.near * by,
        }
    }

    #[inline(always)]
    fn plus(self, other: Self) -> Self {
        Self {
            a: self.a + other.a,
            b: self.b + other.b,
            near: self.near + other.near,
        }
    }
}
