//! E23 Seated trunk extension: seat and feet stay, the arms are folded, and the upper trunk arcs
//! back.

use crate::domain::figure::neutral::SEATED;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

/// Folded across the chest.
const FOLDED: Arm = Arm {
    hand: Hand::Chest(v(14.0, -8.0, -7.0)),
    elbow: v(0.35, -1.0, 0.7),
    fingers: v(-0.1, 0.7, -0.7),
    forward: 12.0,
    up: 0.0,
    palm: Palm::Chest(v(-1.0, 0.0, 0.0)),
    shape: HandShape::Cradle,
};

const HOME: Pose = Pose {
    arms: [FOLDED; 2],
    ..SEATED
};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(22.0, 5.0),
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        lean: [-2.0, -14.0, -30.0, -36.0, -26.0, -24.0],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-60.0, 60.0), Prop::Chair(-8.0, -1.0)],
    traces: &[Joint::Chest],
};
