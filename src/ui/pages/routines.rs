//! The list of routines: ours, and those that were kept.

use leptos::prelude::*;

use super::parts::routine_card;
use crate::domain::route::Route;
use crate::domain::routine::BuiltIn;
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn Routines() -> impl IntoView {
    let app = App::get();
    let words = &app.words().routines;
    let kept = move || {
        app.kept
            .get()
            .into_iter()
            .filter_map(|kept| {
                let routine = kept.read().routine?;
                Some(routine_card(
                    app,
                    &routine,
                    None,
                    Route::Kept(kept.id).href(),
                ))
            })
            .collect_view()
    };
    view! {
        <div class="page">
            <h1>{words.title}</h1>
            <section class="section">
                <h2>{words.shipped}</h2>
                <ul class="cards">
                    {BuiltIn::ALL
                        .iter()
                        .map(|built_in| {
                            let summary = (app.words().names.routine_summary)(*built_in);
                            let href = Route::Routine(*built_in).href();
                            routine_card(app, &built_in.routine(), Some(summary), href)
                        })
                        .collect_view()}
                </ul>
            </section>
            <section class="section">
                <h2>{words.kept}</h2>
                <Show
                    when=move || app.kept.with(|kept| !kept.is_empty())
                    fallback=move || view! { <p class="quiet">{words.none_kept}</p> }
                >
                    <ul class="cards">{kept}</ul>
                </Show>
            </section>
        </div>
    }
}
