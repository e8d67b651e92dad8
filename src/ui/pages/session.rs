//! The pages that lead a session, and those that come before and after one.

mod done;
mod first_page;
mod notices;
pub(in crate::ui) mod player;
pub(in crate::ui::pages) mod safety;
pub(in crate::ui::pages) mod stop;

pub(in crate::ui::pages) use done::pain;
pub(in crate::ui) use first_page::{head, resume};
pub(in crate::ui::pages) use first_page::{minutes_of, start_routine};
pub(in crate::ui) use notices::notices;

use crate::app::App;
use crate::domain::route::Route;
use crate::ui::html::El;
use crate::ui::slots::{later_page, paper_page, progress_page, report_page, routine_page};

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::Player => player::player(app),
        Route::Done => done::done(app),
        Route::Safety => safety::safety(app),
        Route::Routine(_) | Route::Single(_) | Route::Shared(_) => routine_page(app, route),
        Route::HandOut(_) | Route::Build(_) => paper_page(app, route),
        Route::History | Route::Day(_) | Route::Checks | Route::Helps | Route::Data => {
            progress_page(app, route)
        }
        Route::Report | Route::Results(_) | Route::Picture => report_page(app, route),
        other => later_page(app, other),
    }
}
