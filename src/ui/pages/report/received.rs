//! Results that came by link, as a clinician opens them. Nothing of them is kept.

use super::sheet::results_sheet;
use crate::app::{App, device};
use crate::domain::report::link::{self, Broken};
use crate::domain::route::Route;
use crate::ui::components::{actions, button};
use crate::ui::html::El;
use crate::ui::pages::parts::{p, page, ways_on};

/// The page of a link.
pub(super) fn received(app: App, sent: &str) -> El {
    let words = app.language().report();
    match link::decode(sent) {
        Ok(results) => page("page report", app.words().titles.results)
            .child(p("lead report__tools", words.received))
            .child(results_sheet(app, &results))
            .child(p("quiet report__tools", words.not_kept))
            .child(
                actions()
                    .child(button("button button--secondary", words.print).on_click(device::print)),
            ),
        Err(broken) => unreadable(app, broken),
    }
}

/// Why nothing can be shown.
fn unreadable(app: App, broken: Broken) -> El {
    let words = app.language().report();
    let home = app.first.words().shell.home;
    page("page", words.broken_title)
        .child(p("lead", (words.broken)(broken)))
        .child(ways_on(&[(Route::Home, home)]))
}
