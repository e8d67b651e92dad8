//! The pages that no session needs. They come last, and are there at once from then on.

mod about;
mod article;
mod breaks;
mod doses;
mod exercise;
mod exercises;
pub(in crate::ui::pages) mod feels;
pub(in crate::ui::pages) mod finder;
pub(in crate::ui::pages) mod foot;
mod gallery;
mod in_player;
mod kept;
mod learn;
mod more;
mod not_found;
pub(in crate::ui::pages) mod numbers;
mod of_safety;
mod offers;
mod pace;
mod plan;
mod preferences;
pub(in crate::ui::pages) mod questions;
mod routines;
mod settings;
#[cfg(debug_assertions)]
mod showcase;
mod sound;
mod source;
mod tiles;
mod today;
mod too_much;
mod week;
mod who;

pub(in crate::ui) use feels::{at_rest, feels};
pub(in crate::ui) use foot::{foot, pass_on};
pub(in crate::ui) use in_player::{asks_about_sound, in_player};
pub(in crate::ui) use of_safety::of_safety;
pub(in crate::ui) use offers::offers;
pub(in crate::ui) use today::{kept_rows, today, week};
pub(in crate::ui) use too_much::too_much;

use crate::app::App;
use crate::domain::catalogue::ExerciseId;
use crate::domain::route::Route;
use crate::ui::html::El;

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::Exercises(_) => exercises::exercises(app),
        Route::Exercise(id) => exercise::exercise(app, id),
        Route::Gallery => gallery::gallery(app),
        Route::Kept(id) => kept::kept(app, id),
        Route::Routines => routines::routines(app),
        Route::Settings => settings::settings(app),
        Route::About => about::about(app),
        Route::Source(id) => source::source(app, id),
        Route::Learn(_) => learn::learn(app, false),
        Route::Article(name) => article::article(app, &name),
        Route::Questions => questions::questions(app),
        Route::Plan => plan::plan(app),
        Route::Breaks => breaks::breaks(app),
        Route::More => more::more(app),
        #[cfg(debug_assertions)]
        Route::Components => showcase::showcase(app),
        Route::NotFound(address) => not_found::not_found(app, &address),
        // The parts before this one draw these.
        Route::Home
        | Route::Routine(_)
        | Route::Single(_)
        | Route::Shared(_)
        | Route::HandOut(_)
        | Route::Build(_)
        | Route::Player
        | Route::Done
        | Route::History
        | Route::Data
        | Route::Safety
        | Route::Day(_)
        | Route::Checks
        | Route::Helps
        | Route::Report
        | Route::Results(_)
        | Route::Picture => not_found::not_found(app, ""),
    }
}

/// What a person says about an exercise, and in whose place it stands.
pub(in crate::ui) fn preferences(app: App, exercise: ExerciseId, meant: ExerciseId) -> El {
    preferences::preferences(app, exercise, meant, None)
}

/// What they have said about some.
pub(in crate::ui) fn said(app: App, of: Vec<ExerciseId>) -> El {
    preferences::said(app, Some(of))
}
