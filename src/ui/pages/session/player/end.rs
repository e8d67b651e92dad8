//! The question before a session ends.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::session::Event;
use crate::ui::components::{actions, button, dialog};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// Asks once before the session ends.
pub(in crate::ui::pages) fn end_question(app: App, open: RwSignal<bool>) -> El {
    let words = &app.words().player;
    let body = move || {
        el("div", "dialog__body")
            .child(p("", words.end_text))
            .child(
                actions()
                    .child(
                        button("button button--primary", words.end_no).on_click(move || {
                            open.set(false);
                            app.pause_or_resume();
                        }),
                    )
                    .child(
                        button("button button--danger", words.end_yes).on_click(move || {
                            open.set(false);
                            app.dispatch(Event::End);
                        }),
                    ),
            )
    };
    dialog(
        "end-question",
        open,
        words.end_title,
        app.first.words().shell.close,
        body,
    )
}
