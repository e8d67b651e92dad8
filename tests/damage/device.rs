//! A device with two copies that may be full, refuse, or answer late; it starts the app as the app
//! does.

use std::cell::RefCell;
use std::collections::BTreeMap;

use unhunch::domain::copies::{Copies, Joined, over};

/// What all keys begin with.
pub(crate) const PREFIX: &str = "unhunch:/:1:";

/// One copy.
pub(crate) type Copy = BTreeMap<String, String>;

/// What the device does with what is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Health {
    /// It takes it.
    Well,
    /// Local storage has no room.
    LocalFull,
    /// The database can be read, and has no room.
    MirrorFull,
    /// The database cannot be opened.
    NoMirror,
}

/// Two copies.
#[derive(Debug, Clone)]
pub(crate) struct Device {
    pub(crate) local: Copy,
    pub(crate) mirror: Copy,
    pub(crate) health: Health,
}

impl Device {
    /// Starts the app, which makes one of both copies.
    pub(crate) fn start(&mut self) -> Joined {
        let pairs = |copy: &Copy| -> Vec<(String, String)> { copy.clone().into_iter().collect() };
        let mirror = pairs(&self.mirror);
        let joined = Joined::of(&Copies {
            local: &pairs(&self.local),
            mirror: (self.health != Health::NoMirror).then_some(&mirror),
            early: &[],
            prefix: PREFIX,
            by: "start",
        });
        let local = RefCell::new(&mut self.local);
        let has_room = self.health != Health::LocalFull;
        let waiting = joined.put_right(&|key, raw| {
            if has_room {
                local.borrow_mut().insert(key.to_owned(), raw.to_owned());
            }
            has_room
        });
        if self.health == Health::Well || self.health == Health::LocalFull {
            for (key, raw) in joined.for_mirror() {
                self.write_to_mirror(&key, &raw);
            }
            for write in waiting {
                let there = self.local.get(&write.key).map(String::as_str);
                if has_room && write.may_go_over(PREFIX, there) {
                    self.local.insert(write.key, write.raw);
                }
            }
        }
        joined
    }

    fn write_to_mirror(&mut self, key: &str, raw: &str) {
        let writes = match self.mirror.get(key) {
            Some(there) => over(PREFIX, key, there, raw),
            None => vec![(key.to_owned(), raw.to_owned())],
        };
        self.mirror.extend(writes);
    }

    /// Whether this text is in one of the copies, under any key.
    pub(crate) fn has(&self, raw: &str) -> bool {
        let mut all = self.local.values().chain(self.mirror.values());
        all.any(|text| text == raw)
    }

    /// Whether this text was set aside.
    pub(crate) fn has_aside(&self, raw: &str) -> bool {
        let aside = |copy: &Copy| {
            copy.iter()
                .any(|(key, text)| key.starts_with(&format!("{PREFIX}q:")) && text == raw)
        };
        aside(&self.local) || aside(&self.mirror)
    }
}
