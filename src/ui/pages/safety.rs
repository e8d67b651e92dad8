//! The questions before the first session, asked once and reachable later.

use leptos::prelude::*;

use super::parts::by;
use crate::domain::route::Route;
use crate::domain::text::words::RedFlag;
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn Safety() -> impl IntoView {
    let app = App::get();
    let words = &app.words().safety;
    let applies = RwSignal::new(false);
    let answered = move || {
        app.settings
            .with(|s| s.safety.as_ref().map(|answer| answer.any_applies))
            .map(|some| {
                if some {
                    words.answered_some
                } else {
                    words.answered_none
                }
            })
    };
    let none = move |_| {
        app.answer_safety(false);
        app.go_on_from_safety();
    };
    let some = move |_| {
        app.answer_safety(true);
        applies.set(true);
    };
    view! {
        <div class="page safety">
            <h1>{words.title}</h1>
            <Show when=move || !applies.get() fallback=|| view! { <AskFirst/> }>
                <p class="lead">{words.lead}</p>
                {flags(app, words.flags)}
                <h2>{words.urgent}</h2>
                {flags(app, words.urgent_flags)}
                <div class="actions actions--stack">
                    <button class="button button--primary button--large" on:click=none>{words.none}</button>
                    <button class="button button--secondary button--large" on:click=some>{words.some}</button>
                </div>
                {move || answered().map(|text| view! { <p class="quiet">{text}</p> })}
                <section class="section">
                    <h2>{words.stop_title}</h2>
                    {flags(app, words.stop)}
                </section>
                <section class="section">
                    <h2>{app.words().about.disclaimers}</h2>
                    <ul>
                        {app.words().about.disclaimer_list
                            .iter()
                            .map(|text| view! { <li>{*text}</li> })
                            .collect_view()}
                    </ul>
                </section>
            </Show>
        </div>
    }
}

/// What to do when one applies.
#[component]
fn AskFirst() -> impl IntoView {
    let app = App::get();
    let words = &app.words().safety;
    view! {
        <section class="card ask-first" role="alert">
            <h2>{words.some_title}</h2>
            {words.some_text.iter().map(|text| view! { <p>{*text}</p> }).collect_view()}
        </section>
        <div class="actions actions--stack">
            <a class="button button--primary" href=Route::Home.href()>{words.not_now}</a>
            <button class="button button--quiet" on:click=move |_| app.go_on_from_safety()>
                {words.asked}
            </button>
        </div>
    }
}

fn flags(app: App, flags: &'static [RedFlag]) -> impl IntoView {
    view! {
        <ul class="flags">
            {flags
                .iter()
                .map(|flag| view! { <li>{flag.text} " " {by(app, flag.by)}</li> })
                .collect_view()}
        </ul>
    }
}
