//! The body: bones of fixed length, and where they are in the world.
//!
//! Lengths follow the segment lengths of Drillis and Contini as given by Winter, Biomechanics and
//! Motor Control of Human Movement, for a body height of 170 cm, to the half centimetre.

use super::pose::Fingers;
use super::vector::{V, v};

/// Body height.
pub const HEIGHT: f32 = 170.0;
/// From the hip joint to the knee joint.
pub const THIGH: f32 = 42.0;
/// From the knee joint to the ankle.
pub const SHIN: f32 = 41.0;
/// From the shoulder joint to the elbow.
pub const UPPER_ARM: f32 = 31.0;
/// From the elbow to the wrist.
pub const FOREARM: f32 = 25.5;
/// From the middle between the hips upward: pelvis, small of the back, lower and upper chest, neck.
pub const TRUNK: [f32; 5] = [10.0, 17.0, 14.0, 15.0, 10.5];
/// From the middle to a hip joint.
pub const HIP: f32 = 9.0;
/// From the middle between the shoulders to a shoulder joint: collar bone and blade as one.
pub const SHOULDER: f32 = 17.0;
/// Height of the ankle over the sole.
pub const ANKLE: f32 = 8.0;
/// Height of the joint of a knee that kneels.
pub const KNEE: f32 = 6.2;

/// How a part lies in the world: three directions of length one.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Frame {
    /// Where its front looks.
    pub ahead: V,
    /// Where its upper end is.
    pub up: V,
    /// Where its right side is.
    pub right: V,
}

impl Frame {
    /// A place given as ahead, up and outward of `origin`, on the right or the left.
    #[must_use]
    pub fn place(&self, origin: V, at: V, side: usize) -> V {
        origin + self.direction(at, side)
    }

    /// A direction given as ahead, up and outward.
    #[must_use]
    pub fn direction(&self, at: V, side: usize) -> V {
        self.ahead * at.x + self.up * at.y + self.right * (at.z * outward(side))
    }
}

/// A body in the world.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Body {
    /// How the parts of the trunk lie, from the pelvis to the head.
    pub frames: [Frame; 6],
    /// The joints of the trunk: between the hips, top of the pelvis, of the small of the back, of
    /// the lower chest, of the upper chest, and base of the skull.
    pub spine: [V; 6],
    /// The middle of the head.
    pub head: V,
    /// The middle between the shoulders.
    pub chest: V,
    /// Right and left arm.
    pub arms: [SolvedArm; 2],
    /// Right and left leg.
    pub legs: [SolvedLeg; 2],
    /// How full the chest is of air, from 0 to 1.
    pub breath: f32,
}

impl Body {
    /// An arm: the right or the left one.
    #[must_use]
    pub const fn arm(&self, side: usize) -> &SolvedArm {
        let [right, left] = &self.arms;
        if side == 0 { right } else { left }
    }

    /// A leg: the right or the left one.
    #[must_use]
    pub const fn leg(&self, side: usize) -> &SolvedLeg {
        let [right, left] = &self.legs;
        if side == 0 { right } else { left }
    }

    /// How a part of the trunk lies: one of the parts that poses name, from the pelvis to the head.
    #[must_use]
    pub fn frame(&self, part: usize) -> Frame {
        self.frames.get(part).copied().unwrap_or_default()
    }
}

/// An arm in the world.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SolvedArm {
    /// The shoulder joint.
    pub shoulder: V,
    /// The elbow.
    pub elbow: V,
    /// The wrist.
    pub wrist: V,
    /// Where the fingers point, of length one.
    pub fingers: V,
    /// Where the palm looks, of length one and across the fingers.
    pub palm: V,
    /// How the fingers are bent.
    pub hand: Fingers,
    /// Where the hand or the elbow was to be.
    pub goal: V,
}

/// A leg in the world.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SolvedLeg {
    /// The hip joint.
    pub hip: V,
    /// The knee.
    pub knee: V,
    /// The ankle.
    pub ankle: V,
    /// Where the toes point, of length one.
    pub toes: V,
    /// Where the sole looks, of length one.
    pub sole: V,
    /// Where the ankle was to be.
    pub goal: V,
}

/// Which way is outward on a side, along the line to the right.
pub(super) const fn outward(side: usize) -> f32 {
    if side == 0 { 1.0 } else { -1.0 }
}

/// A world place or direction of one side, whose `z` points outward.
pub(super) fn world(at: V, side: usize) -> V {
    v(at.x, at.y, at.z * outward(side))
}
