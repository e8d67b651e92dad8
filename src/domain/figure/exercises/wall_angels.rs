//! E05 Wall angels: seat, shoulders and head stay at the wall, and so do the arms while they slide
//! up and down it.

use crate::domain::figure::neutral::{STANDING, standing_at};
use crate::domain::figure::pose::{Arm, Hand, HandShape, Palm, Pose, Root};
use crate::domain::figure::vector::{V, v};
use crate::domain::figure::{Crop, Figure, Joint, Prop, View};

const WALL: Prop = Prop::Wall(-11.8);

/// The back of the hand on the wall, here.
const fn on_the_wall(y: f32, outward: f32, elbow: V, up: f32) -> Arm {
    Arm {
        hand: Hand::At(v(-9.7, y, outward)),
        elbow,
        fingers: v(0.0, 1.0, 0.12),
        forward: -8.0,
        up,
        palm: Palm::World(v(1.0, 0.0, 0.0)),
        shape: HandShape::Relaxed,
    }
}
const BENT: V = v(0.05, -1.0, 0.4);
const WIDE: V = v(0.02, -0.5, 1.0);

const HOME: Pose = Pose {
    root: Root::Pelvis(v(1.0, 90.5, 0.0)),
    lean: [2.0, -7.0, -3.0, 0.0, -4.0, 0.0],
    arms: [on_the_wall(146.0, 45.0, BENT, 0.0); 2],
    legs: [standing_at(6.0, 9.5); 2],
    ..STANDING
};

/// From a W to a Y.
pub(super) static FIGURE: Figure = Figure {
    view: View::FRONT,
    crop: Crop::Whole,
    flips: false,
    home: HOME,
    out: &[Pose {
        arms: [on_the_wall(188.6, 50.0, WIDE, 16.0); 2],
        ..HOME
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[WALL, Prop::Floor(-20.0, 40.0)],
    traces: &[Joint::RightHand, Joint::LeftHand],
};

/// Further from the wall: the feet one to two feet out.
const FEET_OUT: Pose = Pose {
    root: Root::Pelvis(v(1.0, 85.4, 0.0)),
    arms: [on_the_wall(148.0, 48.0, BENT, 2.0); 2],
    legs: [standing_at(30.0, 9.5); 2],
    ..HOME
};
const HALF_WAY: Pose = Pose {
    arms: [on_the_wall(172.0, 47.0, WIDE, 12.0); 2],
    ..FEET_OUT
};

/// The arc of a touchdown sign, until the hands meet.
pub(super) static TOUCHDOWN: Figure = Figure {
    view: View::FRONT,
    crop: Crop::Whole,
    flips: false,
    home: FEET_OUT,
    out: &[
        HALF_WAY,
        Pose {
            arms: [Arm {
                fingers: v(0.0, 1.0, -0.2),
                ..on_the_wall(190.0, 6.6, v(0.08, -0.5, 1.0), 24.0)
            }; 2],
            ..FEET_OUT
        },
    ],
    back: &[],
    cycle_s: 0.0,
    props: &[WALL, Prop::Floor(-20.0, 60.0)],
    traces: &[Joint::RightHand, Joint::LeftHand],
};

/// The same arc, only as high as the arms stay on the wall.
pub(super) static PARTIAL: Figure = Figure {
    view: View::FRONT,
    crop: Crop::Whole,
    flips: false,
    home: FEET_OUT,
    out: &[Pose {
        arms: [on_the_wall(163.0, 50.0, WIDE, 8.0); 2],
        ..FEET_OUT
    }],
    back: &[],
    cycle_s: 0.0,
    props: &[WALL, Prop::Floor(-20.0, 60.0)],
    traces: &[Joint::RightHand, Joint::LeftHand],
};
