//! Balls that stand for a body where it takes light.

use super::ring::Part;
use super::trunk;
use crate::domain::figure::body::Body;
use crate::domain::figure::pose::HEAD;
use crate::domain::figure::vector::{V, within};

/// Balls that stand for the body where it takes light from itself and from what is around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Balls(Vec<(Group, V, f32)>);

/// Parts that do not take light from each other: they are the same to the eye.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Group {
    Trunk,
    Arm(usize),
    Leg(usize),
    Head,
}

impl Group {
    pub(super) const fn of(part: Part) -> Self {
        match part {
            Part::Arm(side) | Part::Palm(side) | Part::Finger(side, _) => Self::Arm(side),
            Part::Leg(side) | Part::Foot(side) | Part::Toe(side, _) => Self::Leg(side),
            Part::Head | Part::Ear(_) | Part::Hair => Self::Head,
            Part::Trunk | Part::Girdle(_) | Part::Seat(_) => Self::Trunk,
        }
    }
}

impl Balls {
    /// The balls of a body.
    #[must_use]
    pub fn of(body: &Body) -> Self {
        let mut balls = Vec::new();
        for (place, radius) in [
            (0.0, 10.0),
            (0.9, 9.5),
            (1.7, 9.0),
            (2.5, 10.0),
            (3.3, 10.0),
        ] {
            let (at, lies) = trunk::axis(body, place);
            for side in [5.0, -5.0] {
                balls.push((Group::Trunk, at + lies.right * side, radius));
            }
        }
        for side in 0..2 {
            let arm = body.arm(side);
            let group = Group::Arm(side);
            for share in [0.1, 0.5, 0.9] {
                balls.push((group, arm.shoulder.towards(arm.elbow, share), 5.0));
            }
            for share in [0.3, 0.7] {
                balls.push((group, arm.elbow.towards(arm.wrist, share), 3.8));
            }
            balls.push((group, arm.wrist + arm.fingers * 6.0, 4.0));
            let leg = body.leg(side);
            let group = Group::Leg(side);
            for share in [0.15, 0.4, 0.65, 0.9] {
                balls.push((group, leg.hip.towards(leg.knee, share), 7.5 - 1.5 * share));
            }
            for share in [0.2, 0.5, 0.85] {
                balls.push((group, leg.knee.towards(leg.ankle, share), 5.0));
            }
            balls.push((group, leg.ankle - leg.toes * 2.0 + leg.sole * 4.0, 3.5));
            balls.push((group, leg.ankle + leg.toes * 11.0 + leg.sole * 6.0, 3.0));
        }
        let lies = body.frame(HEAD);
        balls.push((Group::Head, body.head + lies.up * 2.0, 9.0));
        balls.push((
            Group::Head,
            body.head + lies.ahead * 3.0 - lies.up * 5.0,
            5.0,
        ));
        Self(balls)
    }

    /// Their groups, middles and radii.
    pub(super) fn grouped(&self) -> &[(Group, V, f32)] {
        &self.0
    }

    /// Their middles and radii.
    pub fn all(&self) -> impl Iterator<Item = (V, f32)> {
        self.0.iter().map(|(_, middle, radius)| (*middle, *radius))
    }

    /// The middle of all of them.
    pub(super) fn middle(&self) -> V {
        let (sum, count) = self.all().fold((V::ZERO, 0.0), |(sum, count), (at, _)| {
            (sum + at, count + 1.0)
        });
        sum * (1.0 / f32::max(count, 1.0))
    }

    /// The balls that keep light from a part: all but its own.
    pub(super) fn around(&self, part: Part) -> Around {
        let own = Group::of(part);
        let others = self.0.iter().filter(|(group, ..)| *group != own);
        let square = |radius: f32| radius * radius * 0.81;
        Around(
            others
                .map(|(_, at, radius)| (*at, square(*radius)))
                .collect(),
        )
    }
}

/// What is around a part: middles, and squares of radii.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Around(Vec<(V, f32)>);

impl Around {
    /// How much light reaches a place of the part.
    pub(super) fn open(&self, at: V, normal: V) -> f32 {
        let mut open = 1.0;
        for (middle, square) in &self.0 {
            let way = *middle - at;
            let (faces, far) = (normal.dot(way), way.dot(way));
            // Most balls are behind the surface: they need no root.
            if faces < 0.0 && faces * faces > 0.0324 * far && far > 16.0 {
                continue;
            }
            let per = 1.0 / (far.sqrt() + 0.8);
            let faces = faces * per + 0.15;
            if faces > 0.0 {
                let near = square * per * per;
                let near = if near < 1.0 { near } else { 1.0 };
                open *= 1.0 - within(faces * near, 0.0, 0.8) * 0.55;
            }
        }
        open
    }
}
