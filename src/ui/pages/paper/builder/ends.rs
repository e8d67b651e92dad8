//! What becomes of the routine: done, sent, printed, kept, or begun anew.

use leptos::prelude::*;

use super::editor::Editor;
use crate::app::BuilderCommands;
use crate::app::reactive::memo;
use crate::domain::builder::Edit;
use crate::domain::leaflet::Leaflet;
use crate::domain::routine::RoutineName;
use crate::domain::share::encode;
use crate::ui::components::{Icon, button, dialog, icon_button};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::p;
use crate::ui::slots::later_slot;

/// The buttons; nothing while there is nothing to do.
pub(super) fn ends(editor: Editor) -> El {
    let app = editor.app;
    let words = app.language().builder();
    let has_none = memo(move || editor.leaflet_of_rows().entries().next().is_none());
    let sends = RwSignal::new(false);
    let print = icon_button("button button--secondary", Icon::Print, words.print)
        .on_click(move || BuilderCommands::of(app).print(encode(&editor.finished().0)));
    let start = move || {
        if let (_, Some(routine)) = editor.finished() {
            app.start(routine);
        }
    };
    let anew = move || {
        let empty = Leaflet::empty(RoutineName::Own(String::new()));
        if editor.edit(Edit::StartAnew(empty)) {
            editor.set_blank(false);
            editor.tell(words.anew);
        }
    };
    let sending = move || {
        el("div", "dialog__body")
            .child(p("quiet", words.send_hint))
            .child(later_slot(app, move |part| {
                (part.pass_on)(app, &editor.finished().0)
            }))
    };
    el("div", "builder__ends")
        .hidden_while(move || has_none.get())
        .child(
            el("div", "builder__hand-on")
                .child(
                    icon_button(
                        "button button--primary button--large",
                        Icon::Share,
                        words.send,
                    )
                    .on_click(move || sends.set(true)),
                )
                .child(print)
                .child(
                    icon_button("button button--secondary", Icon::Play, words.start)
                        .on_click(start),
                )
                .child(keep(editor)),
        )
        .child(button("button button--quiet", words.new).on_click(anew))
        .child(dialog(
            "send",
            sends,
            words.send,
            app.first.words().shell.close,
            sending,
        ))
}

/// Keeps it, and says that it is kept.
fn keep(editor: Editor) -> El {
    let app = editor.app;
    let words = app.language().builder();
    icon_button("button button--secondary", Icon::Keep, words.keep).on_click(move || {
        app.keep(&editor.to_keep());
        editor.tell(words.kept);
    })
}
