//! Making a routine: the exercises to add, the routine itself, and what there is to change of the chosen row. On a telephone
//! the first and the last are sheets over the routine, on a wide screen they stand beside it.

mod begin;
mod bench;
mod catalogue;
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

use bench::{Bench, Shown, copied};

/// The page. Where its address has a link, a new routine begins with that.
pub(super) fn builder(app: App) -> El {
    let bench = Bench::open(app);
    effect(move || begin_with_link(bench));
    let page = el("div", "page builder")
        .live_attr("data-open", move || {
            Some(match bench.shown() {
                Shown::Nothing if bench.is_beginning() => "begin".into(),
                Shown::Nothing => "".into(),
                Shown::Catalogue => "catalogue".into(),
                Shown::Whole | Shown::Row(_) => "panel".into(),
            })
        })
        .child(catalogue::catalogue(bench))
        .child(routine(bench))
        .child(panel::panel(bench));
    heeding_keys(page, bench)
}

/// Escape closes what is open; the usual keys undo and redo.
fn heeding_keys(page: El, bench: Bench) -> El {
    on_keys(page, move |pressed| match pressed {
        Pressed::Escape => bench.close(),
        Pressed::Undo => bench.undo(),
        Pressed::Redo => bench.redo(),
    })
}

/// Begins with the routine of the address, and takes it out of there: who comes back goes on with what was made of it.
fn begin_with_link(bench: Bench) {
    let app = bench.app;
    let link = app.first.on_route(|route| match route {
        Route::Build(link) => link.clone(),
        _ => String::new(),
    });
    if link.is_empty() {
        return;
    }
    untrack(|| {
        let had_other = !bench.keys().is_empty();
        let Decoded { leaflet, problems } = decode(&link);
        let told = match leaflet {
            None => app.language().links().broken,
            Some(leaflet) => {
                let from = Some(encode(&leaflet));
                let copy = copied(app, leaflet);
                bench.edit(Edit::StartAnew(Leaflet { from, ..copy }));
                match had_other {
                    _ if !problems.is_empty() => app.language().links().problems,
                    true => app.language().builder().anew,
                    false => "",
                }
            }
        };
        bench.tell(told);
        app.show(Route::Build(String::new()));
    });
}

/// The routine itself.
fn routine(bench: Bench) -> El {
    let words = bench.app.language().builder();
    let begins = move || bench.is_beginning();
    el("div", "builder__routine")
        .child(
            el("h1", "")
                .live_attr("class", move || {
                    (!begins()).then_some("visually-hidden".into())
                })
                .text(bench.app.words().titles.builder),
        )
        .when(begins, move || begin::begin(bench))
        .when(
            move || !begins(),
            move || {
                el("div", "builder__made")
                    .child(head::names(bench))
                    .child(head::bar(bench))
                    .child(rows::rows(bench))
                    .child(
                        el("div", "builder__more")
                            .child(
                                icon_button(
                                    "button button--soft button--large builder__add",
                                    Icon::Plus,
                                    words.add,
                                )
                                .attr("id", "builder-add")
                                .on_click(move || bench.show(Shown::Catalogue)),
                            )
                            .child(whole::more(bench)),
                    )
                    .child(whole::hints(bench))
                    .child(ends::ends(bench))
            },
        )
        .child(told_here(bench.told).attr("class", "builder__told"))
        .child(p("visually-hidden", words.handle_hint).attr("id", "builder-handle"))
}
