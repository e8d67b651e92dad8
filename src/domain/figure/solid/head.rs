//! The head: one tube from the crown to the chin, with a face raised out of it, and two ears.
//!
//! It never changes its shape: its places are given as ahead, up and to the right of its middle.

use super::cuts::Cuts;
use super::ring::{Detail, Part, Ring, Rings, egg};
use super::table::row;
use crate::domain::figure::body::{Body, outward};
use crate::domain::figure::person::Hair;
use crate::domain::figure::pose::HEAD;
use crate::domain::figure::vector::{V, mix, sin_cos, smooth, v, within};

/// Height below the crown's (as a negative height over the middle), front, back, half the width, how far
/// ahead the widest place is, corners.
const SECTIONS: [[f32; 6]; 20] = [
    [-12.0, -0.9, -0.9, 0.0, -0.9, 0.0],
    [-11.8, 1.6, -3.4, 2.3, -0.9, 0.0],
    [-11.1, 4.2, -5.9, 4.2, -1.0, 0.01],
    [-9.8, 6.3, -7.8, 5.8, -1.0, 0.02],
    [-8.1, 7.8, -9.0, 6.8, -1.0, 0.02],
    [-6.2, 8.6, -9.6, 7.3, -1.0, 0.025],
    [-4.2, 9.0, -9.8, 7.5, -1.0, 0.03],
    [-2.7, 9.2, -9.7, 7.45, -0.9, 0.03],
    [-1.4, 8.95, -9.5, 7.3, -0.7, 0.03],
    [-0.2, 8.75, -9.1, 7.1, -0.5, 0.03],
    [1.5, 8.8, -8.5, 6.8, -0.2, 0.025],
    [3.0, 8.9, -7.8, 6.4, 0.0, 0.02],
    [4.4, 9.0, -7.0, 5.95, 0.2, 0.01],
    [5.6, 8.9, -6.1, 5.5, 0.4, 0.0],
    [6.8, 8.6, -5.0, 5.0, 0.6, 0.0],
    [8.0, 8.6, -3.8, 4.35, 0.9, 0.0],
    [9.1, 8.55, -2.4, 3.6, 1.5, 0.01],
    [10.0, 7.9, -0.8, 2.75, 2.4, 0.01],
    [10.6, 6.6, 1.0, 1.9, 3.2, 0.0],
    [10.9, 4.6, 3.4, 0.1, 4.0, 0.0],
];

const PLACES: [f32; 40] = [
    -12.0, -11.98, -11.8, -11.4, -10.7, -9.9, -8.9, -7.9, -6.9, -5.9, -5.0, -4.2, -3.5, -2.9, -2.3,
    -1.7, -1.1, -0.5, 0.1, 0.7, 1.3, 1.9, 2.4, 2.9, 3.4, 3.9, 4.4, 4.9, 5.4, 5.9, 6.5, 7.1, 7.7,
    8.3, 8.9, 9.5, 10.0, 10.4, 10.75, 10.9,
];

/// How many places a ring of the head has.
const COLUMNS: u8 = 56;

/// Degrees around from the front, and how high the hair begins there.
const HAIRLINE: [[f32; 2]; 11] = [
    [0.0, 7.4],
    [25.0, 7.2],
    [45.0, 5.6],
    [60.0, 3.6],
    [72.0, 0.6],
    [80.0, -1.6],
    [92.0, -1.4],
    [104.0, -2.6],
    [125.0, -5.2],
    [150.0, -6.8],
    [180.0, -7.2],
];

/// The ridge of the nose: height, how far it stands out.
const NOSE: [[f32; 2]; 8] = [
    [-4.1, 0.0],
    [-3.4, 1.5],
    [-2.7, 2.5],
    [-2.0, 2.35],
    [-0.8, 1.5],
    [0.6, 0.75],
    [1.8, 0.15],
    [2.6, 0.0],
];

/// How far above the hairline a place of the head is; below it, less than nothing.
pub(super) fn over_hairline(at: V) -> f32 {
    let around = (at.z.abs() / 0.8).atan2(at.x + 0.6).to_degrees();
    let [_, line] = row(&HAIRLINE, around);
    at.y - line
}

/// How the columns of a ring go around, from behind over the left and the front to the right: closer
/// together where the face is. Sine and cosine of the way from the front.
fn around(column: u8, columns: u8) -> (f32, f32) {
    let share = f32::from(column) / f32::from(columns) * 2.0 - 1.0;
    // To the power of five quarters.
    let share = share * share.abs().sqrt().sqrt();
    sin_cos(share * 180.0)
}

/// A hill of this width around nothing.
fn hill(at: f32, width: f32) -> f32 {
    (-(at * at) / (width * width)).exp()
}

/// The places of the head, ring by ring, for a tube of so many columns.
pub(super) fn surface(rings: &[Ring], columns: u8, hair: Hair) -> Vec<V> {
    let around: Vec<(f32, f32)> = (0..columns).map(|column| around(column, columns)).collect();
    let mut places = Vec::with_capacity(rings.len() * around.len());
    for ring in rings {
        let level = Level::of(ring.place);
        places.extend(around.iter().map(|way| level.place(*way, hair)));
    }
    places
}

/// The head at one height, and what of its face is there.
struct Level {
    y: f32,
    section: [f32; 6],
    /// How far the nose stands out, and how wide it is.
    nose: (f32, f32),
    /// How far out of the face its hills are, and how far into it its dips: where they are, by how far
    /// aside, and how wide.
    hills: [(f32, f32, f32); 6],
}

