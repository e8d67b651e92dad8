//! Buttock, leg and foot.

use super::cuts::{Cut, Cuts};
use super::limb::Limb;
use super::ring::{Detail, Part, Ring, Rings, egg};
use super::table::row;
use crate::domain::figure::body::{Body, SolvedLeg, outward};
use crate::domain::figure::person::Build;
use crate::domain::figure::pose::PELVIS;
use crate::domain::figure::vector::{V, mix};

/// Way from the hip joint, half the width, front, back.
const SECTIONS: [[f32; 4]; 22] = [
    [-7.0, 0.1, 0.1, 0.1],
    [-6.6, 3.2, 3.4, 3.6],
    [-5.0, 5.4, 6.2, 6.4],
    [-2.0, 7.2, 8.2, 8.4],
    [2.0, 7.9, 9.0, 9.2],
    [7.0, 8.1, 9.3, 9.2],
    [13.0, 8.0, 9.0, 8.8],
    [20.0, 7.5, 8.4, 8.0],
    [28.0, 6.7, 7.3, 7.1],
    [35.0, 5.9, 6.3, 6.1],
    [39.0, 5.7, 5.9, 5.6],
    [42.0, 5.7, 5.9, 5.2],
    [46.0, 5.5, 5.3, 5.4],
    [51.0, 5.5, 4.7, 6.4],
    [56.0, 5.4, 4.5, 6.6],
    [62.0, 4.8, 4.1, 5.8],
    [68.0, 4.1, 3.7, 4.5],
    [74.0, 3.6, 3.4, 3.7],
    [79.0, 3.4, 3.3, 3.5],
    [83.0, 3.4, 3.3, 3.6],
    [86.0, 3.0, 2.6, 3.0],
    [87.0, 0.1, 0.1, 0.1],
];

const PLACES: [f32; 43] = [
    -7.0, -6.95, -6.6, -5.8, -4.6, -3.0, -1.0, 1.0, 3.5, 6.0, 9.0, 12.0, 15.0, 18.5, 22.0, 26.0,
    30.0, 33.0, 36.0, 38.0, 39.5, 41.0, 42.0, 43.0, 44.5, 46.0, 48.0, 50.5, 53.0, 56.0, 59.0, 62.0,
    65.0, 68.0, 71.0, 74.3, 75.4, 78.0, 80.5, 83.0, 85.0, 86.3, 87.0,
];

/// How far down the leg the trousers reach.
pub(super) const CUFF: f32 = 75.0;

/// Way ahead of the ankle, half the width, top and bottom below the ankle, inward.
const FOOT: [[f32; 5]; 12] = [
    [-6.2, 0.1, 5.0, 5.2, 0.0],
    [-6.0, 1.5, 3.6, 6.6, 0.0],
    [-5.0, 2.6, 1.6, 7.6, 0.0],
    [-2.5, 3.3, -0.6, 8.0, 0.0],
    [1.0, 3.4, -1.4, 8.0, 0.0],
    [4.5, 3.5, 0.2, 7.8, 0.1],
    [8.0, 3.9, 2.0, 7.5, 0.3],
    [11.5, 4.5, 3.5, 7.7, 0.4],
    [14.0, 4.6, 4.5, 7.9, 0.3],
    [16.0, 4.3, 5.3, 8.0, 0.1],
    [17.2, 3.6, 6.0, 8.0, 0.0],
    [17.8, 0.1, 7.0, 7.1, 0.0],
];

const FOOT_PLACES: [f32; 19] = [
    -6.2, -6.17, -6.0, -5.5, -4.6, -3.4, -1.8, 0.5, 3.0, 5.5, 8.0, 10.0, 12.0, 14.0, 15.3, 16.4,
    17.2, 17.7, 17.8,
];

/// Of a toe: how far inward it is, how far ahead its tip is, its radius and its length.
const TOES: [[f32; 4]; 5] = [
    [3.1, 16.6, 1.25, 4.2],
    [1.15, 17.6, 0.85, 3.2],
    [-0.45, 17.1, 0.8, 2.9],
    [-1.95, 16.2, 0.78, 2.6],
    [-3.3, 14.9, 0.78, 2.3],
];

/// Half the height of a buttock and its radius.
const SEAT: (f32, f32) = (8.4, 7.9);

