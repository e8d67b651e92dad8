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

/// The field that has all of a stamp, where that is terse.
const TERSE: &str = "s";

/// The name of a tab, of chance. Where two have the same, their texts decide.
#[must_use]
pub fn tab(random: u128) -> String {
    format!("{:04x}", random >> 112)
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
        match (fields.get("seq"), fields.get(TERSE)) {
            (Some(_), _) => fields.read().ok(),
            (None, Some(terse)) => {
                let (seq, by) = terse.split_once('*')?;
                let (seq, by) = (seq.parse().ok()?, by.to_owned());
                Some(Self { seq, by })
            }
            (None, None) => Some(Self::default()),
        }
    }

    /// Puts it on an entry, in one field where that `is_terse`.
    pub fn put(&self, fields: &mut Fields, is_terse: bool) {
        match is_terse {
            true => fields.set(TERSE, &format!("{}*{}", self.seq, self.by)),
            false => fields.add(self),
        }
    }

    /// Takes it from an entry.
    pub fn take(fields: &mut Fields) {
        for name in [TERSE, "seq", "by"] {
            fields.remove(name);
        }
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
            for is_terse in [false, true] {
                let mut fields = Fields::default();
                stamp.put(&mut fields, is_terse);
                let read = Fields::decode(&fields.encode()).unwrap();
                prop_assert_eq!(Stamp::read(&read), Some(stamp.clone()));
                Stamp::take(&mut fields);
                prop_assert_eq!(fields, Fields::default());
            }
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
