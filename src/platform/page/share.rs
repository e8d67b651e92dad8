//! Gives a link away: through the system's share sheet, or the clipboard.
//!
//! It must never send anything that the person did not ask to send. Both calls work only straight
//! after a tap or a key. The app shell calls them from buttons.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Element, HtmlDocument, HtmlElement, HtmlTextAreaElement, ShareData};

use crate::platform::objects::{
    call, document, error_name, is_function, navigator, property, window,
};

/// How the share sheet was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shared {
    /// With something chosen.
    Sent,
    /// With nothing chosen.
    Cancelled,
}

/// Why a link could not be given away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ShareError {
    /// This browser has no share sheet.
    #[error("this browser has no share sheet; copy the link instead")]
    Missing,
    /// The share sheet did not open.
    #[error("the share sheet did not open; copy the link instead")]
    Refused,
    /// Nothing could be put on the clipboard.
    #[error("this browser did not copy the link; select it and copy it by hand")]
    CopyRefused,
}

/// Whether there is a share sheet.
#[must_use]
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| is_function(&navigator, "share"))
}

/// Opens the share sheet.
///
/// # Errors
///
/// When there is none, or it does not open.
pub async fn share(title: &str, url: &str) -> Result<Shared, ShareError> {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(url);
    opened(&data).await
}

/// Opens the share sheet with this.
async fn opened(data: &ShareData) -> Result<Shared, ShareError> {
    let navigator = navigator()
        .filter(|_| can_share())
        .ok_or(ShareError::Missing)?;
    match JsFuture::from(navigator.share_with_data(data)).await {
        Ok(_) => Ok(Shared::Sent),
        Err(error) if error_name(&error) == "AbortError" => Ok(Shared::Cancelled),
        Err(_) => Err(ShareError::Refused),
    }
}

/// Whether the share sheet takes files of this kind.
#[must_use]
pub fn can_share_file(kind: &str) -> bool {
    let probe = Blob::new()
        .ok()
        .and_then(|blob| with_file("a", kind, &blob));
    let can = navigator()
        .filter(|_| can_share())
        .zip(probe)
        .and_then(|(navigator, probe)| call(&navigator, "canShare", &[&probe]));
    can.is_some_and(|can| can.is_truthy())
}

/// Opens the share sheet with a file.
///
/// # Errors
///
/// When there is none, or it does not open.
pub async fn share_file(name: &str, blob: &Blob) -> Result<Shared, ShareError> {
    let data = with_file(name, &blob.type_(), blob).ok_or(ShareError::Missing)?;
    opened(&data).await
}

/// What is given to the share sheet where that is a file.
fn with_file(name: &str, kind: &str, blob: &Blob) -> Option<ShareData> {
    let options = Object::new();
    Reflect::set(&options, &"type".into(), &kind.into()).ok()?;
    let make: Function = property(&window()?.into(), "File")?.dyn_into().ok()?;
    let arguments = Array::of3(&Array::of1(blob), &name.into(), &options);
    let file = Reflect::construct(&make, &arguments).ok()?;
    let data = ShareData::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
    Some(data)
}

/// Puts text on the clipboard.
///
/// # Errors
///
/// When the browser does not allow it in any way.
pub async fn copy(text: &str) -> Result<(), ShareError> {
    if let Some(promise) = write_to_clipboard(text)
        && JsFuture::from(promise).await.is_ok()
    {
        return Ok(());
    }
    copy_by_selecting(text)
        .filter(|copied| *copied)
        .map(|_| ())
        .ok_or(ShareError::CopyRefused)
}

fn write_to_clipboard(text: &str) -> Option<Promise> {
    let navigator = navigator()?;
    let clipboard = property(&navigator, "clipboard")?;
    is_function(&clipboard, "writeText").then(|| navigator.clipboard().write_text(text))
}

/// The way from before the clipboard could be written to: select text that nobody sees, and copy.
fn copy_by_selecting(text: &str) -> Option<bool> {
    let document = document()?;
    let focused = document.active_element();
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    // Keeps the keyboard of a phone from coming up.
    field.set_read_only(true);
    let _ = field.set_attribute("aria-hidden", "true");
    for (name, value) in [
        ("position", "fixed"),
        ("inset-block-start", "0"),
        ("opacity", "0"),
    ] {
        let _ = field.style().set_property(name, value);
    }
    // What is outside an open dialog cannot be selected.
    let place = focused
        .as_ref()
        .and_then(|element| element.closest("dialog").ok().flatten())
        .or_else(|| document.body().map(Element::from))?;
    place.append_child(&field).ok()?;
    field.select();
    let copied = document
        .dyn_ref::<HtmlDocument>()
        .and_then(|document| document.exec_command("copy").ok());
    field.remove();
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = focused.focus();
    }
    copied
}
