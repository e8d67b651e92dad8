//! Collar bone and shoulder blade, and the arm from the shoulder to the wrist.

use super::cuts::{Cut, Cuts};
use super::hand::thumb_of;
use super::limb::Limb;
use super::ring::{Detail, Part, Ring, Rings};
use super::table::row;
use crate::domain::figure::body::{Body, outward};
use crate::domain::figure::person::Person;
use crate::domain::figure::pose::HIGH;
use crate::domain::figure::vector::{V, mix, smooth, v};

/// Way from the shoulder joint, half the width, front, back.
const SECTIONS: [[f32; 4]; 20] = [
    [-3.6, 0.1, 0.1, 0.1],
    [-3.3, 2.4, 2.2, 2.4],
    [-2.4, 4.2, 3.9, 4.1],
    [-0.6, 5.0, 4.8, 5.0],
    [2.0, 5.5, 5.1, 5.3],
    [5.0, 5.5, 5.1, 5.3],
    [9.0, 5.05, 4.9, 5.0],
    [13.0, 4.6, 4.7, 4.8],
    [17.0, 4.35, 4.8, 4.7],
    [22.0, 4.1, 4.6, 4.3],
    [26.0, 3.9, 4.1, 3.9],
    [31.0, 4.1, 3.7, 3.7],
    [34.0, 4.5, 4.0, 3.6],
    [38.0, 4.5, 4.0, 3.6],
    [43.0, 3.9, 3.4, 3.2],
    [48.0, 3.3, 2.7, 2.7],
    [53.0, 2.95, 2.2, 2.2],
    [56.0, 2.9, 2.05, 2.1],
    [57.6, 2.5, 1.6, 1.7],
    [58.2, 0.1, 0.1, 0.1],
];

const PLACES: [f32; 39] = [
    -3.6, -3.57, -3.3, -2.8, -2.0, -0.8, 0.6, 2.2, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 15.4, 16.6,
    18.0, 20.0, 22.0, 24.0, 26.0, 27.5, 29.0, 30.0, 31.0, 32.0, 33.0, 34.5, 36.5, 39.0, 42.0, 45.0,
    48.0, 51.0, 53.5, 56.0, 57.0, 57.7, 58.2,
];

/// Along the collar bone: share of the way to the shoulder, half the height, half the depth.
const GIRDLE: [[f32; 3]; 12] = [
    [0.0, 0.1, 0.1],
    [0.01, 2.0, 2.6],
    [0.08, 3.6, 4.2],
    [0.22, 5.2, 6.0],
    [0.38, 5.8, 6.9],
    [0.54, 5.7, 7.0],
    [0.7, 5.1, 6.5],
    [0.84, 4.5, 6.0],
    [0.95, 4.1, 5.6],
    [1.04, 3.6, 4.9],
    [1.12, 2.4, 3.2],
    [1.15, 0.1, 0.1],
];

/// Both ends of the collar bone of a side, and what is across it: ahead.
pub(super) fn girdle(body: &Body, side: usize) -> (V, V, V) {
    let chest = body.frame(HIGH);
    let from = chest.place(body.chest, v(-1.9, 2.6, 3.6), side);
    let to = body.arm(side).shoulder;
    let ahead = chest.ahead.across((to - from).unit()).unit();
    (from, to, ahead)
}

/// The bones of an arm.
pub(super) fn limb(body: &Body, side: usize) -> Limb {
    let arm = body.arm(side);
    let first = (arm.elbow - arm.shoulder).unit();
    let line = arm.wrist - arm.shoulder;
    let bow = arm.elbow - arm.shoulder.towards(arm.wrist, 31.0 / 56.5);
    let length = bow.length();
    // Where a straight elbow would bend.
    let hint = body
        .frame(HIGH)
        .direction(v(1.0, 0.8, -0.3), side)
        .across(line.unit())
        .unit();
    let share = (length / 3.0).min(1.0);
    let inner = (hint * (1.0 - share) - bow.unit() * share)
        .across(first)
        .unit();
    Limb {
        root: arm.shoulder,
        joint: arm.elbow,
        end: arm.wrist,
        hinge: inner.cross(first).unit(),
        round: 4.2,
    }
}

/// The sections of an arm before any pose.
pub(super) fn cuts(person: &Person, detail: Detail) -> Vec<Cut> {
    let (thick, _) = person.build.limbs();
    let sleeve = person.sleeves.length();
    let places = detail.places(&PLACES, &[sleeve]).into_iter();
    let cut = |place| {
        let [_, width, front, back] = row(&SECTIONS, place);
        Cut {
            place,
            width: width * thick,
            front: front * thick,
            back: back * thick,
            ahead: 0.0,
            corners: 0.0,
            cloth: if place < sleeve {
                0.3 + 0.45 * smooth(6.0, 16.0, place)
            } else {
                0.0
            },
        }
    };
    places.map(cut).collect()
}

pub(super) fn add(out: &mut Rings, body: &Body, side: usize, cuts: &Cuts) {
    let (thick, _) = cuts.person.build.limbs();
    let (from, to, ahead) = girdle(body, side);
    let way = (to - from).unit();
    let across = ahead.cross(way);
    for [share, high, deep] in cuts.detail.kept(&GIRDLE) {
        let deep = deep * thick;
        let front = deep * mix(0.62, 1.0, smooth(0.15, 0.75, *share));
        let centre = from.towards(to, *share);
        let ring = Ring::of(*share, centre, across, ahead, [high * thick, front, deep]);
        out.rings.push(ring.with_corners(0.02));
    }
    out.close(Part::Girdle(side), cuts.detail, 24);

    let limb = limb(body, side);
    let roll = roll(&limb, body, side);
    limb.rings(&mut out.rings, &cuts.arm, [-1.8 * thick, 1.5], roll);
    out.close(Part::Arm(side), cuts.detail, 24);
}

/// By how much the wrist is turned against the elbow, in degrees about the forearm.
fn roll(limb: &Limb, body: &Body, side: usize) -> f32 {
    let [_, forearm] = limb.directions();
    let out = outward(side);
    let from = limb.hinge * -out;
    let to = thumb_of(body.arm(side), side).across(forearm).unit();
    let turn = from.cross(to).dot(forearm).atan2(from.dot(to)).to_degrees() * -out;
    // Forearms turn the thumb inward over the front, and not the other way around.
    let turn = if turn < -100.0 { turn + 360.0 } else { turn };
    turn * -out
}
