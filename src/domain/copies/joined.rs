//! What comes of joining two copies: what is there, what is to be written, and what is told.

use super::Entries;
use crate::domain::fields::Unreadable;
use crate::domain::history::{Record, keys};

/// Something that cannot be read, or that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadableEntry {
    /// Its key.
    pub key: String,
    /// The text itself.
    pub raw: String,
    /// Why it cannot be read.
    pub reason: Unreadable,
}

/// What was damaged in every copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lost {
    /// A session in the history.
    Session,
    /// The place in the session that ran.
    Journal,
    /// The plan.
    Plan,
    /// A single setting.
    Setting,
    /// All settings that stood in one text.
    Settings,
    /// A kept routine.
    Routine,
    /// How it felt after a session.
    Rating,
    /// What was changed of a session.
    Edit,
    /// What was said of a day.
    Diary,
    /// What the plan leaves out on purpose, or whether it may.
    Trial,
    /// A warning that was told in a session.
    Warning,
    /// The routine that was being made.
    Draft,
}

/// What the person ought to hear.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// How many sessions were missing or damaged in the first copy and came back from the second.
    pub restored: usize,
    /// Whether something else was damaged, or stood there in two versions, of which one was good.
    pub mended: bool,
    /// What was damaged everywhere, each kind once.
    pub lost: Vec<Lost>,
}

/// A text for the first copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Write {
    /// Its key.
    pub key: String,
    /// The text.
    pub raw: String,
    /// The key of what has to be safe first, in either copy: this is written over it.
    pub after: Option<String>,
}

impl Write {
    /// Whether what stands under its key now is what was set aside for it.
    #[must_use]
    pub fn may_go_over(&self, prefix: &str, there: Option<&str>) -> bool {
        self.after == there.map(|there| keys::aside(prefix, &self.key, there))
    }
}

/// One of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Copy {
    /// The first, which is written at once.
    Local,
    /// The second.
    Mirror,
}

/// One of two copies, and what makes them whole again.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Joined {
    /// The copy that is from before everything was deleted: it is to be emptied before anything is written to it.
    pub left_behind: Option<Copy>,
    /// The sessions, newest first. Those that were taken up again later are left out.
    pub records: Vec<Record>,
    /// Everything that may change.
    pub entries: Entries,
    /// What cannot be read in any copy, and what was set aside.
    pub unreadable: Vec<UnreadableEntry>,
    /// To be set aside: written to both copies, before all else.
    pub aside: Vec<(String, String)>,
    /// To be written to the first copy.
    pub to_local: Vec<Write>,
    /// To be written to the second copy, in one go with what is set aside, or not at all.
    pub to_mirror: Vec<(String, String)>,
    /// What the person ought to hear.
    pub told: Told,
}

impl Joined {
    /// Puts the first copy right. `keep` writes to it and says whether it could; what is set aside
    /// comes first. Answers what is to be written over a text that could not be set aside there: it
    /// waits until the second copy has [`Joined::for_mirror`].
    pub fn put_right(&self, keep: &dyn Fn(&str, &str) -> bool) -> Vec<Write> {
        let aside = self.aside.iter();
        let unsafe_keys: Vec<&String> = aside
            .filter(|(key, raw)| !keep(key, raw))
            .map(|(key, _)| key)
            .collect();
        let mut waiting = Vec::new();
        for write in &self.to_local {
            match &write.after {
                Some(after) if unsafe_keys.contains(&after) => waiting.push(write.clone()),
                _ => {
                    keep(&write.key, &write.raw);
                }
            }
        }
        waiting
    }

    /// What is to be written to the second copy, in one go or not at all.
    #[must_use]
    pub fn for_mirror(&self) -> Vec<(String, String)> {
        self.aside.iter().chain(&self.to_mirror).cloned().collect()
    }
}
