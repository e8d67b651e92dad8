//! The page for an address that leads nowhere: it says so, and shows ways on.

use crate::app::App;
use crate::domain::route::{Filter, Route};
use crate::ui::html::El;
use crate::ui::pages::parts::{p, page, ways_on};

/// The page; if it can be told which one was meant, that one comes instead.
pub(in crate::ui::pages) fn not_found(app: App, address: &str) -> El {
    if let Some(meant) = Route::meant_by(address) {
        app.go_instead(meant);
    }
    let words = &app.first.words().shell;
    page("page", app.words().titles.not_found_title)
        .child(p("lead", app.language().links().not_found_text))
        .child(ways_on(&[
            (Route::Home, words.home),
            (Route::Routines, words.routines),
            (Route::Exercises(Filter::default()), words.exercises),
        ]))
}
