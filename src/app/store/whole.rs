//! Many entries at once, taking them away again, and deleting everything. What goes wrong on the way leaves
//! everything as it was.

use std::rc::Rc;

use super::Store;
use crate::domain::copies::{self, Entries, bare, gone};
use crate::domain::history::keys::{self, Key};
use crate::platform::storage::mirror::Over;
use crate::platform::storage::place;

/// What stood under keys before something was written there.
#[derive(Debug, Clone, Default)]
pub(crate) struct Replaced(Vec<(String, Option<String>)>);

impl Replaced {
    /// Whether nothing was written.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This key has something by now, and had nothing before.
    pub(in crate::app) fn also(&mut self, key: &str) {
        if !self.0.iter().any(|(other, _)| other == key) {
            self.0.push((key.to_owned(), None));
        }
    }
}

impl Store {
    /// All that may change, as it is known.
    pub(in crate::app) fn entries(&self) -> Entries {
        self.0.known.borrow().clone()
    }

    /// Writes all of these to both copies, or none; what stood there before, where it worked. Texts come without
    /// stamps.
    pub(in crate::app) async fn write_all(&self, writes: &[(String, String)]) -> Option<Replaced> {
        let inner = &self.0;
        let text = |(key, what): &(String, String)| {
            let is_fixed = matches!(
                keys::parse(&inner.prefix, key),
                Some(Key::Session(_) | Key::Quarantine(_))
            );
            let text = match is_fixed {
                true => what.clone(),
                false => inner.stamped(key, what),
            };
            (key.clone(), text)
        };
        let texts: Vec<(String, String)> = writes.iter().map(text).collect();
        let there = |(key, _): &(String, String)| (key.clone(), inner.local.get(key));
        let before = Replaced(texts.iter().map(there).collect());
        for (key, text) in &texts {
            let (_, is_local) = inner.put_local(key, text);
            if !is_local && inner.local.is_durable() {
                self.put_back(&before);
                return None;
            }
        }
        let mirror = inner.mirror.borrow().clone();
        let is_written = match mirror {
            Some(mirror) => {
                let prefix = inner.prefix.clone();
                let over: Over =
                    Rc::new(move |key, there, new| copies::over(&prefix, key, there, new));
                mirror.write(&texts, &over, None).await.is_ok()
            }
            None => true,
        };
        if !is_written {
            self.put_back(&before);
            return None;
        }
        Some(before)
    }

    /// Puts local storage back as it was.
    fn put_back(&self, before: &Replaced) {
        for (key, text) in &before.0 {
            self.0.local.remove(key);
            if let Some(text) = text {
                // There was room for it before.
                let _ = self.0.local.set(key, text);
            }
        }
    }

    /// Brings back what stood there before, in both copies. Whether it worked.
    pub(in crate::app) async fn take_back(&self, before: Replaced) -> bool {
        let mut again = Vec::new();
        let mut keys = Vec::new();
        for (key, text) in before.0 {
            match text {
                Some(text) => {
                    let kind = keys::parse(&self.0.prefix, &key);
                    let what = kind.and_then(|kind| bare(&kind, &text));
                    again.push((key, what.unwrap_or_else(gone)));
                }
                None => keys.push(key),
            }
        }
        let mirror = self.0.mirror.borrow().clone();
        if let Some(mirror) = mirror
            && mirror.remove(&keys).await.is_err()
        {
            return false;
        }
        for key in &keys {
            self.0.local.remove(key);
            self.0.known.borrow_mut().forget(key);
        }
        self.write_all(&again).await.is_some()
    }

    /// Deletes everything in both copies but what stops this person from exercising, and leaves a mark that is newer
    /// than any copy and any tab from before. Whether both copies are empty by now; else the second is emptied at the
    /// next start.
    pub(in crate::app) async fn erase(&self) -> bool {
        let inner = &self.0;
        let mut writes = vec![(keys::erased(&inner.prefix), gone())];
        writes.extend(inner.known.borrow().stopping(&inner.prefix));
        let texts: Vec<(String, String)> = writes
            .into_iter()
            .map(|(key, what)| {
                let text = inner.stamped(&key, &what);
                (key, text)
            })
            .collect();
        inner.empty_local();
        for key in [place::theme_key(), place::first_screen_key()] {
            inner.local.remove(&key);
        }
        for (key, text) in &texts {
            // What was there took more room.
            let _ = inner.local.set(key, text);
        }
        let mirror = inner.mirror.borrow().clone();
        let over: Over = Rc::new(|key, _, new| vec![(key.to_owned(), new.to_owned())]);
        match mirror {
            Some(mirror) => mirror
                .write(&texts, &over, Some(&inner.prefix))
                .await
                .is_ok(),
            None => false,
        }
    }
}
