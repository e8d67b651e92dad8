//! E15 Bird dog: arm and opposite leg reach no higher than the trunk, which stays level.

use crate::domain::figure::neutral::QUADRUPED;
use crate::domain::figure::pose::{Arm, Hand, Leg, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(16.0, 8.0),
    crop: Crop::Whole,
    flips: false,
    home: QUADRUPED,
    out: &[Pose {
        arms: [
            Arm {
                hand: Hand::Reach(v(0.4, 1.0, 0.14), 0.998),
                elbow: v(0.2, -0.2, 1.0),
                fingers: v(1.0, 0.05, 0.1),
                up: 10.0,
                ..QUADRUPED.arms[0]
            },
            QUADRUPED.arms[1],
        ],
        legs: [
            QUADRUPED.legs[0],
            Leg {
                ankle: v(-82.9, 47.0, 9.5),
                knee: v(0.0, -1.0, 0.0),
                toes: v(-0.35, -1.0, 0.0),
            },
        ],
        ..QUADRUPED
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-70.0, 80.0)],
    traces: &[Joint::RightHand, Joint::LeftFoot],
};
