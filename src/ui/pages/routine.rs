//! The pages of a routine that no other page has led to for sure: ours, a single exercise as one, and one
//! that came by link. They are a part of the program, so that whoever opens one waits for nothing else.

pub(in crate::ui::pages) mod received;
pub(in crate::ui::pages) mod whole;

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::slots::later_page;

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::Routine(built_in) => whole::built_in(app, built_in),
        Route::Single(id) => whole::single(app, id),
        Route::Shared(link) => received::received(app, &link),
        other => later_page(app, other),
    }
}
