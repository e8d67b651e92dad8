//! localStorage as raw text by key, or memory where the browser refuses it.
//!
//! It must never look into a value, and never touch keys it was not given: other apps share the
//! storage of an origin. It does not make data durable; that is what `mirror` is for. The app shell
//! reads and writes records through it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::{Listening, error_name, property, window};

/// Why something could not be kept on this device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// No room is left.
    #[error(
        "the storage of this browser is full; make room on the device, or remove the data of other sites"
    )]
    Full,
    /// The browser does not allow it, or the storage is broken.
    #[error(
        "this browser does not let Unhunch keep anything; allow site data for this page and load it again"
    )]
    Refused,
    /// Another tab keeps the database to itself, or it does not answer.
    #[error(
        "the database of this browser does not answer; close other tabs with Unhunch and load this page again"
    )]
    Busy,
}

impl StoreError {
    /// What a browser's exception means. Only the wording hangs on its name, never whether it is
    /// taken for a failure: browsers use several names for the same thing.
    pub(super) fn of(error: &JsValue) -> Self {
        if error_name(error).to_ascii_lowercase().contains("quota") {
            Self::Full
        } else {
            Self::Refused
        }
    }
}

/// The storage of this page. Cheap to clone; all clones are the same storage.
#[derive(Debug, Clone)]
pub struct Local(Rc<Inner>);

#[derive(Debug)]
struct Inner {
    disk: Option<Storage>,
    /// What the disk would not take; it goes before what the disk says. `None` stands for removed.
    memory: RefCell<Vec<(String, Option<String>)>>,
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
        if let Some((_, value)) = self
            .0
            .memory
            .borrow()
            .iter()
            .find(|(other, _)| other == key)
        {
            return value.clone();
        }
        self.0.disk.as_ref()?.get_item(key).ok().flatten()
    }

    /// Keeps a value.
    ///
    /// # Errors
    ///
    /// The value will be gone with the page; until then `get` still answers with it.
    pub fn set(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let written = match &self.0.disk {
            Some(disk) => disk
                .set_item(key, value)
                .map_err(|error| StoreError::of(&error)),
            None => Err(StoreError::Refused),
        };
        let remember = written.is_err().then(|| Some(value.to_owned()));
        self.0.remember(key, remember);
        written
    }

    /// Removes a key and its value.
    pub fn remove(&self, key: &str) {
        let refused = self
            .0
            .disk
            .as_ref()
            .is_some_and(|disk| disk.remove_item(key).is_err());
        self.0.remember(key, refused.then_some(None));
    }

    /// All keys that begin with `prefix`, in no order, with their values.
    #[must_use]
    pub fn entries(&self, prefix: &str) -> Vec<(String, String)> {
        let mut found = self
            .0
            .disk
            .as_ref()
            .map(|disk| on_disk(disk, prefix))
            .unwrap_or_default();
        let memory = self.0.memory.borrow();
        found.retain(|(key, _)| !memory.iter().any(|(other, _)| other == key));
        let remembered = memory.iter().filter(|(key, _)| key.starts_with(prefix));
        found.extend(remembered.filter_map(|(key, value)| Some((key.clone(), value.clone()?))));
        found
    }
}

impl Inner {
    /// Puts this in the place of what memory has of the key; `None` leaves the key to the disk.
    fn remember(&self, key: &str, value: Option<Option<String>>) {
        let mut memory = self.memory.borrow_mut();
        memory.retain(|(other, _)| other != key);
        memory.extend(value.map(|value| (key.to_owned(), value)));
    }
}

/// Calls when another tab has written this key, or removed it. A page that the browser has stopped, or
/// keeps for going back, hears nothing of it.
pub fn on_change(key: String, callback: impl Fn() + 'static) -> Listening {
    window().map_or_else(Listening::default, |window| {
        Listening::default().and(&window, "storage", move |event| {
            let changed = property(event, "key").and_then(|key| key.as_string());
            if changed.is_none_or(|changed| changed == key) {
                callback();
            }
        })
    })
}

/// The path this app is served under, with a slash at both ends. Apps on one host differ in it.
#[must_use]
pub fn scope() -> String {
    let path = window()
        .and_then(|window| window.location().pathname().ok())
        .unwrap_or_default();
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    format!("{folder}/")
}

/// What every key of this app begins with: its name, where it is served, and the layout's version.
#[must_use]
pub fn prefix() -> String {
    format!("unhunch:{}:1:", scope())
}

/// Where the theme stands, for the boot screen, which runs before the app: `index.html` spells the
/// same key. It needs no version, and goes with no record.
#[must_use]
pub fn theme_key() -> String {
    format!("unhunch:{}:theme", scope())
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

fn on_disk(disk: &Storage, prefix: &str) -> Vec<(String, String)> {
    (0..disk.length().unwrap_or(0))
        .filter_map(|index| disk.key(index).ok().flatten())
        .filter(|key| key.starts_with(prefix))
        .filter_map(|key| {
            let value = disk.get_item(&key).ok().flatten()?;
            Some((key, value))
        })
        .collect()
}
