//! What is given away on paper, or as a code to scan: a part of the program of its own, which no session and no other
//! page waits for.

mod builder;
mod code;
mod hand_out;

pub(in crate::ui) use code::code;

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::slots::later_page;

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::HandOut(link) => hand_out::hand_out(app, &link),
        Route::Build(_) => builder::builder(app),
        other => later_page(app, other),
    }
}
