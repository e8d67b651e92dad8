//! Asks the browser not to throw this site's data away when it needs room.
//!
//! It must never be asked before there is something to lose: some browsers show a question. The app
//! shell asks after the first saved session.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

use crate::platform::objects::{call, is_function, known_as, navigator, property};

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

/// How many bytes this site takes up, the app itself among them, as far as the browser says.
pub async fn used_bytes() -> Option<f64> {
    let storage = property(navigator()?.as_ref(), "storage")?;
    let estimate: Promise = call(&storage, "estimate", &[])?.dyn_into().ok()?;
    let estimate = JsFuture::from(estimate).await.ok()?;
    property(&estimate, "usage")?.as_f64()
}

fn manager() -> Option<StorageManager> {
    let manager = property(navigator()?.as_ref(), "storage")?;
    (is_function(&manager, "persist") && is_function(&manager, "persisted"))
        .then(|| known_as(manager))
}
