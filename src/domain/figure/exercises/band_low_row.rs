//! E17 Low row: the elbows stay by the ribs and go back, the blades draw together, the shoulders stay
//! down.

use crate::domain::figure::neutral::STANDING;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// The fist at this place, the elbow by the ribs.
const fn arm(ahead: f32, down: f32, forward: f32) -> Arm {
    Arm {
        hand: Hand::Chest(v(ahead, -down, 19.0)),
        elbow: v(-1.0, -0.4, 0.15),
        fingers: v(1.0, 0.0, 0.0),
        forward,
        up: 0.0,
        palm: Palm::Inward,
        shape: HandShape::Fist,
    }
}

const HOME: Pose = Pose {
    arms: [arm(32.0, 28.0, 10.0); 2],
    ..STANDING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(-24.0, 8.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [4.0, -8.0, -3.0, 5.0, 9.0, 0.0],
        arms: [arm(8.0, 27.0, -22.0); 2],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 100.0), Prop::Band(v(100.0, 113.0, 0.0))],
    traces: &[Joint::RightElbow],
};
