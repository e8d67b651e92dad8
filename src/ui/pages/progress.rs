//! What the history says, and all that is stored as a file: a part of the program of its own, which no session and no other page waits for.

mod charts;
mod checks;
mod data;
mod day;
mod exercises;
mod helps;
mod history;
mod line;
mod overview;
mod past;
mod plot;

pub(in crate::ui) use line::line;

use crate::app::App;
use crate::domain::history::Date;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::parts::ProgressLook;
use crate::ui::slots::later_page;

/// The page of a route.
pub(in crate::ui) fn view(app: App, look: ProgressLook, route: Route) -> El {
    match route {
        Route::History => overview::progress(app, look),
        Route::Data => data::data(app),
        Route::Checks => checks::checks(app),
        Route::Helps => helps::helps(app),
        Route::Day(name) => match Date::read(&name) {
            Some(date) => day::day(app, date),
            None => later_page(app, Route::NotFound(name)),
        },
        other => later_page(app, other),
    }
}
