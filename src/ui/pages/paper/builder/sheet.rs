//! What the sheets beside the routine have in common.

use super::editor::Editor;
use crate::ui::components::{Icon, icon_button};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// The head of a panel: what it is about, and the way back.
pub(super) fn panel_head(editor: Editor, title: impl Fn() -> String + Send + Sync + 'static) -> El {
    el("div", "builder__sheet-head")
        .child(el("div", "").child(el("h2", "").live_text(title)))
        .child(
            icon_button(
                "button button--primary",
                Icon::Check,
                editor.app.language().builder().done,
            )
            .on_click(move || editor.close()),
        )
}

/// A choice under what it is about; who does not see it hears that anyway.
pub(super) fn labelled(label: &'static str, choice: El) -> El {
    el("div", "builder__choice")
        .child(p("builder__label", label).attr("aria-hidden", "true"))
        .child(choice)
}
