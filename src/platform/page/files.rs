//! Files that the page makes, for the person to save, and those that they choose.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, HtmlInputElement, Url};

use crate::platform::objects::{call, document, property};

/// Lets the person save a file of this name and kind; whether the browser has taken it. Works only straight after a
/// tap or a key.
#[must_use]
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options);
    blob.is_ok_and(|blob| save_blob(name, &blob))
}

/// The same of a file that the browser has made.
#[must_use]
pub fn save_blob(name: &str, blob: &Blob) -> bool {
    saved(name, blob).is_some()
}

fn saved(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link = document()?.create_element("a").ok()?;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The address goes with the page: a browser may read it only later.
    Some(())
}

/// A file that somebody has chosen; nothing of it is read yet.
#[derive(Debug)]
pub struct ChosenFile(Blob);

impl ChosenFile {
    /// What was chosen in the field that this event is of. The field is empty then, so that the same file can be chosen
    /// again.
    #[must_use]
    pub fn of(event: &Event) -> Option<Self> {
        let field: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let files = property(&field, "files")?;
        let file = property(&files, "0")?.dyn_into().ok()?;
        field.set_value("");
        Some(Self(file))
    }

    /// Its size in bytes.
    #[must_use]
    pub fn bytes(&self) -> f64 {
        self.0.size()
    }

    /// Its text; none where the browser cannot read it. What is no UTF-8 has other characters in its place.
    pub async fn text(&self) -> Option<String> {
        let read: Promise = call(&self.0, "text", &[])?.dyn_into().ok()?;
        JsFuture::from(read).await.ok()?.as_string()
    }
}
