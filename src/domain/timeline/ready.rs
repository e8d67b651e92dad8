//! How long it takes to get into position: as long as the change of position needs.
//!
//! All numbers here are ours; no source gives any.

use crate::domain::catalogue::{Equipment, ExerciseId, Position};
use crate::domain::routine::Prescription;
use crate::domain::time::SECOND;

/// How much time the person wants for getting into position: a share of the usual time, and more for
/// getting down to the floor or up from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReadyTime {
    percent: u16,
    floor_extra_s: u16,
}

impl ReadyTime {
    /// The usual time.
    pub const USUAL: Self = Self {
        percent: 100,
        floor_extra_s: 0,
    };
    /// The most seconds that getting down or up may take longer.
    pub const MOST_FLOOR_EXTRA_S: u16 = 60;

    /// This share of the usual time, kept between 50 and 1000 percent.
    #[must_use]
    pub fn percent(percent: u16) -> Self {
        Self {
            percent: percent.clamp(50, 1000),
            floor_extra_s: 0,
        }
    }

    /// The share in percent.
    #[must_use]
    pub const fn as_percent(self) -> u16 {
        self.percent
    }

    /// The same with so many seconds more for getting down to the floor or up from it, at most
    /// [`ReadyTime::MOST_FLOOR_EXTRA_S`].
    #[must_use]
    pub fn with_floor_extra(self, seconds: u16) -> Self {
        Self {
            floor_extra_s: seconds.min(Self::MOST_FLOOR_EXTRA_S),
            ..self
        }
    }

    /// How many seconds more getting down or up takes.
    #[must_use]
    pub const fn floor_extra_s(self) -> u16 {
        self.floor_extra_s
    }

    /// Milliseconds to get from one exercise to the next, or to the first one.
    pub(in crate::domain) fn ms_between(
        self,
        before: Option<&Prescription>,
        next: &Prescription,
    ) -> u64 {
        let is_on_floor = |p: &Prescription| p.exercise.facts().position().is_on_floor();
        // One begins on one's feet.
        let gets_down_or_up = before.is_some_and(is_on_floor) != is_on_floor(next);
        let extra_s = if gets_down_or_up {
            self.floor_extra_s
        } else {
            0
        };
        self.ms_for(get_ready_s(before, next)) + u64::from(extra_s) * SECOND
    }

    /// Milliseconds for something that usually takes `seconds`, in whole seconds.
    pub(super) fn ms_for(self, seconds: u64) -> u64 {
        (seconds * u64::from(self.percent)).div_ceil(100) * SECOND
    }
}

/// How far down a position is: what has to be crossed to get there.
const fn depth(position: Position) -> u64 {
    match position {
        Position::Standing => 0,
        Position::Seated => 1,
        Position::Kneeling | Position::Quadruped => 2,
        Position::Supine | Position::Prone | Position::SideLying => 3,
    }
}

/// Seconds that it usually takes to get from one exercise to the next, or to the first one.
#[must_use]
pub fn get_ready_s(before: Option<&Prescription>, next: &Prescription) -> u64 {
    /// Hearing the name and the position.
    const LISTEN_S: u64 = 10;
    /// The first exercise: putting the phone down.
    const SETTLE_S: u64 = 5;
    /// Each step down or up between standing, sitting, kneeling and lying.
    const LEVEL_S: u64 = 4;
    /// Turning over, or finding hands and knees from kneeling.
    const TURN_S: u64 = 3;
    /// Fetching or placing what the exercise needs.
    const FETCH_S: u64 = 5;
    /// Hearing how to do what nobody has seen a figure of: a second for so many letters (ours).
    const LETTERS: u64 = 14;

    let listen_s = match next.exercise {
        ExerciseId::Own(own) => {
            let letters = u64::try_from(own.how().chars().count()).unwrap_or(0);
            LISTEN_S + letters.div_ceil(LETTERS)
        }
        _ => LISTEN_S,
    };
    let facts = next.exercise.facts();
    let to = facts.position();
    let Some(before) = before.map(|b| b.exercise.facts()) else {
        return listen_s + SETTLE_S + fetch(&[], facts.kits, FETCH_S) + floor(to, LEVEL_S);
    };
    let from = before.position();
    let levels = depth(from).abs_diff(depth(to));
    let turn = if from != to && levels == 0 { TURN_S } else { 0 };
    listen_s + levels * LEVEL_S + turn + fetch(before.kits, facts.kits, FETCH_S)
}

/// Getting down to the floor for the first exercise.
const fn floor(to: Position, level_s: u64) -> u64 {
    if to.is_on_floor() { 2 * level_s } else { 0 }
}

/// Time for equipment, where this exercise needs some that the one before did not.
fn fetch(before: &[&[Equipment]], now: &[&[Equipment]], fetch_s: u64) -> u64 {
    let needs_new =
        !now.is_empty() && !now.iter().any(|kit| kit.is_empty() || before.contains(kit));
    if needs_new { fetch_s } else { 0 }
}

/// Seconds that it usually takes to change sides in `position`.
#[must_use]
pub const fn switch_s(position: Position) -> u64 {
    match position {
        Position::SideLying => 12,
        Position::Quadruped | Position::Kneeling | Position::Supine | Position::Prone => 6,
        Position::Seated | Position::Standing => 4,
    }
}
