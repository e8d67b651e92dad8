//! Files that the page makes, for the person to save.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::platform::objects::document;

/// Lets the person save a file of this name and kind; whether the browser has taken it. Works only straight after a
/// tap or a key.
#[must_use]
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    saved(name, kind, bytes).is_some()
}

fn saved(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link = document()?.create_element("a").ok()?;
    let link: HtmlAnchorElement = link.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The address goes with the page: a browser may read it only later.
    Some(())
}
