//! E11 Thread the needle: one arm slides under the other until shoulder and temple rest on the
//! floor; the hips stay above the knees, the other hand stays planted.

use crate::domain::figure::body::KNEE;
use crate::domain::figure::neutral::QUADRUPED;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose, Root};
use crate::domain::figure::vector::{V, v};
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const PLANTED: Arm = QUADRUPED.arms[0];

/// The arm on its way under the other, this far over. The palm turns up over the thumb.
const fn threading(x: f32, y: f32, outward: f32, forward: f32, palm: V) -> Arm {
    Arm {
        hand: Hand::At(v(x, y, outward)),
        elbow: v(0.07, -0.8, 0.57),
        fingers: v(0.0, 0.0, -1.0),
        forward,
        up: 0.0,
        palm: Palm::World(palm),
        shape: HandShape::Relaxed,
    }
}

pub(super) static FIGURE: Figure = Figure {
    view: View::new(138.0, 14.0),
    crop: Crop::Whole,
    flips: true,
    home: QUADRUPED,
    out: &[
        Pose {
            lean: [84.0, 94.0, 94.0, 86.0, 84.0, 86.0],
            twist: 20.0,
            arms: [
                threading(42.0, 11.0, -8.0, 10.0, v(-1.0, 0.2, 0.0)),
                PLANTED,
            ],
            ..QUADRUPED
        },
        Pose {
            root: Root::Knees {
                at: v(0.0, KNEE, 0.0),
                lean: -8.0,
            },
            lean: [96.0, 122.0, 128.0, 122.0, 126.0, 116.0],
            twist: 46.0,
            look: 34.0,
            arms: [threading(52.0, 3.4, -40.0, 28.0, v(0.0, 1.0, 0.0)), PLANTED],
            ..QUADRUPED
        },
    ],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-58.0, 85.0)],
    traces: &[Joint::Head],
};
