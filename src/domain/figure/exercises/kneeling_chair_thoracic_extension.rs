//! E01 Kneeling extension on a chair: elbows and knees stay, the hips go back, the breastbone sinks
//! between the arms, the neck stays in line.

use crate::domain::figure::neutral::KNEELING;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pin, Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// The elbows on the seat, the forearms along it.
const ARM: Arm = Arm {
    hand: Hand::Elbow(v(50.0, 47.6, 16.0), v(1.0, 0.02, -0.15)),
    elbow: v(1.0, 0.0, 0.0),
    palm: Palm::World(v(0.0, -1.0, 0.0)),
    shape: HandShape::Flat,
    ..Arm::HANGING
};

const HOME: Pose = Pose {
    lean: [48.0, 50.0, 54.0, 58.0, 62.0, 66.0],
    pin: Pin::Lean([1.0; 6]),
    arms: [ARM; 2],
    ..KNEELING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::SIDE,
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        root: Root::Knees {
            at: v(0.0, 5.5, 0.0),
            lean: -36.0,
        },
        lean: [88.0, 82.0, 68.0, 60.0, 64.0, 70.0],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-58.0, 42.0), Prop::Chair(66.0, 1.0)],
    traces: &[Joint::Hips, Joint::Chest],
};
