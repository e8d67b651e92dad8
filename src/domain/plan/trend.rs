//! How pain or stiffness went from one session to the next: whether it has grown, or is no less.

/// Sessions whose pain is taken together, to be less at the mercy of a single day (ours).
const TOGETHER: usize = 3;
/// How much pain must have grown on average to be told (ours).
const GREW: u32 = 2;

/// How it was before one session after another.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::domain) struct SymptomTrend {
    felt: Vec<u8>,
    /// The least of [`TOGETHER`] sessions in a row, before the last ones.
    best: Option<u32>,
}

impl FromIterator<u8> for SymptomTrend {
    fn from_iter<I: IntoIterator<Item = u8>>(all: I) -> Self {
        let mut course = Self::default();
        all.into_iter().for_each(|level| course.push(level));
        course
    }
}

impl SymptomTrend {
    /// One session more.
    pub(super) fn push(&mut self, level: u8) {
        self.felt.push(level);
        let end = self.felt.len().saturating_sub(TOGETHER);
        let earlier = end.checked_sub(TOGETHER);
        if let Some(earlier) = earlier.and_then(|from| self.felt.get(from..end)) {
            let sum = sum(earlier);
            self.best = Some(self.best.map_or(sum, |best| best.min(sum)));
        }
    }

    /// The first sessions and the last ones, where there are enough.
    pub(in crate::domain) fn ends(&self) -> Option<(&[u8], &[u8])> {
        let last = self.felt.len().checked_sub(TOGETHER)?;
        let ends = (self.felt.get(..TOGETHER)?, self.felt.get(last..)?);
        (last >= TOGETHER).then_some(ends)
    }

    /// Whether it has grown: on average since the beginning, or in each of the last sessions above the
    /// best ones before, which is a flare.
    pub(super) fn is_worse(&self) -> bool {
        let (Some((first, last)), Some(best)) = (self.ends(), self.best) else {
            return false;
        };
        let in_all = |level: u32| level * u32::try_from(TOGETHER).unwrap_or(1);
        let least = last.iter().copied().min().map_or(0, u32::from);
        sum(last) >= sum(first) + in_all(GREW) || in_all(least) >= best + in_all(GREW)
    }

    /// Whether it is there still, and no less; a single answer that is lower by one makes no difference.
    pub(super) fn is_no_less(&self) -> bool {
        let is_level = |felt: &[u8]| felt.len() as u64 <= u64::from(sum(felt));
        self.ends().is_some_and(|(first, last)| {
            let less = sum(first).saturating_sub(sum(last));
            is_level(last) && less <= 1
        })
    }
}

fn sum(felt: &[u8]) -> u32 {
    felt.iter().copied().map(u32::from).sum()
}
