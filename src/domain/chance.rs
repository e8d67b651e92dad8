//! What looks like chance, and is the same each time.

/// What looks like chance, and is the same each time (splitmix64).
#[derive(Debug, Clone, Default)]
pub(in crate::domain) struct Chance(u64);

impl Chance {
    /// The sequence of this seed.
    pub(in crate::domain) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `n`; 0 where there is none.
    pub(in crate::domain) fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let a = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let b = (a ^ (a >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((b ^ (b >> 31)) % (n.max(1) as u64)).unwrap_or(0)
    }
}
