//! What the history says: a part of the program of its own, which no session and no other page waits for.

mod checks;
mod day;
mod history;
mod past;

use crate::app::App;
use crate::domain::history::Date;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::slots::later_page;

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::History => history::history(app),
        Route::Checks => checks::checks(app),
        Route::Day(name) => match Date::read(&name) {
            Some(date) => day::day(app, date),
            None => later_page(app, Route::NotFound(name)),
        },
        other => later_page(app, other),
    }
}
