//! The tab that the page is in: its build, title and network; printing it, and loading it anew.

use crate::platform::events::Listening;
use crate::platform::objects::{document, navigator, property, window};

/// The id of this build, which its service worker carries as well; `None` in a debug build.
#[must_use]
pub fn build_id() -> Option<String> {
    let meta = document()?
        .query_selector("meta[name=unhunch-build]")
        .ok()??;
    meta.get_attribute("content").filter(|id| !id.is_empty())
}

/// Says in which language the page is written, by its tag.
pub fn set_language(tag: &str) {
    if let Some(root) = document().and_then(|document| document.document_element())
        // Browsers style the whole page anew for it, even where it stays.
        && root.get_attribute("lang").as_deref() != Some(tag)
    {
        let _ = root.set_attribute("lang", tag);
    }
}

/// Sets the title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Whether there may be a network; a browser that does not know says yes.
#[must_use]
pub fn is_online() -> bool {
    navigator().is_none_or(|navigator| {
        property(&navigator, "onLine").is_none_or(|is_online| is_online.is_truthy())
    })
}

/// Calls before the page is put on paper and after, whoever asked for it.
pub fn around_print(
    mut before: impl FnMut() + 'static,
    mut after: impl FnMut() + 'static,
) -> Listening {
    window().map_or_else(Listening::default, |window| {
        Listening::default()
            .and(&window, "beforeprint", move |_| before())
            .and(&window, "afterprint", move |_| after())
    })
}

/// Opens the print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}
