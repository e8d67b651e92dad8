//! Blocks: the pieces of a timeline that a person would name, for lists and jumps.

use super::segment::{Phase, Segment};
use crate::domain::catalogue::Side;

/// A run of segments with one name: getting ready, a set (of one side), a change, a rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Block {
    /// Index of its first segment.
    pub first: usize,
    /// Index after its last segment.
    pub end: usize,
    /// What it is: a waiting phase, or [`Phase::Out`] for counted work, [`Phase::Continuous`] or
    /// [`Phase::Open`].
    pub phase: Phase,
    /// Index of the routine's step.
    pub step: usize,
    /// Which set, from 1.
    pub set: u8,
    /// Which side; `None` where both work or where they alternate.
    pub side: Option<Side>,
    /// Repetitions in it; 0 where nothing is counted.
    pub reps: u16,
    /// Milliseconds it takes.
    pub length_ms: u64,
}

/// The kind of block a segment belongs to.
const fn block_phase(segment: &Segment) -> Phase {
    match segment.phase {
        // At the person's own pace.
        Phase::Open if segment.rep > 0 => Phase::Out,
        Phase::Hold | Phase::Back | Phase::Pause => Phase::Out,
        other => other,
    }
}

/// The blocks of these segments, in order. They tile the timeline as the segments do.
pub(super) fn of(segments: &[Segment]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for (index, segment) in segments.iter().enumerate() {
        let phase = block_phase(segment);
        let starts_rep = segment.rep > 0 && matches!(segment.phase, Phase::Out | Phase::Open);
        if let Some(block) = blocks.last_mut()
            && block.phase == phase
            && block.step == segment.step
            && block.set == segment.set
        {
            block.end = index + 1;
            block.length_ms += segment.length_ms;
            block.reps += u16::from(starts_rep);
            if block.side != segment.side {
                block.side = None;
            }
        } else {
            blocks.push(Block {
                first: index,
                end: index + 1,
                phase,
                step: segment.step,
                set: segment.set,
                side: segment.side,
                reps: u16::from(starts_rep),
                length_ms: segment.length_ms,
            });
        }
    }
    blocks
}
