//! E19 Neck flexion and extension: the trunk is still, the head nods through its comfortable range.

use crate::domain::figure::neutral::SEATED;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const UPRIGHT: [f32; 6] = SEATED.lean;
const DOWN: [f32; 6] = [2.0, -6.0, -1.0, 10.0, 36.0, 46.0];
const UP: [f32; 6] = [2.0, -6.0, -1.0, 8.0, -8.0, -44.0];

pub(super) static FIGURE: Figure = Figure {
    view: View::new(16.0, 6.0),
    crop: Crop::Upper,
    flips: false,
    home: SEATED,
    out: &[Pose {
        lean: DOWN,
        ..SEATED
    }],
    back: &[Pose {
        lean: UP,
        breath: 1.0,
        ..SEATED
    }],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)],
    traces: &[Joint::Head],
};

/// With a hand that rests on the back of the head.
const HAND: Arm = Arm {
    hand: Hand::Head(v(-9.2, 7.1, 9.9)),
    elbow: v(0.7, 0.3, 0.8),
    fingers: v(0.03, 0.58, -0.81),
    palm: Palm::Head,
    shape: HandShape::Cradle,
    ..Arm::HANGING
};
const fn with_hand(lean: [f32; 6]) -> Pose {
    Pose {
        lean,
        arms: [SEATED.arms[0], HAND],
        ..SEATED
    }
}

/// The same with a light hand while the chin goes down.
pub(super) static WITH_HAND: Figure = Figure {
    view: View::new(16.0, 6.0),
    crop: Crop::Upper,
    flips: true,
    home: SEATED,
    out: &[with_hand(UPRIGHT), with_hand(DOWN)],
    back: &[
        with_hand(UPRIGHT),
        SEATED,
        Pose {
            lean: UP,
            breath: 1.0,
            ..SEATED
        },
    ],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)],
    traces: &[Joint::Head],
};
