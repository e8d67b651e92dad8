//! E01 Kneeling extension on a chair: elbows and knees stay, the hips go back, the breastbone sinks
//! between the arms, the neck stays in line.

use crate::domain::figure::body::KNEE;
use crate::domain::figure::neutral::KNEELING;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pin, Pose, Root};
use crate::domain::figure::vector::{V, v};
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// The elbows on the seat, the forearms along it.
const ARM: Arm = Arm {
    hand: Hand::Elbow(v(53.0, 48.0, 16.0), v(1.0, 0.0, -0.2)),
    elbow: v(1.0, 0.0, 0.0),
    palm: Palm::World(v(0.0, -1.0, 0.0)),
    shape: HandShape::Flat,
    ..Arm::HANGING
};

/// Where bent knees kneel: a little higher, on their caps.
const ON_KNEES: V = v(0.0, KNEE + 0.2, 0.0);

const HOME: Pose = Pose {
    root: Root::Knees {
        at: ON_KNEES,
        lean: 0.0,
    },
    lean: [52.0, 56.0, 60.0, 62.0, 66.0, 70.0],
    pin: Pin::Thighs,
    arms: [ARM; 2],
    ..KNEELING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(20.0, 10.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        root: Root::Knees {
            at: ON_KNEES,
            lean: -38.8,
        },
        lean: [90.0, 88.0, 76.0, 68.0, 76.0, 84.0],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-58.0, 42.0), Prop::Chair(72.0, 1.0)],
    traces: &[Joint::Hips, Joint::Chest],
};