impl Level {
    fn of(place: f32) -> Self {
        let y = -place;
        let [_, ridge] = row(&NOSE, within(y, -4.1, 2.6));
        let wide = mix(1.45, 0.95, within((y + 2.8) / 3.0, 0.0, 1.0));
        let wings = if y > -3.4 && y < 2.6 { 0.25 } else { 0.0 };
        Self {
            y,
            section: row(&SECTIONS, place),
            nose: (ridge, wide),
            // The wings of the nose, sockets, lips, the dip below them, chin and cheeks.
            hills: [
                (wings * hill(y + 2.9, 0.6), 1.4, 0.6),
                (-0.95 * hill(y - 0.7, 1.25), 3.2, 1.7),
                (0.35 * hill(y + 5.1, 0.75), 0.0, 2.1),
                (-0.25 * hill(y + 6.5, 0.6), 0.0, 2.0),
                (0.3 * hill(y + 8.7, 1.1), 0.0, 1.8),
                (0.25 * hill(y + 1.3, 1.4), 4.9, 1.6),
            ],
        }
    }

    fn place(&self, (sin, cos): (f32, f32), hair: Hair) -> V {
        let [_, front, back, width, middle, corners] = self.section;
        let y = self.y;
        let corner = 2.0 * sin * cos;
        let out = 1.0 + corners * corner * corner;
        let z = sin * out * width;
        let reach = if cos > 0.0 {
            front - middle
        } else {
            middle - back
        };
        let mut x = middle + cos * out * reach;
        if cos > 0.0 {
            let (ridge, wide) = self.nose;
            x += ridge * hill(z, wide);
            for (high, aside, wide) in self.hills {
                if high.abs() > 1e-4 {
                    x += high * hill(z.abs() - aside, wide);
                }
            }
        }
        let skin = v(x, y, z);
        if hair == Hair::Bald {
            return skin;
        }
        // Hair has a thickness, more of it over the forehead.
        let thick =
            (0.45 + 0.85 * smooth(1.0, 11.0, y) + 0.25 * smooth(3.0, 8.0, x) * smooth(5.0, 9.0, y))
                * smooth(-0.1, 1.6, over_hairline(skin));
        let out = v(x + 1.0, (y - 1.0).max(0.0) * 0.9 + 0.001, z * 1.1).unit();
        skin + out * (thick * hair.thickness())
    }
}

/// The places of its rings.
pub(super) fn places(detail: Detail) -> Vec<f32> {
    detail.places(&PLACES, &[])
}

pub(super) fn add(out: &mut Rings, body: &Body, cuts: &Cuts) {
    let (hair, detail) = (cuts.person.hair, cuts.detail);
    let lies = body.frame(HEAD);
    for place in &cuts.head {
        let ring = Ring::of(*place, body.head, lies.ahead, lies.right, [1.0; 3]);
        out.rings.push(ring);
    }
    out.close(Part::Head, detail, COLUMNS);
    for side in 0..2 {
        let away = outward(side);
        let up = (lies.up - lies.ahead * 0.2).unit();
        let way = (lies.right * away - lies.ahead * 0.42).across(up).unit();
        let across = up.cross(way);
        let middle = lies.place(body.head, v(-1.0, -0.7, 7.45), side);
        let axes = [across * 1.5, up * 2.6];
        egg(&mut out.rings, detail.rings(9), middle, way * 0.7, axes);
        out.close(Part::Ear(side), detail, 14);
    }
    match hair {
        Hair::Bob => bob(out, body),
        Hair::Bun => bun(out, body),
        Hair::Short | Hair::Cropped | Hair::Bald => return,
    }
    out.close(Part::Hair, detail, 28);
}

/// Hair to the chin, around the back of the head: height, half the width, how far behind the middle.
/// Its front is inside the head.
const BOB: [[f32; 3]; 10] = [
    [9.6, 0.1, 0.1],
    [9.2, 4.5, 6.0],
    [7.0, 7.4, 9.4],
    [4.0, 8.6, 10.6],
    [1.0, 8.9, 10.8],
    [-2.5, 8.9, 10.2],
    [-5.5, 8.8, 9.4],
    [-7.6, 8.3, 8.6],
    [-8.3, 6.8, 7.2],
    [-8.5, 0.1, 0.1],
];

fn bob(out: &mut Rings, body: &Body) {
    let lies = body.frame(HEAD);
    // From below upward, so that across, ahead and the way go together.
    for [high, wide, behind] in BOB.iter().rev() {
        let centre = lies.place(body.head, v(-1.5, *high, 0.0), 0);
        let sizes = [*wide, wide * 0.3, (behind - 1.5).max(0.1)];
        let ring = Ring::of(*high, centre, lies.right, lies.ahead, sizes);
        out.rings.push(ring.with_corners(0.03));
    }
}

/// How far a bun is from the middle of the head, and its radius.
const BUN: (V, f32) = (v(-9.8, 4.2, 0.0), 3.6);

fn bun(out: &mut Rings, body: &Body) {
    let lies = body.frame(HEAD);
    let (at, radius) = BUN;
    let middle = lies.place(body.head, at, 0);
    let axes = [lies.right * radius, lies.ahead * radius];
    egg(&mut out.rings, 11, middle, lies.up * radius, axes);
}

#[cfg(test)]
mod tests {
    use super::SECTIONS;

    #[test]
    fn no_section_is_folded() {
        for [height, front, back, width, middle, _] in SECTIONS {
            assert!(back <= middle && middle <= front, "at {height}");
            assert!(width >= 0.0, "at {height}");
        }
    }
}
