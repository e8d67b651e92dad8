//! The page for an address that leads nowhere: it says so, and shows ways on.

use crate::app::App;
use crate::domain::route::{Filter, Route};
use crate::ui::html::El;
use crate::ui::pages::parts::{p, page, ways_on};

/// The page.
pub(in crate::ui::pages) fn not_found(app: App) -> El {
    let words = &app.first.words().shell;
    page("page", words.not_found_title)
        .child(p("lead", words.not_found_text))
        .child(ways_on(&[
            (Route::Home, words.home),
            (Route::Routines, words.routines),
            (Route::Exercises(Filter::default()), words.exercises),
        ]))
}