/// The middle of a buttock, and its radius: it follows half of the thigh.
pub(super) fn seat(body: &Body, side: usize) -> (V, f32) {
    let leg = body.leg(side);
    let pelvis = body.frame(PELVIS);
    let thigh = (leg.knee - leg.hip).unit();
    let back = (thigh.across(pelvis.right).unit() * 0.25 - pelvis.ahead).unit();
    let middle = leg.hip - pelvis.right * (1.2 * outward(side)) - pelvis.up + back * 3.2;
    (middle, SEAT.1)
}

/// The bones of a leg.
fn limb(leg: &SolvedLeg) -> Limb {
    let shin = (leg.ankle - leg.knee).unit();
    let front = leg.toes * leg.sole.dot(shin) - leg.sole * leg.toes.dot(shin);
    let front = front.across(shin).unit();
    Limb {
        root: leg.hip,
        joint: leg.knee,
        end: leg.ankle,
        hinge: front.cross(shin).unit(),
        round: 6.0,
    }
}

/// The sections of a leg before any pose.
pub(super) fn cuts(build: Build, detail: Detail) -> Vec<Cut> {
    let (_, thick) = build.limbs();
    let places = detail.places(&PLACES, &[CUFF]).into_iter();
    let cut = |place| {
        let [_, width, front, back] = row(&SECTIONS, place);
        Cut {
            place,
            width: width * thick,
            // In front, where hands rest on it, there is less flesh.
            front: front * mix(1.0, thick, 0.2),
            back: back * thick,
            ahead: 0.0,
            corners: 0.01,
            cloth: if place < CUFF { 0.35 } else { 0.0 },
        }
    };
    places.map(cut).collect()
}

/// Those of a foot.
pub(super) fn cuts_of_foot(detail: Detail) -> Vec<[f32; 5]> {
    let places = detail.places(&FOOT_PLACES, &[]).into_iter();
    places.map(|place| row(&FOOT, place)).collect()
}

pub(super) fn add(out: &mut Rings, body: &Body, side: usize, cuts: &Cuts) {
    let (_, thick) = cuts.person.build.limbs();
    let pelvis = body.frame(PELVIS);
    let (middle, radius) = seat(body, side);
    let radius = radius * thick;
    let axes = [pelvis.right * (radius * 0.96), pelvis.ahead * radius];
    let rings = cuts.detail.rings(9);
    egg(&mut out.rings, rings, middle, pelvis.up * SEAT.0, axes);
    out.close(Part::Seat(side), cuts.detail, 18);

    let leg = body.leg(side);
    // Flesh gives way in the crease.
    let bulges = [2.3, -3.1 * thick];
    limb(leg).rings(&mut out.rings, &cuts.leg, bulges, 0.0);
    out.close(Part::Leg(side), cuts.detail, 28);
    foot(out, body, leg, side, cuts);
}

fn foot(out: &mut Rings, body: &Body, leg: &SolvedLeg, side: usize, cuts: &Cuts) {
    let up = leg.sole * -1.0;
    let across = up.cross(leg.toes).unit();
    let outside = body.frame(PELVIS).right * outward(side);
    let inward = if across.dot(outside) > 0.0 {
        across * -1.0
    } else {
        across
    };
    let detail = cuts.detail;
    for [place, width, top, bottom, inside] in &cuts.foot {
        let high = bottom - top;
        let below = top + high * 0.68;
        let centre = leg.ankle + leg.toes * *place - up * below + inward * *inside;
        let ring = Ring::of(
            *place,
            centre,
            across,
            up,
            [*width, high * 0.68, high * 0.32],
        );
        out.rings.push(ring.with_corners(0.05));
    }
    out.close(Part::Foot(side), detail, 20);
    for (toe, [inside, tip, radius, length]) in TOES.iter().enumerate() {
        let way = (leg.toes - inward * (0.04 * inside)).unit();
        let from = leg.ankle + leg.toes * (tip - 2.0) + inward * *inside - up * (7.95 - radius);
        let along = [
            [0.0, 0.6],
            [0.3, 0.95],
            [1.0, 1.0],
            [length * 0.6, 1.02],
            [length - 0.5, 0.95],
            [length + 0.25, 0.25],
        ];
        for [place, thick] in detail.kept(&along) {
            let thick = radius * thick;
            let sizes = [thick * 1.02, thick, thick * 0.9];
            let ring = Ring::of(*place, from + way * *place, across, up, sizes);
            out.rings.push(ring);
        }
        out.close(Part::Toe(side, toe), detail, 8);
    }
}
