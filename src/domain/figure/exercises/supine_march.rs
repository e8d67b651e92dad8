//! E12 Supine march: one knee rises to hip height; the pelvis and the other leg stay as they are.

use crate::domain::figure::neutral::SUPINE;
use crate::domain::figure::pose::{Leg, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const LEG: Leg = SUPINE.legs[0];

pub(super) static FIGURE: Figure = Figure {
    view: View::new(14.0, 16.0),
    crop: Crop::Whole,
    flips: false,
    home: SUPINE,
    out: &[Pose {
        legs: [
            Leg {
                ankle: v(40.0, 48.0, 9.5),
                toes: v(0.8, 0.4, 0.1),
                ..LEG
            },
            LEG,
        ],
        ..SUPINE
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-85.0, 75.0)],
    traces: &[Joint::RightKnee],
};
