//! The trunk from the seat to the throat: one tube along the spine.

use super::cuts::{Cut, Cuts};
use super::ring::{Detail, Part, Ring, Rings};
use super::table::row;
use crate::domain::figure::body::{Body, Frame};
use crate::domain::figure::person::Build;
use crate::domain::figure::vector::{V, smooth, within};

/// Place on the spine (0 between the hips, 1 top of the pelvis, 2 of the small of the back, 3 of the
/// lower chest, 4 of the upper, 5 base of the skull), half the width, front, back, how far the middle
/// lies ahead, corners; in centimetres.
const SECTIONS: [[f32; 6]; 25] = [
    [-0.90, 0.1, 0.1, 0.1, -1.0, 0.0],
    [-0.88, 4.5, 3.2, 4.0, -1.0, 0.0],
    [-0.78, 9.5, 6.2, 7.4, -1.2, 0.02],
    [-0.58, 13.6, 8.2, 10.0, -1.4, 0.03],
    [-0.25, 15.6, 9.3, 11.2, -1.5, 0.04],
    [0.10, 16.3, 9.8, 11.0, -1.3, 0.04],
    [0.50, 16.0, 10.0, 10.0, -0.9, 0.04],
    [0.90, 15.0, 9.9, 8.8, -0.3, 0.04],
    [1.30, 13.8, 9.7, 8.2, 0.1, 0.04],
    [1.65, 13.2, 9.5, 8.0, 0.3, 0.04],
    [2.00, 13.4, 9.7, 8.5, 0.4, 0.05],
    [2.40, 14.3, 10.3, 9.4, 0.5, 0.055],
    [2.80, 15.2, 10.9, 10.0, 0.5, 0.06],
    [3.15, 15.9, 11.0, 10.3, 0.4, 0.065],
    [3.45, 15.6, 10.0, 10.2, 0.1, 0.06],
    [3.65, 13.9, 8.6, 9.6, -0.2, 0.05],
    [3.82, 11.2, 7.2, 8.4, -0.4, 0.03],
    [3.97, 9.4, 6.3, 7.3, -0.6, 0.02],
    [4.12, 7.6, 5.6, 6.5, -0.6, 0.01],
    [4.30, 6.3, 5.2, 5.8, -0.5, 0.0],
    [4.60, 5.3, 5.2, 5.3, -0.2, 0.0],
    [4.90, 5.2, 5.5, 5.3, 0.0, 0.0],
    [5.20, 5.1, 5.7, 5.1, 0.4, 0.0],
    [5.45, 3.0, 3.0, 3.0, 0.8, 0.0],
    [5.50, 0.1, 0.1, 0.1, 0.8, 0.0],
];

/// Where the shirt ends and the trousers begin.
pub(super) const HEM: f32 = 0.62;

const PLACES: [f32; 53] = [
    -0.9, -0.895, -0.88, -0.83, -0.76, -0.66, -0.54, -0.40, -0.25, -0.08, 0.1, 0.28, 0.45, 0.72,
    0.869, 1.018, 1.167, 1.316, 1.464, 1.613, 1.762, 1.911, 2.06, 2.209, 2.358, 2.507, 2.656,
    2.804, 2.953, 3.102, 3.251, 3.4, 3.48, 3.548, 3.617, 3.685, 3.753, 3.822, 3.89, 3.958, 4.027,
    4.095, 4.163, 4.232, 4.3, 4.45, 4.6, 4.8, 5.0, 5.2, 5.35, 5.45, 5.5,
];

/// How much wider than the body the shirt is.
const CLOTH: f32 = 0.55;

/// A place on the spine, and how the trunk lies there.
pub(super) fn axis(body: &Body, at: f32) -> (V, Frame) {
    let [a, b, c, d, e, f] = body.spine;
    let [pelvis, .., head] = body.frames;
    let points = [a - pelvis.up * 10.0, a, b, c, d, e, f, f + head.up * 10.0];
    let point = |index: usize| points.get(index.min(7)).copied().unwrap_or(f);
    let place = if at < 0.0 {
        a + pelvis.up * (at * 10.0)
    } else if at >= 5.0 {
        f + head.up * ((at - 5.0) * 10.0)
    } else {
        let (first, s) = split(at);
        let (p0, p1, p2, p3) = (
            point(first),
            point(first + 1),
            point(first + 2),
            point(first + 3),
        );
        let (s2, s3) = (s * s, s * s * s);
        // A smooth curve through the joints (Catmull and Rom).
        (p1 * 2.0
            + (p2 - p0) * s
            + (p0 * 2.0 - p1 * 5.0 + p2 * 4.0 - p3) * s2
            + (p1 * 3.0 - p0 - p2 * 3.0 + p3) * s3)
            * 0.5
    };
    let (below, share) = if at < 0.5 { (0, 0.0) } else { split(at - 0.5) };
    let above = if at < 0.5 { 0 } else { below + 1 };
    let frame = |index: usize| body.frame(index.min(5));
    let (lower, upper) = (frame(below), frame(above));
    let share = share * share * (3.0 - 2.0 * share) * 0.5 + share * 0.5;
    let up = lower.up.towards(upper.up, share).unit();
    let right = lower.right.towards(upper.right, share).across(up).unit();
    let ahead = up.cross(right);
    (place, Frame { ahead, up, right })
}

