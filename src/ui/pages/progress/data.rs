//! All that is stored: as a file, from a file, and away.

mod bring;
mod delete;

use leptos::prelude::*;

use crate::app::{App, DataCommands};
use crate::ui::components::{Icon, actions, icon_button, section};
use crate::ui::html::El;
use crate::ui::pages::parts::{p, page};

/// The page.
pub(in crate::ui::pages) fn data(app: App) -> El {
    let words = app.language().data();
    page("page narrow", app.words().titles.data)
        .child(p("lead", words.lead))
        .child(stored(app))
        .child(save(app))
        .child(bring::bring(app))
        .child(delete::delete_month(app))
        .child(delete::delete(app))
}

/// What is stored, and how well.
fn stored(app: App) -> El {
    let words = app.language().data();
    let counts = move || app.past(|past| (words.counts)(past.records.len(), past.kept.len()));
    let (room, kept) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    DataCommands::of(app).room(move |bytes, is_kept| {
        let _ = room.try_set(bytes.map(words.room).unwrap_or_default());
        let said = match is_kept {
            Some(true) => words.persistent,
            Some(false) => words.not_persistent,
            None => "",
        };
        let _ = kept.try_set(said.to_owned());
    });
    section(words.stored)
        .child(p("", "").live_text(counts))
        .child(p("quiet", "").live_text(move || room.get()))
        .child(p("quiet", "").live_text(move || kept.get()))
}

/// To save a file, and a table.
fn save(app: App) -> El {
    let words = app.language().data();
    let data = DataCommands::of(app);
    section(words.save)
        .child(p("", words.save_text))
        .child(
            actions().child(
                icon_button("button button--primary", Icon::Keep, words.save_file)
                    .on_click(move || data.save_file()),
            ),
        )
        .child(p("", words.table_text))
        .child(
            actions().child(
                icon_button("button button--secondary", Icon::Routines, words.save_table)
                    .on_click(move || data.save_table()),
            ),
        )
}
