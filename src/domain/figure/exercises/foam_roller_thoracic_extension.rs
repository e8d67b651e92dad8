//! E02 Thoracic extension over a roller: the hips stay on the floor, the upper back bends over the
//! roller, the hands carry the head.

use crate::domain::figure::neutral::{BEHIND_HEAD, SUPINE};
use crate::domain::figure::pose::{Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const HOME: Pose = Pose {
    root: Root::Pelvis(v(0.0, 12.5, 0.0)),
    lean: [-79.0, -67.0, -64.0, -66.0, -60.0, -66.0],
    arms: [BEHIND_HEAD; 2],
    ..SUPINE
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(14.0, 18.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [-77.0, -64.0, -78.0, -87.0, -94.0, -104.0],
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
    lean: [-86.0, -82.0, -74.0, -76.0, -68.0, -72.0],
    ..HOME
};

/// The same over a rolled towel, which is lower.
pub(super) static TOWEL: Figure = Figure {
    home: LOW_HOME,
    out: &[Pose {
        lean: [-84.0, -78.0, -88.0, -95.0, -94.0, -102.0],
        ..LOW_HOME
    }],
    props: &[
        Prop::Mat(-80.0, 80.0),
        Prop::Roller(v(-36.0, 4.0, 0.0), 4.0),
    ],
    ..FIGURE
};
