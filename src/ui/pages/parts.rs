//! Parts that several pages share.

use leptos::prelude::*;

use crate::domain::catalogue::SourceId;
use crate::domain::routine::Routine;
use crate::domain::text::Sourced;
use crate::ui::pages::{length_of, name_of};
use crate::ui::state::App;

/// A heading with a list of statements under it, each with who says so; nothing where there are none.
pub(super) fn statements(
    app: App,
    title: &'static str,
    items: &'static [Sourced],
) -> Option<impl IntoView> {
    (!items.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>{title}</h2>
                {statement_list(app, items)}
            </section>
        }
    })
}

/// Statements as a list, each with who says so.
pub(super) fn statement_list(app: App, items: &'static [Sourced]) -> impl IntoView {
    view! { <ul class="statements">{list_of(app, items)}</ul> }
}

/// The items of such a list.
pub(super) fn list_of(app: App, items: &'static [Sourced]) -> impl IntoView {
    items
        .iter()
        .map(|item| view! { <li>{sourced(app, item)}</li> })
        .collect_view()
}

/// A statement and who makes it.
fn sourced(app: App, item: &'static Sourced) -> impl IntoView {
    view! {
        {item.text}
        " "
        {by(app, item.by)}
    }
}

/// Who says so: the numbers of the sources, or that it is ours.
pub(super) fn by(app: App, sources: &'static [SourceId]) -> impl IntoView {
    let names: Vec<&str> = if sources.is_empty() {
        vec![app.words().names.ours]
    } else {
        sources
            .iter()
            .map(|id| (app.words().names.source)(*id))
            .collect()
    };
    view! { <span class="source-mark">{names.join(", ")}</span> }
}

/// A card that leads to a routine.
pub(super) fn routine_card(
    app: App,
    routine: &Routine,
    summary: Option<&'static str>,
    href: String,
) -> impl IntoView + use<> {
    let words = &app.words().routines;
    let count = (words.n_exercises)(routine.steps.len());
    view! {
        <li class="card routine-card">
            <a class="card__link" href=href>
                <h3 class="card__title">{name_of(app, &routine.name)}</h3>
                {summary.map(|text| view! { <p class="card__text">{text}</p> })}
                <p class="card__meta">
                    <span class="tag tag--strong">{length_of(app, routine)}</span>
                    <span class="tag">{count}</span>
                </p>
            </a>
        </li>
    }
}
