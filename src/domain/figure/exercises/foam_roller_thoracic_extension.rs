//! E02 Thoracic extension over a roller: the hips stay on the floor, the upper back bends over the
//! roller, the hands carry the head.

use crate::domain::figure::neutral::SUPINE;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// The hands under the head, the elbows wide.
const ARM: Arm = Arm {
    hand: Hand::Head(v(-8.0, 1.0, 6.0)),
    elbow: v(0.7, 0.6, 1.0),
    fingers: v(0.0, -0.1, -1.0),
    palm: Palm::Head,
    shape: HandShape::Cradle,
    ..Arm::HANGING
};

const HOME: Pose = Pose {
    lean: [-72.0, -58.0, -62.0, -66.0, -60.0, -66.0],
    arms: [ARM; 2],
    ..SUPINE
};

pub(super) static FIGURE: Figure = Figure {
    view: View::SIDE,
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [-70.0, -56.0, -78.0, -87.0, -94.0, -104.0],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[
        Prop::Mat(-80.0, 80.0),
        Prop::Roller(v(-35.0, 7.5, 0.0), 7.5),
    ],
    traces: &[Joint::Head],
};

const LOW_HOME: Pose = Pose {
    lean: [-80.0, -72.0, -72.0, -74.0, -66.0, -72.0],
    ..HOME
};

/// The same over a rolled towel, which is lower.
pub(super) static TOWEL: Figure = Figure {
    home: LOW_HOME,
    out: &[Pose {
        lean: [-78.0, -70.0, -88.0, -97.0, -98.0, -104.0],
        ..LOW_HOME
    }],
    props: &[
        Prop::Mat(-80.0, 80.0),
        Prop::Roller(v(-36.0, 4.0, 0.0), 4.0),
    ],
    ..FIGURE
};
