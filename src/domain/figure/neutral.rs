//! The plain pose of each position: what a figure stands up, kneels or lies down through, and what
//! the poses of exercises are written from.

use super::body::{ANKLE, KNEE};
use super::pose::{Arm, Hand, HandShape, Leg, Palm, Pin, Pose, Root};
use super::props::SEAT;
use super::vector::v;
use crate::domain::catalogue::Position;

/// How far a knee is from its ankle along the floor.
const SHIN_ALONG: f32 = 40.91;

/// A foot that stands here, flat, the toes ahead.
#[must_use]
pub const fn standing_at(x: f32, outward: f32) -> Leg {
    Leg {
        ankle: v(x, ANKLE, outward),
        knee: v(1.0, 0.0, 0.1),
        toes: v(1.0, 0.0, 0.12),
    }
}

/// The leg of a knee that kneels here, its shin and instep on the floor behind it.
#[must_use]
pub const fn kneeling_at(x: f32, outward: f32) -> Leg {
    Leg {
        ankle: v(x - SHIN_ALONG, 3.6, outward),
        knee: v(1.0, -0.4, 0.0),
        toes: v(-1.0, -0.51, 0.0),
    }
}

/// A hand flat on the floor, the fingers ahead.
#[must_use]
pub const fn hand_on_floor(x: f32, outward: f32) -> Arm {
    Arm {
        hand: Hand::At(v(x, 3.4, outward)),
        elbow: v(0.3, -1.0, 0.5),
        fingers: v(1.0, 0.03, 0.05),
        forward: 0.0,
        up: 0.0,
        palm: Palm::World(v(0.0, -1.0, 0.0)),
        shape: HandShape::Flat,
    }
}

/// A hand that carries the back of the head, the elbow wide.
pub const BEHIND_HEAD: Arm = Arm {
    hand: Hand::Head(v(-6.0, 0.6, 10.8)),
    elbow: v(0.3, 0.4, 1.0),
    fingers: v(-0.39, 0.82, -0.42),
    palm: Palm::Head,
    shape: HandShape::Cradle,
    ..Arm::HANGING
};

/// Upright on both feet, the arms hanging.
pub const STANDING: Pose = Pose {
    root: Root::Pelvis(v(0.0, 90.4, 0.0)),
    turn: 0.0,
    roll: 0.0,
    lean: [4.0, -8.0, -1.0, 9.0, 12.0, 0.0],
    twist: 0.0,
    bend: 0.0,
    look: 0.0,
    tilt: 0.0,
    breath: 0.0,
    pin: Pin::Nothing,
    arms: [Arm::HANGING; 2],
    legs: [standing_at(-3.0, 9.5); 2],
};

/// Tall on a chair whose seat has its middle at 0, the hands on the thighs.
pub const SEATED: Pose = Pose {
    root: Root::Pelvis(v(-4.0, SEAT + 10.4, 0.0)),
    lean: [2.0, -6.0, -1.0, 9.0, 12.0, 0.0],
    arms: [Arm {
        hand: Hand::Pelvis(v(25.0, 7.7, 12.0)),
        elbow: v(-0.6, -0.6, 0.5),
        fingers: v(1.0, -0.25, -0.1),
        forward: 0.0,
        up: 0.0,
        palm: Palm::World(v(0.0, -1.0, -0.15)),
        shape: HandShape::Relaxed,
    }; 2],
    legs: [standing_at(37.0, 9.5); 2],
    ..STANDING
};

/// Upright on both knees.
pub const KNEELING: Pose = Pose {
    root: Root::Knees {
        at: v(0.0, KNEE, 0.0),
        lean: 0.0,
    },
    legs: [kneeling_at(0.0, 9.5); 2],
    ..STANDING
};

/// On hands and knees: the knees at 0, the hands under the shoulders, the back flat.
pub const QUADRUPED: Pose = Pose {
    root: KNEELING.root,
    lean: [76.0, 80.0, 76.0, 67.0, 71.0, 78.0],
    arms: [hand_on_floor(49.0, 17.0); 2],
    legs: KNEELING.legs,
    ..STANDING
};

/// Face up, knees bent, feet flat, the arms at the sides; the hips at 0, the head behind.
pub const SUPINE: Pose = Pose {
    root: Root::Pelvis(v(0.0, 12.4, 0.0)),
    lean: [-88.0, -94.0, -92.0, -88.0, -100.0, -92.0],
    arms: [Arm {
        hand: Hand::At(v(4.0, 3.4, 25.0)),
        elbow: v(0.2, 0.0, 1.0),
        fingers: v(1.0, 0.03, 0.1),
        forward: 0.0,
        up: 0.0,
        palm: Palm::World(v(0.0, -1.0, 0.0)),
        shape: HandShape::Flat,
    }; 2],
    legs: [Leg {
        ankle: v(52.0, ANKLE, 9.5),
        knee: v(0.2, 1.0, 0.0),
        toes: v(1.0, 0.0, 0.1),
    }; 2],
    ..STANDING
};

