//! E14 Opposite arm and leg raise: a few centimetres only, neck and low back at ease.

use crate::domain::figure::neutral::PRONE;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Leg, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// Reaching ahead on the floor.
const REACHING: Arm = Arm {
    hand: Hand::At(v(109.3, 3.4, 19.0)),
    elbow: v(0.0, 0.2, 1.0),
    fingers: v(1.0, 0.03, 0.0),
    forward: 0.0,
    up: 14.0,
    palm: Palm::World(v(0.0, -1.0, 0.0)),
    shape: HandShape::Flat,
};
const LEG: Leg = PRONE.legs[0];

const HOME: Pose = Pose {
    arms: [REACHING; 2],
    ..PRONE
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(14.0, 12.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [90.0, 83.0, 86.0, 88.0, 70.0, 108.0],
        arms: [
            Arm {
                hand: Hand::At(v(109.8, 12.0, 20.0)),
                fingers: v(1.0, 0.2, 0.0),
                ..REACHING
            },
            REACHING,
        ],
        legs: [
            LEG,
            Leg {
                ankle: v(-82.85, 14.0, 10.0),
                toes: v(-1.0, 0.1, 0.0),
                ..LEG
            },
        ],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-105.0, 125.0)],
    traces: &[Joint::RightHand, Joint::LeftFoot],
};
