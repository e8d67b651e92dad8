//! Lines: things to say, without words, and how much each matters.

use crate::domain::catalogue::{Breath, Side, slugged};

/// Something to say, without words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Line {
    /// The name of the step's exercise, the side it begins with, and how to get into position.
    Introduce {
        /// Index of the step.
        step: usize,
        /// The side it begins with, where sides are counted.
        side: Option<Side>,
    },
    /// How much there is to do.
    Dose {
        /// Index of the step.
        step: usize,
    },
    /// The movement to the end position, in the step's words.
    MoveOut {
        /// Index of the step.
        step: usize,
    },
    /// Staying there, in the step's words.
    Stay {
        /// Index of the step.
        step: usize,
    },
    /// The movement back, in the step's words.
    MoveBack {
        /// Index of the step.
        step: usize,
    },
    /// The number of the repetition that begins.
    Count {
        /// From 1.
        rep: u16,
    },
    /// The breath that goes with the movement that begins.
    Breathe {
        /// Which.
        breath: Breath,
    },
    /// The last repetition begins.
    LastOne,
    /// A cue for good form.
    Form {
        /// Index of the step.
        step: usize,
        /// Which of its cues, from 0; wraps around.
        index: usize,
    },
    /// Half of a long stay, or of many repetitions, is over.
    Halfway,
    /// So many seconds of a long stay are left.
    Seconds {
        /// How many.
        left: u64,
    },
    /// As long as suggested is over; stay or finish as you like.
    Enough,
    /// Change sides.
    Switch {
        /// The side that comes next.
        to: Side,
    },
    /// Rest.
    Rest {
        /// Seconds of it.
        seconds: u64,
        /// The set that comes next.
        set: u8,
    },
    /// All is done.
    Finished,
}

/// How much a line matters: where two would overlap, the lesser one gives way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Good to hear.
    Extra,
    /// The beat of the exercise: counts, breath.
    Beat,
    /// How the movement goes.
    Movement,
    /// Without it one would not know what to do.
    Change,
}

slugged! {
    /// How much the voice says.
    #[derive(Default)]
    Manner {
        /// Everything that a good physiotherapist would say.
        #[default]
        Full = "full",
        /// What comes next, and when it ends.
        Brief = "brief",
    }
}

impl Line {
    /// How much it matters.
    #[must_use]
    pub const fn weight(self) -> Weight {
        match self {
            Self::Introduce { .. }
            | Self::Enough
            | Self::Switch { .. }
            | Self::Rest { .. }
            | Self::Finished => Weight::Change,
            Self::MoveOut { .. } | Self::MoveBack { .. } | Self::Seconds { .. } => Weight::Movement,
            Self::Count { .. } | Self::Breathe { .. } | Self::LastOne => Weight::Beat,
            Self::Dose { .. } | Self::Stay { .. } | Self::Form { .. } | Self::Halfway => {
                Weight::Extra
            }
        }
    }

    /// Whether it is said at all in this manner.
    #[must_use]
    pub const fn is_said(self, manner: Manner) -> bool {
        match manner {
            Manner::Full => true,
            Manner::Brief => {
                matches!(self.weight(), Weight::Change)
                    || matches!(self, Self::LastOne | Self::Halfway)
            }
        }
    }
}
