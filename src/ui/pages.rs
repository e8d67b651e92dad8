//! The pages, one file each, and which of them a route shows.
//!
//! A page reads the app's state and calls its commands; it never touches the browser itself.

mod about;
mod done;
mod exercise;
mod exercises;
mod history;
mod home;
mod not_found;
mod parts;
mod player;
mod routine;
mod routines;
mod safety;
mod settings;

use leptos::prelude::*;

use super::state::App;
use crate::domain::route::Route;
use crate::domain::routine::{Routine, RoutineName};

/// The page of a route.
pub(super) fn view(route: &Route) -> AnyView {
    match route.clone() {
        Route::Home => view! { <home::Home/> }.into_any(),
        Route::Exercises(_) => view! { <exercises::Exercises/> }.into_any(),
        Route::Exercise(id) => view! { <exercise::ExercisePage id=id/> }.into_any(),
        Route::Routines => view! { <routines::Routines/> }.into_any(),
        Route::Routine(built_in) => routine::built_in(built_in).into_any(),
        Route::Single(id) => routine::single(id).into_any(),
        Route::Kept(id) => routine::kept(id).into_any(),
        Route::Shared(link) => routine::shared(&link).into_any(),
        Route::Player => view! { <player::PlayerPage/> }.into_any(),
        Route::Done => view! { <done::Done/> }.into_any(),
        Route::History => view! { <history::History/> }.into_any(),
        Route::Settings => view! { <settings::SettingsPage/> }.into_any(),
        Route::About => view! { <about::About/> }.into_any(),
        Route::Safety => view! { <safety::Safety/> }.into_any(),
        Route::NotFound(_) => view! { <not_found::NotFound/> }.into_any(),
    }
}

/// The title of a page; empty on the first one.
pub(super) fn title(app: App, route: &Route) -> String {
    let words = app.words();
    match route {
        Route::Home => String::new(),
        Route::Exercises(_) => words.exercises.title.to_owned(),
        Route::Exercise(id) | Route::Single(id) => (words.exercise)(*id).name.to_owned(),
        Route::Routines => words.routines.title.to_owned(),
        Route::Routine(built_in) => (words.names.routine)(*built_in).to_owned(),
        Route::Kept(_) | Route::Shared(_) => words.routines.untitled.to_owned(),
        Route::Player => words.player.title.to_owned(),
        Route::Done => words.done.title.to_owned(),
        Route::History => words.history.title.to_owned(),
        Route::Settings => words.settings.title.to_owned(),
        Route::About => words.about.title.to_owned(),
        Route::Safety => words.safety.title.to_owned(),
        Route::NotFound(_) => words.shell.not_found_title.to_owned(),
    }
}

/// What a routine is called, for people.
pub(super) fn name_of(app: App, name: &RoutineName) -> String {
    let words = app.words();
    match name {
        RoutineName::BuiltIn(built_in) => (words.names.routine)(*built_in).to_owned(),
        RoutineName::Single(id) => (words.exercise)(*id).name.to_owned(),
        RoutineName::Own(title) if title.is_empty() => words.routines.untitled.to_owned(),
        RoutineName::Own(title) => title.clone(),
    }
}

/// About how long a routine takes, for people.
pub(super) fn length_of(app: App, routine: &Routine) -> String {
    (app.words().amounts.about_minutes)(routine.length_ms(app.ready_time()))
}
