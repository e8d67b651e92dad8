//! The rings of a posed body: all that changes from frame to frame.

use super::cuts::Cuts;
use super::ring::{Detail, Rings};
use super::{arm, hand, head, leg, trunk};
use crate::domain::figure::body::Body;
use crate::domain::figure::person::Person;

impl Cuts {
    /// The sections of a person.
    #[must_use]
    pub fn of(person: &Person, detail: Detail) -> Self {
        Self {
            person: *person,
            detail,
            trunk: trunk::cuts(person.build, detail),
            arm: arm::cuts(person, detail),
            leg: leg::cuts(person.build, detail),
            foot: leg::cuts_of_foot(detail),
            head: head::places(detail),
        }
    }
}

impl Rings {
    /// The rings of a body in a pose.
    #[must_use]
    pub fn of(body: &Body, person: &Person, detail: Detail) -> Self {
        let mut out = Self::default();
        out.pose(body, &Cuts::of(person, detail));
        out
    }

    /// The rings of a body in a pose, in the place of those of another.
    pub fn pose(&mut self, body: &Body, cuts: &Cuts) {
        self.rings.clear();
        self.tubes.clear();
        trunk::add(self, body, cuts);
        for side in 0..2 {
            arm::add(self, body, side, cuts);
            hand::add(self, body, side, cuts.detail);
            leg::add(self, body, side, cuts);
        }
        head::add(self, body, cuts);
    }
}
