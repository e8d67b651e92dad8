//! E03 Foam rolling: the hips are lifted, the feet push, and the body slides over the roller.

use crate::domain::figure::neutral::{BEHIND_HEAD, SUPINE};
use crate::domain::figure::pose::{Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const HOME: Pose = Pose {
    root: Root::Pelvis(v(2.0, 19.9, 0.0)),
    lean: [-86.0, -80.0, -82.0, -88.0, -72.0, -76.0],
    arms: [BEHIND_HEAD; 2],
    ..SUPINE
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(14.0, 18.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        root: Root::Pelvis(v(-12.0, 18.5, 0.0)),
        lean: [-84.0, -76.0, -84.0, -92.0, -74.0, -78.0],
        ..HOME
    }],
    back: &[],
    cycle_s: 8.0,
    props: &[
        Prop::Mat(-90.0, 80.0),
        Prop::Roller(v(-44.0, 7.5, 0.0), 7.5),
    ],
    traces: &[Joint::Hips],
};
