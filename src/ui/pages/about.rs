//! About Unhunch: what it is, what it is not, and where everything comes from.

use leptos::prelude::*;

use crate::domain::catalogue::SOURCES;
use crate::domain::route::Route;
use crate::ui::state::App;

/// The page.
#[component]
pub(super) fn About() -> impl IntoView {
    let app = App::get();
    let words = &app.words().about;
    let paragraphs = |texts: &'static [&'static str]| {
        texts
            .iter()
            .map(|text| view! { <p>{*text}</p> })
            .collect_view()
    };
    view! {
        <div class="page prose">
            <h1>{words.title}</h1>
            {paragraphs(words.what)}
            <section class="section">
                <h2>{words.privacy}</h2>
                {paragraphs(words.privacy_text)}
            </section>
            <section class="section">
                <h2>{words.disclaimers}</h2>
                <ul>{words.disclaimer_list.iter().map(|text| view! { <li>{*text}</li> }).collect_view()}</ul>
                <p><a href=Route::Safety.href()>{app.words().settings.safety_link}</a></p>
            </section>
            <Sources/>
            <section class="section">
                <h2>{words.licence}</h2>
                <p>{words.licence_text}</p>
            </section>
        </div>
    }
}

/// The five sources.
#[component]
fn Sources() -> impl IntoView {
    let app = App::get();
    let words = &app.words().about;
    view! {
        <section class="section">
            <h2>{words.sources}</h2>
            <p>{words.sources_lead}</p>
            <ol class="source-list">
                {SOURCES
                    .iter()
                    .map(|source| {
                        view! {
                            <li id=source.key>
                                <cite class="source-list__title">
                                    {source.title.unwrap_or(source.publisher)}
                                </cite>
                                <p>{source.author.unwrap_or(words.unnamed)}</p>
                                {source.credential.map(|text| view! { <p class="quiet">{text}</p> })}
                                {source.reviewer.map(|text| view! { <p class="quiet">{text}</p> })}
                                <p class="quiet">
                                    {source.publisher} ", " {source.date.unwrap_or(words.undated)}
                                </p>
                            </li>
                        }
                    })
                    .collect_view()}
            </ol>
        </section>
    }
}
