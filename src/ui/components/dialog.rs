//! A dialog: the browser's own, which keeps the focus inside and closes with Escape.

use leptos::html::Custom;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::IntoAnyAttribute;
use leptos::tachys::html::node_ref::node_ref;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlDialogElement;

use super::{Icon, icon};
use crate::ui::html::{El, effect, el};

/// A dialog that is open while `open` is true; it sets `open` to false when the person closes it.
/// Its body is made anew each time it opens.
pub(crate) fn dialog(
    open: RwSignal<bool>,
    title: &'static str,
    close: &'static str,
    body: impl Fn() -> El + Send + Sync + 'static,
) -> El {
    let element = NodeRef::<Custom<&'static str>>::new();
    effect(move || {
        let wanted = open.get();
        let dialog = element
            .get()
            .and_then(|el| el.dyn_into::<HtmlDialogElement>().ok());
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
        .set(node_ref(element).into_any_attr())
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
