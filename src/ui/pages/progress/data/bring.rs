//! Bringing a file back: what it would add is said first, and what was added can be undone.

use leptos::prelude::*;

use crate::app::{App, DataCommands};
use crate::domain::import::{FileSource, Merge};
use crate::ui::components::{actions, button, section};
use crate::ui::html::{El, el, nothing};
use crate::ui::pages::parts::{p, told_here};

/// What a file holds, while it is being looked at.
type Looked = RwSignal<Option<(FileSource, Merge)>>;

/// The section.
pub(super) fn bring(app: App) -> El {
    let words = app.language().data();
    let data = DataCommands::of(app);
    let looked: Looked = RwSignal::new(None);
    let told = RwSignal::new(String::new());
    let field = el("input", "field")
        .attr("id", "bring-file")
        .attr("type", "file")
        .attr("accept", ".json,.csv,application/json,text/csv")
        .on("change", move |event| {
            data.read(&event, move |read| {
                let _ = looked.try_set(None);
                let said = match read {
                    Ok(found) => {
                        let merge = data.merge(&found);
                        let _ = looked.try_set(Some((found.source, merge)));
                        String::new()
                    }
                    Err(why) => (words.refused)(why),
                };
                let _ = told.try_set(said);
            });
        });
    let undo = move || {
        button("button button--secondary", words.undo).on_click(move || {
            data.undo(move |is_undone| {
                let said = if is_undone {
                    words.undone
                } else {
                    words.not_undone
                };
                let _ = told.try_set(said.to_owned());
            });
        })
    };
    section(words.bring)
        .child(p("", words.bring_text))
        .child(
            el("div", "setting")
                .child(
                    el("label", "setting__label")
                        .attr("for", "bring-file")
                        .text(words.choose),
                )
                .child(field),
        )
        .child(el("div", "").attr("aria-live", "polite").live(move || {
            looked.with(|looked_at| match looked_at {
                Some((source, merge)) => preview(app, looked, told, *source, merge).into(),
                None => nothing(),
            })
        }))
        .child(told_here(told))
        .when(move || data.can_undo(), undo)
}

/// What the file would add, and the choice.
fn preview(
    app: App,
    looked: Looked,
    told: RwSignal<String>,
    source: FileSource,
    merge: &Merge,
) -> El {
    let words = app.language().data();
    let tallies = merge
        .tallies
        .iter()
        .map(|(kind, tally)| (words.tally)(*kind, *tally));
    let dropped = merge
        .dropped
        .iter()
        .map(|(why, n)| (words.dropped)(*why, *n));
    let card = el("div", "card")
        .child(p("", (words.from)(source)))
        .child(el("ul", "").children(tallies.chain(dropped).map(|line| el("li", "").text(line))));
    if merge.is_empty() {
        return card.child(p("", words.nothing_new));
    }
    let merge = merge.clone();
    let add = move || {
        let data = DataCommands::of(app);
        data.save_file();
        looked.set(None);
        data.import(merge.clone(), move |is_in| {
            let said = if is_in { words.added } else { words.no_room };
            let _ = told.try_set(said.to_owned());
        });
    };
    card.child(p("quiet", words.add_hint)).child(
        actions()
            .child(button("button button--primary", words.add).on_click(add))
            .child(button("button button--quiet", words.leave).on_click(move || looked.set(None))),
    )
}
