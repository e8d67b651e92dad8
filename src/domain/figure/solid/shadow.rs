//! The soft shadow of a body on a floor or a wall, worked out on a grid.

use core::ops::Range;

use super::balls::Balls;
use crate::domain::figure::vector::{V, mix, v, within};

/// How many cells a grid has in each direction.
pub const CELLS: u8 = 48;
/// How wide a grid is in centimetres.
const WIDE: f32 = 300.0;
/// How far from the plane a body still darkens it: it fades over so many centimetres.
const FADES: f32 = 22.0;

/// From the first cell of a row to the last.
const STEPS: f32 = CELLS as f32 - 1.0;
/// How far aside the shadow of a ball is seen, in its radii: beyond, it is less than two thousandths.
const SEEN: f32 = 9.0;
/// What is too faint to be a shadow.
const HAZE: f32 = 0.06;

/// A plane that takes a shadow.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Plane {
    /// The floor.
    Floor,
    /// A wall across the line ahead, at this place; the body is ahead of it, or behind it.
    Wall(f32, bool),
}

/// How dark a plane is, place by place.
#[derive(Debug, Clone, PartialEq)]
pub struct Shadow {
    plane: Plane,
    middle: V,
    /// How dark it is at each corner of the grid, from 0 to 1.
    pub dark: Vec<f32>,
}

impl Plane {
    /// The way out of it, and the two ways along it.
    fn axes(self) -> [V; 3] {
        let (x, y, z) = (v(1.0, 0.0, 0.0), v(0.0, 1.0, 0.0), v(0.0, 0.0, 1.0));
        match self {
            Self::Floor => [y, x, z],
            Self::Wall(_, true) => [x, y, z],
            Self::Wall(_, false) => [-x, y, z],
        }
    }

    fn height(self) -> f32 {
        match self {
            Self::Floor => 0.0,
            Self::Wall(x, true) => x,
            Self::Wall(x, false) => -x,
        }
    }
}

#[allow(clippy::cast_precision_loss, reason = "a number of a cell")]
const fn number(cell: usize) -> f32 {
    cell as f32
}

/// How far from the middle a row or a column of the grid is.
fn place(cell: usize) -> f32 {
    (number(cell) / STEPS - 0.5) * WIDE
}

/// The rows or columns that are no farther from a place than so.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "what is less than nothing becomes nothing"
)]
fn cells(middle: f32, reach: f32) -> Range<usize> {
    let cell = |at: f32| ((at / WIDE + 0.5) * STEPS) as usize;
    let end = usize::from(CELLS);
    let from = cell(middle - reach).min(end);
    from..(cell(middle + reach) + 1).clamp(from, end)
}

impl Shadow {
    /// No shadow at all.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            plane: Plane::Floor,
            middle: V::ZERO,
            dark: Vec::new(),
        }
    }

    /// The shadow that a body throws on a plane.
    #[must_use]
    pub fn of(balls: &Balls, plane: Plane) -> Self {
        let [out, along, across] = plane.axes();
        let middle = balls.middle().across(out) + out * plane.height();
        let mut light = vec![1.0f32; usize::from(CELLS) * usize::from(CELLS)];
        for (ball, radius) in balls.all() {
            let way = ball - middle;
            let (a, b, high) = (way.dot(along), way.dot(across), way.dot(out));
            let fades = (-(high - 8.0).max(0.0) / FADES).exp();
            let covers = radius * radius * high.max(0.5) * fades;
            let reach = radius * SEEN;
            let rows = cells(a, reach);
            let columns = cells(b, reach);
            for row in rows {
                let a = place(row) - a;
                let near = a * a + high * high + 1.0;
                let from = row * usize::from(CELLS);
                let light = light.get_mut(from + columns.start..from + columns.end);
                for (light, column) in light.into_iter().flatten().zip(columns.clone()) {
                    let b = place(column) - b;
                    let far = near + b * b;
                    *light *= 1.0 - within(covers / (far * far.sqrt()), 0.0, 0.8) * 0.75;
                }
            }
        }
        // What is far away darkens nothing.
        let dark = |light: &f32| within((1.0 - HAZE - light) / (1.0 - HAZE), 0.0, 1.0);
        Self {
            plane,
            middle,
            dark: light.iter().map(dark).collect(),
        }
    }

    /// The part of the grid outside of which nothing is dark.
    #[must_use]
    pub fn reaches(&self) -> ((f32, f32), (f32, f32)) {
        let (mut low, mut high) = ((STEPS, STEPS), (0.0f32, 0.0f32));
        for (row, cells) in self.dark.chunks(usize::from(CELLS)).enumerate() {
            for (column, _) in cells.iter().enumerate().filter(|(_, dark)| **dark > 0.0) {
                let (a, b) = (number(row), number(column));
                low = (low.0.min(a - 1.0), low.1.min(b - 1.0));
                high = (high.0.max(a + 1.0), high.1.max(b + 1.0));
            }
        }
        (low, high)
    }

    /// Where its plane looks.
    #[must_use]
    pub fn looks(&self) -> V {
        let [out, ..] = self.plane.axes();
        out
    }

    /// How dark a place of the plane is.
    #[must_use]
    pub fn at(&self, place: V) -> f32 {
        self.dark_at(self.cell(place))
    }

    /// Where on the grid a place of the plane is: its row and its column.
    #[must_use]
    pub fn cell(&self, place: V) -> (f32, f32) {
        let [_, along, across] = self.plane.axes();
        let cell = |way: V| ((place - self.middle).dot(way) / WIDE + 0.5) * STEPS;
        (cell(along), cell(across))
    }

    /// How dark a place of the grid is.
    #[must_use]
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "within the grid"
    )]
    pub fn dark_at(&self, (a, b): (f32, f32)) -> f32 {
        let steps = STEPS;
        if !(0.0..steps).contains(&a) || !(0.0..steps).contains(&b) {
            return 0.0;
        }
        let (row, column) = (a as usize, b as usize);
        let get = |row: usize, column: usize| {
            let index = row * usize::from(CELLS) + column;
            self.dark.get(index).copied().unwrap_or_default()
        };
        let (s, t) = (a.fract(), b.fract());
        mix(
            mix(get(row, column), get(row, column + 1), t),
            mix(get(row + 1, column), get(row + 1, column + 1), t),
            s,
        )
    }

    /// The place of the plane that is seen through another, and whether its lit side is seen.
    #[must_use]
    pub fn seen(&self, at: V, near: V) -> Option<V> {
        let [out, ..] = self.plane.axes();
        let facing = near.dot(out);
        (facing > 0.03).then(|| at + near * ((self.plane.height() - at.dot(out)) / facing))
    }
}
