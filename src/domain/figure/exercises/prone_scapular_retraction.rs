//! E16 Prone shoulder blade retraction: forehead on the floor, the arms out in a T; the blades lift
//! them.

use crate::domain::figure::neutral::PRONE;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// Out to the side on the floor, at a right angle to the trunk.
const WIDE: Arm = Arm {
    hand: Hand::At(v(50.0, 3.4, 73.3)),
    elbow: v(-1.0, 0.3, 0.0),
    fingers: v(0.0, 0.03, 1.0),
    forward: 8.0,
    up: 0.0,
    palm: Palm::World(v(0.0, -1.0, 0.0)),
    shape: HandShape::Flat,
};

const HOME: Pose = Pose {
    arms: [WIDE; 2],
    ..PRONE
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(76.0, 26.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [90.0, 84.0, 87.0, 88.0, 72.0, 108.0],
        arms: [Arm {
            hand: Hand::At(v(49.0, 13.0, 72.8)),
            forward: -20.0,
            fingers: v(0.0, 0.2, 1.0),
            ..WIDE
        }; 2],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-105.0, 85.0)],
    traces: &[Joint::RightHand, Joint::LeftHand],
};
