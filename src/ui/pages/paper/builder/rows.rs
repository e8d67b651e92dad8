//! The rows of the routine: exercises with figure and dose, and the headings between them.

use leptos::prelude::*;

use super::editor::{BesidePanel, Editor};
use crate::app::reactive::memo;
use crate::domain::builder::{Hint, hints};
use crate::domain::leaflet::{Leaflet, Row};
use crate::domain::routine::RoutineName;
use crate::ui::components::{Icon, icon, reorder};
use crate::ui::figure;
use crate::ui::html::{El, el, nothing};

/// The list.
pub(super) fn rows(editor: Editor) -> El {
    let list = el("ol", "builder__rows")
        .attr("aria-label", editor.app.language().builder().list)
        .keyed(move || editor.keys(), move |key| row(editor, key));
    reorder(list, move |from, to| editor.move_row(from, to))
}

/// A row, with the handle that moves it. All of it opens what there is to change.
fn row(editor: Editor, key: u32) -> El {
    let words = editor.app.language().builder();
    let is_chosen = memo(move || editor.shown() == BesidePanel::Row(key));
    let is_heading = untrack(|| editor.entry(key)).is_none();
    let place = move || {
        let (index, row) = editor.row(key)?;
        let name = editor.name_of(&row);
        let of = editor.keys().len();
        Some((words.handle)(&(words.place)(&name, index + 1, of)).into())
    };
    let open = el("button", "builder-row__open")
        .attr("type", "button")
        .attr("id", format!("builder-row-{key}"))
        .live_flag("aria-expanded", move || is_chosen.get())
        .on_click(move || match is_chosen.get_untracked() {
            true => editor.close(),
            false => editor.show(BesidePanel::Row(key)),
        });
    let open = if is_heading {
        open.child(el("span", "builder-row__heading").live_text(move || editor.name(key)))
    } else {
        open.child(picture(editor, key)).child(about(editor, key))
    };
    let style = if is_heading {
        "builder-row builder-row--heading"
    } else {
        "builder-row"
    };
    el("li", style)
        .live_attr("data-chosen", move || is_chosen.get().then_some("".into()))
        .child(
            el("button", "builder-row__handle")
                .attr("type", "button")
                .attr("data-handle", "")
                .attr("aria-describedby", "builder-handle")
                .live_attr("aria-label", place)
                .child(icon(Icon::Grip)),
        )
        .child(open.child(icon(Icon::Settings)))
}

/// The figure in what it holds.
fn picture(editor: Editor, key: u32) -> El {
    let look = editor.look(key);
    el("span", "pose").live(move || {
        look.with(|_| ());
        match untrack(|| editor.entry(key)) {
            Some(entry) => {
                let id = figure::of(entry.step.exercise, entry.step.variant);
                figure::beside_text(editor.app, id)
            }
            None => nothing(),
        }
    })
}

/// A line about a row, and how it looks.
type Line = (&'static str, fn(Editor, u32) -> Option<String>);

/// The name, the dose, the note, and what is worth a thought.
fn about(editor: Editor, key: u32) -> El {
    let lines: [Line; 4] = [
        ("builder-row__name", |editor, key| Some(editor.name(key))),
        ("builder-row__dose", |editor, key| {
            let step = editor.entry(key)?.step;
            Some((editor.app.words().amounts.dose)(&step))
        }),
        ("builder-row__note", |editor, key| {
            Some(editor.entry(key)?.note)
        }),
        ("builder-row__hint", more_than_sources),
    ];
    let line = |(style, text): Line| {
        let text = memo(move || text(editor, key).unwrap_or_default());
        el("span", style)
            .attr("dir", "auto")
            .hidden_while(move || text.with(String::is_empty))
            .live_text(move || text.get())
    };
    el("span", "builder-row__text").children(lines.map(line))
}

/// That a number of the row is more than any source gives.
fn more_than_sources(editor: Editor, key: u32) -> Option<String> {
    let words = editor.app.language().builder();
    let alone = Leaflet {
        rows: vec![Row::Exercise(editor.entry(key)?)],
        ..Leaflet::empty(RoutineName::Own(String::new()))
    };
    hints(&alone).iter().find_map(|hint| match hint {
        Hint::MoreThanSources { number, given, .. } => Some((words.more_than)(*number, *given)),
        Hint::UpAndDown { .. } | Hint::Many(_) => None,
    })
}
