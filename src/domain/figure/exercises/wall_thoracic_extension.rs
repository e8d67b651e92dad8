//! E13 Extension on the wall: the elbows slide up the wall, the breastbone comes nearer to it, and the
//! low back stays as it is.

use crate::domain::figure::neutral::{STANDING, standing_at};
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pin, Pose, Root};
use crate::domain::figure::vector::{V, v};
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// The elbow on the wall at this height, the wrist beside the ear, the fingers behind the head.
const fn arm(y: f32, forearm: V, fingers: V, up: f32) -> Arm {
    Arm {
        hand: Hand::Elbow(v(30.2, y, 15.0), forearm),
        elbow: v(1.0, 0.0, 0.0),
        fingers,
        forward: 14.0,
        up,
        palm: Palm::Head,
        shape: HandShape::Cradle,
    }
}

const HOME: Pose = Pose {
    root: Root::Pelvis(v(5.0, 90.2, 0.0)),
    lean: [0.0, 0.0, 6.0, 14.0, 24.0, 10.0],
    pin: Pin::Lean([1.0; 6]),
    arms: [arm(164.0, v(-0.97, -0.13, -0.21), v(-0.43, 0.9, 0.0), 12.0); 2],
    legs: [standing_at(-1.0, 9.5); 2],
    ..STANDING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(-30.0, 8.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [4.0, 4.0, -2.0, -8.0, -6.0, -10.0],
        arms: [arm(172.0, v(-0.88, -0.42, -0.22), v(-0.71, 0.7, 0.03), 20.0); 2],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Wall(34.0), Prop::Floor(-40.0, 34.0)],
    traces: &[Joint::RightElbow],
};
