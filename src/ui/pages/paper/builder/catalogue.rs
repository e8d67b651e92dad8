//! The exercises to add: each with a figure, and one tap is enough.

use leptos::prelude::*;

use super::editor::Editor;
use super::own::add_own;
use crate::app::reactive::memo;
use crate::domain::builder::Edit;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Filter;
use crate::domain::routine::Prescription;
use crate::ui::components::{Icon, button, carried, icon};
use crate::ui::figure;
use crate::ui::html::{El, el};
use crate::ui::pages::later::finder::ExerciseFinder;
use crate::ui::pages::parts::p;

/// The exercises.
pub(super) fn catalogue(editor: Editor) -> El {
    let words = editor.app.language().builder();
    // As it would stand in an address.
    let query = RwSignal::new(String::new());
    let finder = ExerciseFinder::new(
        editor.app,
        move || query.with(|query| Filter::parse(query.trim_start_matches('?'))),
        move |filter| query.set(filter.query()),
    );
    let found = finder.found();
    let all = ExerciseId::ALL;
    let is_found = move || found.with(|found| all.iter().map(|id| found.contains(id)).collect());
    let is_none = move || found.with(Vec::is_empty);
    el("section", "builder__catalogue")
        .attr("aria-label", words.exercises)
        .child(
            el("div", "builder__sheet-head")
                .child(
                    el("div", "")
                        .child(el("h2", "").text(words.exercises))
                        .child(p("quiet", "").live_text(move || editor.size().join(", "))),
                )
                .child(
                    button("button button--primary", words.done).on_click(move || editor.close()),
                ),
        )
        .child(p("quiet builder__carry", words.carry))
        .child(finder.view((words.search)(all.len())))
        .child(add_own(editor))
        .child(
            p("", editor.app.language().pages().exercises.none)
                .attr("role", "status")
                .hidden_while(move || !is_none()),
        )
        .child(
            el("ul", "builder__tiles")
                .children(all.iter().map(|id| tile(editor, *id)))
                .only(all.len(), is_found),
        )
}

/// An exercise that can be added.
fn tile(editor: Editor, id: ExerciseId) -> El {
    let words = editor.app.language().builder();
    let name = (editor.app.words().exercise)(id).name;
    let times = memo(move || {
        let leaflet = editor.leaflet_of_rows();
        let is_it = leaflet.entries().filter(|it| it.step.exercise == id);
        is_it.count()
    });
    let add = move |at| {
        editor.set_blank(true);
        if editor.edit(Edit::Add(at, Prescription::usual(id))) {
            let size = untrack(|| editor.size()).join(", ");
            editor.tell((words.added)(name, &size));
        }
    };
    let button = el("button", "builder-tile")
        .attr("type", "button")
        .live_attr("aria-label", move || {
            let add = (words.add_this)(name);
            Some(match times.get() {
                0 => add.into(),
                n => format!("{add}. {}", (words.is_in)(n)).into(),
            })
        })
        .live_attr("data-in", move || {
            let n = times.get();
            (n > 0).then(|| n.to_string().into())
        })
        .child(el("span", "pose").child(figure::beside_text(editor.app, figure::of(id, None))))
        .child(el("span", "builder-tile__sign").child(icon(Icon::Plus)))
        .child(el("span", "builder-tile__name").text(name));
    let button = carried(button, ".builder__routine", move || add(usize::MAX), add);
    el("li", "").child(button)
}
