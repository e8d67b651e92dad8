//! E18 Wide row: the arms stay at shoulder height, the elbows go out and back, the blades draw
//! together.

use crate::domain::figure::neutral::STANDING;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const HOME: Pose = Pose {
    arms: [Arm {
        hand: Hand::Reach(v(1.0, -0.04, 0.12), 0.94),
        elbow: v(0.0, -0.25, 1.0),
        fingers: v(1.0, 0.0, -0.05),
        forward: 14.0,
        up: 0.0,
        palm: Palm::Chest(v(0.0, -1.0, -0.2)),
        shape: HandShape::Fist,
    }; 2],
    ..STANDING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(-80.0, 30.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [4.0, -8.0, -3.0, 5.0, 9.0, 0.0],
        arms: [Arm {
            hand: Hand::Chest(v(19.0, -2.0, 42.0)),
            elbow: v(-0.6, 0.0, 1.0),
            fingers: v(1.0, 0.0, -0.1),
            forward: -24.0,
            up: -2.0,
            palm: Palm::Chest(v(0.0, -1.0, -0.2)),
            shape: HandShape::Fist,
        }; 2],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 110.0), Prop::Band(v(115.0, 130.0, 0.0))],
    traces: &[Joint::RightElbow, Joint::LeftElbow],
};
