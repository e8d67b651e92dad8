//! What helps: whether a session eases more with an exercise than without it.
//!
//! It is judged within a session: how it was before, and how it was after. Only where an exercise was now
//! and then part of a session and now and then was not, and without the person choosing it on good days,
//! can anything be said; that is what planned variation is for. The method was simulated before it was
//! written down, and `tests/helps.rs` simulates it again: so many people in a hundred for whom it finds
//! what there is, and so few for whom it calls what there is not.
//!
//! 1. The outcome is the rating after the session. What explains it anyway is taken out of it, and out of
//!    the row of sessions with and without each exercise: the rating before, and the day
//!    ([`residuals`]).
//! 2. What is left of one is held against what is left of the other, by least squares; the largest effect,
//!    in units of its error, is called if it is larger than chance would make the largest of so many
//!    (Holm's bound, Student's t). Then it explains things too, and the next one is looked at
//!    ([`judge`]).
//! 3. It is looked at after [15, 30 and 60 sessions](LOOKS) only, each time with a part of the 5 % of error
//!    that are allowed in all; whoever looked after every session would be wrong in a third of all histories.
//! 4. What is shown is drawn towards nothing, as far as it is uncertain: of the largest of many effects, a
//!    part was luck.

mod judge;
mod look;
mod observed;
mod residuals;
mod student;
mod told;

pub use judge::{Estimate, Judged, Observation, Untold, Verdict};
pub use look::{FOLLOW_UP, Findings, LOOKS, TrialLook};
pub use told::{EvidenceBasis, Followed, Judgement, SeenAround, WhatHelps};
