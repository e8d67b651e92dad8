//! localStorage as raw text by key, or memory where the browser refuses it.
//!
//! It must never look into a value, and never touch keys it was not given: other apps share the
//! storage of an origin. It does not make data durable; that is what `mirror` is for. The app shell
//! reads and writes records through it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_storage::{LocalStorage, Storage as _};
use js_sys::Reflect;
use web_sys::Storage;

use crate::platform::events::Listening;
use crate::platform::objects::{property, window};
use crate::platform::storage::error::StoreError;
use crate::platform::storage::place::prefix;

/// The storage of this page. Cheap to clone; all clones are the same storage.
#[derive(Debug, Clone)]
pub struct Local(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    disk: Option<Storage>,
    /// What the disk would not take; it goes before what the disk says.
    memory: RefCell<Vec<(String, String)>>,
}

impl Local {
    /// Opens the storage, or memory where there is none to use.
    #[must_use]
    pub fn probe() -> Self {
        Self(Rc::new(Inner {
            disk: usable_disk(),
            memory: RefCell::default(),
        }))
    }

    /// Whether there is a storage that outlives the page. It may still be full; `set` tells.
    #[must_use]
    pub fn is_durable(&self) -> bool {
        self.0.disk.is_some()
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<String> {
        let memory = self.0.memory.borrow();
        if let Some((_, value)) = memory.iter().find(|(other, _)| other == key) {
            return Some(value.clone());
        }
        self.0.disk.as_ref()?.get_item(key).ok().flatten()
    }

    /// Keeps a value, and remembers it for as long as the page lives where that does not work.
    ///
    /// # Errors
    ///
    /// The value will be gone with the page; until then `get` still answers with it.
    pub fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let written = self.write(key, value);
        let mut memory = self.0.memory.borrow_mut();
        memory.retain(|(other, _)| other != key);
        if written.is_err() {
            memory.push((key.to_owned(), value.to_owned()));
        }
        written
    }

    /// Takes a key away.
    pub fn remove(&self, key: &str) {
        let mut memory = self.0.memory.borrow_mut();
        memory.retain(|(other, _)| other != key);
        if let Some(disk) = &self.0.disk {
            // It fails only where nothing can be kept either.
            let _ = disk.remove_item(key);
        }
    }

    /// Keeps a value on the disk, or not at all.
    ///
    /// # Errors
    ///
    /// Everything is as it was.
    pub fn write(&self, key: &str, value: &str) -> Result<(), StoreError> {
        match &self.0.disk {
            Some(disk) => disk
                .set_item(key, value)
                .map_err(|error| StoreError::of(&error)),
            None => Err(StoreError::Refused),
        }
    }

    /// All keys that there are, in no order, as one text that [`under`] takes apart: ten thousand of their own would
    /// take long to make.
    #[must_use]
    pub fn keys(&self) -> String {
        let disk = self.0.disk.as_ref();
        let mut all = disk.map(on_disk).unwrap_or_default();
        for (key, _) in self.0.memory.borrow().iter() {
            let is_on_disk = disk.is_some_and(|disk| matches!(disk.get_item(key), Ok(Some(_))));
            if !is_on_disk {
                all.push(BETWEEN);
                all.push_str(key);
            }
        }
        all
    }

    /// These keys with their values, but for those that have none.
    #[must_use]
    pub fn entries<'a>(&self, keys: impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
        let entry = |key: &str| Some((key.to_owned(), self.get(key)?));
        keys.filter_map(entry).collect()
    }
}

/// Stands between two keys: no letter of any language, and none of ASCII, so that a browser hands the text over at once
/// and not letter by letter.
const BETWEEN: char = '\u{e000}';

/// Those of all keys that begin with `prefix`.
pub fn under<'a>(all: &'a str, prefix: &'a str) -> impl Iterator<Item = &'a str> {
    all.split(BETWEEN)
        .filter(move |key| key.starts_with(prefix))
}

/// Calls with each key that another tab has written and that begins with `prefix`. A page that the
/// browser has stopped, or keeps for going back, hears nothing of it.
pub fn on_change(prefix: String, callback: impl Fn(&str) + 'static) -> Listening {
    window().map_or_else(Listening::default, |window| {
        Listening::default().and(&window, "storage", move |event| {
            let changed = property(event, "key").and_then(|key| key.as_string());
            if let Some(key) = changed.filter(|key| key.starts_with(&prefix)) {
                callback(&key);
            }
        })
    })
}

/// localStorage, if it can be used. Asking for it may already throw, and gloo would panic then, so
/// gloo comes only after web-sys has seen it work.
fn usable_disk() -> Option<Storage> {
    let disk = window()?.local_storage().ok()??;
    let probe = format!("{}probe", prefix());
    match disk.set_item(&probe, "1") {
        Ok(()) => disk.remove_item(&probe).ok()?,
        // Full of something: what is there can still be read. Full of nothing: a private window
        // of an old browser that keeps nothing at all.
        Err(error) if StoreError::of(&error) == StoreError::Full => {
            disk.length().ok().filter(|length| *length > 0)?;
        }
        Err(_) => return None,
    }
    Some(LocalStorage::raw())
}

/// In one go: to ask for each of ten thousand takes a tenth of a second on a phone, and half of that to ask of each
/// whether it is to be listed.
fn on_disk(disk: &Storage) -> String {
    let keys = Reflect::own_keys(disk).unwrap_or_default();
    keys.join("\u{e000}").into()
}
