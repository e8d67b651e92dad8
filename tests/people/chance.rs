//! What looks like chance, and is the same each time.

/// What looks like chance, and is the same each time (splitmix64).
#[derive(Debug, Clone)]
pub(crate) struct Chance(u64);

impl Chance {
    /// The sequence of this seed.
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any number.
    pub(crate) fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let a = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let b = (a ^ (a >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        b ^ (b >> 31)
    }

    /// A number below `n`.
    pub(crate) fn below(&mut self, n: u64) -> u64 {
        self.number() % n.max(1)
    }

    /// True in so many of a hundred cases.
    pub(crate) fn is(&mut self, percent: u8) -> bool {
        self.below(100) < percent.into()
    }

    /// One of these; none of none.
    pub(crate) fn pick<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        let count = u64::try_from(all.len()).unwrap_or(1);
        let index = usize::try_from(self.below(count)).unwrap_or(0);
        all.get(index).copied()
    }
}
