//! The pages, one file each, and which of them a route shows.
//!
//! A page reads the app's state and calls its commands; it never touches the browser itself.

mod about;
mod breaks;
mod done;
mod doses;
mod exercise;
mod exercises;
mod gallery;
mod history;
mod home;
mod learn;
mod lesson;
mod marks;
mod not_found;
mod parts;
mod plan;
mod player;
mod questions;
mod rest;
mod routine;
mod routines;
mod safety;
mod settings;
mod sound;
mod source;
mod stop;
mod today;

pub(super) use rest::{fetch as fetch_rest, offers};

use leptos::prelude::Get;

use super::html::El;
use super::state::App;
use crate::domain::route::Route;
use crate::domain::routine::{Routine, RoutineName};

/// The page of a route.
pub(super) fn view(app: App, route: Route) -> El {
    match route {
        Route::Home => home::home(app),
        Route::Routine(built_in) => routine::built_in(app, built_in),
        Route::Single(id) => routine::single(app, id),
        Route::Kept(id) => routine::kept(app, id),
        Route::Shared(link) => routine::shared(app, &link),
        Route::Player => player::player(app),
        Route::Done => done::done(app),
        Route::Safety => safety::safety(app),
        Route::NotFound(_) => not_found::not_found(app),
        other => rest::view(app, other),
    }
}

/// The title of a page; empty on the first one.
pub(super) fn title(app: App, route: &Route) -> String {
    let words = app.words();
    match route {
        Route::Home => String::new(),
        Route::Exercises(_) => words.exercises.title.to_owned(),
        Route::Exercise(id) | Route::Single(id) => (words.exercise)(*id).name.to_owned(),
        Route::Gallery => words.figures.gallery.to_owned(),
        Route::Routines => words.routines.title.to_owned(),
        Route::Routine(built_in) => (words.names.routine)(*built_in).to_owned(),
        Route::Kept(_) | Route::Shared(_) => words.routines.untitled.to_owned(),
        Route::Player => words.player.title.to_owned(),
        Route::Done => words.done.title.to_owned(),
        Route::History => words.history.title.to_owned(),
        Route::Settings => words.settings.title.to_owned(),
        Route::About => words.about.title.to_owned(),
        Route::Safety => words.safety.title.to_owned(),
        Route::Questions | Route::Plan => words.plan.routine.to_owned(),
        Route::Breaks => words.shell.breaks.to_owned(),
        Route::Source(id) => (words.names.source)(*id).to_owned(),
        Route::Learn(_) => words.shell.learn.to_owned(),
        Route::Lesson(_) => app.heading.get(),
        Route::NotFound(_) => words.shell.not_found_title.to_owned(),
    }
}

/// What a routine is called, for people.
pub(super) fn name_of(app: App, name: &RoutineName) -> String {
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
pub(super) fn length_of(app: App, routine: &Routine) -> String {
    (app.words().amounts.about_minutes)(routine.length_ms(app.ready_time()))
}
