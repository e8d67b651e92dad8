//! The way along two bones, round at the joint between them.

use super::cuts::Cut;
use super::ring::Ring;
use crate::domain::figure::body::UPPER_ARM;
use crate::domain::figure::vector::{V, sin_cos, smooth};

/// Two bones and their hinge.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limb {
    pub(super) root: V,
    pub(super) joint: V,
    pub(super) end: V,
    /// The axis of the hinge, across both bones.
    pub(super) hinge: V,
    /// How far to either side of the joint it is round.
    pub(super) round: f32,
}

/// A place on the way along a limb.
#[derive(Debug, Clone, Copy)]
pub(super) struct Along {
    pub(super) at: V,
    /// Where it goes on.
    pub(super) way: V,
    /// How much the bent joint stands out here, from 0 to 1.
    pub(super) bulge: f32,
}

impl Limb {
    /// The directions of both bones.
    pub(super) fn directions(&self) -> [V; 2] {
        [
            (self.joint - self.root).unit(),
            (self.end - self.joint).unit(),
        ]
    }

    /// The rings along it: at a bent joint, its front and its back stand out by so much more. An arm's lower
    /// end is turned by so many degrees.
    pub(super) fn rings(&self, into: &mut Vec<Ring>, cuts: &[Cut], bulges: [f32; 2], roll: f32) {
        let [front, back] = bulges;
        for cut in cuts {
            let along = self.along(cut.place);
            let ahead = along.way.cross(self.hinge);
            // The forearm turns with the hand, more the nearer it is to the wrist.
            let (sin, cos) = sin_cos(roll * smooth(UPPER_ARM + 2.0, 56.0, cut.place));
            let across = self.hinge * cos + ahead * sin;
            let ahead = ahead * cos + along.way.cross(ahead) * sin;
            let sizes = [
                cut.width + cut.cloth,
                cut.front + along.bulge * front + cut.cloth,
                cut.back + along.bulge * back + cut.cloth,
            ];
            let ring = Ring::of(cut.place, along.at, across, ahead, sizes);
            into.push(ring.with_corners(cut.corners));
        }
    }

    /// The place so many centimetres from the root.
    pub(super) fn along(&self, place: f32) -> Along {
        let [first, second] = self.directions();
        let past = place - (self.joint - self.root).length();
        // Half the bend: its sine from the cosine of all of it.
        let sin = ((1.0 - first.dot(second)) / 2.0).max(0.0).sqrt();
        let bulge = (1.0 - past.abs() / (self.round * 1.6)).max(0.0) * sin;
        let (at, way) = if past < -self.round {
            (self.root + first * place, first)
        } else if past > self.round {
            (self.joint + second * past, second)
        } else {
            let t = (past + self.round) / (2.0 * self.round);
            let (from, to) = (
                self.joint - first * self.round,
                self.joint + second * self.round,
            );
            let at = from
                .towards(self.joint, t)
                .towards(self.joint.towards(to, t), t);
            (at, first.towards(second, t).unit())
        };
        Along { at, way, bulge }
    }
}
