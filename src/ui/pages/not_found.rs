//! The page for an address that leads nowhere: it says so, and shows ways on.

use leptos::prelude::*;

use crate::domain::route::{Filter, Route};
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn NotFound() -> impl IntoView {
    let app = App::get();
    let words = &app.words().shell;
    view! {
        <div class="page">
            <h1>{words.not_found_title}</h1>
            <p class="lead">{words.not_found_text}</p>
            <div class="actions">
                <a class="button button--primary" href=Route::Home.href()>{words.home}</a>
                <a class="button button--secondary" href=Route::Routines.href()>{words.routines}</a>
                <a class="button button--secondary" href=Route::Exercises(Filter::default()).href()>
                    {words.exercises}
                </a>
            </div>
        </div>
    }
}
