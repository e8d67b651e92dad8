//! A dialog: the browser's own, which keeps the focus inside and closes with Escape.

use leptos::html;
use leptos::prelude::*;

use super::{Icon, IconView};

/// A dialog that is open while `open` is true.
#[component]
pub(crate) fn Dialog(
    /// Whether it is open; it is set to false when the person closes it.
    open: RwSignal<bool>,
    /// Its heading.
    #[prop(into)]
    title: Signal<String>,
    /// What the button that closes it is called.
    close: &'static str,
    /// What it holds; built anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let element = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let wanted = open.get();
        let Some(dialog) = element.get() else {
            return;
        };
        if wanted && !dialog.open() {
            // It fails only where it is open already or stands outside of the page.
            let _ = dialog.show_modal();
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
    let children = StoredValue::new(children);
    view! {
        <dialog node_ref=element class="dialog" aria-label=title on:close=move |_| open.set(false)>
            <div class="dialog__head">
                <h2 class="dialog__title">{title}</h2>
                <button class="icon-button" aria-label=close on:click=move |_| open.set(false)>
                    <IconView icon=Icon::Close/>
                </button>
            </div>
            <div class="dialog__body">
                <Show when=move || open.get()>{children.with_value(|children| children())}</Show>
            </div>
        </dialog>
    }
}
