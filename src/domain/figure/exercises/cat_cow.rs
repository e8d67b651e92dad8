//! E10 Cat-cow: hands and knees stay, the back swings between a shallow U and an arch.

use crate::domain::figure::body::KNEE;
use crate::domain::figure::neutral::QUADRUPED;
use crate::domain::figure::pose::{Arm, Pin, Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// A hand on the floor whose shoulder is drawn forward by so much.
const fn arm(forward: f32) -> Arm {
    Arm {
        forward,
        ..QUADRUPED.arms[0]
    }
}

/// The elbows stay straight: the back goes as high as the arms carry it.
const HOME: Pose = Pose {
    pin: Pin::Lean([0.6, 1.0, 1.0, 0.6, 0.0, 0.0]),
    ..QUADRUPED
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(16.0, 8.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    // Cow.
    out: &[Pose {
        root: Root::Knees {
            at: v(0.0, KNEE, 0.0),
            lean: 2.0,
        },
        lean: [108.0, 86.0, 66.0, 58.0, 40.0, 0.0],
        breath: 1.0,
        arms: [arm(-12.0); 2],
        ..HOME
    }],
    // Cat.
    back: &[Pose {
        root: Root::Knees {
            at: v(0.0, KNEE, 0.0),
            lean: 0.0,
        },
        lean: [34.0, 54.0, 84.0, 116.0, 136.0, 148.0],
        arms: [arm(18.0); 2],
        ..HOME
    }],
    cycle_s: 0.0,
    props: &[Prop::Mat(-55.0, 75.0)],
    traces: &[Joint::Back, Joint::Head],
};
