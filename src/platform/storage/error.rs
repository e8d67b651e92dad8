//! Why the browser keeps nothing.

use wasm_bindgen::JsValue;

use crate::platform::objects::error_name;

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
        match error_name(error).as_str() {
            // The second one is of older versions of Firefox.
            "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => Self::Full,
            _ => Self::Refused,
        }
    }
}
