//! E24 Open book: the knees stay stacked, the upper arm swings over in a half circle, and the eyes go
//! with the hand.

use crate::domain::figure::neutral::SIDE_LYING;
use crate::domain::figure::pose::{Arm, Hand, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const LOWER: Arm = SIDE_LYING.arms[0];
const UPPER: Arm = SIDE_LYING.arms[1];

const fn open(hand: Hand, twist: f32, look: f32, forward: f32) -> Pose {
    Pose {
        twist,
        look,
        arms: [
            LOWER,
            Arm {
                hand,
                elbow: v(0.0, -1.0, 0.0),
                fingers: v(0.0, 0.0, 0.0),
                forward,
                palm: Palm::Chest(v(1.0, 0.0, -1.0)),
                ..UPPER
            },
        ],
        ..SIDE_LYING
    }
}

pub(super) static FIGURE: Figure = Figure {
    view: View::new(-20.0, 36.0),
    crop: Crop::Whole,
    flips: false,
    home: SIDE_LYING,
    out: &[
        open(Hand::Reach(v(1.0, 0.0, 0.5), 0.97), 16.0, 14.0, 22.0),
        open(Hand::Reach(v(0.3, 0.05, 1.0), 0.97), 34.0, 34.0, 0.0),
        open(Hand::Reach(v(-0.75, 0.1, 1.0), 0.998), 49.0, 52.0, -20.0),
    ],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-95.0, 70.0)],
    traces: &[Joint::LeftHand],
};
