//! The pieces of a timeline, and places on it.

use crate::domain::catalogue::Side;

/// What happens in a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Getting into position for an exercise.
    GetReady,
    /// Moving to the end position.
    Out,
    /// Staying at the end position.
    Hold,
    /// Moving back to the start position.
    Back,
    /// Standing still between two repetitions.
    Pause,
    /// Moving without counting.
    Continuous,
    /// Staying until the person says that it is enough, or a repetition at their own pace; the
    /// length is only a suggestion.
    Open,
    /// Changing to the other side.
    SwitchSides,
    /// Resting between two sets.
    Rest,
}

impl Phase {
    /// Whether the body works in it: what a record counts as exercise.
    #[must_use]
    pub const fn is_work(self) -> bool {
        matches!(
            self,
            Self::Out | Self::Hold | Self::Back | Self::Continuous | Self::Open
        )
    }

    /// Whether it is time to wait or to move about, which may be skipped by itself.
    #[must_use]
    pub const fn is_wait(self) -> bool {
        matches!(self, Self::GetReady | Self::SwitchSides | Self::Rest)
    }
}

/// One piece of the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Segment {
    /// What happens in it.
    pub phase: Phase,
    /// Index of the routine's step it belongs to.
    pub step: usize,
    /// Which set, from 1. In a rest, the set that comes next.
    pub set: u8,
    /// Which repetition of the set (and of the side, where sides are counted), from 1; 0 where
    /// nothing is counted.
    pub rep: u16,
    /// Which side works; in a change of sides, the side that comes next.
    pub side: Option<Side>,
    /// Milliseconds from the start of the timeline.
    pub start_ms: u64,
    /// Milliseconds it lasts; for [`Phase::Open`] the suggestion.
    pub length_ms: u64,
}

/// A place on the timeline. In an open segment the elapsed time may pass the suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Place {
    /// Index of the segment; equal to the number of segments once all is done.
    pub segment: usize,
    /// Milliseconds since its start.
    pub elapsed_ms: u64,
}
