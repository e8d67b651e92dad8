//! A pose as data: how the trunk leans, and where hands and feet are.
//!
//! Lengths are centimetres of a person 170 cm tall, angles are degrees. What belongs to one side
//! has its `z` outward, so that both sides of a symmetric pose hold the same numbers. It must never
//! solve anything: [`super::body`] does.

use super::vector::{V, mix, v};

/// What holds the body in the world.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Root {
    /// The middle between the hip joints is here.
    Pelvis(V),
    /// Both knees are here (the middle between them), and the thighs lean forward by so much.
    Knees {
        /// The middle between the knee joints.
        at: V,
        /// Degrees by which the thighs lean forward of upright.
        lean: f32,
    },
}

/// Where a hand is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Hand {
    /// The wrist at a place in the world.
    At(V),
    /// The wrist at a place seen from between the shoulders: ahead, up, outward.
    Chest(V),
    /// The wrist at a place seen from the middle of the head.
    Head(V),
    /// The wrist at a place seen from the middle between the hips.
    Pelvis(V),
    /// The wrist in a direction from the shoulder, seen from the chest, at a share of the arm's
    /// length.
    Reach(V, f32),
    /// The elbow at a place in the world, the forearm in a direction of the world.
    Elbow(V, V),
}

/// Where a palm looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Palm {
    /// To the middle of the body, as when the arms hang.
    Inward,
    /// In a direction of the world.
    World(V),
    /// In a direction seen from the chest.
    Chest(V),
    /// To the middle of the head.
    Head,
}

/// How a hand is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HandShape {
    /// As when nobody thinks of it.
    Relaxed,
    /// Flat on a floor or a wall, the fingers a little apart.
    Flat,
    /// Around something round, such as the head.
    Cradle,
    /// Closed.
    Fist,
    /// The fingers straight and together.
    Point,
}

/// How the fingers of a hand are bent: between two shapes they are in between.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Fingers {
    /// From 0, straight, to 1, closed.
    pub curl: f32,
    /// How far they are apart.
    pub spread: f32,
    /// How far the thumb is away from them.
    pub thumb: f32,
    /// How far they are bent back because the palm rests on something.
    pub back: f32,
}

impl HandShape {
    /// The fingers of this shape.
    #[must_use]
    pub const fn fingers(self) -> Fingers {
        let (curl, spread, thumb, back) = match self {
            Self::Relaxed => (0.2, 0.02, 0.55, 0.0),
            Self::Flat => (0.04, 0.05, 0.75, 0.15),
            Self::Cradle => (0.24, 0.03, 0.6, 0.0),
            Self::Fist => (1.0, 0.0, 0.3, 0.0),
            Self::Point => (0.05, 0.01, 0.35, 0.0),
        };
        Fingers {
            curl,
            spread,
            thumb,
            back,
        }
    }
}

impl Fingers {
    /// A share of the way to another shape.
    #[must_use]
    pub fn towards(self, other: Self, share: f32) -> Self {
        Self {
            curl: mix(self.curl, other.curl, share),
            spread: mix(self.spread, other.spread, share),
            thumb: mix(self.thumb, other.thumb, share),
            back: mix(self.back, other.back, share),
        }
    }
}

/// One arm, with its shoulder blade.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Arm {
    /// Where the hand is.
    pub hand: Hand,
    /// Where the elbow points, seen from the chest: ahead, up, outward.
    pub elbow: V,
    /// Where the fingers point, seen from what the hand is held to (head, chest, hips or the world);
    /// zero for along the forearm.
    pub fingers: V,
    /// Degrees by which the shoulder is drawn forward; negative for the blade drawn to the spine.
    pub forward: f32,
    /// Degrees by which the shoulder is lifted.
    pub up: f32,
    /// Where the palm looks.
    pub palm: Palm,
    /// How the hand is held.
    pub shape: HandShape,
}

/// One leg.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Leg {
    /// The ankle, in the world.
    pub ankle: V,
    /// Where the knee points, in the world.
    pub knee: V,
    /// Where the toes point, in the world.
    pub toes: V,
}

/// What is moved so that arms reach where they are held: from elbows that stay, or with straight arms
/// from hands that stay in the world.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Pin {
    /// Nothing is pinned.
    Nothing,
    /// The whole body rises or sinks.
    Rise,
    /// The thighs of one who kneels lean more or less.
    Thighs,
    /// The trunk leans more or less: by so much of each part, from the pelvis to the head.
    Lean([f32; 6]),
}

/// The parts of the trunk that lean, from below.
pub const PELVIS: usize = 0;
/// The small of the back.
pub const LUMBAR: usize = 1;
/// The lower half of the chest.
pub const LOW: usize = 2;
/// The upper half of the chest.
pub const HIGH: usize = 3;
/// The neck.
pub const NECK: usize = 4;
/// The head.
pub const HEAD: usize = 5;

/// A pose of the whole body.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pose {
    /// What holds the body in the world.
    pub root: Root,
    /// Degrees by which the whole body is turned to its left, about the upright.
    pub turn: f32,
    /// Degrees by which the whole body is rolled to its right, about the line ahead; one who lies
    /// along that line rolls about their own length.
    pub roll: f32,
    /// How far each part of the trunk leans forward of upright: pelvis, small of the back, lower
    /// chest, upper chest, neck, head. Lying face down is 90, face up is -90.
    pub lean: [f32; 6],
    /// Degrees by which the shoulders are turned to the left of the pelvis.
    pub twist: f32,
    /// Degrees by which the trunk is bent to the right.
    pub bend: f32,
    /// Degrees by which the head is turned to the left of the shoulders.
    pub look: f32,
    /// Degrees by which the head is tilted to the right.
    pub tilt: f32,
    /// How full the chest is of air, from 0 to 1.
    pub breath: f32,
    /// What is moved so that arms reach.
    pub pin: Pin,
    /// Right and left arm.
    pub arms: [Arm; 2],
    /// Right and left leg.
    pub legs: [Leg; 2],
}

impl Arm {
    /// Hanging at the side.
    pub const HANGING: Self = Self {
        hand: Hand::Reach(v(0.08, -1.0, 0.12), 0.985),
        elbow: v(-1.0, 0.0, 0.4),
        fingers: V::ZERO,
        forward: 0.0,
        up: 0.0,
        palm: Palm::Inward,
        shape: HandShape::Relaxed,
    };
}

impl Pose {
    /// The same pose on the other side.
    #[must_use]
    pub const fn mirrored(self) -> Self {
        let [right, left] = self.arms;
        let [right_leg, left_leg] = self.legs;
        Self {
            root: match self.root {
                Root::Pelvis(at) => Root::Pelvis(at.mirrored()),
                Root::Knees { at, lean } => Root::Knees {
                    at: at.mirrored(),
                    lean,
                },
            },
            turn: -self.turn,
            roll: -self.roll,
            twist: -self.twist,
            bend: -self.bend,
            look: -self.look,
            tilt: -self.tilt,
            arms: [left, right],
            legs: [left_leg, right_leg],
            ..self
        }
    }
}
