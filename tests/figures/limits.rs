//! How far human joints go, with the source of each figure, and how far those of a figure are bent.
//!
//! Sources:
//! - AAOS: American Academy of Orthopaedic Surgeons, Joint Motion: Method of Measuring and
//!   Recording (1965).
//! - AMA: American Medical Association, Guides to the Evaluation of Permanent Impairment, 5th
//!   edition (2000), chapter 15.
//! - WP: White and Panjabi, Clinical Biomechanics of the Spine, 2nd edition (1990), the upper limits
//!   of the ranges of flexion and extension together at each level of the spine.
//! - MW: Mulholland and Wyss, Activities of daily living in non-Western cultures: range of motion
//!   requirements for hip and knee joint implants (2001): what kneeling and squatting take.
//! - Magee: Orthopedic Physical Assessment, 6th edition (2014), chapter 8.

use unhunch::domain::figure::body::{Body, Frame};
use unhunch::domain::figure::neutral::STANDING;
use unhunch::domain::figure::pose::{HEAD, HIGH, LOW, LUMBAR, PELVIS};
use unhunch::domain::figure::vector::V;

/// One angle of a body, in degrees, and what it must be between.
pub(crate) struct Angle {
    pub(crate) name: &'static str,
    pub(crate) degrees: f32,
    pub(crate) least: f32,
    pub(crate) most: f32,
}

/// What calculation may add to an angle.
const ROUNDING: f32 = 0.5;

impl Angle {
    pub(crate) fn is_human(&self) -> bool {
        (self.least - ROUNDING..=self.most + ROUNDING).contains(&self.degrees)
    }
}

fn angle(name: &'static str, degrees: f32, least: f32, most: f32) -> Angle {
    Angle {
        name,
        degrees,
        least,
        most,
    }
}

/// Every angle that has a limit.
pub(crate) fn angles(body: &Body) -> Vec<Angle> {
    let [pelvis, lumbar, low, high] = [PELVIS, LUMBAR, LOW, HIGH].map(|part| body.frame(part));
    let head = body.frame(HEAD);
    let [p, b, l, h, _, hd] = STANDING.lean;
    let mut all = vec![
        // Levels L3 to S1 (WP: 17 + 21 + 24 = 62), two thirds of it forward as AMA has it for the
        // whole small of the back (60 forward, 25 backward), from where it is in standing.
        angle(
            "small of the back on the pelvis",
            bent_forward(lumbar, pelvis) - (b - p),
            -21.0,
            41.0,
        ),
        // Levels T10 to L3 (WP: 14 + 20 + 20 + 16 + 18 = 88), shared out alike.
        angle(
            "lower chest on the small of the back",
            bent_forward(low, lumbar) - (l - b),
            -29.0,
            59.0,
        ),
        // Levels T1 to T10 (WP: 5 + 5 + 5 + 5 + 5 + 7 + 8 + 8 + 8 = 56), shared out alike.
        angle(
            "upper chest on the lower",
            bent_forward(high, low) - (h - l),
            -19.0,
            37.0,
        ),
        // AMA: the neck 50 forward, 60 backward, 45 to a side, 80 turned.
        angle(
            "head forward",
            bent_forward(head, high) - (hd - h),
            -60.0,
            50.0,
        ),
        angle("head to a side", bent_aside(head, high), -45.0, 45.0),
        angle("head turned", turned(head, high), -80.0, 80.0),
        // Magee: the chest turns 35 to 50, and bends 20 to 40 to a side with the small of the back.
        angle("chest turned", turned(high, pelvis), -50.0, 50.0),
        angle("chest to a side", bent_aside(high, pelvis), -40.0, 40.0),
    ];
    for arm in &body.arms {
        // AAOS: the elbow bends 150.
        let bend = between(arm.elbow - arm.shoulder, arm.wrist - arm.elbow);
        all.push(angle("elbow", bend, 0.0, 150.0));
        // AAOS: the arm goes 60 behind the body.
        let way = (arm.elbow - arm.shoulder).unit();
        let behind = (-way.dot(high.ahead)).atan2(-way.dot(high.up)).to_degrees();
        if way.dot(high.up) < 0.0 && way.dot(high.right).abs() < 0.5 {
            all.push(angle("arm behind the body", behind, -180.0, 60.0));
        }
        // AAOS: the wrist bends 80 to the palm and 70 to the back of the hand; pressed on the floor
        // it goes to 90.
        let wrist = between(arm.wrist - arm.elbow, arm.fingers);
        all.push(angle("wrist", wrist, 0.0, 90.0));
    }
    for (side, leg) in body.legs.iter().enumerate() {
        // MW: the knee bends up to 165 in kneeling.
        let bend = between(leg.knee - leg.hip, leg.ankle - leg.knee);
        all.push(angle("knee", bend, 0.0, 165.0));
        // AAOS: the hip goes 30 behind the body and 45 outward; MW: 130 forward.
        let way = (leg.knee - leg.hip).unit();
        let forward = way
            .dot(pelvis.ahead)
            .atan2(-way.dot(pelvis.up))
            .to_degrees();
        all.push(angle("hip", forward, -30.0, 130.0));
        let outward = if side == 0 { 1.0 } else { -1.0 };
        let out = (way.dot(pelvis.right) * outward).asin().to_degrees();
        all.push(angle("hip outward", out, -30.0, 45.0));
    }
    all
}

fn between(a: V, b: V) -> f32 {
    a.unit().dot(b.unit()).clamp(-1.0, 1.0).acos().to_degrees()
}

/// How far a part is bent forward on the part below it.
fn bent_forward(part: Frame, below: Frame) -> f32 {
    part.up
        .dot(below.ahead)
        .atan2(part.up.dot(below.up))
        .to_degrees()
}

fn bent_aside(part: Frame, below: Frame) -> f32 {
    part.up
        .dot(below.right)
        .clamp(-1.0, 1.0)
        .asin()
        .to_degrees()
}

fn turned(part: Frame, below: Frame) -> f32 {
    let ahead = part.ahead - below.up * part.ahead.dot(below.up);
    (-ahead.dot(below.right))
        .atan2(ahead.dot(below.ahead))
        .to_degrees()
}
