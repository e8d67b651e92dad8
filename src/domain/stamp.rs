//! Which of two copies of a changeable entry is the newer one.
//!
//! Clocks stand still and jump, so they decide nothing here: each change carries a number one above
//! the highest that was read, and the tab that wrote it. Two tabs that change the same entry at the
//! same moment thus agree on which change stays.

use serde::{Deserialize, Serialize};

use crate::domain::fields::Fields;

/// The version of an entry. The greater one is the newer; one that was written before there were
/// stamps is older than all others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Stamp {
    /// One above the highest number that its writer had read; 0 for none.
    pub seq: u64,
    /// The tab that wrote it; it decides where two wrote the same number.
    pub by: String,
}

impl Stamp {
    /// The stamp of a change that `by`, a tab, makes to what carries this one.
    #[must_use]
    pub fn next(&self, by: &str) -> Self {
        Self {
            seq: self.seq.saturating_add(1),
            by: by.to_owned(),
        }
    }

    /// The stamp of an entry: the oldest where there is none, `None` where it cannot be read.
    #[must_use]
    pub fn read(fields: &Fields) -> Option<Self> {
        if fields.get("seq").is_none() {
            return Some(Self::default());
        }
        fields.read().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_read_back(seq in any::<u64>(), by in any::<String>()) {
            let stamp = Stamp { seq, by };
            let mut fields = Fields::default();
            fields.add(&stamp);
            prop_assert_eq!(Stamp::read(&fields), Some(stamp));
        }

        #[test]
        fn a_change_is_newer_than_what_it_was_made_to(seq in 0..u64::MAX, by in any::<[String; 2]>()) {
            let [before, by] = by;
            let stamp = Stamp { seq, by: before };
            prop_assert!(stamp.next(&by) > stamp);
        }
    }

    #[test]
    fn without_a_stamp_an_entry_is_the_oldest_and_a_broken_one_is_none() {
        let mut fields = Fields::default();
        fields.set("v", &1);
        assert_eq!(Stamp::read(&fields), Some(Stamp::default()));
        assert!(Stamp::default().next("") > Stamp::default());
        fields.set("seq", "many");
        fields.set("by", "a");
        assert_eq!(Stamp::read(&fields), None);
        fields.set("seq", &1);
        fields.remove("by");
        assert_eq!(Stamp::read(&fields), None);
    }
}
