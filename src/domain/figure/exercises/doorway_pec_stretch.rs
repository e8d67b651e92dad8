//! E09 Doorway stretch: the forearms stay on the frame, one foot steps forward, and the trunk goes
//! through as one piece.

use crate::domain::figure::neutral::{STANDING, standing_at};
use crate::domain::figure::pose::{Arm, Hand, HandShape, Leg, Palm, Pin, Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// The forearm upright on the frame.
const ARM: Arm = Arm {
    hand: Hand::Elbow(v(0.0, 148.0, 44.0), v(0.0, 1.0, 0.02)),
    elbow: v(1.0, 0.0, 0.0),
    fingers: v(0.0, 1.0, 0.05),
    forward: 0.0,
    up: 6.0,
    palm: Palm::World(v(1.0, 0.0, 0.0)),
    shape: HandShape::Flat,
};

const HOME: Pose = Pose {
    root: Root::Pelvis(v(-11.0, 90.0, 0.0)),
    pin: Pin::Rise,
    arms: [ARM; 2],
    legs: [standing_at(-14.0, 9.5); 2],
    ..STANDING
};

/// One foot ahead, the trunk over both.
const fn step(x: f32, right: f32, lift: f32) -> Pose {
    Pose {
        root: Root::Pelvis(v(x, 88.0, 0.0)),
        lean: [6.0, -5.0, 1.0, 11.0, 12.0, 0.0],
        arms: [Arm {
            forward: -10.0,
            ..ARM
        }; 2],
        legs: [
            Leg {
                ankle: v(right, 8.0 + lift, 9.5),
                ..HOME.legs[0]
            },
            HOME.legs[1],
        ],
        ..HOME
    }
}

pub(super) static FIGURE: Figure = Figure {
    view: View::new(58.0, 4.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[step(-3.0, 6.0, 7.0), step(5.0, 26.0, 0.0)],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-40.0, 55.0), Prop::Doorway(0.0, 48.0)],
    traces: &[Joint::Chest],
};
