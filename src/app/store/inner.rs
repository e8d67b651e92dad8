//! What the store knows, and what it does at once: reading, and writing to local storage.

use std::cell::{Cell, RefCell};

use super::written::{Batch, Durability, Mend, Room};
use crate::domain::copies::{
    self, Comparison, Copies, Copy, Entries, Joined, change, compare, is_to_be_set_aside,
};
use crate::domain::history::keys::{self, Key};
use crate::platform::storage::local::{Local, under};
use crate::platform::storage::mirror::Mirror;

/// Both copies, and what is known of them.
pub(super) struct Inner {
    pub(super) local: Local,
    pub(super) prefix: String,
    /// The name of this tab, in the stamps of what it writes.
    pub(super) by: String,
    pub(super) mirror: RefCell<Option<Mirror>>,
    /// Whether it is not known yet if there is a mirror.
    pub(super) is_opening: Cell<bool>,
    /// What may change, as it is known here.
    pub(super) known: RefCell<Entries>,
    /// The keys of what was changed before the mirror could be read.
    pub(super) early: RefCell<Vec<String>>,
    /// What the mirror has not confirmed.
    pub(super) pending: RefCell<Vec<Pending>>,
    /// Whether something damaged was found, and put right.
    pub(super) mended: Cell<bool>,
    /// What was last known of the room there is.
    pub(super) room: Cell<Room>,
}

/// Something that was written, as far as is known.
pub(super) struct Pending {
    pub(super) key: String,
    /// Whether local storage has it.
    pub(super) is_local: bool,
    /// Whether the mirror could not take it either.
    pub(super) is_only_here: bool,
}

impl Inner {
    /// What local storage has by itself, of the newest sessions only. `keys` are all its keys.
    pub(super) fn newest(&self, keys: &str) -> Joined {
        let newest = copies::without_older(under(keys, &self.prefix), &self.prefix);
        Joined::of(&Copies {
            local: &self.local.entries(newest.into_iter()),
            mirror: None,
            early: &[],
            prefix: &self.prefix,
            by: &self.by,
        })
    }

    /// What both copies make together.
    pub(super) fn joined(&self, mirror: Option<&[(String, String)]>, early: &[String]) -> Joined {
        let known = self.known.borrow();
        let early = early
            .iter()
            .filter_map(|key| Some((key.clone(), known.get(key)?.to_owned())));
        Joined::of(&Copies {
            local: &self.local.entries(under(&self.local.keys(), &self.prefix)),
            mirror,
            early: &early.collect::<Vec<_>>(),
            prefix: &self.prefix,
            by: &self.by,
        })
    }

    /// Writes to local storage what it lacks; over what is not safe elsewhere, nothing yet.
    pub(super) fn put_right(&self, joined: &Joined) -> Mend {
        if joined.left_behind == Some(Copy::Local) {
            self.empty_local();
        }
        let keep = |key: &str, raw: &str| match keys::parse(&self.prefix, key) {
            Some(Key::Quarantine(_)) => self.local.write(key, raw).is_ok(),
            _ => self.local.set(key, raw).is_ok(),
        };
        let pending = self.pending.borrow();
        Mend {
            waiting: joined.put_right(&keep),
            batch: Batch(joined.for_mirror()),
            is_anew: joined.left_behind == Some(Copy::Mirror),
            before: pending.iter().map(|it| it.key.clone()).collect(),
        }
    }

    /// Takes away all that is ours in local storage.
    pub(super) fn empty_local(&self) {
        for key in under(&self.local.keys(), &self.prefix) {
            self.local.remove(key);
        }
    }

    /// The text that says something new under a key.
    pub(super) fn stamped(&self, key: &str, what: &str) -> String {
        let there = self.local.get(key);
        let known = self.known.borrow();
        let read = known.get(key).into_iter().chain(there.as_deref());
        change(&self.prefix, key, read, what, &self.by)
    }

    /// Says something new under a key. Answers what the mirror is to be given.
    pub(super) fn change(&self, key: String, what: &str) -> Vec<(String, String)> {
        let text = self.stamped(&key, what);
        self.known.borrow_mut().put(&key, text.clone());
        if self.mirror.borrow().is_none() && !self.early.borrow().contains(&key) {
            self.early.borrow_mut().push(key.clone());
        }
        self.put(key, text)
    }

    /// Writes to local storage. Answers what the mirror is to be given.
    pub(super) fn put(&self, key: String, text: String) -> Vec<(String, String)> {
        let (aside, is_local) = self.put_local(&key, &text);
        let mut pending = self.pending.borrow_mut();
        pending.retain(|it| it.key != key);
        pending.push(Pending {
            key: key.clone(),
            is_local,
            is_only_here: false,
        });
        aside.into_iter().chain([(key, text)]).collect()
    }

    /// Writes to local storage, and sets aside what must not be written over. Answers what that was,
    /// and whether the text is there.
    pub(super) fn put_local(&self, key: &str, text: &str) -> (Option<(String, String)>, bool) {
        let there = self.local.get(key);
        let spoilt = there.filter(|there| is_to_be_set_aside(&self.prefix, key, there));
        let aside = spoilt.map(|there| (keys::aside(&self.prefix, key, &there), there));
        if let Some((name, there)) = &aside {
            self.mended.set(true);
            if self.local.write(name, there).is_err() {
                return (aside, false);
            }
        }
        let is_local = self.local.set(key, text).is_ok();
        (aside, is_local)
    }

    /// Takes up what stood in the mirror, or what another tab has told, where it is newer than what is known.
    pub(super) fn take(&self, key: &str, found: String) -> bool {
        let known = self.known.borrow().get(key).map(str::to_owned);
        // Records never change, and are read at the start only.
        let is_record = matches!(keys::parse(&self.prefix, key), Some(Key::Session(_)));
        let is_newer =
            !is_record && compare(&self.prefix, key, known.as_deref(), &found) == Comparison::Newer;
        if is_newer {
            self.put_local(key, &found);
            self.known.borrow_mut().put(key, found);
        }
        is_newer
    }

    /// Where all that is whose keys begin so.
    pub(super) fn place_of(&self, prefix: &str) -> Durability {
        let pending = self.pending.borrow();
        let mut of_it = pending.iter().filter(|it| it.key.starts_with(prefix));
        match of_it.clone().any(|it| it.is_only_here) {
            true => Durability::OnlyHere,
            false if of_it.next().is_some() => Durability::OnItsWay,
            false => Durability::Kept,
        }
    }

    /// The mirror has these, or could not take them.
    pub(super) fn settled(&self, keys: &[String], is_written: bool) {
        let mut pending = self.pending.borrow_mut();
        pending.retain(|it| !keys.contains(&it.key) || !(is_written || it.is_local));
        for it in pending.iter_mut().filter(|it| keys.contains(&it.key)) {
            it.is_only_here = true;
        }
    }
}
