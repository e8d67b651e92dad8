//! A dialog: the browser's own, which keeps the focus inside and closes with Escape.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlDialogElement;

use super::{Icon, icon};
use crate::app::reactive::{Live, effect};
use crate::ui::html::{El, el};

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
    el("dialog", "dialog")
        .attr("id", id)
        .attr("aria-label", title)
        .on("close", move |_| open.set(false))
        .child(
            el("div", "dialog__head")
                .child(el("h2", "dialog__title").text(title))
                .child(
                    el("button", "icon-button")
                        .attr("type", "button")
                        .attr("aria-label", close)
                        .child(icon(Icon::Close))
                        .on_click(move || open.set(false)),
                ),
        )
        .when(move || open.get(), body)
}
