//! E22 Extension over a ball: knees and feet on the floor, the belly on the ball; only the upper
//! trunk lifts, the neck in line.

use crate::domain::figure::neutral::KNEELING;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const HOME: Pose = Pose {
    root: Root::Knees {
        at: v(0.0, 5.5, 0.0),
        lean: 11.0,
    },
    lean: [35.0, 46.0, 70.0, 94.0, 100.0, 104.0],
    arms: [Arm {
        hand: Hand::Head(v(-8.0, 1.0, 6.5)),
        elbow: v(0.3, 0.5, 1.0),
        fingers: v(0.0, 0.2, -1.0),
        palm: Palm::Head,
        shape: HandShape::Cradle,
        ..Arm::HANGING
    }; 2],
    ..KNEELING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::SIDE,
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [36.0, 44.0, 48.0, 46.0, 50.0, 48.0],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-58.0, 95.0), Prop::Ball(v(47.0, 34.0, 0.0), 34.0)],
    traces: &[Joint::Chest],
};
