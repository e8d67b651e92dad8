//! Hands: a palm, four fingers and a thumb.

use super::ring::{Detail, Part, Ring, Rings};
use crate::domain::figure::body::{Body, SolvedArm, outward};
use crate::domain::figure::pose::Fingers;
use crate::domain::figure::vector::{V, mix, sin_cos, smooth};

/// Where the thumb of a hand is, seen from its palm.
pub(super) fn thumb_of(arm: &SolvedArm, side: usize) -> V {
    arm.fingers.cross(arm.palm) * outward(side)
}

/// Way from the wrist, half the width, half the thickness.
const PALM: [[f32; 3]; 12] = [
    [-2.4, 0.1, 0.1],
    [-2.1, 1.5, 1.1],
    [-1.2, 2.4, 1.75],
    [0.4, 2.75, 1.8],
    [2.2, 3.2, 1.75],
    [4.2, 3.75, 1.65],
    [6.2, 4.0, 1.45],
    [7.9, 4.0, 1.3],
    [9.0, 3.8, 1.15],
    [9.7, 3.2, 0.9],
    [10.1, 2.0, 0.5],
    [10.2, 0.1, 0.1],
];

/// Of a finger: how far towards the thumb and how far from the wrist it begins, its length, its radius.
const FINGERS: [[f32; 4]; 4] = [
    [2.85, 8.6, 7.0, 0.92],
    [0.95, 9.1, 7.8, 0.95],
    [-0.95, 8.8, 7.2, 0.9],
    [-2.75, 8.0, 5.6, 0.8],
];

/// Along a finger: share of its length, share of its radius.
const FINGER: [[f32; 2]; 10] = [
    [0.0, 0.7],
    [0.063, 0.95],
    [0.165, 1.0],
    [0.29, 1.02],
    [0.43, 1.0],
    [0.57, 0.98],
    [0.7, 0.95],
    [0.823, 0.9],
    [0.924, 0.75],
    [1.0, 0.1],
];

/// Along the thumb: way from its root, radius.
const THUMB: [[f32; 2]; 10] = [
    [0.0, 0.8],
    [0.6, 1.3],
    [1.6, 1.5],
    [2.8, 1.45],
    [4.1, 1.25],
    [5.3, 1.1],
    [6.3, 1.08],
    [7.2, 0.95],
    [7.9, 0.7],
    [8.2, 0.1],
];

/// A way that bends about an axis across it.
struct Bow {
    at: V,
    begins: V,
    axis: V,
    /// How far along it that is.
    last: f32,
}

impl Bow {
    /// Goes on to a place along it, where it is bent by so many radians; where it goes there.
    fn on(&mut self, place: f32, bent: f32) -> V {
        let (sin, cos) = sin_cos(bent.to_degrees());
        let way = self.begins * cos + self.axis.cross(self.begins) * sin;
        self.at = self.at + way * (place - self.last);
        self.last = place;
        way
    }
}

pub(super) fn add(out: &mut Rings, body: &Body, side: usize, detail: Detail) {
    let arm = body.arm(side);
    let thumb = thumb_of(arm, side);
    let SolvedArm {
        fingers,
        palm,
        wrist,
        hand: Fingers { curl, .. },
        ..
    } = *arm;
    let fist = smooth(0.75, 0.85, curl);
    let across = palm.cross(fingers);
    for [way, wide, thick] in detail.kept(&PALM) {
        let ball = if *way > 1.0 && *way < 7.0 { 0.25 } else { 0.0 };
        let heel = if *way < 6.0 { 1.15 } else { 1.0 };
        let centre = wrist + fingers * *way + palm * 0.1 + thumb * ball;
        let sizes = [*wide, thick * heel * (1.0 + 0.25 * fist), *thick];
        let ring = Ring::of(*way, centre, across, palm, sizes);
        out.rings.push(ring.with_corners(0.06));
    }
    out.close(Part::Palm(side), detail, 18);

    for (finger, [aside, from, length, radius]) in FINGERS.iter().enumerate() {
        let begins = (fingers + thumb * (aside * arm.hand.spread * (1.0 - fist))).unit();
        let axis = begins.cross(palm).unit();
        let order = f32::from(u8::try_from(finger).unwrap_or_default());
        let bend = curl * 4.1 + 0.08 + 0.05 * order * curl * (1.0 - fist);
        let all = length + 1.0;
        let at = wrist + fingers * (from - 1.0) + thumb * *aside + palm * 0.1;
        let mut bow = Bow {
            at,
            begins,
            axis,
            last: 0.0,
        };
        for [share, thick] in detail.kept(&FINGER) {
            let way = bow.on(share * all, bend * smooth(0.6, *length, share * all));
            let radius = radius * thick * (1.0 - 0.12 * share);
            let sizes = [radius, radius * 0.95, radius * 0.95];
            let front = axis.cross(way);
            let ring = Ring::of(*share, bow.at, front.cross(way), front, sizes);
            out.rings.push(ring);
        }
        out.close(Part::Finger(side, finger), detail, 8);
    }

    let open = fingers * 0.72 + thumb * arm.hand.thumb + palm * (0.22 + curl * 0.5);
    let closed = fingers * 0.62 + thumb * 0.12 + palm * 0.85;
    let begins = open.towards(closed, fist).unit();
    let towards = (fingers + palm * curl).towards(thumb * -1.0 + palm * 0.25, fist);
    let axis = begins.cross(towards.unit()).unit();
    let at = wrist
        + fingers * mix(1.2, 4.0, fist)
        + thumb * mix(1.7, 3.0, fist)
        + palm * mix(0.5, 0.8, fist);
    let mut bow = Bow {
        at,
        begins,
        axis,
        last: 0.0,
    };
    let bend = mix(0.35, 1.55, fist);
    for [place, radius] in detail.kept(&THUMB) {
        let way = bow.on(*place, bend * smooth(2.4, 6.8, *place));
        let front = palm.across(way).unit();
        let sizes = [*radius, radius * 0.9, radius * 0.9];
        let ring = Ring::of(*place, bow.at, front.cross(way), front, sizes);
        out.rings.push(ring);
    }
    out.close(Part::Finger(side, 4), detail, 8);
}
