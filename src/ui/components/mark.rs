//! A quiet mark behind a statement, which unfolds what there is to say about it.

use leptos::prelude::*;

use super::{Icon, icon};
use crate::ui::html::{El, el};

/// A mark of this name that unfolds `said`, which stands within a line of text. The style sheet hides it, so that
/// it can be printed.
pub(crate) fn mark(name: &'static str, said: El) -> El {
    let open = RwSignal::new(false);
    el("span", "source-mark")
        .child(
            el("button", "source-mark__sign")
                .attr("type", "button")
                .attr("aria-label", name)
                .live_flag("aria-expanded", move || open.get())
                .child(icon(Icon::Info))
                .on_click(move || open.update(|open| *open = !*open)),
        )
        .child(said)
}