/// Face down, the legs long, the hands beside the shoulders; the hips at 0, the head ahead.
pub const PRONE: Pose = Pose {
    root: Root::Pelvis(v(0.0, 9.8, 0.0)),
    lean: [90.0, 84.0, 88.0, 90.0, 70.0, 108.0],
    arms: [Arm {
        hand: Hand::At(v(62.0, 3.4, 26.0)),
        elbow: v(-0.3, -1.0, 0.8),
        fingers: v(1.0, 0.0, 0.0),
        forward: 0.0,
        up: 0.0,
        palm: Palm::World(v(0.0, -1.0, 0.0)),
        shape: HandShape::Flat,
    }; 2],
    legs: [Leg {
        ankle: v(-82.78, 4.2, 9.4),
        knee: v(-0.1, -1.0, 0.0),
        toes: v(-1.0, -0.51, 0.0),
    }; 2],
    ..STANDING
};

/// On the right side, hips and knees bent, the arms ahead of the chest; the head behind.
pub const SIDE_LYING: Pose = Pose {
    root: Root::Pelvis(v(0.0, 16.7, 0.0)),
    roll: 90.0,
    lean: [-90.0, -90.0, -90.0, -90.0, -88.0, -92.0],
    tilt: 24.0,
    arms: [
        Arm {
            hand: Hand::At(v(-49.0, 4.0, 65.0)),
            elbow: v(0.8, -0.4, -0.5),
            fingers: v(0.0, 0.0, 1.0),
            forward: 50.0,
            up: 0.0,
            palm: Palm::World(v(0.0, 1.0, 0.0)),
            shape: HandShape::Relaxed,
        },
        Arm {
            hand: Hand::At(v(-49.0, 8.2, -60.0)),
            elbow: v(0.6, -0.4, 0.7),
            fingers: v(0.0, 0.0, -1.0),
            forward: 30.0,
            up: 0.0,
            palm: Palm::World(v(0.0, -1.0, 0.0)),
            shape: HandShape::Relaxed,
        },
    ],
    legs: [
        Leg {
            ankle: v(36.0, 4.6, 46.0),
            knee: v(-0.2, -0.03, 1.0),
            toes: v(0.5, 0.0, 1.0),
        },
        Leg {
            ankle: v(36.0, 15.0, -46.0),
            knee: v(-0.2, 0.0, -1.0),
            toes: v(0.5, 0.0, -1.0),
        },
    ],
    ..STANDING
};

/// Sitting on the floor, knees bent, the hands behind: the way to lie down on the back.
const ON_THE_FLOOR: Pose = Pose {
    root: Root::Pelvis(v(-16.0, 12.4, 0.0)),
    lean: [-22.0, -12.0, -4.0, 4.0, 8.0, 0.0],
    arms: [Arm {
        hand: Hand::At(v(-42.0, 3.4, 35.0)),
        elbow: v(0.2, 0.0, 1.0),
        fingers: v(-0.6, 0.03, 0.8),
        ..hand_on_floor(0.0, 0.0)
    }; 2],
    legs: [standing_at(26.0, 9.5); 2],
    ..STANDING
};

/// Crouching, the hands on the floor behind: they push the hips over the feet.
const CROUCHING: Pose = Pose {
    root: Root::Pelvis(v(-28.0, 27.0, 0.0)),
    lean: [16.0, 22.0, 24.0, 24.0, 14.0, 6.0],
    arms: [Arm {
        hand: Hand::At(v(-44.0, 3.4, 35.0)),
        ..ON_THE_FLOOR.arms[0]
    }; 2],
    legs: [standing_at(2.0, 9.5); 2],
    ..STANDING
};

/// Half way up, the hands pushing on the knees.
const RISING: Pose = Pose {
    root: Root::Pelvis(v(-24.0, 58.0, 0.0)),
    lean: [52.0, 52.0, 50.0, 48.0, 34.0, 28.0],
    arms: [Arm {
        hand: Hand::At(v(13.0, 57.0, 13.0)),
        elbow: v(-0.6, 0.0, 1.0),
        fingers: v(0.8, -0.6, -0.1),
        palm: Palm::World(v(-0.3, -1.0, 0.0)),
        ..SEATED.arms[0]
    }; 2],
    ..STANDING
};

