//! E20 Isometric side-bend: palm and temple press against each other, and nothing moves.

use crate::domain::figure::neutral::SEATED;
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::v;
use crate::domain::figure::{Crop, Figure, Prop, View};

pub(super) static FIGURE: Figure = Figure {
    view: View::new(78.0, 4.0),
    crop: Crop::Upper,
    flips: true,
    home: SEATED,
    out: &[Pose {
        arms: [
            Arm {
                hand: Hand::Head(v(3.5, -0.1, 12.4)),
                elbow: v(0.4, -0.8, 1.0),
                fingers: v(-0.15, 0.96, -0.26),
                palm: Palm::Head,
                shape: HandShape::Flat,
                ..Arm::HANGING
            },
            SEATED.arms[1],
        ],
        ..SEATED
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)],
    traces: &[],
};
