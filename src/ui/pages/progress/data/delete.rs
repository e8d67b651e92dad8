//! Deleting everything, asked twice, with a file offered first.

use leptos::prelude::*;

use crate::app::{App, DataCommands, Erasing};
use crate::ui::components::{actions, button, dialog, section};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;

/// The section.
pub(super) fn delete(app: App) -> El {
    let words = app.language().data();
    let (open, is_asked) = (RwSignal::new(false), RwSignal::new(false));
    section(words.delete)
        .child(p("", words.delete_text))
        .child(actions().child(
            button("button button--secondary", words.delete_ask).on_click(move || {
                is_asked.set(false);
                open.set(true);
            }),
        ))
        .child(dialog(
            "delete-everything",
            open,
            words.delete_title,
            app.first.words().shell.close,
            move || question(app, is_asked),
        ))
}

fn question(app: App, is_asked: RwSignal<bool>) -> El {
    let words = app.language().data();
    let data = DataCommands::of(app);
    let told = RwSignal::new(String::new());
    let stays = untrack(|| app.on_hold()).map(|_| p("", words.stop_stays));
    let first = move || {
        actions()
            .child(
                button("button button--secondary", words.save_file)
                    .on_click(move || data.save_file()),
            )
            .child(
                button("button button--danger", words.delete_ask)
                    .on_click(move || is_asked.set(true)),
            )
    };
    let second = move || {
        el("div", "")
            .attr("role", "alert")
            .child(p("", words.delete_sure))
            .child(
                actions().child(button("button button--danger", words.delete_do).on_click(
                    move || {
                        data.erase(move |what| {
                            if what == Erasing::InSession {
                                let _ = told.try_set(words.in_session.to_owned());
                            }
                        });
                    },
                )),
            )
    };
    el("div", "dialog__body")
        .child(p("", words.delete_text))
        .child(p("", words.delete_first))
        .maybe(stays)
        .when(move || !is_asked.get(), first)
        .when(move || is_asked.get(), second)
        .child(
            p("", "")
                .attr("role", "alert")
                .live_text(move || told.get()),
        )
}