/// Leaning forward on a chair, the feet drawn under it, to stand up with the hands on the thighs.
const LEANING: Pose = Pose {
    lean: [40.0, 42.0, 42.0, 40.0, 26.0, 14.0],
    arms: [Arm {
        hand: Hand::At(v(22.0, 61.0, 12.5)),
        ..SEATED.arms[0]
    }; 2],
    legs: [standing_at(28.0, 9.5); 2],
    ..SEATED
};

/// On both feet in front of a chair.
const BEFORE_A_CHAIR: Pose = Pose {
    root: Root::Pelvis(v(33.0, 90.4, 0.0)),
    legs: [standing_at(30.0, 9.5); 2],
    ..STANDING
};

/// Where nothing that an exercise needs is in the way, nor in use.
pub(super) const FREE: [&Pose; 2] = [&BEFORE_A_CHAIR, &STANDING];

/// On the way from both knees to one: the other foot swings ahead.
const STEPPING: Pose = Pose {
    root: Root::Pelvis(v(-8.0, 48.0, 0.0)),
    lean: [8.0, 2.0, 6.0, 14.0, 14.0, 4.0],
    arms: HALF_KNEELING.arms,
    legs: [
        kneeling_at(-8.0, 9.5),
        Leg {
            ankle: v(-18.0, 19.0, 11.0),
            knee: v(1.0, 0.0, 0.1),
            toes: v(0.5, -0.85, 0.0),
        },
    ],
    ..STANDING
};

/// On one knee, the toes tucked under, both hands on the other knee to push oneself up.
const HALF_KNEELING: Pose = Pose {
    root: Root::Pelvis(v(-14.0, 48.1, 0.0)),
    lean: [16.0, 12.0, 16.0, 24.0, 20.0, 8.0],
    arms: [
        Arm {
            hand: Hand::At(v(17.0, 56.0, -6.0)),
            elbow: v(-0.4, -0.3, 1.0),
            ..RISING.arms[0]
        },
        Arm {
            hand: Hand::At(v(14.0, 56.0, 14.0)),
            ..RISING.arms[1]
        },
    ],
    legs: [
        Leg {
            ankle: v(-51.2, 17.5, 9.5),
            knee: v(1.0, -0.4, 0.0),
            toes: v(0.55, -0.83, 0.0),
        },
        standing_at(12.0, 11.0),
    ],
    ..STANDING
};

/// Half way from hands and knees to lying face down: the hips come forward over the knees.
const LOWERING: Pose = Pose {
    root: Root::Knees {
        at: v(-26.0, KNEE + 1.5, 0.0),
        lean: 74.0,
    },
    lean: [86.0, 84.0, 78.0, 74.0, 68.0, 84.0],
    arms: PRONE.arms,
    legs: [kneeling_at(-26.0, 9.5); 2],
    ..STANDING
};

/// From where one gets up: a position, and whether one lies over a roller in it.
pub(super) type Ground = (Position, bool);

/// The plain poses on the way up from a position, itself first, until one stands. Who lies over a
/// roller lies nowhere else: they sit up in front of it.
const fn way_up(ground: Ground) -> &'static [&'static Pose] {
    match ground {
        (Position::Standing, _) => &[],
        (Position::Seated, _) => &[&SEATED, &LEANING, &BEFORE_A_CHAIR],
        (Position::Kneeling, _) => &[&KNEELING, &STEPPING, &HALF_KNEELING],
        (Position::Quadruped, _) => &[&QUADRUPED, &KNEELING, &STEPPING, &HALF_KNEELING],
        (Position::Prone, _) => &[
            &PRONE,
            &LOWERING,
            &QUADRUPED,
            &KNEELING,
            &STEPPING,
            &HALF_KNEELING,
        ],
        (Position::Supine, true) => &[&ON_THE_FLOOR, &CROUCHING, &RISING],
        (Position::Supine, false) => &[&SUPINE, &ON_THE_FLOOR, &CROUCHING, &RISING],
        (Position::SideLying, _) => &[&SIDE_LYING, &SUPINE, &ON_THE_FLOOR, &CROUCHING, &RISING],
    }
}

/// The plain poses through which one changes from a position to another, both ends included.
#[must_use]
pub(super) fn way_between(from: Ground, to: Ground) -> Vec<&'static Pose> {
    let (up, down) = (way_up(from), way_up(to));
    let pairs = up.iter().rev().zip(down.iter().rev());
    let shared = pairs.take_while(|(a, b)| a == b).count();
    let mut way = Vec::new();
    way.extend(up.iter().take(up.len() + 1 - shared.max(1)));
    if shared == 0 {
        way.push(&STANDING);
    }
    way.extend(down.iter().rev().skip(shared));
    way
}
