//! The question before a session ends.

use leptos::prelude::*;

use crate::app::App;
use crate::domain::session::Event;
use crate::ui::components::{actions, button};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// Asks once before the session ends.
pub(super) fn end_question(app: App, open: RwSignal<bool>) -> El {
    let words = &app.words().player;
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
}
