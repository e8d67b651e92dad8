//! What pages are called.

use crate::app::App;
use crate::domain::route::Route;

/// The title of the tab, with what there is to tell of breaks before it.
pub(in crate::ui) fn title(app: App) -> String {
    let title = app.on_page(|route| title_of(app, route));
    let name = app.first.words().shell.name;
    let sign = app.first.sign();
    if title.is_empty() {
        format!("{sign}{name}")
    } else {
        format!("{sign}{title} · {name}")
    }
}

/// The title of a page; empty on the first one.
pub(in crate::ui) fn title_of(app: App, route: &Route) -> String {
    let words = app.words();
    let shell = &app.first.words().shell;
    match route {
        Route::Home => String::new(),
        Route::Exercises(_) => words.titles.exercises.to_owned(),
        Route::Exercise(id) | Route::Single(id) => (words.exercise)(*id).name.to_owned(),
        Route::Gallery => words.titles.gallery.to_owned(),
        Route::Routines => words.routines.title.to_owned(),
        Route::Routine(built_in) => (words.names.routine)(*built_in).to_owned(),
        Route::Kept(_) | Route::Shared(_) => words.routines.untitled.to_owned(),
        Route::HandOut(_) => words.titles.hand_out.to_owned(),
        Route::Build(_) => words.titles.builder.to_owned(),
        Route::Player => words.player.title.to_owned(),
        Route::Done => words.done.title.to_owned(),
        Route::Checks => words.titles.checks.to_owned(),
        Route::Helps => words.titles.helps.to_owned(),
        Route::History => shell.progress.to_owned(),
        Route::Report => words.titles.report.to_owned(),
        Route::Results(_) => words.titles.results.to_owned(),
        Route::Picture => words.titles.picture.to_owned(),
        Route::Settings => words.titles.settings.to_owned(),
        Route::About => words.titles.about.to_owned(),
        Route::Safety => words.safety.title.to_owned(),
        Route::Questions | Route::Plan => words.plan.routine.to_owned(),
        Route::Breaks => shell.breaks.to_owned(),
        Route::Data => words.titles.data.to_owned(),
        Route::More => shell.more.to_owned(),
        Route::Source(id) => (words.names.source)(*id).to_owned(),
        Route::Learn(_) => shell.learn.to_owned(),
        Route::Article(_) | Route::Day(_) => app.first.heading(),
        #[cfg(debug_assertions)]
        Route::Components => "Components".to_owned(),
        Route::NotFound(_) => words.titles.not_found_title.to_owned(),
    }
}
