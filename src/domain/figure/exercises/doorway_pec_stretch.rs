//! E09 Doorway stretch: the forearms stay on the frame, one foot steps forward, and the trunk goes
//! through as one piece.

use crate::domain::figure::body::ANKLE;
use crate::domain::figure::neutral::{STANDING, standing_at};
use crate::domain::figure::pose::{Arm, Hand, HandShape, Leg, Palm, Pin, Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// The forearm upright along the inside of the frame, the elbow a little above the shoulder; the
/// shoulder is drawn forward by so much.
const fn arm(outward: f32, forward: f32) -> Arm {
    Arm {
        hand: Hand::Elbow(v(-1.0, 145.8, outward), v(0.0, 1.0, 0.0)),
        elbow: v(1.0, 0.0, 0.0),
        fingers: v(0.0, 1.0, 0.0),
        forward,
        up: 4.0,
        palm: Palm::World(v(0.6, 0.0, 0.8)),
        shape: HandShape::Flat,
    }
}

const HOME: Pose = Pose {
    root: Root::Pelvis(v(-14.2, 90.0, 0.0)),
    pin: Pin::Rise,
    arms: [arm(45.4, 10.0); 2],
    legs: [standing_at(-17.0, 9.5); 2],
    ..STANDING
};

/// One foot ahead, the trunk over both.
const fn step(x: f32, left: f32, lift: f32, arm: Arm) -> Pose {
    Pose {
        root: Root::Pelvis(v(x, 88.0, 0.0)),
        lean: [5.0, -6.0, 0.0, 10.0, 12.0, 0.0],
        arms: [arm; 2],
        legs: [
            HOME.legs[0],
            Leg {
                ankle: v(left, ANKLE + lift, 9.5),
                ..HOME.legs[1]
            },
        ],
        ..HOME
    }
}

pub(super) static FIGURE: Figure = Figure {
    view: View::new(38.0, 6.0),
    crop: Crop::Whole,
    flips: true,
    home: HOME,
    out: &[
        step(-4.8, 6.0, 5.0, arm(45.9, -8.0)),
        step(4.9, 26.0, 0.0, arm(46.1, -20.0)),
    ],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-60.0, 55.0), Prop::Doorway(0.0, 50.0)],
    traces: &[Joint::Chest],
};
