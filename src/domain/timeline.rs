//! The timeline: a routine compiled to a flat list of segments with cues at exact offsets.
//!
//! Pure and language-free: a cue says what is to be said, not in which words. Segments tile the
//! timeline without gaps. Nothing here knows what time it is; [`crate::domain::session`] does.

mod blocks;
mod compile;
mod cues;
mod line;
mod ready;
mod segment;

pub use blocks::Block;
pub use cues::{Cue, Tone};
pub use line::{Line, Manner, Weight};
pub use ready::{ReadyTime, get_ready_s, switch_s};
pub use segment::{Phase, Place, Segment};

use crate::domain::routine::{Prescription, Routine};
use crate::domain::time::SECOND;

/// A routine laid out in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    segments: Vec<Segment>,
    cues: Vec<Cue>,
}

impl Timeline {
    /// Lays a routine out, with the time to get into position that the person wants.
    #[must_use]
    pub fn of(routine: &Routine, ready: ReadyTime) -> Self {
        let segments = compile::segments(routine, ready);
        let cues = cues::of(routine, &segments);
        Self { segments, cues }
    }

    /// All segments in order.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// All cues in order.
    #[must_use]
    pub fn cues(&self) -> &[Cue] {
        &self.cues
    }

    /// The segment of this index.
    #[must_use]
    pub fn segment(&self, index: usize) -> Option<&Segment> {
        self.segments.get(index)
    }

    /// Milliseconds it takes in all; open segments count with their suggestion.
    #[must_use]
    pub fn total_ms(&self) -> u64 {
        self.segments
            .last()
            .map_or(0, |last| last.start_ms + last.length_ms)
    }

    /// The place past the last segment.
    #[must_use]
    pub fn end(&self) -> Place {
        Place {
            segment: self.segments.len(),
            elapsed_ms: 0,
        }
    }

    /// `place`, or the nearest place that exists: no segment lasts longer than it does, but for an
    /// open one.
    #[must_use]
    pub fn clamp(&self, place: Place) -> Place {
        let Some(segment) = self.segment(place.segment) else {
            return self.end();
        };
        let longest = match segment.phase {
            Phase::Open => place.elapsed_ms,
            _ => segment.length_ms.saturating_sub(1),
        };
        Place {
            segment: place.segment,
            elapsed_ms: place.elapsed_ms.min(longest),
        }
    }

    /// Milliseconds from the start of the timeline to `place`.
    #[must_use]
    pub fn offset_of(&self, place: Place) -> u64 {
        self.segment(place.segment).map_or_else(
            || self.total_ms(),
            |s| s.start_ms + place.elapsed_ms.min(s.length_ms),
        )
    }

    /// The place after `ms` more of running from `from`. It never leaves an open segment by itself.
    #[must_use]
    pub fn advance(&self, from: Place, ms: u64) -> Place {
        let mut place = Place {
            segment: from.segment,
            elapsed_ms: from.elapsed_ms.saturating_add(ms),
        };
        while let Some(segment) = self.segment(place.segment) {
            if segment.phase == Phase::Open || place.elapsed_ms < segment.length_ms {
                return place;
            }
            place.elapsed_ms -= segment.length_ms;
            place.segment += 1;
        }
        self.end()
    }

    /// The place so many milliseconds from the start.
    #[must_use]
    pub fn at(&self, offset_ms: u64) -> Place {
        let after = self.segments.partition_point(|s| s.start_ms <= offset_ms);
        let segment = after.saturating_sub(1);
        let elapsed_ms = self
            .segment(segment)
            .map_or(0, |s| offset_ms.saturating_sub(s.start_ms));
        if offset_ms >= self.total_ms() {
            return self.end();
        }
        Place {
            segment,
            elapsed_ms,
        }
    }

    /// How many cues come before `place`: the index of the first one at it or after it.
    #[must_use]
    pub fn cues_before(&self, place: Place) -> usize {
        self.cues.partition_point(|cue| cue.at < place)
    }

    /// The cues that are due once `place` is reached, of those from index `first` on.
    #[must_use]
    pub fn cues_due(&self, first: usize, place: Place) -> &[Cue] {
        let end = self.cues.partition_point(|cue| cue.at <= place);
        self.cues.get(first..end).unwrap_or_default()
    }

    /// Milliseconds of running from `from` until the next cue or the next segment, whichever comes
    /// first; `None` where nothing more will happen by itself.
    #[must_use]
    pub fn next_event_in(&self, from: Place) -> Option<u64> {
        let segment = self.segment(from.segment)?;
        let next_cue = self
            .cues
            .get(self.cues.partition_point(|cue| cue.at <= from))
            .filter(|cue| cue.at.segment == from.segment)
            .map(|cue| cue.at.elapsed_ms);
        let end = (segment.phase != Phase::Open).then_some(segment.length_ms);
        next_cue
            .into_iter()
            .chain(end)
            .min()
            .map(|at| at.saturating_sub(from.elapsed_ms))
    }

    /// Lengthens a segment by whole seconds: what comes later in it, and everything after it, moves.
    pub fn lengthen(&mut self, place: Place, seconds: u64) {
        let ms = seconds * SECOND;
        for (index, segment) in self.segments.iter_mut().enumerate() {
            if index == place.segment {
                segment.length_ms += ms;
            } else if index > place.segment {
                segment.start_ms += ms;
            }
        }
        for cue in &mut self.cues {
            if cue.at.segment == place.segment && cue.at.elapsed_ms > place.elapsed_ms {
                cue.at.elapsed_ms += ms;
            }
        }
    }

    /// The index of the segment in which the exercise of `segment` begins: its getting ready.
    #[must_use]
    pub fn start_of_step(&self, segment: usize) -> usize {
        let Some(step) = self.segment(segment).map(|s| s.step) else {
            return self.segments.len();
        };
        self.segments
            .iter()
            .position(|s| s.step == step)
            .unwrap_or(segment)
    }

    /// The index of the segment with which the exercise after that of `segment` begins.
    #[must_use]
    pub fn start_of_next_step(&self, segment: usize) -> usize {
        let Some(step) = self.segment(segment).map(|s| s.step) else {
            return self.segments.len();
        };
        self.segments
            .iter()
            .position(|s| s.step > step)
            .unwrap_or(self.segments.len())
    }

    /// The pieces that a person would name: getting ready, each set and side, each change and rest.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        blocks::of(&self.segments)
    }
}

impl Routine {
    /// Milliseconds it takes, with the usual time to get into position.
    #[must_use]
    pub fn length_ms(&self, ready: ReadyTime) -> u64 {
        compile::segments(self, ready)
            .last()
            .map_or(0, |last| last.start_ms + last.length_ms)
    }
}

impl Prescription {
    /// Milliseconds that its sets take, with rests and changes of sides but without getting into
    /// position.
    #[must_use]
    pub fn work_ms(&self, ready: ReadyTime) -> u64 {
        compile::work_ms(self, ready)
    }
}

#[cfg(test)]
pub(crate) mod tests;
