//! E04 Push-up plus on hands and knees: the elbows stay straight, hands and knees still; only the
//! rib cage rises and sinks between the blades.

use crate::domain::figure::neutral::QUADRUPED;
use crate::domain::figure::pose::{Arm, Pin, Pose};
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// A hand on the floor whose shoulder is drawn forward by so much.
const fn arm(forward: f32) -> Arm {
    Arm {
        forward,
        ..QUADRUPED.arms[0]
    }
}

/// The trunk goes as high as straight arms carry it.
const STRAIGHT: Pin = Pin::Lean([1.0, 1.0, 1.0, 0.6, 0.0, 0.0]);

pub(super) static FIGURE: Figure = Figure {
    view: View::new(-34.0, 26.0),
    crop: Crop::Whole,
    flips: false,
    home: Pose {
        lean: [79.0, 83.0, 82.0, 74.0, 74.0, 80.0],
        arms: [arm(-14.0); 2],
        pin: STRAIGHT,
        ..QUADRUPED
    },
    out: &[Pose {
        lean: [71.0, 69.0, 69.0, 72.0, 77.0, 84.0],
        arms: [arm(18.0); 2],
        pin: STRAIGHT,
        ..QUADRUPED
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-58.0, 80.0)],
    traces: &[Joint::Back],
};