/// Whole part and rest of a place on the spine.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "places on the spine are small and not negative"
)]
fn split(at: f32) -> (usize, f32) {
    let whole = at.max(0.0).floor();
    (whole as usize, at - whole)
}

/// The section of the trunk at a place on the spine.
pub(super) fn section(body: &Body, build: Build, place: f32) -> Ring {
    posed(body, &cut(build, place))
}

/// The sections of the trunk before any pose.
pub(super) fn cuts(build: Build, detail: Detail) -> Vec<Cut> {
    let places = detail.places(&PLACES, &[HEM]).into_iter();
    places.map(|place| cut(build, place)).collect()
}

fn cut(build: Build, place: f32) -> Cut {
    let [_, width, front, back, ahead, corners] = row(&SECTIONS, place);
    let [_, wide, fore, aft] = row(build.trunk(), place);
    let cloth = if place > HEM {
        CLOTH * (1.0 - smooth(3.6, 4.1, place))
    } else {
        0.0
    };
    Cut {
        place,
        width: width * wide,
        front: front * fore,
        back: back * aft,
        ahead,
        corners,
        cloth,
    }
}

fn posed(body: &Body, cut: &Cut) -> Ring {
    let Cut {
        place,
        width,
        front,
        back,
        ahead,
        corners,
        cloth,
    } = *cut;
    let air = 0.07 * body.breath * smooth(1.4, 2.4, place) * (1.0 - smooth(3.4, 4.0, place));
    let (at, lies) = axis(body, place);
    let sizes = [
        width * (1.0 + air * 0.5) + cloth,
        front * (1.0 + air * 1.6) + cloth,
        back * (1.0 + air * 0.3) + cloth,
    ];
    let centre = at + lies.ahead * ahead;
    Ring::of(place, centre, lies.right, lies.ahead, sizes).with_corners(corners)
}

pub(super) fn add(out: &mut Rings, body: &Body, cuts: &Cuts) {
    for cut in &cuts.trunk {
        out.rings.push(posed(body, cut));
    }
    out.close(Part::Trunk, cuts.detail, 60);
}

/// How much the small of the back, the spine's furrow and the shoulder blades raise or lower the back
/// at a place of its surface, in centimetres: what no ring can say.
pub(super) fn relief(body: &Body, ring: &Ring, at: V) -> f32 {
    let place = ring.place;
    let from = at - ring.centre;
    let is_back = from.dot(ring.back) > 0.0;
    if !is_back || !(0.9..4.0).contains(&place) {
        return 0.0;
    }
    let across = from.dot(ring.across.unit());
    let furrow = -0.75
        * (-across * across / 5.0).exp()
        * smooth(0.9, 1.5, place)
        * (1.0 - smooth(3.4, 3.9, place));
    if place < 1.9 {
        return furrow;
    }
    let side = usize::from(across < 0.0);
    let (out, up) = blade(body, side, at);
    let border = within(out, 0.0, 7.0) * 0.55;
    furrow
        + 0.85
            * smooth(-2.4, 2.2, out)
            * (1.0 - smooth(4.0, 10.0, out))
            * smooth(-15.5, -10.5, up - border)
            * (1.0 - smooth(-2.0, 3.0, up))
}

/// A place seen from the inner edge of a shoulder blade: outward and up.
pub(super) fn blade(body: &Body, side: usize, at: V) -> (f32, f32) {
    let chest = body.frame(crate::domain::figure::pose::HIGH);
    let outward = chest.right * crate::domain::figure::body::outward(side);
    let shoulder = body.arms.get(side).map_or(body.chest, |arm| arm.shoulder) - body.chest;
    let from = at - body.chest;
    (
        from.dot(outward) - (shoulder.dot(outward) - 8.9),
        from.dot(chest.up) - shoulder.dot(chest.up) * 0.8,
    )
}
