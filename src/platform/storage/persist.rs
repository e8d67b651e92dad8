//! Asks the browser not to throw this site's data away when it needs room.
//!
//! It must never be asked before there is something to lose: some browsers show a question. The app
//! shell asks after the first saved session.

use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use crate::platform::objects::{is_function, known_as, navigator, property};

/// Asks for it, and says whether the data is safe now; nothing if the browser has no such promise.
pub async fn ask_to_keep() -> Option<bool> {
    if is_kept().await? {
        return Some(true);
    }
    let manager = manager()?;
    let answer = JsFuture::from(manager.persist().ok()?).await.ok()?;
    answer.as_bool()
}

/// Whether the browser has already promised it; nothing if it never does.
pub async fn is_kept() -> Option<bool> {
    let manager = manager()?;
    let answer = JsFuture::from(manager.persisted().ok()?).await.ok()?;
    answer.as_bool()
}

fn manager() -> Option<StorageManager> {
    let manager = property(navigator()?.as_ref(), "storage")?;
    (is_function(&manager, "persist") && is_function(&manager, "persisted"))
        .then(|| known_as(manager))
}
