//! What the history says: a part of the program of its own, which no session and no other page waits for.

mod charts;
mod exercises;
mod history;
mod line;
mod overview;
mod plot;

pub(in crate::ui) use line::line;

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::parts::Look;
use crate::ui::slots::later_page;

/// The page of a route.
pub(in crate::ui) fn view(app: App, look: Look, route: Route) -> El {
    match route {
        Route::History => overview::progress(app, look),
        other => later_page(app, other),
    }
}
