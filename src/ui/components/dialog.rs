//! A dialog: the browser's own, which keeps the focus inside and closes with Escape.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlDialogElement;

use super::{Icon, icon};
use crate::app::reactive::{Live, effect};
use crate::ui::html::{El, Text, el};

/// A dialog of this id that is open while `open` is true; it sets `open` to false when the person closes it.
/// Its body is made anew each time it opens.
pub(crate) fn dialog(
    id: &'static str,
    open: RwSignal<bool>,
    title: &'static str,
    close: &'static str,
    body: impl Fn() -> El + Send + Sync + 'static,
) -> El {
    one_dialog(id, open, title, close, Box::new(body))
}

fn one_dialog(
    id: &'static str,
    open: RwSignal<bool>,
    title: &'static str,
    close: &'static str,
    body: Live<El>,
) -> El {
    bare_dialog(id, open)
        .attr("class", "dialog")
        .attr("aria-label", title)
        .child(dialog_head(title, close, open))
        .when(move || open.get(), body)
}

/// The title of a dialog, and the cross that closes it.
pub(crate) fn dialog_head(title: impl Into<Text>, close: &'static str, open: RwSignal<bool>) -> El {
    el("div", "dialog__head")
        .child(el("h2", "dialog__title").text(title))
        .child(
            el("button", "icon-button")
                .attr("type", "button")
                .attr("aria-label", close)
                .child(icon(Icon::Close))
                .on_click(move || open.set(false)),
        )
}

/// A dialog with no name and nothing in it.
pub(crate) fn bare_dialog(id: &'static str, open: RwSignal<bool>) -> El {
    effect(move || {
        let wanted = open.get();
        let found = document().get_element_by_id(id);
        let dialog = found.and_then(|element| element.dyn_into::<HtmlDialogElement>().ok());
        let Some(dialog) = dialog else {
            return;
        };
        if wanted && !dialog.open() {
            // It fails only where it is open already or stands outside of the page.
            let _ = dialog.show_modal();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
    el("dialog", "")
        .attr("id", id)
        .on("close", move |_| open.set(false))
}
