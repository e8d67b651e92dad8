//! E25 Child's pose: sitting on the heels, the trunk folds forward and the arms stretch ahead.

use crate::domain::figure::body::KNEE;
use crate::domain::figure::neutral::KNEELING;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const ON_HEELS: Root = Root::Knees {
    at: v(0.0, KNEE + 0.7, 0.0),
    lean: -69.0,
};

/// A hand that slides over the floor, here.
const fn slid(x: f32) -> Arm {
    Arm {
        hand: Hand::At(v(x, 3.4, 14.0)),
        elbow: v(0.4, 0.0, 1.0),
        fingers: v(1.0, 0.03, 0.0),
        forward: 0.0,
        up: 12.0,
        palm: Palm::World(v(0.0, -1.0, 0.0)),
        shape: HandShape::Flat,
    }
}

pub(super) static FIGURE: Figure = Figure {
    view: View::new(20.0, 12.0),
    crop: Crop::Whole,
    flips: false,
    home: Pose {
        root: ON_HEELS,
        lean: [4.0, -4.0, 1.0, 10.0, 13.0, 2.0],
        arms: [Arm {
            hand: Hand::Pelvis(v(24.0, 5.0, 13.0)),
            elbow: v(-0.6, -0.6, 0.5),
            fingers: v(1.0, -0.35, -0.1),
            palm: Palm::World(v(0.0, -1.0, -0.15)),
            ..Arm::HANGING
        }; 2],
        ..KNEELING
    },
    out: &[
        Pose {
            root: ON_HEELS,
            lean: [34.0, 46.0, 56.0, 60.0, 54.0, 56.0],
            arms: [Arm {
                up: 4.0,
                ..slid(22.0)
            }; 2],
            ..KNEELING
        },
        Pose {
            root: ON_HEELS,
            lean: [61.0, 90.0, 110.0, 112.0, 98.0, 106.0],
            arms: [slid(65.5); 2],
            ..KNEELING
        },
    ],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-62.0, 84.0)],
    traces: &[Joint::Head],
};
