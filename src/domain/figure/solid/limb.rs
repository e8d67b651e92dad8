//! The way along two bones, round at the joint between them.

use crate::domain::figure::vector::V;

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
