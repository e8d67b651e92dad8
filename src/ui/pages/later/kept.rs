//! A routine kept on this device.

use super::routines::changed_from;
use crate::app::App;
use crate::domain::route::Route;
use crate::ui::components::{actions, button, dialog, link};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, page};
use crate::ui::pages::routine::received::{broken, elsewhere, problem_notice};
use crate::ui::pages::routine::whole::{head, whole};
use leptos::prelude::*;

/// A routine kept on this device.
pub(super) fn kept(app: App, id: String) -> El {
    el("div", "").live(move || {
        let kept = app.past(|past| past.kept.iter().find(|kept| kept.id == id).cloned());
        let Some(kept) = kept else {
            return missing(app).into();
        };
        let read = kept.read();
        let shown = match (&read.leaflet, read.routine()) {
            (Some(leaflet), Some(routine)) => {
                let head = head(app, &routine, "", None);
                whole(app, leaflet, head, problem_notice(app, &read.problems))
            }
            _ => broken(app, &read.problems),
        };
        let from = changed_from(app, &kept).zip(kept.from);
        let before =
            from.map(|(text, link_of_it)| link("more-link", &Route::Shared(link_of_it), text));
        shown.maybe(before).child(forget(app, id.clone())).into()
    })
}

/// Lets a kept routine go, after asking once.
fn forget(app: App, id: String) -> El {
    let words = app.language().links();
    let open = RwSignal::new(false);
    let question = move || {
        let id = id.clone();
        el("div", "dialog__body")
            .child(p("", words.forget_text))
            .child(
                actions().child(button("button button--danger", words.forget).on_click(
                    move || {
                        open.set(false);
                        app.forget_kept(&id);
                        app.go_instead(Route::Routines);
                    },
                )),
            )
    };
    el("div", "")
        .child(button("button button--quiet", words.forget).on_click(move || open.set(true)))
        .child(dialog(
            "forget-question",
            open,
            words.forget_title,
            app.first.words().shell.close,
            question,
        ))
}

/// A kept routine that is not there.
fn missing(app: App) -> El {
    page("page", app.words().titles.not_found_title)
        .child(p("lead", app.language().links().not_kept_here))
        .child(elsewhere(app))
}
