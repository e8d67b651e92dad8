//! The rings of a posed body: all that changes from frame to frame.

use super::ring::{Detail, Rings};
use super::{arm, hand, head, leg, trunk};
use crate::domain::figure::body::Body;
use crate::domain::figure::person::Person;

impl Rings {
    /// The rings of a body in a pose.
    #[must_use]
    pub fn of(body: &Body, person: &Person, detail: Detail) -> Self {
        let mut out = Self::default();
        trunk::add(&mut out, body, person.build, detail);
        for side in 0..2 {
            arm::add(&mut out, body, side, person, detail);
            hand::add(&mut out, body, side, detail);
            leg::add(&mut out, body, side, person.build, detail);
        }
        head::add(&mut out, body, person.hair, detail);
        out
    }
}
