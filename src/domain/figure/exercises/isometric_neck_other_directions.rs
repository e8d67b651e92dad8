//! E21 Isometric neck work: the hand resists, and the head does not move.

use crate::domain::figure::neutral::{BEHIND_HEAD, SEATED};
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose};
use crate::domain::figure::vector::{V, v};
use crate::domain::figure::{Crop, Figure, Prop, View};

/// The right hand at the head, the left on the thigh.
const fn right(hand: V, elbow: V, fingers: V) -> Pose {
    Pose {
        arms: [
            Arm {
                hand: Hand::Head(hand),
                elbow,
                fingers,
                palm: Palm::Head,
                shape: HandShape::Flat,
                ..Arm::HANGING
            },
            SEATED.arms[1],
        ],
        ..SEATED
    }
}

/// The palm beside the face, against a turn toward it.
pub(super) static FIGURE: Figure = Figure {
    view: View::new(72.0, 4.0),
    crop: Crop::Upper,
    flips: true,
    home: SEATED,
    out: &[right(
        v(6.2, -9.4, 6.5),
        v(0.3, -0.8, 0.9),
        v(-0.26, 0.9, 0.35),
    )],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)],
    traces: &[],
};

/// The palm on the forehead, against a nod.
pub(super) static FLEXION: Figure = Figure {
    view: View::new(24.0, 4.0),
    crop: Crop::Upper,
    flips: true,
    home: SEATED,
    out: &[right(
        v(12.3, 2.6, 1.4),
        v(0.9, -0.8, 0.6),
        v(-0.2, 0.98, -0.02),
    )],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)],
    traces: &[],
};

/// Both hands behind the head, against a push backward.
pub(super) static EXTENSION: Figure = Figure {
    view: View::new(32.0, 4.0),
    crop: Crop::Upper,
    flips: false,
    home: SEATED,
    out: &[Pose {
        arms: [BEHIND_HEAD; 2],
        ..SEATED
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[Prop::Floor(-45.0, 60.0), Prop::Chair(-4.0, -1.0)],
    traces: &[],
};
