//! What goes to somebody else of the history: a report on paper, results in a link, a picture. A part of the program of its
//! own, so that whoever opens such a link waits for no chart.

mod choose;
mod page;
mod picture;
mod received;
mod send;
mod sheet;

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::slots::later_page;

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::Report => page::report(app),
        Route::Results(link) => received::received(app, &link),
        Route::Picture => picture::picture(app),
        other => later_page(app, other),
    }
}
