//! Making a routine: the exercises to add, the routine itself, and what there is to change of the chosen row. On a telephone
//! the first and the last are sheets over the routine, on a wide screen they stand beside it.

mod begin;
mod catalogue;
mod editor;
mod ends;
mod fields;
mod head;
mod own;
mod panel;
mod rows;
mod sheet;
mod whole;

use leptos::prelude::*;

use crate::app::App;
use crate::app::reactive::effect;
use crate::domain::builder::Edit;
use crate::domain::leaflet::Leaflet;
use crate::domain::route::Route;
use crate::domain::share::{Decoded, decode, encode};
use crate::ui::components::{Icon, Pressed, icon_button, on_keys};
use crate::ui::html::{El, el};
use crate::ui::pages::parts::{p, told_here};

use editor::{BesidePanel, Editor, copied};

/// The page. Where its address has a link, a new routine begins with that.
pub(super) fn builder(app: App) -> El {
    let editor = Editor::open(app);
    effect(move || begin_with_link(editor));
    let page = el("div", "page builder")
        .live_attr("data-open", move || {
            Some(match editor.shown() {
                BesidePanel::Nothing if editor.is_beginning() => "begin".into(),
                BesidePanel::Nothing => "".into(),
                BesidePanel::Catalogue => "catalogue".into(),
                BesidePanel::Whole | BesidePanel::Row(_) => "panel".into(),
            })
        })
        .child(catalogue::catalogue(editor))
        .child(routine(editor))
        .child(panel::panel(editor));
    heeding_keys(page, editor)
}

/// Escape closes what is open; the usual keys undo and redo.
fn heeding_keys(page: El, editor: Editor) -> El {
    on_keys(page, move |pressed| match pressed {
        Pressed::Escape => editor.close(),
        Pressed::Undo => editor.undo(),
        Pressed::Redo => editor.redo(),
    })
}

/// Begins with the routine of the address, and takes it out of there: who comes back goes on with what was made of it.
fn begin_with_link(editor: Editor) {
    let app = editor.app;
    let link = app.first.on_route(|route| match route {
        Route::Build(link) => link.clone(),
        _ => String::new(),
    });
    if link.is_empty() {
        return;
    }
    untrack(|| {
        let had_other = !editor.keys().is_empty();
        let Decoded { leaflet, problems } = decode(&link);
        let told = match leaflet {
            None => app.language().links().broken,
            Some(leaflet) => {
                let from = Some(encode(&leaflet));
                let copy = copied(app, leaflet);
                editor.edit(Edit::StartAnew(Leaflet { from, ..copy }));
                match had_other {
                    _ if !problems.is_empty() => app.language().links().problems,
                    true => app.language().builder().anew,
                    false => "",
                }
            }
        };
        editor.tell(told);
        app.show(Route::Build(String::new()));
    });
}

/// The routine itself.
fn routine(editor: Editor) -> El {
    let words = editor.app.language().builder();
    let begins = move || editor.is_beginning();
    el("div", "builder__routine")
        .child(
            el("h1", "")
                .live_attr("class", move || {
                    (!begins()).then_some("visually-hidden".into())
                })
                .text(editor.app.words().titles.builder),
        )
        .when(begins, move || begin::begin(editor))
        .when(
            move || !begins(),
            move || {
                el("div", "builder__made")
                    .child(head::names(editor))
                    .child(head::bar(editor))
                    .child(rows::rows(editor))
                    .child(
                        el("div", "builder__more")
                            .child(
                                icon_button(
                                    "button button--soft button--large builder__add",
                                    Icon::Plus,
                                    words.add,
                                )
                                .attr("id", "builder-add")
                                .on_click(move || editor.show(BesidePanel::Catalogue)),
                            )
                            .child(whole::more(editor)),
                    )
                    .child(whole::hints(editor))
                    .child(ends::ends(editor))
            },
        )
        .child(told_here(editor.told).attr("class", "builder__told"))
        .child(p("visually-hidden", words.handle_hint).attr("id", "builder-handle"))
}
