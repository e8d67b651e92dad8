//! What the first page shows of the settings. It is read by itself: what reads all of them is not there
//! yet when that page is drawn.

use super::{Setting, Settings};
use crate::domain::plan::{Head, StoredProgramme};
use crate::domain::safety::{SafetyAnswer, Said, Warnings};
use crate::domain::timeline::ReadyTime;

/// What the first page shows of the settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Glance {
    pub(super) ready_percent: u16,
    pub(super) floor_extra_s: u16,
    pub(super) safety: Option<SafetyAnswer>,
    pub(super) asked: bool,
    pub(super) programme: Option<Head>,
}

impl Glance {
    /// The settings that are looked at.
    pub(in crate::domain) const OF: [Setting; 5] = [
        Setting::Ready,
        Setting::FloorExtra,
        Setting::Safety,
        Setting::Asked,
        Setting::Programme,
    ];

    /// Whether there is a plan.
    #[must_use]
    pub fn has_plan(&self) -> bool {
        self.programme.is_some_and(|head| head.is_plan())
    }

    /// How much time the person wants for getting into position.
    #[must_use]
    pub fn ready_time(&self) -> ReadyTime {
        ReadyTime::percent(self.ready_percent).with_floor_extra(self.floor_extra_s)
    }

    /// What was said that bears on whether this person may exercise.
    #[must_use]
    pub const fn said<'a>(&self, warnings: &'a Warnings) -> Said<'a> {
        Said {
            answer: self.safety,
            asked: self.asked,
            warnings,
        }
    }
}

impl Default for Glance {
    fn default() -> Self {
        Self {
            ready_percent: ReadyTime::USUAL.as_percent(),
            floor_extra_s: 0,
            safety: None,
            asked: false,
            programme: None,
        }
    }
}

impl From<&Settings> for Glance {
    fn from(settings: &Settings) -> Self {
        Self {
            ready_percent: settings.ready_percent,
            floor_extra_s: settings.floor_extra_s,
            safety: settings.safety,
            asked: settings.asked,
            programme: settings.programme.as_ref().map(StoredProgramme::head),
        }
    }
}
