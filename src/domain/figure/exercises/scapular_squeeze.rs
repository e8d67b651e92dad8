//! E08 Scapular squeeze: the blades glide toward each other and a little down; neither shrug nor
//! tension in the neck.

use crate::domain::figure::neutral::SEATED;
use crate::domain::figure::pose::{Arm, Pose};
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// A hand on the thigh, the shoulder drawn forward and lifted by so much.
const fn arm(forward: f32, up: f32) -> Arm {
    Arm {
        forward,
        up,
        ..SEATED.arms[0]
    }
}

pub(super) static FIGURE: Figure = Figure {
    view: View::new(-90.0, 6.0),
    crop: Crop::Upper,
    flips: false,
    home: Pose {
        arms: [arm(14.0, 2.0); 2],
        ..SEATED
    },
    out: &[Pose {
        lean: [2.0, -6.0, -2.0, 5.0, 10.0, 0.0],
        arms: [arm(-26.0, -6.0); 2],
        ..SEATED
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, 0.0)],
    traces: &[Joint::RightElbow, Joint::LeftElbow],
};
