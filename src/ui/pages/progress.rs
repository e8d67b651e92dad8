//! What the history says: a part of the program of its own, which no session and no other page waits for.

mod data;
mod history;

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::slots::later_page;

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::History => history::history(app),
        Route::Data => data::data(app),
        other => later_page(app, other),
    }
}
