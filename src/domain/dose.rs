//! The dose: how much of an exercise. One type for the catalogue, a routine, a link and a record.
//!
//! Lengths of time are computed from it elsewhere ([`crate::domain::timeline`]), never typed in.

mod part;

pub use part::DoseField;

/// The limits within which a dose is accepted from outside.
pub mod limits {
    use std::ops::RangeInclusive;

    /// Sets of one exercise.
    pub const SETS: RangeInclusive<u32> = 1..=10;
    /// Repetitions in one set (of one side, where the exercise counts by side).
    pub const REPS: RangeInclusive<u32> = 1..=100;
    /// Seconds of one hold; 0 means none.
    pub const HOLD_S: RangeInclusive<u32> = 0..=600;
    /// Seconds of continuous or open work.
    pub const DURATION_S: RangeInclusive<u32> = 5..=3_600;
    /// Seconds of rest between sets.
    pub const REST_S: RangeInclusive<u32> = 0..=600;
    /// Tenths of a second of moving out, moving back, or pausing between repetitions.
    pub const TEMPO_TENTHS: RangeInclusive<u32> = 0..=200;
}

/// What is done in one set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Work {
    /// Counted repetitions, each with a hold at its end position.
    Reps {
        /// Repetitions in a set; for each side where the exercise counts by side.
        reps: u16,
        /// Seconds held in each repetition; 0 means the movement flows on.
        hold_s: u16,
    },
    /// Moving without counting, for a length of time.
    Duration {
        /// Seconds of it.
        seconds: u16,
    },
    /// Staying as long as it is comfortable: a timer says when `seconds` have passed, and the
    /// person says when it is over.
    Open {
        /// Seconds after which the person is told that they may finish.
        seconds: u16,
    },
}

/// How fast a repetition goes, in tenths of a second.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tempo {
    /// From the start position to the end position.
    pub out: u8,
    /// From the end position back to the start.
    pub back: u8,
    /// Standing still between two repetitions.
    pub pause: u8,
    /// At one's own pace: a repetition is over when the person says so, and the rest is a
    /// suggestion.
    pub own: bool,
}

impl Tempo {
    /// Two seconds out, two seconds back: the four seconds of movement that we assume for a
    /// repetition where no source says more (ours).
    pub const STEADY: Self = Self::new(20, 20, 0);
    /// Three seconds out, three seconds back, for movements that a source calls slow (ours).
    pub const SLOW: Self = Self::new(30, 30, 0);

    /// A tempo from tenths of a second.
    #[must_use]
    pub const fn new(out: u8, back: u8, pause: u8) -> Self {
        Self {
            out,
            back,
            pause,
            own: false,
        }
    }

    /// The same tempo, as a suggestion or to be followed.
    #[must_use]
    pub const fn at_own_pace(self, own: bool) -> Self {
        Self { own, ..self }
    }
}

/// A dose that can be performed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dose {
    /// How many sets.
    pub sets: u8,
    /// What each set is.
    pub work: Work,
    /// How fast its repetitions go.
    pub tempo: Tempo,
    /// Seconds of rest between two sets.
    pub rest_s: u16,
}

impl Dose {
    /// One set of `reps`, each held for `hold_s` seconds.
    #[must_use]
    pub const fn reps(reps: u16, hold_s: u16, tempo: Tempo) -> Self {
        Self {
            sets: 1,
            work: Work::Reps { reps, hold_s },
            tempo,
            rest_s: 30,
        }
    }

    /// One stretch of `seconds` of continuous movement.
    #[must_use]
    pub const fn duration(seconds: u16) -> Self {
        Self {
            sets: 1,
            work: Work::Duration { seconds },
            tempo: Tempo::STEADY,
            rest_s: 30,
        }
    }

    /// One open-ended stay; after `seconds` the person is told that they may finish.
    #[must_use]
    pub const fn open(seconds: u16) -> Self {
        Self {
            sets: 1,
            work: Work::Open { seconds },
            tempo: Tempo::STEADY,
            rest_s: 30,
        }
    }

    /// Whether its repetitions are held.
    #[must_use]
    pub const fn is_held(self) -> bool {
        matches!(self.work, Work::Reps { hold_s, .. } if hold_s > 0)
    }

    /// About half of it: half of the repetitions, or where these are few, half of the time; `None`
    /// where there is nothing left to take away. How much lighter is ours; the sources only say to
    /// do less.
    #[must_use]
    pub fn lighter(self) -> Option<Self> {
        /// From this number of repetitions on there are some to take away.
        const SOME_REPS: u16 = 4;
        let work = match self.work {
            Work::Reps { reps, hold_s } if reps >= SOME_REPS => Work::Reps {
                reps: reps.div_ceil(2),
                hold_s,
            },
            Work::Reps { reps, hold_s } if hold_s >= 2 => Work::Reps {
                reps,
                hold_s: hold_s.div_ceil(2),
            },
            Work::Reps { reps, hold_s } => Work::Reps {
                reps: reps.div_ceil(2),
                hold_s,
            },
            Work::Duration { seconds } => Work::Duration {
                seconds: half(seconds),
            },
            Work::Open { seconds } => Work::Open {
                seconds: half(seconds),
            },
        };
        let lighter = Self { work, ..self };
        (lighter != self).then_some(lighter)
    }

    /// The same dose in `sets` sets.
    #[must_use]
    pub const fn in_sets(self, sets: u8) -> Self {
        Self { sets, ..self }
    }
}

/// Half of a time of work, and not less than the least there may be.
fn half(seconds: u16) -> u16 {
    const LEAST_S: u16 = 5;
    seconds.div_ceil(2).max(LEAST_S).min(seconds)
}

/// A closed range of whole numbers, as a source gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Range {
    /// The lower end.
    pub low: u16,
    /// The upper end; the same as the lower one where the source gives a single number.
    pub high: u16,
}

impl Range {
    /// The range from `low` to `high`, both included.
    #[must_use]
    pub const fn new(low: u16, high: u16) -> Self {
        Self { low, high }
    }

    /// The range that holds only `n`.
    #[must_use]
    pub const fn exactly(n: u16) -> Self {
        Self { low: n, high: n }
    }

    /// Whether `n` lies inside.
    #[must_use]
    pub const fn contains(self, n: u16) -> bool {
        self.low <= n && n <= self.high
    }
}
