//! Routines to begin with, by what somebody needs. They are sessions of the plan, by its own rules: nothing is typed in.

use crate::domain::catalogue::{Equipment, slugged};
use crate::domain::history::Ratings;
use crate::domain::plan::{Answers, Floor, Past, Programme};
use crate::domain::routine::Routine;
use crate::domain::timeline::ReadyTime;

/// The minutes that a template may take.
pub const TEMPLATE_MINUTES: &[u16] = &[3, 5, 10, 15];

slugged! {
    /// What a template is for.
    Need {
        /// At a desk, with no more than a chair.
        Desk = "desk",
        /// At home, when the day is done.
        EndOfDay = "end-of-day",
        /// For who does not get down to the floor.
        NoFloor = "no-floor",
        /// With nothing at hand.
        NoEquipment = "no-equipment",
        /// Without anything that rounds the spine (disagreement D01).
        ExtensionOnly = "extension-only",
    }
}

impl Need {
    /// What somebody with this need would answer.
    fn answers(self, minutes: u16) -> Answers {
        let usual = Answers {
            minutes,
            ..Answers::default()
        };
        match self {
            Self::Desk => Answers {
                at_hand: vec![Equipment::Chair],
                floor: Floor::Upright,
                at_work: true,
                ..usual
            },
            Self::EndOfDay => usual,
            Self::NoFloor => Answers {
                floor: Floor::Upright,
                ..usual
            },
            Self::NoEquipment => Answers {
                at_hand: Vec::new(),
                ..usual
            },
            Self::ExtensionOnly => Answers {
                no_rounding: true,
                ..usual
            },
        }
    }
}

/// The first session that a plan would have for this need.
#[must_use]
pub fn template(need: Need, minutes: u16, ready: ReadyTime) -> Option<Routine> {
    let programme = Programme {
        answers: need.answers(minutes),
        ..Programme::default()
    };
    let nothing = Past {
        records: &[],
        ratings: &Ratings::default(),
        cleared_ms: 0,
    };
    let plan = programme.plan(None, &nothing, ready, 0).ok()?;
    Some(plan.next_session()?.routine())
}
