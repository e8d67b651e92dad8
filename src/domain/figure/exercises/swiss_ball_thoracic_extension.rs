//! E22 Extension over a ball: knees and feet on the floor, the belly on the ball; only the upper
//! trunk lifts, the neck in line.

use crate::domain::figure::body::KNEE;
use crate::domain::figure::neutral::{BEHIND_HEAD, KNEELING};
use crate::domain::figure::pose::{Pose, Root};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const HOME: Pose = Pose {
    root: Root::Knees {
        at: v(0.0, KNEE, 0.0),
        lean: 11.0,
    },
    lean: [35.0, 46.0, 70.0, 94.0, 100.0, 104.0],
    arms: [BEHIND_HEAD; 2],
    ..KNEELING
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(16.0, 8.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [38.0, 42.0, 36.0, 27.0, 31.0, 35.0],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Mat(-58.0, 95.0), Prop::Ball(v(46.0, 30.4, 0.0), 30.4)],
    traces: &[Joint::Chest],
};
