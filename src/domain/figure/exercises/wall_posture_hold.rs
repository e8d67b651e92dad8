//! E06 Wall posture: seat, shoulder line and the back of the head come to the wall; the gaze is level
//! and the low back not over-arched.

use crate::domain::figure::neutral::{STANDING, standing_at};
use crate::domain::figure::pose::{Arm, Hand, Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Prop, View};

const HOME: Pose = Pose {
    root: Root::Pelvis(v(0.6, 83.6, 0.0)),
    lean: [-2.0, -2.0, 6.0, 20.0, 34.0, 10.0],
    arms: [Arm {
        forward: 14.0,
        ..Arm::HANGING
    }; 2],
    legs: [standing_at(33.0, 9.5); 2],
    ..STANDING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(20.0, 8.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [1.0, -5.0, -3.0, 0.0, -6.0, 0.0],
        arms: [Arm {
            hand: Hand::Reach(v(0.1, -1.0, 0.12), 0.985),
            forward: -8.0,
            ..Arm::HANGING
        }; 2],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Wall(-11.8), Prop::Floor(-12.0, 62.0)],
    traces: &[],
};
