//! The pages that lead a session, and those that come before and after one.

mod done;
mod first_page;
mod notices;
pub(in crate::ui) mod player;
mod routine;
pub(in crate::ui::pages) mod safety;
pub(in crate::ui::pages) mod stop;

pub(in crate::ui::pages) use done::{did, length};
pub(in crate::ui::pages) use first_page::start_routine;
pub(in crate::ui) use first_page::{head, last_time, resume};
pub(in crate::ui) use notices::notices;

use leptos::prelude::*;

use super::later;
use crate::domain::route::Route;
use crate::domain::routine::{Routine, RoutineName};
use crate::ui::html::El;
use crate::ui::state::App;

/// The page of a route.
pub(in crate::ui) fn view(app: App, route: Route) -> El {
    match route {
        Route::Routine(built_in) => routine::built_in(app, built_in),
        Route::Single(id) => routine::single(app, id),
        Route::Kept(id) => routine::kept(app, id),
        Route::Shared(link) => routine::shared(app, &link),
        Route::Player => player::player(app),
        Route::Done => done::done(app),
        Route::Safety => safety::safety(app),
        other => later::page_of(app, other),
    }
}

/// The title of the tab, with what there is to tell of breaks before it.
pub(in crate::ui) fn title(app: App) -> String {
    let title = app.on_page(|route| title_of(app, route));
    let name = app.first.words().shell.name;
    let sign = app.sign.get();
    if title.is_empty() {
        format!("{sign}{name}")
    } else {
        format!("{sign}{title} · {name}")
    }
}

/// The title of a page; empty on the first one.
pub(in crate::ui::pages) fn title_of(app: App, route: &Route) -> String {
    let words = app.words();
    let shell = &app.first.words().shell;
    match route {
        Route::Home => String::new(),
        Route::Exercises(_) => words.titles.exercises.to_owned(),
        Route::Exercise(id) | Route::Single(id) => (words.exercise)(*id).name.to_owned(),
        Route::Gallery => words.figures.gallery.to_owned(),
        Route::Routines => words.routines.title.to_owned(),
        Route::Routine(built_in) => (words.names.routine)(*built_in).to_owned(),
        Route::Kept(_) | Route::Shared(_) => words.routines.untitled.to_owned(),
        Route::Player => words.player.title.to_owned(),
        Route::Done => words.done.title.to_owned(),
        Route::History => words.titles.history.to_owned(),
        Route::Settings => words.titles.settings.to_owned(),
        Route::About => words.titles.about.to_owned(),
        Route::Safety => words.safety.title.to_owned(),
        Route::Questions | Route::Plan => words.plan.routine.to_owned(),
        Route::Breaks => shell.breaks.to_owned(),
        Route::Source(id) => (words.names.source)(*id).to_owned(),
        Route::Learn(_) => shell.learn.to_owned(),
        Route::Lesson(_) => app.heading.get(),
        Route::NotFound(_) => shell.not_found_title.to_owned(),
    }
}

/// What a routine is called, for people.
pub(in crate::ui) fn name_of(app: App, name: &RoutineName) -> String {
    let words = app.words();
    match name {
        RoutineName::BuiltIn(built_in) => (words.names.routine)(*built_in).to_owned(),
        RoutineName::Single(id) => (words.exercise)(*id).name.to_owned(),
        RoutineName::Plan => words.plan.routine.to_owned(),
        RoutineName::Break => words.routines.movement_break.to_owned(),
        RoutineName::Own(title) if title.is_empty() => words.routines.untitled.to_owned(),
        RoutineName::Own(title) => title.clone(),
    }
}

/// About how long a routine takes, for people.
pub(in crate::ui) fn length_of(app: App, routine: &Routine) -> String {
    (app.words().amounts.about_minutes)(routine.length_ms(app.ready_time()))
}
